import type { Comparison, FigureChange, FindingChange, JudgementChange, ParagraphChange, Passage } from "../engine/index.ts";
import { wordChanges } from "../engine/index.ts";
import { inline, plain, table } from "./markdown.ts";

/** What the two versions are called in the document. */
export interface VersionNames {
  readonly before: string;
  readonly after: string;
}

/** Longer passages are cut where only their beginning is needed to find them. */
const EXCERPT = 240;

/** A comparison as a document for people, in Markdown: what matters first, every change with its place in the later version, or in the earlier one where it is gone. */
export function comparisonDocument(comparison: Comparison, names: VersionNames): string {
  const { grades, facts, figures, judgements, recommendations, findings, paragraphs } = comparison;
  const parts = [
    "# What changed between the versions",
    `From **${plain(names.before)}** to **${plain(names.after)}**. ${comparisonSummary(comparison)}`,
    comparison.related ? "" : "> The two texts have little in common. Are they versions of one report?",
    section("Grades", grades.length > 0 ? factTable(grades, names) : ""),
    section("Front page", facts.length > 0 ? factTable(facts, names) : ""),
    section("Figures", list(figures, figureLine)),
    section("Judgements softened", list(which(judgements, "softened"), judgementLine)),
    section("Judgements hardened", list(which(judgements, "hardened"), judgementLine)),
    section("Judgements reworded", list(which(judgements, "reworded"), judgementLine)),
    section("Recommendations dropped", list(which(recommendations, "dropped"), passageLine)),
    section("New recommendations", list(which(recommendations, "new"), passageLine)),
    section("Recommendations reworded", list(which(recommendations, "reworded"), rewordedLine)),
    section("Findings of the checks that are still there", list(which(findings, "surviving"), findingLine)),
    section("New findings of the checks", list(which(findings, "new"), findingLine)),
    section("Findings of the checks that were mended", list(which(findings, "fixed"), findingLine)),
    section("Paragraphs dropped", list(which(paragraphs, "dropped"), passageLine)),
    section("New paragraphs", list(which(paragraphs, "new"), passageLine)),
    section("Paragraphs moved", list(which(paragraphs, "moved"), passageLine)),
    section("Paragraphs reworded", list(paragraphs.filter(isRewritten), rewordedLine)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The changes of one way. */
function which<T extends { readonly how: string }, H extends T["how"]>(changes: readonly T[], how: H): readonly T[] {
  return changes.filter((change) => change.how === how);
}

/** One line that says how much changed. */
export function comparisonSummary({ grades, figures, judgements, recommendations, findings, paragraphs, unchanged }: Comparison): string {
  const how = <T extends { readonly how: string }>(changes: readonly T[], wanted: T["how"]) =>
    changes.filter((change) => change.how === wanted).length;
  const counts = [
    counted(grades.length, "grade", "changed"),
    counted(figures.length, "figure", "changed"),
    counted(how(judgements, "softened"), "judgement", "softened"),
    counted(how(judgements, "hardened"), "judgement", "hardened"),
    counted(how(recommendations, "dropped"), "recommendation", "dropped"),
    counted(how(recommendations, "new"), "recommendation", "added"),
    counted(how(findings, "surviving"), "finding of the checks", "still there", "findings of the checks"),
    counted(paragraphs.filter(isRewritten).length, "paragraph", "reworded"),
    counted(how(paragraphs, "dropped"), "paragraph", "dropped"),
    counted(how(paragraphs, "new"), "paragraph", "added"),
  ].filter((count) => count !== "");
  const same = `${unchanged} ${unchanged === 1 ? "paragraph is" : "paragraphs are"} the same.`;
  return counts.length === 0 ? `Nothing changed; ${same}` : `${counts.join(", ")}; ${same}`;
}

/** Where a passage is cited: "paragraph 12, page 4", or the section where neither is printed. */
export function placeOf({ number, page, section }: Passage): string {
  const parts = [...(number ? [`paragraph ${number}`] : []), ...(page ? [`page ${page}`] : [])];
  return parts.length > 0 ? parts.join(", ") : (section ?? "front page");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function list<T>(items: readonly T[], line: (item: T) => string): string {
  return items.map((item) => `- ${line(item)}`).join("\n");
}

function counted(count: number, one: string, what: string, many = `${one}s`): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many} ${what}`;
}

function factTable(changes: Comparison["facts"], names: VersionNames): string {
  return table(
    ["", plain(names.before), plain(names.after)],
    changes.map(({ of, was, is }) => [plain(of), plain(was ?? "—"), plain(is ?? "—")]),
  );
}

function figureLine({ sentence, before, after }: FigureChange): string {
  return `${fromTo(before, after)}: “${plain(shortened(sentence))}” (${place(before, after)})`;
}

function judgementLine({ sentence, before, after }: JudgementChange): string {
  return `${fromTo(before, after)}: “${plain(shortened(sentence))}” (${place(before, after)})`;
}

function findingLine({ message, code, before, after }: FindingChange): string {
  return `${plain(message)} (${place(before, after)}; ${code})`;
}

function passageLine({ before, after }: { readonly before?: Passage; readonly after?: Passage }): string {
  return `“${plain(shortened((after ?? before)?.text ?? ""))}” (${place(before, after)})`;
}

/** The passage with the words that were taken out struck through and those that came in bold. */
function rewordedLine({ before, after }: { readonly before?: Passage; readonly after?: Passage }): string {
  const was = before?.text ?? "";
  const is = after?.text ?? "";
  let at = 0;
  let words = "";
  for (const change of wordChanges(was, is)) {
    words += inline(is.slice(at, change.after.start));
    const gone = plain(was.slice(change.before.start, change.before.end));
    const came = plain(is.slice(change.after.start, change.after.end));
    if (gone) words += `${came || / $/.test(words) || words === "" ? "" : " "}~~${gone}~~${came ? " " : ""}`;
    if (came) words += `**${came}**`;
    at = change.after.end;
  }
  return `${(words + inline(is.slice(at))).trim()} (${place(before, after)})`;
}

function fromTo(before: Passage | undefined, after: Passage | undefined): string {
  if (!before) return `**${plain(after?.text ?? "")}** (added)`;
  if (!after) return `~~${plain(before.text)}~~ (taken out)`;
  return `~~${plain(before.text)}~~ → **${plain(after.text)}**`;
}

function place(before: Passage | undefined, after: Passage | undefined): string {
  if (after) return plain(placeOf(after));
  return before ? `was ${plain(placeOf(before))}` : "";
}

function isRewritten({ how }: ParagraphChange): boolean {
  return how === "reworded" || how === "split" || how === "joined";
}

function shortened(words: string): string {
  return words.length <= EXCERPT ? words : `${words.slice(0, words.lastIndexOf(" ", EXCERPT))}…`;
}
