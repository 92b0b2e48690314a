import type { Note } from "../annotations/index.ts";
import type { Dossier, DossierContest, DossierFinding, DossierNote, DossierPassage } from "./dossier/index.ts";
import { sentenceOf } from "./dossier/index.ts";
import { citation, isGuessed, verdictWords } from "./wording.ts";

/**
 * The columns, in this order, which stays put: new ones go to the end.
 * `guess`: `yes` for what only seems contested or conceded, and nobody has decided.
 * `kind`: problem, contested, conceded, contest, note, reply, verdict or checked. `thread`: the id of the finding or note that a contest or reply belongs to.
 */
export const csvColumns = [
  "id",
  "kind",
  "thread",
  "document",
  "paragraph",
  "page",
  "section",
  "area",
  "grade",
  "words",
  "sentence",
  "says",
  "suggestion",
  "tags",
  "by",
  "stance",
  "status",
  "reason",
  "evidence",
  "check",
  "level",
  "place",
  "created",
  "modified",
  "guess",
] as const;

type Row = Partial<Record<(typeof csvColumns)[number], string>>;

export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** One row for each finding, contest, note and reply, as RFC 4180 says. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csv(dossier: Dossier, { bom = false }: CsvOptions = {}): string {
  const rows = [
    ...dossier.findings.flatMap(findingRows),
    ...dossier.notes.flatMap((note) => noteRows(note, "note")),
    ...dossier.verdicts.flatMap((note) => noteRows(note, "verdict")),
    ...dossier.checked.flatMap((note) => noteRows(note, "checked")),
  ];
  const lines = rows.map((row) =>
    csvColumns.map((column) => cell(row[column] ?? (column === "document" ? dossier.document : ""))).join(","),
  );
  return `${bom ? "\ufeff" : ""}${[csvColumns.join(","), ...lines].map((line) => `${line}\r\n`).join("")}`;
}

function findingRows(finding: DossierFinding): readonly Row[] {
  const { id, kind, passage, says, code = "", level = "", related, contests, dismissed } = finding;
  const row: Row = {
    id,
    kind,
    ...passageCells(passage),
    says,
    check: code,
    level,
    evidence: related.map(({ passage: there, says: what }) => evidenceWords(there, what)).join("\n"),
    guess: isGuessed(finding) ? "yes" : "",
    ...(dismissed ? { status: "dismissed", reason: dismissed.reason ?? "" } : {}),
  };
  return [row, ...contests.map((contest, index) => contestRow(contest, id, `${id}.${index + 1}`))];
}

function contestRow({ by, stance, isGuess, passage, status, steps, evidence }: DossierContest, thread: string, id: string): Row {
  const last = steps.at(-1);
  return {
    id,
    kind: "contest",
    thread,
    ...passageCells(passage),
    by,
    stance: stance ?? "",
    status,
    reason: last?.reason ?? "",
    modified: last?.at ?? "",
    guess: isGuess ? "yes" : "",
    evidence: evidence.map(({ passage: there, says }) => evidenceWords(there, says)).join("\n"),
  };
}

function noteRows(entry: DossierNote, kind: "note" | "verdict" | "checked"): readonly Row[] {
  const { id, note, state, passage, replies } = entry;
  const status = kind === "note" ? { status: note.isResolved ? "resolved" : "open" } : {};
  const says = [verdictWords(entry), note.text ?? ""].filter((words) => words !== "").join("; ");
  return [
    { id, kind, ...passageCells(passage), ...noteCells(note), says, ...status, place: state },
    ...replies.map((reply, index) => ({ id: `${id}.${index + 1}`, kind: "reply", thread: id, ...noteCells(reply) })),
  ];
}

function noteCells({ text = "", suggestion = "", tags = [], author = "", created, modified = "" }: Note): Row {
  return { says: text, suggestion, tags: tags.join("; "), by: author, created, modified };
}

function passageCells(passage: DossierPassage | undefined): Row {
  if (!passage) return {};
  const { paragraph = "", page, section = "", grade, words } = passage;
  return {
    paragraph,
    page: page === undefined ? "" : String(page),
    section,
    area: grade?.area ?? "",
    grade: grade?.grade ?? "",
    words,
    sentence: sentenceOf(passage),
  };
}

/** "“words” (letter.txt, paragraph 3): what they show". */
function evidenceWords(passage: DossierPassage, says = ""): string {
  const where = [passage.document ?? "", citation(passage)].filter((part) => part !== "").join(", ");
  const words = passage.words === "" ? "" : `“${passage.words}”`;
  const at = `${words}${where === "" ? "" : ` (${where})`}`.trim();
  return [at, says].filter((part) => part !== "").join(": ");
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
