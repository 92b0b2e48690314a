import { beginsSmall } from "../text/characters.ts";
import { JoinedText, type Piece } from "../text/joined-text.ts";
import type { Span } from "../text/span.ts";
import { isAppeal, isAppealHeading, isPublisherNotice, isWebBoilerplate } from "./boilerplate.ts";
import { endsFrontPage, isGradeAlone, isGradedHeading, isGradeSentence, isLegend, knownHeading } from "./headings.ts";
import {
  bulletOf,
  CONTENTS_ENTRY,
  contentPieces,
  endsInStop,
  hasBullet,
  isAttendanceLabel,
  isMarkdownHeading,
  isPersonLine,
  isTableRow,
  isTeamLine,
  letterOf,
  markdownLevel,
  numberOf,
  pieceOf,
  startsItem,
  tableCells,
  withoutBold,
} from "./line-shapes.ts";
import { type LinesAhead, LineView } from "./line-view.ts";
import { isBlank, type Line } from "./lines.ts";
import type { Furniture } from "./pages.ts";
import { beginsItem, copyOf } from "./reader-state.ts";
import type { BlockKind, DocumentKind, Zone } from "./report.ts";

/** A block as its part keeps it: offsets and line count from the part's beginning, where a block that began in an earlier part has negative ones. */
export interface PartBlock extends Span {
  readonly kind: BlockKind;
  readonly words: JoinedText;
  readonly zone: Zone;
  readonly number: string | undefined;
  /** Index of the block's first line, counted from the part's first. */
  readonly line: number;
  /** The level of the section that a heading opens; undefined for other blocks. */
  readonly level: number | undefined;
}

/** A block that is still growing. A reader changes it in place; what it was given at its start it copies first. */
export interface OpenBlock {
  readonly kind: BlockKind;
  readonly line: number;
  readonly pieces: Piece[];
  readonly number: string | undefined;
  /** The block's last line. */
  last: string;
  /** True if no blank line stands between the block's last line and the next to be read. */
  adjacent: boolean;
  /** True if page furniture does. */
  interrupted: boolean;
}

/**
 * What the reader knows when it comes to a line. It holds everything that reading on depends on besides the lines ahead, so that reading
 * may stop and start at any line. Offsets count from the beginning of the part being read.
 */
export interface ReaderState {
  readonly zone: Zone;
  /** True once a grade of the front page's grid was met: what follows it is no title. */
  readonly gridSeen: boolean;
  /** `numbered`: an entry had its page on its line, so all have. `tail`: past the page's number, where extraction may have put the rest of the contents. */
  readonly contents: "none" | "open" | "numbered" | "tail";
  /** The publisher's notices have begun; only another report's section ends them. */
  readonly boilerplateToEnd: boolean;
  /** Sections around the next line, outermost first. */
  readonly sections: readonly { readonly level: number; readonly zone: Zone }[];
  readonly open: OpenBlock | undefined;
  readonly note: OpenBlock | undefined;
  /** A bullet or number that stands on a line of its own and belongs to the text below. */
  readonly pending: { readonly kind: BlockKind; readonly number: string | undefined; readonly line: number } | undefined;
  /** The line right above, "" where it is blank or furniture. */
  readonly above: string;
  /** The words of the last block, where that is boilerplate. */
  readonly boilerplate: string | undefined;
}

/** What the reader is told of the whole document. */
export interface ReaderContext {
  readonly kind: DocumentKind;
  /** A usual line's length: a much shorter one that ends in a stop ends its paragraph. */
  readonly width: number;
}

/** A line is broken on purpose if it and the next word are shorter than this share of a usual line. */
const SHORT = 0.65;
const SHORT_ENTRY = 0.8;
/** No paragraph has more lines; a text that seems to have one is broken, and reading it must stay cheap. */
const MOST_LINES = 400;

/** Reads lines one by one into blocks. */
export class BlockReader {
  readonly #context: ReaderContext;
  readonly #blocks: PartBlock[] = [];
  #s: { -readonly [K in keyof ReaderState]: ReaderState[K] };
  #index = 0;

  constructor(context: ReaderContext, state: ReaderState) {
    this.#context = context;
    this.#s = copyOf(state);
  }

  get blocks(): readonly PartBlock[] {
    return this.#blocks;
  }

  /** What the reader knows now; it is not to be read on with afterwards. */
  get state(): ReaderState {
    return this.#s;
  }

  /** Takes the line `ahead.line(0)`, which is the part's line at `index`. */
  take(index: number, ahead: LinesAhead): void {
    const line = ahead.line(0) as Line;
    this.#index = index;
    const furniture = ahead.furniture(0);
    if (isBlank(line)) {
      if (this.#s.open) this.#s.open.adjacent = false;
      this.#s.above = "";
      return;
    }
    if (furniture === undefined) this.#takeText(new LineView(line, ahead, this.#s, this.#context.kind));
    else this.#takeFurniture(line, furniture);
    this.#s.above = furniture === undefined ? line.text : "";
  }

  /** Ends what is still open: the document is at its end. */
  finish(): void {
    this.#closeNote();
    this.#close();
  }

  #takeText(view: LineView): void {
    const { line } = view;
    this.#closeNote();
    if (line.startsPage) this.#s.contents = "none";
    if (this.#takeBoilerplate(view) || this.#takeContents(view)) return;
    this.#s.boilerplate = undefined;
    if (this.#continuesOpen(view)) {
      this.#extend(view);
      return;
    }
    this.#close();
    this.#start(view);
  }

  /** Page furniture may stand inside a paragraph, so it leaves the open block open; the lines of a footnote are read together. */
  #takeFurniture(line: Line, furniture: Furniture): void {
    if (this.#s.open) {
      this.#s.open.adjacent = false;
      this.#s.open.interrupted = true;
    }
    const piece = pieceOf(line, line);
    if (furniture === "footnote") {
      const { note } = this.#s;
      if (note && line.number === undefined) note.pieces.push(piece);
      else {
        this.#closeNote();
        this.#s.note = {
          kind: "footnote",
          line: this.#index,
          pieces: [piece],
          number: undefined,
          last: "",
          adjacent: true,
          interrupted: false,
        };
      }
      return;
    }
    this.#closeNote();
    if (furniture === "page-number") this.#s.contents = this.#s.contents === "open" || this.#s.contents === "numbered" ? "tail" : "none";
    this.#push(furniture, [piece], undefined, this.#index);
  }

  #takeBoilerplate(view: LineView): boolean {
    const { line } = view;
    const { open } = this.#s;
    if (this.#context.kind === "report") {
      const pastFront = this.#s.zone !== "front" || this.#s.gridSeen;
      const paragraphStart = !open || view.gapAbove() || open.last.endsWith(".") || open.last.endsWith(":");
      if (pastFront && paragraphStart && isPublisherNotice(line.text)) this.#s.boilerplateToEnd = true;
      if (this.#s.boilerplateToEnd && (isMarkdownHeading(line.text) || endsFrontPage(line.text))) this.#s.boilerplateToEnd = false;
      if (!this.#s.boilerplateToEnd) return false;
    } else if (!isWebBoilerplate(line.text) && !this.#belongsToBoilerplate(view)) return false;
    this.#close();
    this.#push("boilerplate", [pieceOf(line, line)], undefined, this.#index);
    this.#s.boilerplate = line.text.slice(0, 80);
    return true;
  }

  /** A list of headlines right below "Most Read", or a paragraph below "Become a Supporter". */
  #belongsToBoilerplate(view: LineView): boolean {
    const { line } = view;
    const { boilerplate, open } = this.#s;
    if (open || boilerplate === undefined) return false;
    if (!view.gapAbove()) return boilerplate.length < 60 && line.text.length < 120 && !/[.”"]$/.test(line.text);
    return isAppealHeading(boilerplate) && isAppeal(line.text);
  }

  #takeContents(view: LineView): boolean {
    const { line } = view;
    if (line.text.length < 30 && /^(?:#+ )?(?:table of )?contents$/i.test(line.text)) {
      this.#close();
      this.#s.contents = "open";
    } else if (this.#s.contents === "open" && CONTENTS_ENTRY.test(line.text)) this.#s.contents = "numbered";
    if (this.#s.contents === "none") return false;
    const isOther =
      this.#s.contents === "tail"
        ? !view.isContentsEntry()
        : (this.#s.contents === "numbered" && view.gapAbove() && !view.isContentsEntry() && !view.leadsTo(CONTENTS_ENTRY)) ||
          line.text.length > 120 ||
          hasBullet(line.text) ||
          /[a-z]\.$/.test(line.text);
    if (isOther) this.#s.contents = "none";
    if (this.#s.contents === "none") return false;
    this.#push("contents", [pieceOf(line, line)], undefined, this.#index);
    return true;
  }

  #start(view: LineView): void {
    const { line } = view;
    if (isTableRow(line.text)) {
      this.#takeTableRow(line);
      return;
    }
    const bullet = bulletOf(line.text);
    const number = bullet ? null : (numberOf(line.text) ?? letterOf(line.text));
    const marker = (bullet ?? number)?.[0].length ?? 0;
    const printed = number?.[1] ?? number?.[2];
    const content = { start: line.start + marker, end: line.end };
    if (marker > 0 && content.start >= content.end) {
      this.#s.pending = { kind: bullet ? "list-item" : "paragraph", number: printed, line: this.#index };
      return;
    }
    const { pending } = this.#s;
    this.#s.pending = undefined;
    const words = withoutBold(line.text.slice(marker));
    let kind: BlockKind = bullet ? "list-item" : this.#kindOf(view, words);
    if (pending && kind === "paragraph") kind = pending.kind;
    this.#s.open = {
      kind,
      line: pending && kind !== "heading" ? pending.line : this.#index,
      pieces: contentPieces(line, content).map((span) => pieceOf(line, span)),
      number: printed ?? pending?.number,
      last: line.text,
      adjacent: true,
      interrupted: false,
    };
    if (kind === "heading" && !view.headingGoesOn()) this.#close();
  }

  /** A row of a Markdown table: each cell is read by itself, as the grid of a PDF is. */
  #takeTableRow(line: Line): void {
    const cells = tableCells(line).map((span) => pieceOf(line, span));
    const graded = cells.some((cell) => isGradeAlone(cell.text) || /^grade$/i.test(cell.text));
    if (graded) this.#s.gridSeen = true;
    for (const cell of cells) this.#push(graded ? "grade-row" : "paragraph", [cell], undefined, this.#index);
  }

  #kindOf(view: LineView, words: string): BlockKind {
    const { line } = view;
    if (isMarkdownHeading(line.text)) return "heading";
    if (isTeamLine(words)) return "team";
    if (isGradeAlone(words) && this.#context.kind === "report") {
      this.#s.gridSeen = true;
      return "grade-row";
    }
    if (view.isHeading(words)) return "heading";
    if (this.#s.zone !== "front") return "paragraph";
    if (/^(?:key )?judge?ments?(?: grade)?$|^grades?$/i.test(words) || view.isGridArea() || isGradedHeading(words)) return "grade-row";
    const titleShaped = line.text.length < 100 && !/[a-z]{3}[.!?]$/.test(line.text);
    return titleShaped && !this.#s.gridSeen ? "title" : "paragraph";
  }

  #continuesOpen(view: LineView): boolean {
    const { line } = view;
    const { open } = this.#s;
    if (!open || open.pieces.length >= MOST_LINES || hasBullet(line.text) || isMarkdownHeading(line.text)) return false;
    if (numberOf(line.text) && !this.#midSentence(open, line)) return false;
    if (beginsItem(open, letterOf(line.text)?.[1])) return false;
    if (open.kind === "heading") return open.adjacent;
    if (isTeamLine(line.text)) return false;
    if (open.interrupted) return this.#midSentence(open, line) && open.kind !== "title" && open.kind !== "grade-row";
    if (!open.adjacent || line.text.startsWith("|") || open.last.startsWith("|")) return false;
    if (open.kind === "title") return !isGradeAlone(line.text) && (beginsSmall(line.text) || /\b(?:of|in|and|for|the)$/.test(open.last));
    if (open.kind === "grade-row") {
      const joined = isGradeAlone(`${open.last} ${line.text}`);
      return beginsSmall(line.text) && (joined || !(isGradeAlone(open.last) || isGradeAlone(line.text)));
    }
    if (open.kind === "team")
      return !/^(?:judge?ments?|grades?)$/i.test(line.text) && !/:/.test(line.text.slice(0, 40)) && !/\.$/.test(open.last);
    return !view.isHeading(line.text) && !this.#paragraphEnded(open, line) && !this.#listEnded(open, view);
  }

  /** True for lines that are one thing each ("Ada Brook⏎Director of Education⏎Eastmarch Council"): the next word would have fitted on the line above. */
  #listEnded(open: OpenBlock, view: LineView): boolean {
    const { text } = view.line;
    if (open.kind !== "paragraph" || open.pieces.length > 1) return false;
    const first = text.indexOf(" ") < 0 ? text.length : text.indexOf(" ");
    // "Helen Kirby (Director of Education)": a bracket ends an entry of a list of those present.
    const share = open.last.endsWith(")") ? SHORT_ENTRY : SHORT;
    const isEntry = isAttendanceLabel(open.last) || (isPersonLine(open.last) && isPersonLine(text));
    if (open.last.length + first >= this.#context.width * share && !isEntry) return false;
    const goesOn = /[,;:–-]$|\b(?:of|and|the|for|in|to|with|by|at|on|a|an)$/.test(open.last);
    return (!goesOn || isAttendanceLabel(open.last)) && view.startsOwnLine();
  }

  /** True if the sentence before runs on into `line`: the block's last line has no final stop, or the line starts in lower case. */
  #midSentence(open: OpenBlock, line: Line): boolean {
    if (/[.!?:;]["”’)\]]*\d{0,2}$/.test(open.last)) return false;
    if (beginsSmall(line.text)) return true;
    // "… see our website at www.eastmarch.example"
    if (/(?:www\.|@|:\/\/)\S+$/.test(open.last)) return false;
    return open.last.length > this.#context.width * 0.6 && !hasBullet(line.text) && knownHeading(line.text) === undefined;
  }

  /** A short line that ends in a stop ends its paragraph, where lines are wrapped at all. */
  #paragraphEnded(open: OpenBlock, next: Line): boolean {
    return open.last.length < this.#context.width * 0.75 && endsInStop(open.last) && startsItem(next.text);
  }

  #extend(view: LineView): void {
    const { line } = view;
    const open = this.#s.open as OpenBlock;
    const { start, end, text } = line;
    open.pieces.push(open.interrupted ? { start, end, text, afterBreak: true } : { start, end, text });
    open.last = text;
    open.adjacent = true;
    open.interrupted = false;
    if (open.kind === "heading" && !view.headingGoesOn()) this.#close();
  }

  #closeNote(): void {
    const { note } = this.#s;
    this.#s.note = undefined;
    if (note) this.#push("footnote", note.pieces, undefined, note.line);
  }

  #close(): void {
    const { open } = this.#s;
    this.#s.open = undefined;
    if (!open) return;
    const asParagraph = open.kind === "title" && /[a-z]{2}\.["”’)]*\d?$/.test(open.last);
    const kind = asParagraph ? "paragraph" : open.kind;
    if (kind === "heading") {
      this.#openSection(open);
      return;
    }
    if (kind === "paragraph" && this.#s.zone === "front" && this.#isFirstFinding(open)) this.#s.zone = "findings";
    this.#push(kind, open.pieces, open.number, open.line);
  }

  /** ILACS reports go on below the grid without a heading: the first long paragraph after a grade is a finding. */
  #isFirstFinding(open: OpenBlock): boolean {
    const length = (open.pieces[open.pieces.length - 1]?.end ?? 0) - (open.pieces[0]?.start ?? 0);
    return length > 180 && this.#s.gridSeen && !/^ofsted produces this report/i.test(open.pieces[0]?.text ?? "");
  }

  #openSection(open: OpenBlock): void {
    const words = JoinedText.from(open.pieces);
    const title = words.text;
    const hashes = markdownLevel(open.last);
    const sense = knownHeading(title);
    const graded = isGradedHeading(title) || isGradeSentence(title);
    const level = hashes ?? (open.number?.includes(".") ? 2 : this.#isFlat() ? 1 : (sense?.level ?? (graded ? 1 : 2)));
    const sections = this.#s.sections.filter((section) => section.level < level);
    const around = sections[sections.length - 1];
    const hasSibling = this.#s.sections[this.#s.sections.length - 1]?.level === level;
    const inherited = around?.zone ?? (this.#s.zone === "front" || hasSibling ? "findings" : this.#s.zone);
    const endsRecommendations = graded || (hashes !== undefined && around === undefined);
    const stillTitle = hashes === 1 && this.#s.zone === "front" && !this.#s.gridSeen && !endsFrontPage(title);
    this.#s.zone = stillTitle ? "front" : (sense?.zone ?? (endsRecommendations ? "findings" : inherited));
    this.#s.sections = [...sections, { level, zone: this.#s.zone }];
    this.#push("heading", open.pieces, open.number, open.line, level);
  }

  /** Letters, minutes and what is written for the press have one rank of headings. */
  #isFlat(): boolean {
    const { kind } = this.#context;
    return kind !== "report" && kind !== "other";
  }

  #push(kind: BlockKind, pieces: readonly Piece[], number: string | undefined, line: number, level?: number): void {
    const words = JoinedText.from(pieces);
    const zone = kind === "paragraph" && isLegend(words.text) ? "legend" : this.#s.zone;
    const start = pieces[0]?.start ?? 0;
    const end = pieces[pieces.length - 1]?.end ?? start;
    this.#blocks.push({ kind, start, end, words, zone, number, line, level });
  }
}
