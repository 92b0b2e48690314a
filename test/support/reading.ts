import {
  type Attribution,
  type Block,
  contains,
  type Dispute,
  type Judgement,
  LineIndex,
  type Official,
  type Person,
  type Problem,
  type ReportCard,
  type Section,
  type Span,
  type Statistic,
  type Tag,
  type TaggedPart,
  type UserLexicon,
} from "../../server/src/engine/index.ts";
import { JoinedText } from "../../server/src/engine/text/joined-text.ts";
import type { Reading } from "../../server/src/features/index.ts";
import { readMarks } from "./marked-text.ts";

export const uri = "file:///invented.report.txt";

/** What a test says of the marked spans, in order: a tag, a contest, who says something, a problem. Spans are filled in. */
export type Told =
  | Omit<Judgement, "start" | "end">
  | Omit<Statistic, "start" | "end">
  | Omit<Official, "start" | "end">
  | (Omit<Dispute, "start" | "end" | "target" | "finding" | "contested"> & { readonly target?: number; readonly finding?: number })
  | (Omit<Attribution, "start" | "end" | "content" | "source" | "cue"> & { readonly source?: number })
  | (Omit<Problem, "at" | "related"> & {
      readonly kind: "problem";
      readonly related?: readonly { readonly mark: number; readonly message: string }[];
    })
  | { readonly kind: "nothing" };

export const good: Told = { kind: "judgement", category: "evaluative", polarity: "positive" };
export const poor: Told = { kind: "judgement", category: "evaluative", polarity: "negative" };
export const inadequate: Told = { kind: "judgement", category: "grade", polarity: "negative", value: "inadequate" };

/**
 * A reading of a marked text without the engine's taggers: the tests of features say themselves what is tagged. Lines that start with `#` are
 * headings, lines that start with a number and a stop numbered paragraphs. `target`, `finding`, `source` and `mark` count marks from 0.
 */
export function reading(
  marked: string,
  told: readonly Told[] = [],
  reportCard?: ReportCard,
  lexicon?: UserLexicon,
): Reading & { readonly spans: readonly Span[]; readonly cursor: number } {
  const { text, spans, cursor } = readMarks(marked);
  if (told.length > spans.length) throw new Error(`${told.length} things told of ${spans.length} marks`);
  const each = told.map((thing, index) => ({ thing, span: spans[index] ?? { start: 0, end: 0 } }));
  const tags = each.flatMap(({ thing, span }) =>
    thing.kind === "judgement" || thing.kind === "statistic" || thing.kind === "official" ? [{ ...thing, ...span }] : [],
  );
  const disputes = each.flatMap(({ thing, span }) => {
    if (thing.kind !== "dispute") return [];
    const { target, finding = target, ...rest } = thing;
    const [named, told] = [target, finding].map((mark) => (mark === undefined ? undefined : spans[mark]));
    const outside = told && !contains(span, told);
    return [
      {
        ...rest,
        ...span,
        contested: { figures: [], grades: [] },
        ...(named ? { target: named } : {}),
        ...(outside ? { finding: told } : {}),
      },
    ];
  });
  const attributions = each.flatMap(({ thing, span }) => {
    if (thing.kind !== "attribution") return [];
    const { source, ...rest } = thing;
    const at = source === undefined ? undefined : spans[source];
    return [{ ...rest, ...span, content: [span], ...(at ? { source: at } : {}) }];
  });
  const problems = each.flatMap(({ thing, span }) => {
    if (thing.kind !== "problem") return [];
    const { kind: _, related = [], ...rest } = thing;
    return [{ ...rest, at: span, related: related.map(({ mark, message }) => ({ ...(spans[mark] ?? span), message })) }];
  });
  const at = <T extends Span>(items: readonly T[], offset: number): T[] =>
    items.filter(({ start, end }) => start <= offset && offset < end);
  const analysis = {
    document: documentOf(text),
    reportCard,
    tags,
    tagsAt: (offset: number) => at(tags, offset),
    parts: [onePart(text, tags)],
    claims: {
      people: peopleIn(tags),
      person: (name: string) => peopleIn(tags).find((person) => person.name === name),
      attributions,
      disputes,
      quoted: [],
      attributionsAt: (offset: number) => at(attributions, offset),
      sayingsOf: (name: string) => attributions.filter(({ speaker }) => speaker === name),
    },
    problems,
    sources: [],
    sourced: [],
    ...(lexicon ? { lexicon } : {}),
  };
  return { uri, analysis, lines: LineIndex.of(text), spans, cursor: cursor ?? 0 };
}

function documentOf(text: string) {
  const blocks: Block[] = [];
  const sections: (Section & { end: number })[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const heading = /^(#+) (.*)$/.exec(match[0]);
    const number = /^(\d+)\. /.exec(match[0]);
    const level = heading?.[1]?.length ?? 0;
    if (heading) {
      const parent = sections.findLastIndex((section) => section.level < level);
      for (const section of sections) if (section.level >= level && section.end === text.length) section.end = span.start;
      sections.push({ ...span, end: text.length, title: heading[2] ?? "", heading: blocks.length, level, parent, zone: "findings" });
    }
    const words = { start: span.start + (number?.[0].length ?? 0), end: span.end };
    blocks.push({
      ...span,
      kind: heading ? "heading" : match[0].startsWith("Cookies") ? "boilerplate" : "paragraph",
      words: JoinedText.of(text, [words]),
      zone: "findings",
      section: sections.length - 1,
      ...(number?.[1] ? { number: number[1] } : {}),
    });
  }
  const blockAt = (offset: number) => blocks.find(({ start, end }) => start <= offset && offset < end);
  return { text, kind: "report" as const, blocks, sections, pages: 0, blockAt };
}

function peopleIn(tags: readonly Tag[]): readonly Person[] {
  const officials = tags.filter((tag) => tag.kind === "official");
  return [...new Set(officials.map(({ entity }) => entity))].map((name) => {
    const mentions = officials.filter(({ entity }) => entity === name);
    const { role, organisation } = mentions.find((mention) => mention.role !== undefined) ?? {};
    return { name, mentions, ...(role === undefined ? {} : { role }), ...(organisation === undefined ? {} : { organisation }) };
  });
}

function onePart(text: string, tags: readonly Tag[]): TaggedPart {
  const found = {
    length: text.length,
    read: [],
    tags: tags.filter((tag): tag is Judgement | Statistic => tag.kind !== "official"),
  };
  return { start: 0, found, officials: tags.filter((tag) => tag.kind === "official") };
}
