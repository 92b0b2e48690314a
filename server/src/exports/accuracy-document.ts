import { capital } from "../engine/index.ts";
import {
  type AccuracyReport,
  type AdriftVerdict,
  type DisputedMark,
  type KindAccuracy,
  kindsWords,
  kindWords,
  type Share,
  type WrongMark,
} from "../reviewing/index.ts";
import { plain, table } from "./markdown.ts";

/** How often the program was right, as a document for people, in Markdown: what was counted, what the counts can tell, and every mark that was wrong. */
export function accuracyDocument(report: AccuracyReport): string {
  const judged = report.kinds.filter(({ precision, added }) => precision.of + added > 0);
  return `${[
    "# How often the tags were right",
    `${counted(report.judgedDocuments, "document")} of ${report.documents} ${report.judgedDocuments === 1 ? "has" : "have"} verdicts of readers.`,
    ...(judged.length === 0
      ? ["Nobody has confirmed, corrected, rejected or added a tag yet."]
      : [figures(judged), ...judged.map(sentences)]),
    ...(judged.length === 0 ? [] : [howCounted]),
    section("Wrong", report.wrong.filter(({ verdict }) => verdict !== "added").map(wrongLine)),
    section("Missed", report.wrong.filter(({ verdict }) => verdict === "added").map(wrongLine)),
    section("Where readers disagree", report.disagreements.map(disagreementLine)),
    section("Verdicts whose words are gone", report.adrift.map(adriftLine)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

/** One line on the whole: for a message. */
export function accuracySummary({ kinds }: AccuracyReport): string {
  const right = kinds.reduce((sum, { precision }) => sum + precision.right, 0);
  const of = kinds.reduce((sum, { precision }) => sum + precision.of, 0);
  return of === 0 ? "No tag was judged yet." : `${right} of ${of} judged tags were right.`;
}

const howCounted = [
  "What is counted: only tags that a reader judged, each once; where readers disagree, one's own verdict, else the latest.",
  "*Right* are those confirmed as they stood; a corrected tag counts as wrong, even where only its label was.",
  "*Found* looks only at sections that somebody marked as read and checked and that were not changed since: of the tags readers confirmed, corrected or added there, those the program had marked.",
  "Tags that nobody judged count nowhere. Readers judge what strikes them, so these shares may be lower, or higher, than for all tags.",
].join(" ");

function figures(kinds: readonly KindAccuracy[]): string {
  return table(
    ["Kind", "Confirmed", "Corrected", "Rejected", "Added", "Right", "Found"],
    kinds.map(({ kind, confirmed, corrected, rejected, added, precision, recall }) => [
      capital(kindsWords[kind]),
      String(confirmed),
      String(corrected),
      String(rejected),
      String(added),
      cell(precision),
      cell(recall),
    ]),
  );
}

function cell(share: Share): string {
  return share.share === undefined ? "–" : `${share.right} of ${share.of} (${percent(share.share)})`;
}

/** "Judgements: 17 of 20 judged were right, 85 %. If the others are like these, the share among all is between 64 % and 95 % (19 times in 20)." */
function sentences({ kind, precision, recall }: KindAccuracy): string {
  const name = capital(kindsWords[kind]);
  const right =
    precision.share === undefined
      ? `**${name}**: none that the program marked was judged.`
      : `**${name}**: ${precision.right} of ${precision.of} judged ${precision.of === 1 ? "was" : "were"} right, ${percent(precision.share)}. ${likely(precision)}`;
  const found =
    recall.share === undefined
      ? "How many were missed cannot be told: no section with verdicts is marked as read and checked."
      : `In checked sections ${recall.right} of ${recall.of} were found, ${percent(recall.share)}. ${likely(recall)}`;
  return `${right} ${found}`;
}

function likely({ of, low, high }: Share): string {
  if (low === undefined || high === undefined) return "";
  return `${of < 30 ? "That is few: if" : "If"} the others are like these, the share among all is between ${percent(low)} and ${percent(high)}, 19 times in 20.`;
}

function wrongLine(wrong: WrongMark): string {
  const { document, words, found, correct, verdict, kind, by } = wrong;
  const what =
    verdict === "rejected"
      ? `no ${kindWords[kind]}; the program said ${found}`
      : verdict === "corrected"
        ? `${correct}; the program said ${found}`
        : `${correct}`;
  return `- “${plain(words)}”: ${plain(what)}${by === undefined ? "" : ` (${plain(by)})`}. ${plain(placeOf(wrong, document))}`;
}

function placeOf({ page, paragraph }: WrongMark, document: string): string {
  return [document, paragraph === undefined ? "" : `paragraph ${paragraph}`, page === undefined ? "" : `page ${page}`]
    .filter(Boolean)
    .join(", ");
}

function disagreementLine({ document, words, said }: DisputedMark): string {
  return `- “${plain(words)}”: ${said.map(({ by, verdict }) => plain(`${by ?? "somebody"}: ${verdict}`)).join("; ")}. ${plain(document)}`;
}

/** They count, as they are about what stood there, and are shown nowhere else. */
function adriftLine({ document, words, verdict, by }: AdriftVerdict): string {
  return `- “${plain(words)}”: ${plain(verdict)}${by === undefined ? "" : ` (${plain(by)})`}. ${plain(document)}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
