import type { CodeAction, Range } from "vscode-languageserver-types";
import type { Mark, MarkKind } from "../annotations/index.ts";
import { overlaps, type Span } from "../engine/index.ts";
import { foundUnder, isMark, kindWords, type Marked, type Matter, markOf, markSet, markWords } from "../reviewing/index.ts";
import type { Reading } from "./reading.ts";
import { toRange, toSpan } from "./to-lsp.ts";

/** The kind of our code actions about what is marked: no quick fixes, as nothing is broken. */
export const tagActionKind = "refactor.inspectionLens.tag";

/** Something that is marked at a place, and what readers say of it. */
export interface TagThere {
  readonly span: Span;
  /** What is shown; undefined where a reader rejected it. */
  readonly mark?: Mark;
  /** What the program found there, whatever readers say; undefined where it found nothing. */
  readonly found?: Mark;
  /** Where it found that: a reader may have said that other words are right. */
  readonly foundSpan?: Span;
  readonly matter?: Matter;
}

/** What is marked, and what was rejected, in the words that a range touches: the innermost first. An empty range is a cursor. */
export function tagsThere(reading: Reading, range: Range): readonly TagThere[] {
  const { analysis, judged } = reading;
  const given = toSpan(reading.lines, range);
  const span = { start: given.start, end: Math.max(given.end, given.start + 1) };
  const matters = judged?.verdicts.near(span) ?? [];
  const judgedThere = matters.map((matter) => judgedTag(matter, judged?.found ?? analysis));
  const marked = markedIn(reading, span).filter((one) => !judgedThere.some((there) => isOf(there, one)));
  const found = marked.map((one): TagThere => {
    const span = { start: one.start, end: one.end };
    return { span, mark: markOf(one), found: markOf(one), foundSpan: span };
  });
  return [...judgedThere, ...found].sort((a, b) => length(a.span) - length(b.span) || a.span.start - b.span.start);
}

/** The commands that the actions name; each takes one argument (`protocol/verdicts.ts`). */
export interface TagCommands {
  readonly judge: string;
  /** Left out for editors that cannot ask a person. */
  readonly correct?: string;
  readonly mark?: string;
}

export interface TagActionOptions {
  readonly commands: TagCommands;
  readonly only?: readonly string[] | undefined;
}

/** What can be said of what is marked at the cursor, or of words that are not. */
export function tagActions(reading: Reading, range: Range, { commands, only }: TagActionOptions): CodeAction[] {
  if (only && !only.some((asked) => asked === "" || asked === tagActionKind || tagActionKind.startsWith(`${asked}.`))) return [];
  const there = tagsThere(reading, range);
  const isSelection = toSpan(reading.lines, range).end > toSpan(reading.lines, range).start;
  const actions = there.flatMap((tag) => actionsFor(tag, reading, commands));
  if (isSelection && commands.mark) actions.push(...markActions(reading, range, commands.mark, there));
  return actions;
}

function actionsFor({ span, mark, found, foundSpan, matter }: TagThere, reading: Reading, commands: TagCommands): CodeAction[] {
  const place = { uri: reading.uri, range: toRange(reading.lines, span) };
  const own = matter?.said.find(({ isOwn }) => isOwn);
  const known = mark ?? found;
  const says = own?.verdict.verdict;
  const judge = (title: string, verdict: "confirmed" | "rejected" | "withdrawn") => {
    if (verdict === "withdrawn" || !found) return action(title, commands.judge, { ...place, verdict });
    return action(title, commands.judge, { ...place, range: toRange(reading.lines, foundSpan ?? span), verdict, found });
  };
  return [
    ...(found && says !== "confirmed" ? [judge(`Confirm this ${shortWords(found)}`, "confirmed")] : []),
    ...(found && says !== "rejected" ? [judge(`Not a ${kindWords[found.kind]}${detail(found)}`, "rejected")] : []),
    ...(known && commands.correct
      ? [action(`Correct this ${shortWords(known)}…`, commands.correct, { ...place, ...(found ? { found } : {}), mark: known })]
      : []),
    ...(own ? [judge(`Take back my verdict on this ${kindWords[known?.kind ?? "judgement"]}`, "withdrawn")] : []),
  ];
}

const markable: readonly MarkKind[] = ["judgement", "statistic", "official", "dispute"];

function markActions(reading: Reading, range: Range, command: string, there: readonly TagThere[]): CodeAction[] {
  const span = toSpan(reading.lines, range);
  const isThere = (kind: MarkKind) =>
    there.some(({ mark, span: { start, end } }) => mark?.kind === kind && start === span.start && end === span.end);
  return markable
    .filter((kind) => !isThere(kind))
    .map((kind) => action(`Mark as ${kindWords[kind]}…`, command, { uri: reading.uri, range, kind }));
}

function action(title: string, command: string, argument: unknown): CodeAction {
  return { title, kind: tagActionKind, command: { title, command, arguments: [argument] } };
}

/** Short enough for a menu: a person is named, other values are left to the hover. */
function shortWords(mark: Mark): string {
  return mark.kind === "statistic" || mark.kind === "official" ? kindWords[mark.kind] : markWords(mark);
}

/** Tells a rejected contest from another in the same words. */
function detail({ kind, value }: Mark): string {
  return kind === "dispute" && value !== undefined ? ` by ${value}` : "";
}

function judgedTag(matter: Matter, found: Reading["analysis"]): TagThere {
  const { decides } = matter;
  const under = foundUnder(found, decides);
  const own = decides.verdict.verdict === "added" ? undefined : decides.verdict.found;
  const first = under.find(({ kind }) => kind === own?.kind) ?? under[0];
  const mark = markSet(decides);
  const before = first ? markOf(first) : own;
  return {
    span: decides,
    ...(mark ? { mark } : {}),
    ...(before && isMark(before) ? { found: before, foundSpan: first ?? decides } : {}),
    matter,
  };
}

/** True where a mark is what a verdict says: it is told with the verdict. */
function isOf({ span, mark }: TagThere, marked: Marked): boolean {
  const { start, end, kind } = marked;
  if (mark?.kind !== kind || span.start !== start || span.end !== end) return false;
  return kind !== "dispute" || mark.value === undefined || mark.value === marked.by;
}

/** UTF-16 code units of a selection that are looked at for tags. */
const MOST_LOOKED_AT = 1_000;

function markedIn({ analysis }: Reading, span: Span): readonly Marked[] {
  const tags = new Map<string, Marked>();
  const words = analysis.document.text.slice(span.start, Math.min(span.end, span.start + MOST_LOOKED_AT));
  const starts = [...words.matchAll(/\S+/g)].map(({ index }) => span.start + index);
  for (const offset of [span.start, ...starts])
    for (const tag of analysis.tagsAt(offset)) tags.set(`${tag.kind} ${tag.start} ${tag.end}`, tag);
  const disputes = analysis.claims.disputes.filter((dispute) => overlaps(dispute, span));
  return [...tags.values(), ...disputes];
}

function length({ start, end }: Span): number {
  return end - start;
}
