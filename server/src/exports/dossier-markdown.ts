import type { Note } from "../annotations/index.ts";
import { statusInWords } from "../reviewing/index.ts";
import type {
  Dossier,
  DossierContest,
  DossierCoverage,
  DossierEvidence,
  DossierFinding,
  DossierNote,
  DossierPassage,
} from "./dossier/index.ts";
import { inline, plain, table } from "./markdown.ts";
import {
  cardLines,
  citation,
  contestWords,
  countsOf,
  coverageWords,
  dateInWords,
  findingWords,
  GUESS_REMARK,
  hasGuess,
  noteKind,
  readWords,
  stateWords,
  verdictWords,
} from "./wording.ts";

/** The dossier as a document for people and for e-mail, in Markdown. */
export function dossierMarkdown(dossier: Dossier): string {
  const { document, made, card, findings, notes, verdicts, coverage, remarks } = dossier;
  const parts = [
    `# Findings and notes: ${plain(document)}`,
    `${made === undefined ? "" : `${dateInWords(made)}. `}${countsOf(dossier)}`,
    ...remarks.map((remark) => `> ${plain(remark)}`),
    card ? cardOf(card) : "",
    findings.some(hasGuess) ? `> ${GUESS_REMARK}` : "",
    section("Findings", findings.map(findingOf)),
    section("Notes", notes.map(noteOf)),
    section("What readers said of the program’s marks", verdicts.map(verdictLine), "\n"),
    coverage ? section("Sections read and checked", [coverageWords(coverage), coverage.sections.map(coverageLine).join("\n")]) : "",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(title: string, items: readonly string[], between = "\n\n"): string {
  return items.length === 0 ? "" : `## ${title}\n\n${items.join(between)}`;
}

function cardOf(card: NonNullable<Dossier["card"]>): string {
  const lines = cardLines(card).map(([name, value]) => `- ${name}: ${plain(value)}`);
  const grades = card.judgements.map(({ area, grade }) => [plain(area), plain(grade)]);
  return ["## Report card", lines.join("\n"), grades.length > 0 ? table(["Area", "Grade"], grades) : ""]
    .filter((part) => part !== "")
    .join("\n\n");
}

function findingOf(finding: DossierFinding): string {
  const { id, code, level, passage, says, related, contests, dismissed } = finding;
  const where = passage ? citation(passage) : "";
  const title = `### ${id.replace("finding-", "")}. ${findingWords(finding)}${where === "" ? "" : ` (${plain(where)})`}`;
  const check = code === undefined ? "" : ` \\[${level}: ${plain(code)}\\]`;
  const parts = [
    title,
    passage ? quote(passage) : "",
    `${plain(says)}${check}${gradeOf(passage)}`,
    dismissed ? `Dismissed by a reader${dismissed.reason === undefined ? "" : `: ${plain(dismissed.reason)}`}.` : "",
    related
      .filter(({ passage: there }) => there.words !== "")
      .map(({ passage: there, says: what }) => `- ${plain(what)}: ${evidence(there)}`)
      .join("\n"),
    contests.map(contestOf).join("\n\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function contestOf(contest: DossierContest): string {
  const { passage, inReport, status, steps, stance } = contest;
  // what is conceded is no dispute that could be open
  const told = [plain(citation(passage)), ...(stance === "concede" ? [] : [`status: ${statusInWords(status)}`])].filter(Boolean).join("; ");
  return [
    `**${plain(contestWords(contest))}**${told === "" ? "" : ` (${told})`}`,
    quote(passage),
    [
      ...(inReport ? [`- In the report: ${evidence(inReport)}`] : []),
      ...steps.map(
        ({ status: to, at, by, reason }) =>
          `- ${dateInWords(at)}${by === undefined ? "" : `, ${plain(by)}`}: ${statusInWords(to)}${reason === undefined ? "" : `. ${plain(reason)}`}`,
      ),
      ...contest.evidence.map(
        ({ passage: there, says }: DossierEvidence) => `- Evidence: ${evidence(there)}${says === undefined ? "" : `: ${plain(says)}`}`,
      ),
    ].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function noteOf(entry: DossierNote): string {
  const { id, note, state, passage, replies } = entry;
  const where = passage ? citation(passage) : "on the whole document";
  const title = `### ${noteKind(entry)} ${id.replace("note-", "")}${where === "" ? "" : ` (${plain(where)})`}${note.isResolved ? ", resolved" : ""}`;
  const parts = [
    title,
    passage ? quote(passage) : "",
    state === "exact" || state === "document" ? "" : `*${stateWords[state]}*`,
    remarkOf(note),
    note.suggestion === undefined ? "" : `Suggested wording: “${plain(note.suggestion)}”`,
    note.tags?.length ? `Tags: ${note.tags.map(plain).join(", ")}` : "",
    replies.map((reply) => `- ${remarkOf(reply)}`).join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function remarkOf({ author, created, text = "" }: Note): string {
  const who = `${author === undefined ? "" : `${plain(author)}, `}${dateInWords(created)}`;
  return `**${who}**${text === "" ? "" : `: ${plain(text)}`}`;
}

function verdictLine(entry: DossierNote): string {
  const { note, passage } = entry;
  const where = passage ? citation(passage) : "";
  const words = passage ? `“${plain(passage.words)}”` : "";
  return `- ${words}${where === "" ? "" : ` (${plain(where)})`}: ${plain(verdictWords(entry))}${note.text === undefined ? "" : `. ${plain(note.text)}`}${signed(note)}`;
}

function coverageLine({ title, read }: DossierCoverage["sections"][number]): string {
  return `- ${plain(title)}: ${read.map(readWords).map(plain).join("; ")}`;
}

function signed({ author, created }: Note): string {
  return ` — ${author === undefined ? "" : `${plain(author)}, `}${dateInWords(created)}`;
}

/** The sentence, with the words in bold where they are a part of it. */
function quote({ before, words, after }: DossierPassage): string {
  const isPart = (before + after).trim() !== "";
  return `> ${inline(before)}${isPart ? `**${plain(words)}**` : plain(words)}${inline(after)}`;
}

function evidence(passage: DossierPassage): string {
  const where = [passage.document ?? "", citation(passage)].filter((part) => part !== "").join(", ");
  return `“${plain(passage.words)}”${where === "" ? "" : ` (${plain(where)})`}`;
}

function gradeOf(passage: DossierPassage | undefined): string {
  return passage?.grade ? ` Area: ${plain(passage.grade.area)}, ${plain(passage.grade.grade)}.` : "";
}
