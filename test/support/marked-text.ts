import { expect } from "vitest";
import { analyse } from "../../server/src/engine/analyse.ts";
import { tagJudgements } from "../../server/src/engine/tags/judgements/judgement.ts";
import { tagStatistics } from "../../server/src/engine/tags/statistics/statistic.ts";
import type { Passage, Tag } from "../../server/src/engine/tags/tag.ts";
import { sentencesOf } from "../../server/src/engine/text/sentences.ts";
import type { Span } from "../../server/src/engine/text/span.ts";

/** A text whose `<|…|>` marks were taken out, and the ranges they stood around, in order of their opening. Marks may nest. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Where `<|>` stood, if it did. */
  readonly cursor: number | undefined;
}

/** Reads `<|…|>` (a span) and `<|>` (the cursor). */
export function readMarks(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let cursor: number | undefined;
  let text = "";
  for (const part of marked.split(/(<\|>|<\||\|>)/)) {
    if (part === "<|>") cursor = text.length;
    else if (part === "<|") {
      const span = { start: text.length, end: text.length };
      spans.push(span);
      open.push(span);
    } else if (part === "|>") {
      const span = open.pop();
      if (!span) throw new Error(`"|>" without "<|" in: ${marked}`);
      span.end = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new Error(`"<|" without "|>" in: ${marked}`);
  return { text, spans, cursor };
}

/** The circumstances of a passage; what is left out is running text among the findings of a report. */
export type PassageCircumstances = Partial<Pick<Passage, "blockKind" | "zone" | "documentKind">>;

/** A passage as the document's reader would hand it to a tagger. */
export function passageOf(text: string, circumstances: PassageCircumstances = {}): Passage {
  return { text, sentences: sentencesOf(text), blockKind: "paragraph", zone: "findings", documentKind: "report", ...circumstances };
}

/**
 * Tags of one kind in a text. Judgements and statistics are read from the text as one passage; officials need the document around
 * them, so there the text is analysed as a document.
 */
export function tagsOf(kind: Tag["kind"], text: string, circumstances: PassageCircumstances = {}): readonly Tag[] {
  if (kind === "judgement") return tagJudgements(passageOf(text, circumstances));
  if (kind === "statistic") return tagStatistics(passageOf(text, circumstances));
  return analyse(text).tags.filter((tag) => tag.kind === kind);
}

/**
 * Expects exactly the marked spans to be tags, each as described by the word list at the same place: its kind, then values that its
 * fields must have, bare (`"statistic percentage 9"`, `"judgement negative"`, ranges as `900..950`) or with the field's name, which a value with
 * spaces needs (`"statistic duration unit=working day"`). Fields not described are not compared. All marks of one text are of one kind.
 */
export function expectTags(marked: string, ...descriptions: readonly string[]): void {
  expectTagsIn({}, marked, ...descriptions);
}

/** `expectTags` for a passage in other circumstances than running text among findings. */
export function expectTagsIn(circumstances: PassageCircumstances, marked: string, ...descriptions: readonly string[]): void {
  const { text, spans } = readMarks(marked);
  if (descriptions.length !== spans.length) throw new Error(`${spans.length} marks but ${descriptions.length} descriptions in: ${marked}`);
  const kind = descriptions[0]?.split(" ", 1)[0] as Tag["kind"] | undefined;
  if (!kind) throw new Error(`Nothing is described; use expectNoTags: ${marked}`);
  const tags = tagsOf(kind, text, circumstances);
  expect(withMarks(text, tags)).toBe(marked);
  descriptions.forEach((description, index) => {
    const tag = tags[index];
    if (tag) expect({ tag, missing: missingFrom(tag, description) }).toEqual({ tag, missing: [] });
  });
}

/** Expects no tag of the kind in the text. */
export function expectNoTags(text: string, kind: Tag["kind"], circumstances: PassageCircumstances = {}): void {
  expect(withMarks(text, tagsOf(kind, text, circumstances))).toBe(text);
}

/** The text with `<|…|>` around the spans, which may nest but not cross. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((span) => [
    { at: span.start, mark: "<|", order: 1 },
    { at: span.end, mark: "|>", order: 0 },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = "";
  let done = 0;
  for (const { at, mark } of marks) {
    result += text.slice(done, at) + mark;
    done = at;
  }
  return result + text.slice(done);
}

/** Words of a description that the tag does not have. */
function missingFrom(tag: Tag, description: string): string[] {
  const fields = Object.entries(tag).map(([name, value]) => [name, String(value)] as const);
  const values = new Set(fields.map(([, value]) => value));
  if (tag.kind === "statistic" && tag.min !== undefined) values.add(`${tag.min}..${tag.max}`);
  return description
    .split(/ (?=\S+=)/)
    .flatMap((part, index) => (index === 0 ? part.split(" ") : [part]))
    .filter((part) => {
      const named = /^([a-zA-Z]+)=(.*)$/.exec(part);
      return named ? !fields.some(([name, value]) => name === named[1] && value === named[2]) : !values.has(part);
    });
}
