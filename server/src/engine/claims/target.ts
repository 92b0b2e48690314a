import { COUNTER_FIGURES } from "../lexicon/stance-idioms.ts";
import type { Judgement, Statistic } from "../tags/tag.ts";
import type { Span } from "../text/span.ts";
import type { Contested, Stance } from "./claim.ts";
import type { Paragraph } from "./reading.ts";
import type { Place, Saying } from "./saying.ts";
import { trimmed } from "./saying.ts";
import { plain, stanceOf } from "./stance.ts";

/** A tag in the paragraph's coordinates. */
export interface Placed<T> extends Place {
  readonly tag: T;
}

/** What the inspecting side is reported to have said. */
export type Finding = Pick<Saying, "at" | "content">;

/** Stands for the grade that a verdict without a name is about: it may be anywhere in the document. */
export const LEAD: Place = { paragraph: Number.NEGATIVE_INFINITY, start: 0, end: 0 };

/** What a contest can be about: what inspectors are reported to have found, grades and figures, in reading order. */
export interface Contestable {
  /** The words of a paragraph; those before the stretch count below 0. Empty where there is none within reach. */
  readonly textAt: (paragraph: number) => string;
  /** Sayings of the inspecting side. */
  readonly findings: readonly Finding[];
  readonly grades: readonly Placed<Judgement>[];
  readonly figures: readonly Placed<Statistic>[];
  /** `LEAD`, where the document has such a grade. */
  readonly lead: Place | undefined;
}

/** Paragraphs back from a clause, and things in them, among which its target is looked for. */
export const REACH = 60;
const MOST = 300;

/** What stands near enough before the end of a paragraph to be contested in it. */
export function within(contestable: Contestable, paragraph: number): Contestable {
  const near = <T>(items: readonly T[], placeOf: (item: T) => number): readonly T[] => {
    const end = firstAfter(items, placeOf, paragraph);
    return items.slice(Math.max(firstAfter(items, placeOf, paragraph - REACH), end - MOST), end);
  };
  const { findings, grades, figures } = contestable;
  return {
    ...contestable,
    findings: near(findings, (item) => item.at.paragraph),
    grades: near(grades, (item) => item.paragraph),
    figures: near(figures, (item) => item.paragraph),
  };
}

/** Index of the first item behind a paragraph; items are in reading order. */
function firstAfter<T>(items: readonly T[], placeOf: (item: T) => number, paragraph: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as T) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Target {
  readonly against: Contested;
  readonly target?: Place;
}

const FIGURE = /\b(?:figures?|numbers?|percentages?|statistics?|statistic|per cent|proportion|our data|force data|data|counted|count)\b|%/i;
const GRADE =
  /\b(?:grades?|graded|grading|ratings?|rated|judge?ments?|verdict|ultimate conclusion|overall (?:conclusion|outcome|effectiveness|judge?ment|grade)|downgrad\w+|its conclusion|the conclusion|children's services are|marked (?:us |them |it )?down)\b/i;
const PROCESS =
  /\b(?:process|methodology|method|sample|timing|conduct\w*|carried out|the way|evidence (?:we|they|it)|our evidence|spent|spoken? to|spoke|interviewed|opened|looked at|declined to|prejudged|mind made up|closed (?:her|his|their) minds?|took place|arrived|goalposts|before inspectors|declared void|inspection (?:team|process))\b/i;
const WHOLE =
  /\b(?:reports?|inspections?|findings|everything|recommendations|all of (?:it|them)|every (?:finding|word|line)|a (?:single )?(?:word|line)|picture|snapshot|letter|whitewash|points?)\b/i;
const FIGURE_PHRASE =
  /\b(?:the|its|their|that|this) (?:\w+ ){0,2}?(?:figures?|numbers?|percentages?|statistics?)(?: (?:on|of|for) [\p{L}' -]{3,30}?(?= was| were| is| are|[,.]|$))?/iu;
const GRADE_PHRASE = /\b(?:the|its|their|that|this) (?:\w+ ){0,2}?(?:grade|rating|judge?ment|verdict|conclusion)\b/i;
const THAT_CLAUSE =
  /\b(?:(?:findings?|view|conclusion|recognition|criticism|opinion|claims?|suggestion|statement|judge?ment|verdict|assertion|allegation|accusation|idea|sentence|line|comment|remark|charge) (?:(?:of|in|on|by) (?:\w+ ){1,3}?)?|accept(?:s|ed|ing)?|acknowledg\w+|recogni[sz]\w+|agree[sd]?(?:, however,)?|den(?:y|ies|ied)|disput(?:e|es|ed)|admit(?:s|ted)?|conced\w+|nonsense to say|statement|claim|suggestion|point|argue|reject(?:s|ed)? (?:the )?(?:claim|suggestion|idea)) ?that /i;
/** "We accept record keeping was poor": a clause without "that". */
const BARE_CLAUSE =
  /\b(?:accept|acknowledge|admit|recognise)(?:s|ed)? (?=(?:there|we|our|the|some|too|more) (?:(?! and | that | which )[^.;]){0,80}\b(?:is|are|was|were|has|have|had)\b)/i;

/** A critic who finds the inspectors too mild contests the report, not the finding told last. */
const TOO_MILD =
  /\b(?:inspectors?|inspectorate|ofsted|cqc|watchdog|they|report|it)\b[^.;]{0,40}\b(?:too (?:generous|kind|soft|lenient|mild|gentle|easy)|pull(?:ed|s|ing) (?:their|its|any) punches)\b/i;

/** What a stance clause is about, and where the document has those words. `from`–`to` is the clause. */
export function targetOf(
  paragraph: Paragraph,
  clause: Span,
  stance: Stance,
  contestable: Contestable,
  previous: Target | undefined,
  previousAt: Place | undefined,
): Target {
  const words = contestedWords(plain(paragraph.text.slice(clause.start, clause.end)), stance);
  if (TOO_MILD.test(words)) return { against: "report" };
  const before = { paragraph: paragraph.index, start: clause.start };
  const that = thatTarget(paragraph, clause, words);
  const echoed = echo(paragraph, clause, contestable, before);
  const counter = stance === "dispute" && COUNTER_FIGURES.some((pattern) => pattern.test(words));
  // the number in "The correct number is 11" is the speaker's own
  if (counter && !/\b(?:not|n't)\b/.test(words)) {
    return {
      against: "figure",
      ...withTarget(counteredBy(paragraph, clause, contestable, previous, previousAt, /%|\bper ?cent/i.test(words))),
    };
  }
  const sameNumber = stance === "concede" ? undefined : sameFigure(paragraph, clause, contestable, before);
  if (sameNumber && /\b(?:figure|per cent|number)\b|%/i.test(words)) return { against: "figure", target: sameNumber };
  if (PROCESS.test(words) && stance !== "concede" && !that)
    return { against: "process", ...withTarget(processWords(paragraph, clause, words)) };
  if (/\breport\b/i.test(words) && FIGURE.test(words) && GRADE.test(words)) return { against: "report" };
  if (stance === "dispute" || stance === "partial") {
    if (sameNumber) return { against: "figure", target: sameNumber };
    if (FIGURE.test(words)) {
      const last = lastFigure(contestable, before, /\bpercentages?\b/i.test(words));
      const named = phrase(paragraph, clause, words, FIGURE_PHRASE);
      const isNamed =
        named !== undefined &&
        last !== undefined &&
        last.paragraph !== paragraph.index &&
        isAboutOther(paragraph, named, last, contestable);
      return { against: "figure", ...withTarget(isNamed ? named : (last ?? that ?? named)) };
    }
  }
  if (that) return { against: "finding", target: that };
  const named = stance === "concede" ? undefined : namedFinding(paragraph, clause, words);
  if (named) return { against: "finding", target: named };
  if (GRADE.test(words))
    return {
      against: "grade",
      ...withTarget(
        namedJudgement(paragraph, clause, words) ??
          gradeIn(paragraph, clause, contestable) ??
          contestable.lead ??
          phrase(paragraph, clause, words, GRADE_PHRASE),
      ),
    };
  const inside = contestable.findings
    .flatMap((finding) => finding.content)
    .find(
      (piece) =>
        piece.paragraph === paragraph.index && piece.start >= clause.start && piece.end <= clause.end && piece.end - piece.start > 12,
    );
  if (inside) return { against: "finding", target: inside };
  if (echoed) return { against: "finding", target: echoed };
  const quoted = stance === "concede" ? undefined : quotedWords(paragraph, clause);
  if (quoted) return { against: "finding", target: quoted };
  if (WHOLE.test(words) && !/\b(?:that|this) (?:point|finding|criticism|sentence|word|claim)\b/i.test(words)) return { against: "report" };
  if (/\b(?:it|this|that|they|them|those|these|criticism|word|sentence|phrase|point)\b/i.test(words)) {
    const last = lastFinding(contestable, before);
    const newer =
      last &&
      previousAt &&
      (last.paragraph > previousAt.paragraph || (last.paragraph === previousAt.paragraph && last.start > previousAt.start));
    if (previous && !newer && /^(?:it|they|this|that|i have no|i don't|these)\b/i.test(words)) return previous;
    if (last) return { against: "finding", target: last };
  }
  return (
    (previousAt?.paragraph === paragraph.index ? previous : undefined) ?? {
      against: /\b(?:fault|concern|criticism|failings?|families)\b/i.test(words) ? "finding" : "report",
    }
  );
}

/** "the figure for caseloads" is not the last figure of another paragraph, if that was told of something else. */
function isAboutOther(paragraph: Paragraph, named: Place, figure: Place, { textAt }: Contestable): boolean {
  const subject = / (?:on|of|for) (.*)$/.exec(paragraph.text.slice(named.start, named.end))?.[1] ?? "";
  const nouns = subject.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const around = textAt(figure.paragraph)
    .slice(Math.max(0, figure.start - 80), figure.end + 80)
    .toLowerCase();
  return nouns.length > 0 && !nouns.some((noun) => around.includes(noun.slice(0, Math.max(4, noun.length - 2))));
}

/**
 * What another figure is given for: what the speaker has just contested in this paragraph, or the last figure told in it, and only else what
 * the paragraph before was about.
 */
function counteredBy(
  paragraph: Paragraph,
  clause: Span,
  contestable: Contestable,
  previous: Target | undefined,
  previousAt: Place | undefined,
  percentage: boolean,
): Place | undefined {
  const isHere = previousAt?.paragraph === paragraph.index;
  if (isHere && previous?.against === "figure" && previous.target) return previous.target;
  const figures = contestable.figures.filter((figure) => figure.paragraph === paragraph.index);
  const own = new Set(
    figures.filter((figure) => figure.start >= clause.start && figure.end <= clause.end).map((figure) => figure.tag.value),
  );
  const told = figures.filter(
    (figure) => figure.end <= clause.start && !own.has(figure.tag.value) && !/^(?:duration|age)$/.test(figure.tag.category),
  );
  const last = told.at(-1);
  if (last) return last;
  if (isHere && previous?.target) return previous.target;
  if (previous?.against === "figure" && previous.target) return previous.target;
  return lastFigure(contestable, { paragraph: paragraph.index, start: clause.start }, percentage);
}

/** Of "accepts A but contests B" what is contested; as long as the clause, so that offsets stay. */
function contestedWords(words: string, stance: Stance): string {
  if (stance !== "partial") return words;
  const border = /,? but |; /.exec(words);
  if (!border) return words;
  const at = border.index + border[0].length;
  return stanceOf(words.slice(0, border.index))?.stance === "dispute" ? words.slice(0, border.index) : " ".repeat(at) + words.slice(at);
}

function withTarget(target: Place | undefined): { readonly target?: Place } {
  return target ? { target } : {};
}

/** "accepts the finding that X", "did not accept that X": X. */
function thatTarget(paragraph: Paragraph, clause: Span, words: string): Place | undefined {
  const match = THAT_CLAUSE.exec(words) ?? BARE_CLAUSE.exec(words);
  if (!match) return undefined;
  const rest = words.slice(match.index + match[0].length);
  const cut = /,? but |; |, which |,? and (?:has|have|had|called|said|will) |, since |, because /.exec(rest);
  const span = trimmed(paragraph.text, {
    start: clause.start + match.index + match[0].length,
    end: clause.start + match.index + match[0].length + (cut?.index ?? rest.length),
  });
  return span.end - span.start > 5 ? { paragraph: paragraph.index, ...span } : undefined;
}

/** "the judgement on care leavers": names what is graded; "the overall grade" does not. */
function namedJudgement(paragraph: Paragraph, clause: Span, words: string): Place | undefined {
  const match =
    /\b(?:the|its|their|this|that) (?:\w+ )?(?:grade|judge?ment|rating|verdict) (?:on|for|of|about) (?:[\p{L}'-]+ ?){1,4}/iu.exec(words);
  if (!match) return undefined;
  const cut = /,? (?:which|that|and|but|as|is|was|be|to|in) /.exec(match[0]);
  const span = trimmed(paragraph.text, {
    start: clause.start + match.index,
    end: clause.start + match.index + (cut?.index ?? match[0].length),
  });
  return { paragraph: paragraph.index, ...span };
}

function gradeIn(paragraph: Paragraph, clause: Span, { grades }: Contestable): Place | undefined {
  return grades.find((grade) => grade.paragraph === paragraph.index && grade.start >= clause.start && grade.end <= clause.end);
}

/** "the description of pathway plans", "the heading on care leavers": a part of the report, by what it is about. */
function namedFinding(paragraph: Paragraph, clause: Span, words: string): Place | undefined {
  const match =
    /\b(?:the|its|their|this|that) (?:\w+ )?(?:description|account|portrayal|claim|statement|suggestion|assertion|allegation|sentence|passage|phrase|paragraph|section|heading|line|remark|comment|criticism|wording|characterisation|reference) (?:of|about|on|regarding|concerning|(?<=reference )to) (?!inspectors|ofsted|the (?:report|inspect)|page)(?:[\p{L}'-]+ ?){1,5}/iu.exec(
      words,
    );
  if (!match) return undefined;
  const cut = /(?<=.{12}) (?:which|that|and|but|as|is|was|be|been|to|in|either|at all|has|have|were|are|should|must) /.exec(`${match[0]} `);
  const span = trimmed(paragraph.text, {
    start: clause.start + match.index,
    end: clause.start + match.index + (cut?.index ?? match[0].length),
  });
  return { paragraph: paragraph.index, ...span };
}

/** "“a third” in paragraph 25 is wrong": the words that are quoted and then contested. */
function quotedWords(paragraph: Paragraph, clause: Span): Place | undefined {
  const quote = paragraph.quotes.find(
    (item) =>
      item.start >= clause.start &&
      item.end <= clause.end &&
      /^ (?:in|on|of|at) (?:the )?(?:paragraph|page|section|table|heading|summary|executive|first|last|next)\b[^.;]{0,40} (?:is|was|are|were) /i.test(
        paragraph.text.slice(item.end, item.end + 70),
      ),
  );
  return quote && { paragraph: paragraph.index, start: quote.said.start, end: quote.said.end };
}

/** The words themselves, where the document has no other: "its figures on waiting times". */
function phrase(paragraph: Paragraph, clause: Span, words: string, pattern: RegExp): Place | undefined {
  const match = pattern.exec(words);
  return match
    ? { paragraph: paragraph.index, start: clause.start + match.index, end: clause.start + match.index + match[0].length }
    : undefined;
}

/** A quotation or a number in the clause that an earlier finding has too: that finding. */
function echo(
  paragraph: Paragraph,
  clause: Span,
  { findings, textAt }: Contestable,
  before: { readonly paragraph: number; readonly start: number },
): Place | undefined {
  for (const quote of paragraph.quotes) {
    if (quote.start < clause.start || quote.end > clause.end) continue;
    const words = plain(paragraph.text.slice(quote.said.start, quote.said.end)).toLowerCase();
    if (words.length < 4) continue;
    for (const finding of findings) {
      const piece = finding.content.find(
        (item) => earlier(item, before) && plain(textAt(item.paragraph).slice(item.start, item.end)).toLowerCase().includes(words),
      );
      if (piece) return piece;
    }
  }
  return undefined;
}

function earlier(place: Place, than: { readonly paragraph: number; readonly start: number }): boolean {
  return place.paragraph < than.paragraph || (place.paragraph === than.paragraph && place.end <= than.start);
}

/** A figure of the clause that was given before, by the inspectors if they gave it: "the figure of 190". */
function sameFigure(
  paragraph: Paragraph,
  clause: Span,
  { figures, findings }: Contestable,
  before: { readonly paragraph: number; readonly start: number },
): Place | undefined {
  const own = figures.filter(
    (figure) =>
      figure.paragraph === paragraph.index && figure.start >= clause.start && figure.end <= clause.end && figure.tag.value !== undefined,
  );
  for (const figure of own) {
    if (figure.tag.category === "duration") continue;
    // "six of the eight were late": a count is contested only where it is called a figure or is the object of the stance
    const lead = plain(paragraph.text.slice(Math.max(clause.start, figure.start - 24), figure.start));
    const named =
      FIGURE.test(plain(paragraph.text.slice(clause.start, clause.end))) ||
      /\b(?:accept|recogni[sz]e|disput\w+|reject\w*|deny|contest\w*) (?:the |that )?$/i.test(lead);
    if (figure.tag.category === "count" && !named) continue;
    const same = figures.filter(
      (other) => earlier(other, before) && other.tag.value === figure.tag.value && other.tag.category === figure.tag.category,
    );
    const found =
      same.find((other) =>
        findings.some((finding) =>
          finding.content.some((piece) => piece.paragraph === other.paragraph && piece.start <= other.start && piece.end >= other.end),
        ),
      ) ?? same[0];
    if (found) return found;
  }
  return undefined;
}

/** The last figure the inspectors gave before the clause. */
function lastFigure(
  { figures, findings }: Contestable,
  before: { readonly paragraph: number; readonly start: number },
  percentage: boolean,
): Place | undefined {
  const theirs = figures.filter(
    (figure) =>
      earlier(figure, before) &&
      findings.some((finding) =>
        finding.content.some((piece) => piece.paragraph === figure.paragraph && piece.start <= figure.start && piece.end >= figure.end),
      ),
  );
  const counted = theirs.filter(
    (figure) =>
      figure.tag.category !== "duration" && figure.tag.category !== "age" && (!percentage || figure.tag.category === "percentage"),
  );
  const last = counted.at(-1);
  // of one sentence's figures the first: "put the number at 74 when it had been 31"
  return last ? (counted.find((figure) => figure.paragraph === last.paragraph && last.start - figure.start < 120) ?? last) : theirs.at(-1);
}

/** The last thing the inspectors were reported to have found, at most two paragraphs before. */
function lastFinding({ findings }: Contestable, before: { readonly paragraph: number; readonly start: number }): Place | undefined {
  const finding = findings.findLast((item) => item.content.some((piece) => earlier(piece, before)));
  const piece = finding?.content.findLast((item) => earlier(item, before));
  return piece && before.paragraph - piece.paragraph <= 2 ? piece : undefined;
}

/** "the way its inspection was carried out", "the sample of 30 files". */
function processWords(paragraph: Paragraph, clause: Span, words: string): Place | undefined {
  const match = /\bthe (?:way [^,.;]{5,60}|sample of [^,.;]{3,25}?(?= was| were| is|$))/i.exec(words);
  return match
    ? {
        paragraph: paragraph.index,
        ...trimmed(paragraph.text, { start: clause.start + match.index, end: clause.start + match.index + match[0].length }),
      }
    : undefined;
}
