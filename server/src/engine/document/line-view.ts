import { beginsSmall } from "../text/characters.ts";
import {
  endsFrontPage,
  isGradeAlone,
  isGradedHeading,
  isGradedJudgement,
  isGradedJudgementOver,
  isGradeSentence,
  isHeadingShaped,
  isTitle,
  knownHeading,
  knownHeadingOver,
} from "./headings.ts";
import { endsInStop, hasBullet, isFieldLine, isLetterPhrase, numberOf, startsItem } from "./line-shapes.ts";
import { isBlank, type Line } from "./lines.ts";
import type { Furniture } from "./pages.ts";
import type { DocumentKind, Zone } from "./report.ts";

/** Lines of the document ahead of the reader, with their furniture; index 0 is the next line to be read. */
export interface LinesAhead {
  line(ahead: number): Line | undefined;
  furniture(ahead: number): Furniture | undefined;
}

/** The reader looks at most so many lines ahead. */
export const LOOK_AHEAD = 16;

/** What stands around a line: all that telling headings from sentences needs beside the lines ahead. */
export interface Surroundings {
  readonly zone: Zone;
  /** The line right above, "" where it is blank or furniture. */
  readonly above: string;
}

/** A line among its neighbours: is it a heading, a cell of the grid of grades, or does a sentence run on below it? */
export class LineView {
  readonly line: Line;
  readonly #ahead: LinesAhead;
  readonly #around: Surroundings;
  readonly #kind: DocumentKind;

  constructor(line: Line, ahead: LinesAhead, around: Surroundings, kind: DocumentKind) {
    this.line = line;
    this.#ahead = ahead;
    this.#around = around;
    this.#kind = kind;
  }

  /** A page number by itself, or a title with one below. */
  isContentsEntry(): boolean {
    return this.line.number !== undefined || this.#nextText()?.number !== undefined;
  }

  /** True if this line, or the next that is text, has the shape. */
  leadsTo(shape: RegExp): boolean {
    return shape.test(this.line.text) || shape.test(this.#nextText()?.text ?? "");
  }

  /** `words` is the line without bullet, number and bold signs. */
  isHeading(words: string): boolean {
    if (!(this.gapAbove() || this.#aboveEnded() || this.#isBelowGrade(words)) || this.#runsOn()) return false;
    const below = this.#shortLineBelow();
    const known = knownHeadingOver(words, below);
    const next = this.#nextText();
    if (this.#around.zone === "front" && this.#kind === "report") {
      if (next !== undefined && (isGradeAlone(next.text) || this.isGridArea())) return false;
      return endsFrontPage(words);
    }
    if (known) return isHeadingShaped(words) || known.level === 1;
    if (isGradedJudgementOver(words, below)) return true;
    if (isLetterPhrase(words) || isFieldLine(words) || words.endsWith(":")) return false;
    if (!isHeadingShaped(words) || words.endsWith("?") || (this.#kind === "minutes" && /\p{Ll}.*: /u.test(words))) return false;
    if ((below !== undefined && isGradedHeading(`${words} ${below}`)) || isGradedHeading(words) || isGradeSentence(words)) return true;
    // "However, the quality of social work⏎⏎1⏎⏎practice is inconsistent": over a page's end the sentence goes on
    if (next !== undefined && beginsSmall(next.text) && !isGradeAlone(next.text) && !hasBullet(next.text)) return false;
    return next !== undefined && ((this.gapAbove() && this.#gapBelow()) || hasBullet(next.text) || numberOf(next.text) !== null);
  }

  /**
   * True if the line below begins in a capital and the lines around it do too, up to the next blank one: lines of an address, a signature, a list of
   * those present. A column of running text has lines that go on in lower case.
   */
  startsOwnLine(): boolean {
    if (!startsItem(this.line.text)) return false;
    for (let ahead = 1; ahead < 6; ahead++) {
      const next = this.#ahead.line(ahead);
      if (!next || isBlank(next) || this.#ahead.furniture(ahead) !== undefined) return true;
      if (!startsItem(next.text)) return false;
    }
    return true;
  }

  /** True if the line below goes on with a sentence: "Care leavers benefit from a range of housing, and there is good⏎support from advisers." */
  #runsOn(): boolean {
    const { line } = this;
    const next = this.#lineBelow();
    if (!next || !beginsSmall(next.text) || isGradeAlone(next.text)) return false;
    const both = `${line.text} ${next.text}`;
    if ((isGradeSentence(both) && knownHeading(line.text)) || isGradedJudgement(both)) return false;
    // "The support of adopters is exceptional⏎and …": a heading ends with its grade.
    if (isGradeSentence(line.text)) return true;
    return next.text.length > 80 || /[.;,]["”’)]*\d{0,2}$/.test(next.text) || /\. \p{Lu}/u.test(next.text);
  }

  /** An area of judgement in the front page's grid: a grade follows within the next few lines. */
  isGridArea(): boolean {
    const area = this.line.text;
    if (area.length > 100 || /:|\b(?:19|20)\d\d\b|[.,;]$/.test(area) || isGradeSentence(area)) return false;
    for (let ahead = 1, looked = 0; ahead < LOOK_AHEAD && looked < 6; ahead++) {
      const next = this.#ahead.line(ahead);
      if (!next) return false;
      if (isBlank(next) || this.#ahead.furniture(ahead) !== undefined) continue;
      if (/[.,;]$/.test(next.text) || next.text.length > 80) return false;
      if (isGradeAlone(next.text) || /^requires?(?: improvement)?$/i.test(next.text)) return true;
      looked++;
    }
    return false;
  }

  /** A heading of a report may run over two lines: "The experiences and progress of care⏎leavers: outstanding". */
  headingGoesOn(): boolean {
    const { line } = this;
    const next = this.#lineBelow();
    if (!next || line.text.startsWith("#")) return false;
    if (isGradedHeading(line.text) && !/:\s*requires?$/i.test(line.text))
      return isGradeAlone(`${line.text.split(":").pop() ?? ""} ${next.text}`.trim());
    if (next.text.length > 80 || line.text.length < 18) return false;
    const split = /\b(?:Local|Safeguarding|the|of|and|for)$/.test(line.text) && /^(?:Safeguarding|Children|Board\b)/.test(next.text);
    const starts = split || /^(?:\p{Ll}|\(LSCB\))/u.test(next.text);
    const whole = `${line.text} ${next.text}`;
    return starts && (!/[.;,]$/.test(next.text) || isGradeSentence(whole) || isGradedJudgement(whole));
  }

  gapAbove(): boolean {
    return this.#around.above === "" || this.line.startsPage;
  }

  #gapBelow(): boolean {
    return this.#lineBelow() === undefined;
  }

  /** The line right below, where it is text. */
  #lineBelow(): Line | undefined {
    const next = this.#ahead.line(1);
    return next && !isBlank(next) && this.#ahead.furniture(1) === undefined ? next : undefined;
  }

  #aboveEnded(): boolean {
    const { above } = this.#around;
    return endsInStop(above, 2) || isTitle(above);
  }

  /** "The Local Safeguarding Children Board is good⏎Executive summary": a section's title right below the grade of what it belongs to. */
  #isBelowGrade(words: string): boolean {
    return isGradeSentence(this.#around.above) && knownHeading(words) !== undefined;
  }

  #nextText(): Line | undefined {
    for (let ahead = 1; ahead < 6; ahead++) {
      const line = this.#ahead.line(ahead);
      if (line && !isBlank(line) && this.#ahead.furniture(ahead) === undefined) return line;
    }
    return undefined;
  }

  /** The words of the next line, where they may end a heading that begins on this one. */
  #shortLineBelow(): string | undefined {
    const next = this.#ahead.line(1);
    return next && !isBlank(next) && next.text.length < 90 ? next.text : undefined;
  }
}
