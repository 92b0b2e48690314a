import { JoinedText } from "../text/joined-text.ts";
import type { Span } from "../text/span.ts";
import { isAppeal, isAppealHeading, isPublisherNotice, isWebBoilerplate } from "./boilerplate.ts";
import { documentKind } from "./document-kind.ts";
import { endsFrontPage, isGradeAlone, isGradedHeading, isGradeSentence, isHeadingShaped, knownHeading, plainHeading } from "./headings.ts";
import { isBlank, type Line, linesOf } from "./lines.ts";
import { layOutPages, type PageLayout } from "./pages.ts";
import type { Block, BlockKind, DocumentKind, ReportDocument, Section, Zone } from "./report.ts";
import { SectionStack } from "./sections.ts";

/** Bullets as fonts and text extraction leave them, private-use characters included. A hyphen or asterisk needs a space after it. */
const BULLET = /^(?:[•◼▪■●○◦‣⁃∙·►▶➢✓\uf000-\uf0ff\ufffd]+ *|[-–—*](?: +|$)|o {2,})/u;
/** "12." or "3.1" before a paragraph; a bare number needs a stop or bracket. */
const NUMBER = /^(?:\(?(\d{1,3}(?:\.\d{1,2}){0,2})(?:[.)]|(?<=\.\d{1,2}))|para(?:graph)? (\d{1,3})[.:])(?= |$) */i;
/** "- Lead inspector: Name", "Team inspectors: A, B": a line of the inspection team. */
const TEAM =
  /^(?:(?:deputy |senior |shadow |additional |seconded |ofsted )*(?:lead |team |reporting |contracted )?(?:inspectors?|analysts?|managers?|advisers?|hmi)|senior data analysts?|quality assurance(?: managers?)?|regulatory inspection managers?|social care regulatory inspectors?|schools? hmi)(?: \([^)]{1,40}\))? ?:/i;

/** Reads a text's structure. Never throws: a text without structure is a list of paragraphs. Linear in the text's length. */
export function parseReport(text: string): ReportDocument {
  const lines = linesOf(text);
  const kind = documentKind(text);
  const layout = layOutPages(lines);
  const builder = new Builder(text, kind, lines, layout);
  return { text, kind, ...builder.build(), pages: layout.pages };
}

/** A block that is still growing. */
interface OpenBlock {
  kind: BlockKind;
  readonly first: number;
  readonly pieces: Span[];
  readonly number: string | undefined;
  /** Index of the last line taken. */
  last: number;
}

class Builder {
  readonly #text: string;
  readonly #kind: DocumentKind;
  readonly #lines: readonly Line[];
  readonly #layout: PageLayout;
  readonly #blocks: Block[] = [];
  readonly #sections = new SectionStack();
  #open: OpenBlock | undefined;
  /** A bullet or number that stands on a line of its own and belongs to the text below. */
  #pending: { readonly kind: BlockKind; readonly number: string | undefined; readonly line: number } | undefined;
  #zone: Zone;
  /** True once a grade of the front page's grid was met: what follows it is no title. */
  #gridSeen = false;
  #inContents = false;
  #boilerplateToEnd = false;
  /** A usual line's length: a much shorter one that ends in a stop ends its paragraph. */
  readonly #width: number;

  constructor(text: string, kind: DocumentKind, lines: readonly Line[], layout: PageLayout) {
    this.#text = text;
    this.#kind = kind;
    this.#lines = lines;
    this.#layout = layout;
    this.#zone = kind === "report" ? "front" : "findings";
    this.#width = usualWidth(lines);
  }

  build(): { readonly blocks: readonly Block[]; readonly sections: readonly Section[] } {
    for (let i = 0; i < this.#lines.length; i++) this.#take(i);
    this.#close();
    const end = this.#text.length;
    return { blocks: this.#blocks, sections: this.#sections.finish(end) };
  }

  #take(index: number): void {
    const line = this.#lines[index] as Line;
    const furniture = this.#layout.furniture[index];
    if (isBlank(line)) return;
    if (furniture !== undefined) {
      if (furniture === "page-number") this.#inContents = false;
      this.#takeFurniture(index, furniture);
      return;
    }
    if (line.startsPage) this.#inContents = false;
    if (this.#takeBoilerplate(index, line) || this.#takeContents(index, line)) return;
    if (this.#continuesOpen(index, line)) {
      this.#extend(index, line);
      return;
    }
    this.#close();
    this.#start(index, line);
  }

  /** Page furniture may stand inside a paragraph, so it leaves the open block open; footnotes are read as text of their own. */
  #takeFurniture(index: number, furniture: "page-number" | "running" | "footnote"): void {
    const line = this.#lines[index] as Line;
    const previous = this.#blocks[this.#blocks.length - 1];
    if (
      furniture === "footnote" &&
      previous?.kind === "footnote" &&
      !/^\d{1,2}$/.test(line.text) &&
      previous.end > (this.#lines[index - 2]?.start ?? 0)
    ) {
      this.#blocks[this.#blocks.length - 1] = this.#block("footnote", [...previous.words.pieces, line], previous.number, index);
      return;
    }
    this.#blocks.push(this.#block(furniture, [line], undefined, index));
  }

  #takeBoilerplate(index: number, line: Line): boolean {
    const paragraphStart = !this.#open || this.#gapBefore(index) || /[.:]$/.test(this.#lineBefore(index)?.text ?? ".");
    if (this.#kind === "report") {
      if (!this.#boilerplateToEnd && index * 2 > this.#lines.length && paragraphStart && isPublisherNotice(line.text))
        this.#boilerplateToEnd = true;
      if (!this.#boilerplateToEnd) return false;
    } else if (!isWebBoilerplate(line.text) && !this.#belongsToBoilerplate(index, line)) return false;
    this.#close();
    this.#blocks.push(this.#block("boilerplate", [line], undefined, index));
    return true;
  }

  /** A list of headlines right below "Most Read", or a paragraph below "Become a Supporter". */
  #belongsToBoilerplate(index: number, line: Line): boolean {
    const previous = this.#blocks[this.#blocks.length - 1];
    if (this.#open || previous?.kind !== "boilerplate") return false;
    if (!this.#gapBefore(index)) return previous.words.text.length < 60 && line.text.length < 120 && !/[.”"]$/.test(line.text);
    return isAppealHeading(previous.words.text) && isAppeal(line.text);
  }

  #takeContents(index: number, line: Line): boolean {
    if (/^(?:#+ )?(?:table of )?contents$/i.test(line.text)) {
      this.#close();
      this.#inContents = true;
    } else if (this.#inContents && (line.text.length > 120 || BULLET.test(line.text) || /[a-z]\.$/.test(line.text)))
      this.#inContents = false;
    if (!this.#inContents) return false;
    this.#blocks.push(this.#block("contents", [line], undefined, index));
    return true;
  }

  #start(index: number, line: Line): void {
    if (line.text.startsWith("|") && line.text.length > 2) {
      this.#takeTableRow(index, line);
      return;
    }
    const bullet = BULLET.exec(line.text);
    const number = bullet ? null : NUMBER.exec(line.text);
    const marker = (bullet ?? number)?.[0].length ?? 0;
    const printed = number?.[1] ?? number?.[2];
    const content = { start: line.start + marker, end: line.end };
    if (marker > 0 && content.start >= content.end) {
      this.#pending = { kind: bullet ? "list-item" : "paragraph", number: printed, line: index };
      return;
    }
    const pending = this.#pending;
    this.#pending = undefined;
    const words = line.text.slice(marker).replace(/^\*\*([^*]{1,120})\*\*/, "$1");
    let kind: BlockKind = bullet ? "list-item" : this.#kindOf(index, line.text, words);
    if (pending && kind === "paragraph") kind = pending.kind;
    const first = pending && kind !== "heading" ? pending.line : index;
    this.#open = { kind, first, pieces: withoutMarkup(line, content), number: printed ?? pending?.number, last: index };
    if (kind === "heading" && !this.#headingGoesOn(index)) this.#close();
  }

  /** A row of a Markdown table: each cell is read by itself, as the grid of a PDF is. */
  #takeTableRow(index: number, line: Line): void {
    if (/^[|:\-\s]+$/.test(line.text)) return;
    const cells: Span[] = [];
    for (const match of line.text.matchAll(/[^|]+/g)) {
      const words = match[0].trim();
      const start = line.start + match.index + match[0].indexOf(words);
      if (words !== "") cells.push({ start, end: start + words.length });
    }
    const graded = cells.some(
      ({ start, end }) => isGradeAlone(this.#text.slice(start, end)) || /^grade$/i.test(this.#text.slice(start, end)),
    );
    if (graded) this.#gridSeen = true;
    for (const cell of cells) this.#blocks.push(this.#block(graded ? "grade-row" : "paragraph", [cell], undefined, index));
  }

  #kindOf(index: number, whole: string, words: string): BlockKind {
    if (/^#{1,6} /.test(whole)) return "heading";
    if (TEAM.test(words)) return "team";
    if (isGradeAlone(words) && this.#kind === "report") {
      this.#gridSeen = true;
      return "grade-row";
    }
    if (this.#isHeading(index, words)) return "heading";
    if (this.#zone !== "front") return "paragraph";
    if (/^(?:key )?judge?ments?(?: grade)?$|^grades?$/i.test(words) || this.#isGridArea(index)) return "grade-row";
    return this.#isTitleLine(index) && !this.#gridSeen ? "title" : "paragraph";
  }

  #isHeading(index: number, words: string): boolean {
    const apart = this.#gapBefore(index) || this.#previousEnded(index);
    if (!apart || this.#runsOn(index)) return false;
    const joined = this.#withNextLine(index, words);
    const known = knownHeading(words) ?? knownHeading(joined);
    const next = this.#nextText(index);
    if (this.#zone === "front" && this.#kind === "report") {
      if (next !== undefined && (isGradeAlone(next.text) || this.#isGridArea(index))) return false;
      return endsFrontPage(words);
    }
    if (known) return isHeadingShaped(words) || known.level === 1;
    if (!isHeadingShaped(words) || words.endsWith("?") || (this.#kind === "minutes" && /\p{Ll}.*: /u.test(words))) return false;
    if (isGradedHeading(joined) || isGradedHeading(words) || isGradeSentence(words)) return true;
    return next !== undefined && ((this.#gapBefore(index) && this.#gapAfter(index)) || BULLET.test(next.text) || NUMBER.test(next.text));
  }

  /** True if the line below goes on with a sentence: "Care leavers benefit from a range of housing, and there is good⏎support from advisers." */
  #runsOn(index: number): boolean {
    const next = this.#lines[index + 1];
    if (!next || isBlank(next) || !/^\p{Ll}/u.test(next.text) || isGradeAlone(next.text)) return false;
    const line = this.#lines[index] as Line;
    if (knownHeading(line.text) && isGradeSentence(`${line.text} ${next.text}`)) return false;
    return /[.;,]["”’)]*\d{0,2}$/.test(next.text) || next.text.length > 80 || /\. \p{Lu}/u.test(next.text);
  }

  /** An area of judgement in the front page's grid: a grade follows within the next few lines. */
  #isGridArea(index: number): boolean {
    const area = this.#lines[index]?.text ?? "";
    if (area.length > 80 || /:|\b(?:19|20)\d\d\b|[.,;]$/.test(area) || isGradeSentence(area)) return false;
    for (let i = index + 1, looked = 0; i < this.#lines.length && looked < 6; i++) {
      const line = this.#lines[i] as Line;
      if (isBlank(line) || this.#layout.furniture[i] !== undefined) continue;
      if (/[.,;]$/.test(line.text) || line.text.length > 80) return false;
      if (isGradeAlone(line.text) || /^requires?(?: improvement)?$/i.test(line.text)) return true;
      looked++;
    }
    return false;
  }

  #isTitleLine(index: number): boolean {
    const text = this.#lines[index]?.text ?? "";
    return text.length < 100 && !/[a-z]{3}[.!?]$/.test(text);
  }

  /** A heading of a report may run over two lines: "The experiences and progress of care⏎leavers: outstanding". */
  #headingGoesOn(index: number): boolean {
    const line = this.#lines[index] as Line;
    const next = this.#lines[index + 1];
    if (!next || isBlank(next) || this.#layout.furniture[index + 1] !== undefined || /^#/.test(line.text)) return false;
    if (isGradedHeading(line.text) && !/:\s*requires?$/i.test(line.text))
      return isGradeAlone(`${line.text.split(":").pop() ?? ""} ${next.text}`.trim());
    if (next.text.length > 80 || line.text.length < 18) return false;
    const starts = /^(?:\p{Ll}|Safeguarding|Children|Board\b|\(LSCB\))/u.test(next.text);
    return starts && (!/[.;,]$/.test(next.text) || isGradeSentence(`${line.text} ${next.text}`));
  }

  #continuesOpen(index: number, line: Line): boolean {
    const open = this.#open;
    if (!open) return false;
    if (BULLET.test(line.text) || /^#{1,6} /.test(line.text)) return false;
    if (NUMBER.test(line.text) && !this.#midSentence(line)) return false;
    if (open.kind === "heading") return open.last === index - 1;
    if (TEAM.test(line.text)) return false;
    const furnitureBetween = this.#furnitureBetween(open.last, index);
    if (furnitureBetween) return this.#midSentence(line) && open.kind !== "title" && open.kind !== "grade-row";
    if (open.last !== index - 1) return false;
    if (line.text.startsWith("|") || this.#lines[open.last]?.text.startsWith("|")) return false;
    if (open.kind === "title") return /^\p{Ll}/u.test(line.text) || /\b(?:of|in|and|for|the)$/.test(this.#lines[open.last]?.text ?? "");
    if (open.kind === "grade-row") {
      const before = this.#lines[open.last]?.text ?? "";
      return /^\p{Ll}/u.test(line.text) && (isGradeAlone(`${before} ${line.text}`) || !(isGradeAlone(before) || isGradeAlone(line.text)));
    }
    if (open.kind === "team")
      return (
        !/^(?:judge?ments?|grades?)$/i.test(line.text) &&
        !/:/.test(line.text.slice(0, 40)) &&
        !/\.$/.test(this.#lines[open.last]?.text ?? "")
      );
    return !this.#isHeading(index, line.text) && !this.#paragraphEnded(open.last, line);
  }

  /** True if the sentence before runs on into `line`: the block's last line has no final stop, or the line starts in lower case. */
  #midSentence(line: Line): boolean {
    const open = this.#open;
    const last = open ? (this.#lines[open.last]?.text ?? "") : "";
    if (/[.!?:;]["”’)\]]*\d{0,2}$/.test(last)) return false;
    if (/^\p{Ll}/u.test(line.text)) return true;
    return last.length > this.#width * 0.6 && !BULLET.test(line.text) && knownHeading(line.text) === undefined;
  }

  /** A short line that ends in a stop ends its paragraph, where lines are wrapped at all. */
  #paragraphEnded(last: number, next: Line): boolean {
    const before = this.#lines[last]?.text ?? "";
    return /[.!?]["”’)]*$/.test(before) && before.length < this.#width * 0.75 && /^[\p{Lu}“‘"'\d]/u.test(next.text);
  }

  #furnitureBetween(last: number, index: number): boolean {
    for (let i = last + 1; i < index; i++) if (this.#layout.furniture[i] !== undefined) return true;
    return false;
  }

  #extend(index: number, line: Line): void {
    const open = this.#open as OpenBlock;
    open.pieces.push({ start: line.start, end: line.end });
    open.last = index;
    if (open.kind === "heading" && !this.#headingGoesOn(index)) this.#close();
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    if (open.kind === "title" && /[a-z]{2}\.["”’)]*\d?$/.test(this.#lines[open.last]?.text ?? "")) open.kind = "paragraph";
    if (open.kind === "paragraph" && this.#zone === "front" && this.#isFirstFinding(open)) this.#zone = "findings";
    const block = this.#block(open.kind, open.pieces, open.number, open.first);
    if (block.kind === "heading") this.#openSection(block, open.first);
    else this.#insert(block);
  }

  /** ILACS reports go on below the grid without a heading: the first long paragraph after a grade is a finding. */
  #isFirstFinding(open: OpenBlock): boolean {
    const length = (open.pieces[open.pieces.length - 1]?.end ?? 0) - (open.pieces[0]?.start ?? 0);
    return length > 180 && this.#gridSeen && !/^ofsted produces this report/i.test(this.#lines[open.first]?.text ?? "");
  }

  /** Furniture inside a paragraph was met before the paragraph closed: keep the blocks in order of their starts. */
  #insert(block: Block): void {
    let at = this.#blocks.length;
    while (at > 0 && (this.#blocks[at - 1] as Block).start > block.start) at--;
    this.#blocks.splice(at, 0, block);
  }

  #openSection(heading: Block, line: number): void {
    const title = heading.words.text;
    const hashes = /^#{1,6}(?= )/.exec(this.#lines[line]?.text ?? "")?.[0].length;
    const sense = knownHeading(title);
    const graded = isGradedHeading(title) || isGradeSentence(title);
    const level = hashes ?? (heading.number?.includes(".") ? 2 : (sense?.level ?? (graded ? 1 : 2)));
    const around = this.#sections.around(level);
    const inherited = around?.zone ?? (this.#zone === "front" ? "findings" : this.#zone);
    const recommendationsEnd = graded || (hashes !== undefined && around === undefined);
    const stillTitle = hashes === 1 && this.#zone === "front" && !this.#gridSeen && !endsFrontPage(title);
    this.#zone = stillTitle ? "front" : (sense?.zone ?? (recommendationsEnd ? "findings" : inherited));
    const index = this.#sections.open({ title, level, zone: this.#zone, heading: this.#blocks.length, start: heading.start });
    this.#blocks.push({ ...heading, zone: this.#zone, section: index });
  }

  #block(kind: BlockKind, pieces: readonly Span[], number: string | undefined, line: number): Block {
    const words = JoinedText.of(this.#text, pieces);
    const page = this.#layout.page[line];
    return {
      kind,
      start: pieces[0]?.start ?? 0,
      end: pieces[pieces.length - 1]?.end ?? 0,
      words,
      zone: kind === "paragraph" && isLegend(words.text) ? "legend" : this.#zone,
      section: this.#sections.current,
      ...(number === undefined ? {} : { number }),
      ...(page === undefined ? {} : { page }),
    };
  }

  #lineBefore(index: number): Line | undefined {
    for (let i = index - 1; i >= 0; i--)
      if (!isBlank(this.#lines[i] as Line) && this.#layout.furniture[i] === undefined) return this.#lines[i];
    return undefined;
  }

  #gapBefore(index: number): boolean {
    const line = this.#lines[index - 1];
    return (
      line === undefined || isBlank(line) || this.#layout.furniture[index - 1] !== undefined || (this.#lines[index]?.startsPage ?? false)
    );
  }

  #gapAfter(index: number): boolean {
    const line = this.#lines[index + 1];
    return line === undefined || isBlank(line) || this.#layout.furniture[index + 1] !== undefined;
  }

  #previousEnded(index: number): boolean {
    const before = this.#lines[index - 1]?.text ?? "";
    return /[.!?]["”’)]*\d{0,2}$/.test(before) || plainHeading(before) === "contents" || knownHeading(before) !== undefined;
  }

  #nextText(index: number): Line | undefined {
    for (let i = index + 1; i < Math.min(this.#lines.length, index + 6); i++) {
      const line = this.#lines[i] as Line;
      if (!isBlank(line) && this.#layout.furniture[i] === undefined) return line;
    }
    return undefined;
  }

  #withNextLine(index: number, words: string): string {
    const next = this.#lines[index + 1];
    return next && !isBlank(next) && next.text.length < 90 ? `${words} ${next.text}` : words;
  }
}

/** The descriptors that some reports print without a heading of their own: "A good local authority leads effective services that …". */
function isLegend(text: string): boolean {
  return /^(?:an? (?:good|outstanding|inadequate) (?:local authority|lscb)\b|an? (?:local authority|lscb) (?:that )?(?:is |requires? )(?:good|outstanding|inadequate|improvement)|in a local authority that requires improvement|the judge?ments on leadership, management and governance)/i.test(
    text,
  );
}

/** The content without a heading's hashes and without the asterisks around a bold label: "**Lead inspector:** Name" is two pieces. */
function withoutMarkup(line: Line, content: Span): Span[] {
  const hashes = /^#{1,6} +/.exec(line.text)?.[0].length ?? 0;
  if (hashes > 0) return [{ start: line.start + hashes, end: line.end }];
  const bold = boldLabel(line.text.slice(content.start - line.start));
  if (!bold) return [content];
  const rest = content.start + bold[0].length;
  return [
    { start: content.start + 2, end: content.start + 2 + (bold[1]?.length ?? 0) },
    ...(rest < content.end ? [{ start: rest, end: content.end }] : []),
  ];
}

function boldLabel(text: string): RegExpExecArray | null {
  return /^\*\*([^*]{1,120})\*\* */.exec(text);
}

/** The length that nine in ten of the longer lines do not exceed, in code units; 0 for a text of few lines. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.flatMap((line) => (line.end - line.start > 30 ? [line.end - line.start] : [])).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
