import { capital } from "../engine/index.ts";
import {
  contestInWords,
  dayInWords,
  disputeStatuses,
  type LedgerEntry,
  type LedgerEvidence,
  type LedgerPassage,
  placeInWords,
  statusInWords,
  votesInWords,
} from "../reviewing/index.ts";
import { inline, plain, table } from "./markdown.ts";

/** Where evidence stands now: as for notes, or `unread` with the reason. */
export interface EvidenceRow {
  readonly told: LedgerEvidence;
  readonly state: "exact" | "moved" | "unsure" | "lost" | "unread";
  readonly problem?: string;
}

export interface LedgerRow {
  readonly entry: LedgerEntry;
  readonly evidence: readonly EvidenceRow[];
}

/** A dispute ledger for people, as Markdown: finding, contest, evidence and status side by side. */
export function ledgerDocument(rows: readonly LedgerRow[]): string {
  const documents = [...new Set(rows.map(({ entry }) => entry.document))];
  const parts = documents.map((document) => {
    const own = rows.filter(({ entry }) => entry.document === document);
    return `## ${plain(document)}\n\n${table(
      ["Finding", "Contest", "Evidence", "Status"],
      own.map(({ entry, evidence }) => [findingCell(entry), contestCell(entry), evidenceCell(evidence), statusCell(entry)]),
    )}`;
  });
  return `${["# Dispute ledger", ledgerSummary(rows.map(({ entry }) => entry)), ...parts].join("\n\n")}\n`;
}

/** "3 disputes in 2 documents: 1 open, 2 rejected." Where nobody has decided a guess: "3 disputes in 2 documents, 1 of them guessed: …". */
export function ledgerSummary(entries: readonly LedgerEntry[]): string {
  if (entries.length === 0) return "No disputes.";
  const documents = new Set(entries.map(({ document }) => document)).size;
  const counts = disputeStatuses.flatMap((status) => {
    const count = entries.filter(({ standing }) => standing.status === status).length;
    return count === 0 ? [] : [`${count} ${statusInWords(status)}`];
  });
  const guesses = entries.filter(({ contest }) => contest.isGuess).length;
  const seem = guesses === 0 ? "" : entries.length === 1 ? ", guessed" : `, ${guesses} of them guessed`;
  return `${counted(entries.length, "dispute")} in ${counted(documents, "document")}${seem}: ${counts.join(", ")}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function findingCell({ finding, inReport }: LedgerEntry): string {
  const cells = [
    ...(finding ? [quote(finding)] : []),
    ...(inReport ? [`In ${plain(inReport.document ?? "the report")}: ${quote(inReport)}`] : []),
  ];
  return cells.length === 0 ? "not in this document" : cells.join("<br>");
}

function contestCell({ contest, origin }: LedgerEntry): string {
  const place = placeInWords(contest);
  const gone = origin === "gone" ? "<br>*The contest is not found any more.*" : "";
  return `**${plain(contestInWords(contest))}**<br>“${plain(contest.words)}”${place === "" ? "" : ` (${place})`}${gone}`;
}

function quote({ words, before = "", after = "", ...place }: LedgerPassage): string {
  const where = placeInWords(place);
  const inSentence = before === "" && after === "" ? plain(words) : `${inline(before)}**${inline(words)}**${inline(after)}`;
  return `“${inSentence}”${where === "" ? "" : ` (${where})`}`;
}

const states: Readonly<Record<EvidenceRow["state"], string>> = {
  exact: "",
  moved: "",
  unsure: " – its place is not certain",
  lost: " – not found any more",
  unread: "",
};

function evidenceCell(rows: readonly EvidenceRow[]): string {
  return rows
    .map(({ told: { evidence, by }, state, problem }) => {
      const { document, anchor, says } = evidence;
      const where = placeInWords(anchor);
      const from = [plain(document), ...(where === "" ? [] : [where])].join(", ");
      const said = says === undefined ? "" : ` ${plain(says)}`;
      return `${from}: “${plain(anchor.exact)}”${said}${by === undefined ? "" : ` (${plain(by)})`}${problem === undefined ? states[state] : ` – ${plain(problem)}`}`;
    })
    .join("<br>");
}

function statusCell({ standing: { status, votes }, remarks }: LedgerEntry): string {
  const lines = [`**${capital(statusInWords(status))}**`];
  if (status === "disagreed") lines.push(plain(votesInWords(votes)));
  for (const { by, at, reason } of votes)
    lines.push([by === undefined ? "" : `${plain(by)}, `, dayInWords(at), reason === undefined ? "" : `: ${plain(reason)}`].join(""));
  for (const { author, text } of remarks) lines.push(`*Note${author === undefined ? "" : ` by ${plain(author)}`}: ${plain(text)}*`);
  return lines.join("<br>");
}
