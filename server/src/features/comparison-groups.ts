import type { Range } from "vscode-languageserver-types";
import type { Comparison, LineIndex, Passage } from "../engine/index.ts";
import { toRange } from "./to-lsp.ts";

/** One change, as a tree shows it: plain text, and where to go. */
export interface ChangeItem {
  readonly label: string;
  /** Where it stands: "paragraph 12, page 4". */
  readonly place: string;
  /** What happened, in a word: "softened", "dropped". */
  readonly how: string;
  /** In the earlier version. */
  readonly before?: Range;
  /** In the later version. */
  readonly after?: Range;
}

export interface ChangeGroup {
  readonly title: string;
  readonly items: readonly ChangeItem[];
}

/** The lines of both versions. */
export interface Lines {
  readonly before: LineIndex;
  readonly after: LineIndex;
}

interface Change {
  readonly before?: Passage;
  readonly after?: Passage;
}

/** UTF-16 code units of a passage that stand for it in the tree. */
const SNIPPET = 80;

/** A comparison by what a reader looks for; groups without a change are left out. */
export function comparisonGroups(comparison: Comparison, lines: Lines): readonly ChangeGroup[] {
  const { grades, facts, figures, judgements, recommendations, findings, paragraphs } = comparison;
  const item = (change: Change, how: string, label: string): ChangeItem => ({
    label,
    how,
    place: placeOf(change),
    ...(change.before ? { before: toRange(lines.before, change.before) } : {}),
    ...(change.after ? { after: toRange(lines.after, change.after) } : {}),
  });
  const groups: readonly ChangeGroup[] = [
    { title: "Grades", items: grades.map((grade) => item(grade, "changed", `${grade.was ?? "—"} → ${grade.is ?? "—"}: ${grade.of}`)) },
    { title: "Front page", items: facts.map((fact) => item(fact, "changed", `${fact.of}: ${fact.was ?? "—"} → ${fact.is ?? "—"}`)) },
    {
      title: "Figures",
      items: figures.map((figure) => item(figure, figure.was && figure.is ? "changed" : figure.is ? "added" : "taken out", fromTo(figure))),
    },
    { title: "Judgements", items: judgements.map((judgement) => item(judgement, judgement.how, fromTo(judgement))) },
    { title: "Recommendations", items: recommendations.map((change) => item(change, change.how, snippetOf(change))) },
    {
      title: "Findings of the checks",
      items: findings.map((finding) => item(finding, finding.how === "surviving" ? "still there" : finding.how, finding.message)),
    },
    { title: "Paragraphs", items: paragraphs.map((change) => item(change, change.how, snippetOf(change))) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function fromTo({ before, after }: Change): string {
  return `${before ? `“${before.text}”` : "—"} → ${after ? `“${after.text}”` : "—"}`;
}

function snippetOf({ before, after }: Change): string {
  const { text } = after ?? before ?? { text: "" };
  return text.length <= SNIPPET ? text : `${text.slice(0, SNIPPET)}…`;
}

function placeOf({ before, after }: Change): string {
  const passage = after ?? before;
  if (!passage) return "";
  const { number, page } = passage;
  return [...(number ? [`paragraph ${number}`] : []), ...(page ? [`page ${page}`] : [])].join(", ");
}
