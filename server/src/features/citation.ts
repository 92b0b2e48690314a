import type { Range } from "vscode-languageserver-types";
import { frameworkFor, inspectorates } from "../engine/frameworks/index.ts";
import { type Analysis, type Block, contains, isReadable, overlaps, paperPlaceIn, type Span, sentencesOf } from "../engine/index.ts";
import { dateInWords } from "./hover/dates.ts";
import type { Reading } from "./reading.ts";
import { toSpan } from "./to-lsp.ts";

/** Longer titles are cut. */
const MOST_TITLE = 160;

/**
 * A passage as one quotes it: “Plans were not good enough.” (Ofsted: Inspection of local authority children's services, Eastmarch, published 14 March
 * 2019, paragraph 12, page 4). Without words selected it is the sentence there; `whole` asks for the whole of each sentence that is touched.
 * Undefined where there are no words.
 */
export function citation(reading: Reading, range: Range, whole = false): string | undefined {
  const { analysis } = reading;
  const span = toSpan(reading.lines, range);
  const touched = analysis.document.blocks.filter(
    (block) => isReadable(block.kind) && (overlaps(block, span) || (block.start <= span.start && span.start <= block.end)),
  );
  const quoted = touched.flatMap((block) => wordsIn(block, span, whole));
  const [first] = quoted;
  if (!first) return undefined;
  const title = titleOf(reading);
  const parts = [title, ...publishedOn(analysis), ...placeOf(first.block, first.at, analysis, title)];
  return `“${withInnerMarks(quoted.map(({ words }) => words).join(" "))}” (${parts.join(", ")})`;
}

interface Quoted {
  readonly block: Block;
  /** Where the words begin, in the document. */
  readonly at: number;
  readonly words: string;
}

/** The block's words in the span, on one line and without what a page break puts between them. */
function wordsIn(block: Block, span: Span, whole: boolean): readonly Quoted[] {
  const { text } = block.words;
  const selected = block.words.fromDocument(span);
  const around = selected ?? block.words.fromDocument({ start: span.start, end: span.start + 1 });
  const wanted = selected && !whole ? selected : sentencesAround(text, around ?? { start: text.length, end: text.length });
  const words = text.slice(wanted.start, wanted.end);
  const lead = words.length - words.trimStart().length;
  if (words.trim() === "") return [];
  return [{ block, at: block.words.toDocument({ start: wanted.start + lead, end: wanted.end }).start, words: words.trim() }];
}

/** From the beginning of the first sentence that the span touches to the end of the last. */
function sentencesAround(text: string, span: Span): Span {
  const touched = sentencesOf(text).filter((sentence) => overlaps(sentence, span) || contains(sentence, span));
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : span;
}

/** A quotation within a quotation has the other marks. */
function withInnerMarks(words: string): string {
  return words
    .replace(/“/g, "‘")
    .replace(/”/g, "’")
    .replace(/"([^"]*)"/g, "‘$1’");
}

/** What the report card says the document is; else its own title, else its file's name. */
function titleOf({ analysis, uri }: Reading): string {
  const { reportCard, document } = analysis;
  if (reportCard?.authority) {
    const date = reportCard.inspectionStart ?? reportCard.published;
    const framework = reportCard.framework && frameworkFor({ cardFramework: reportCard.framework, ...(date ? { date } : {}) });
    if (!framework) return reportCard.authority;
    const by = inspectorates.find(({ id }) => id === framework.inspectorate);
    return `${by ? `${by.variants[0] ?? by.name}: ` : ""}${framework.name.replace(/ \([^)]*\)$/, "")}, ${reportCard.authority}`;
  }
  const first = document.blocks.find(({ kind }) => kind === "title" || kind === "heading");
  const title = (first?.kind === "heading" ? document.sections[first.section]?.title : first?.words.text) ?? "";
  if (title === "") return fileName(uri);
  return title.length <= MOST_TITLE ? title : `${title.slice(0, MOST_TITLE - 1)}…`;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function publishedOn({ reportCard }: Analysis): readonly string[] {
  return reportCard?.published ? [`published ${dateInWords(reportCard.published)}`] : [];
}

/** "paragraph 12", or the heading above where paragraphs have no numbers; and the page. */
function placeOf(block: Block, at: number, { document }: Analysis, title: string): readonly string[] {
  const { paragraph, section, page } = paperPlaceIn(document, block, at);
  const heading = section === title ? undefined : section;
  return [
    ...(paragraph !== undefined
      ? [`paragraph ${paragraph}`]
      : heading && document.kind === "report"
        ? [`under “${withInnerMarks(heading)}”`]
        : []),
    ...(page === undefined ? [] : [`page ${page}`]),
  ];
}
