import type { Statistic } from "../../../tags/tag.ts";
import { contentWords } from "../../../tags/words/content-words.ts";
import type { Place } from "../../sayings/saying.ts";
import { plain } from "../stance.ts";
import { type Contestable, earlier, inside, later, type Placed } from "./contestable.ts";
import { placeIn, type Question, wordsAt } from "./question.ts";

export const FIGURE_NOUN =
  /\b(?:figures?|numbers?|percentages?|statistics?|statistic|per cent|proportion|fraction|decimal|how (?:many|much)|our data|force data|data|counted|count|tally|(?:that|this|their) average|sums|the sum|arithmetic|maths|(?:response|waiting) times|waits|columns?|spreadsheets?|digits|double[- ]count\w*|miscount\w*|miscalculat\w*)\b|%/i;
const PHRASE =
  /\b(?:the|its|their|that|this) (?:\w+ ){0,2}?(?:figures?|numbers?|percentages?|statistics?)(?: (?:on|of|for) [\p{L}' -]{3,30}?(?=,? which| was| were| is| are| has| have|[,.]|$))?/iu;

/** The figure that a clause with a word for a figure is about: the one it repeats, the last one the inspectors gave, or its own words for it. */
export function figureMeant(asked: Question): Place | undefined {
  const { main, paragraph, contestable } = asked;
  const named = phrase(asked);
  const times = TIMES.test(main) ? timeTold(asked) : undefined;
  if (times) return times;
  const theirs = figureAsTheyGave(asked) ?? figureOnTopic(asked);
  if (theirs) return theirs;
  const last = lastFigure(asked, /\bpercentages?\b/i.test(main));
  if (!last) {
    const hasTopic = named !== undefined && / (?:on|of|for) /.test(wordsAt(asked, named));
    return figureAhead(asked) ?? (hasTopic ? named : (lastTold(asked) ?? figureRightAfter(asked) ?? named));
  }
  const isOther = named !== undefined && last.paragraph !== paragraph.index && isAboutOther(asked, named, last, contestable);
  return isOther ? named : last;
}

/** "disputed the waiting times": what is told in minutes, hours, days or weeks. */
const TIMES = /\b(?:response|waiting|answering|call|journey|arrival) times?\b|\bwaits\b/i;

function timeTold({ clause, contestable }: Question): Place | undefined {
  const times = contestable.figures.filter(
    (figure) => figure.tag.category === "duration" && figure.tag.unit !== "year" && isFound(figure, contestable),
  );
  return times.findLast((figure) => earlier(figure, clause)) ?? times.find((figure) => later(figure, clause));
}

/** In a headline or a lead: the first figure that inspectors are then reported to have given. */
export function figureAhead({ clause, contestable }: Question): Place | undefined {
  return contestable.figures.find((figure) => later(figure, clause) && isCount(figure.tag) && isFound(figure, contestable));
}

/** Code units before and behind a contest in which its speaker tells the figure that it is about. */
const BEFORE = 160;
const BEHIND = 60;
const THEIRS =
  /(?:^|[.!?;:–—] ["“‘']?|["“‘'])(?:but |and |well, |look, )?(?:they|you|inspectors|ofsted|the (?:report|inspectors|watchdog|regulator|cqc|letter|draft)|(?:paragraph|page|table|section) \d+) (?:\w+ ){0,2}?(?:have|has|had|put|puts|give|gives|gave|say|says|said|claim|claims|claimed|count|counts|counted|record|records|recorded|reckon|reckons|quote|quotes|quoted|list|lists|listed) (?:[^.!?]{0,80})$/i;

/** "They have us at 118 weeks. | Well, no", "had been overstated. | “They say 84 …": the figure that the speaker says inspectors gave. */
export function figureAsTheyGave({ clause, paragraph, contestable }: Question): Place | undefined {
  const from = Math.max(0, clause.start - BEFORE);
  const theirs = contestable.figures.filter(
    (figure) =>
      figure.paragraph === paragraph.index &&
      figure.start >= from &&
      figure.start <= clause.end + BEHIND &&
      (figure.end <= clause.start || figure.start >= clause.end) &&
      figure.tag.category !== "age" &&
      figure.tag.unit !== "year" &&
      THEIRS.test(sentenceUpTo(paragraph.text, figure.start, figure.end <= clause.start ? from : clause.end)),
  );
  return theirs.find((figure) => figure.end <= clause.start) ?? theirs[0];
}

/** The words between an offset and a figure, from the beginning of the figure's sentence. */
function sentenceUpTo(text: string, end: number, from: number): string {
  const before = plain(text.slice(from, end));
  return before.slice(before.search(/[^.!?]*$/)).replace(/^[”"’'\s,]+/, "");
}

/** "I cannot accept the sum on page 4. | To get from 71 to 53 …": the figure told next. */
function figureRightAfter({ clause, contestable, words }: Question): Place | undefined {
  if (!/\b(?:page|paragraph|para|table|section|annex) [\dA-Z]/i.test(words)) return undefined;
  return contestable.figures.find(
    (figure) =>
      figure.paragraph === clause.paragraph &&
      figure.start >= clause.end &&
      figure.start - clause.end < BEHIND &&
      figure.tag.category !== "age",
  );
}

/** "the vacancy figure", "the figure for caseloads": what it is a figure of; "its figures on caseloads" are several. */
const TOPIC =
  /\b(?:the|its|their|that|this|\p{Lu}[\p{L}]*(?:'s)?) (?:(?:inspectors'|report's|watchdog's|ofsted's|cqc's) )?(?!(?:published|correct|true|real|actual|overall|same|headline|exact|total|latest|other|higher|lower|official|quoted|right|wrong|final|key|main)\b)(\p{L}{4,}) (?:figure|number|rate|percentage|statistic)\b|\b(?:figure|number|percentage|statistic|rate) (?:on|of|for|about) (?:the )?(\p{L}{4,})/iu;
/** Paragraphs back in which a figure is looked for by its topic. */
const ON_TOPIC = 12;

/** The last figure told, whoever told it, in a sentence that has the word for what it is a figure of. */
function figureOnTopic({ main, clause, contestable }: Question): Place | undefined {
  const match = TOPIC.exec(main);
  const stem = (match?.[1] ?? match?.[2])?.toLowerCase().replace(/(?:ies|y|s|ing|ed)$/, "");
  if (stem === undefined || stem.length < 4) return undefined;
  return contestable.figures.findLast((figure) => {
    if (!earlier(figure, clause) || clause.paragraph - figure.paragraph > ON_TOPIC || figure.tag.category === "age") return false;
    const text = contestable.textAt(figure.paragraph);
    const before = text.slice(Math.max(0, figure.start - 90), figure.start);
    const after = text.slice(figure.end, figure.end + 60);
    return `${before.slice(before.search(/[^.!?;]*$/))} ${after.split(/[.!?;]/, 1)[0]}`.toLowerCase().includes(stem);
  });
}

/** "26 minutes? | No, …": the figure that a question puts to the speaker, as it was told before. */
export function figureAskedAbout({ clause, paragraph, contestable }: Question): Place | undefined {
  for (const back of [0, 1]) {
    const text = back === 0 ? paragraph.text.slice(0, clause.start) : contestable.textAt(clause.paragraph - 1);
    const end = text.replace(/(?:^|[\s”’"'])\p{Lu}[\p{Lu} .’'-]{1,30}: ?["“‘']?$/u, "").trimEnd();
    if (end === "") continue;
    const put = contestable.figures.findLast(
      (figure) =>
        figure.paragraph === clause.paragraph - back && figure.end < end.length + 1 && /^[”’"']?\?[”’"']?$/.test(end.slice(figure.end)),
    );
    if (!put) return undefined;
    return (
      contestable.figures.findLast(
        (other) => earlier(other, put) && other.tag.value === put.tag.value && other.tag.category === put.tag.category,
      ) ?? put
    );
  }
  return undefined;
}

/** "does not contest the hours", "The 23 is right": a figure by its unit, or by its number alone. */
export function figureByUnit(asked: Question): Place | undefined {
  const { main, clause, contestable } = asked;
  const unit =
    /\b(?:contest|disput|argu|question|quer|accept|den|challeng|quarrel|reject)\w*(?: with)? the (minute|hour|day|week|month)s(?=$|[,.;])/i.exec(
      main,
    )?.[1];
  if (unit !== undefined)
    return contestable.figures.findLast(
      (figure) =>
        earlier(figure, clause) && figure.tag.unit?.startsWith(unit.toLowerCase()) === true && clause.paragraph - figure.paragraph <= NEAR,
    );
  const own = contestable.figures.find((figure) => inside(figure, clause) && figure.start - clause.start <= 10);
  if (
    !own ||
    !/^["“‘']?(?:but |and )?(?:the|that) ["“‘']?$/i.test(main.slice(0, own.start - clause.start)) ||
    !/^["”’']? (?:figure |number )?(?:is|was) (?:\w+ )?(?:right|correct|accurate|true|fair|wrong|false)\b/i.test(
      main.slice(own.end - clause.start),
    )
  )
    return undefined;
  return contestable.figures.findLast(
    (figure) => earlier(figure, clause) && figure.tag.value === own.tag.value && clause.paragraph - figure.paragraph <= ON_TOPIC,
  );
}

/** "the 320 visits they mention": the figure as the clause tells it. */
export function figureMentioned(asked: Question): Place | undefined {
  const { clause, contestable, words } = asked;
  return contestable.figures.find(
    (figure) =>
      inside(figure, clause) &&
      (RECKONED.test(words.slice(0, figure.start - clause.start)) ||
        THEIR_FIGURE.test(words.slice(0, figure.start - clause.start)) ||
        PRINTED.test(words.slice(figure.end - clause.start)) ||
        /^(?: [\p{L}'-]+){0,4}? (?:that |which )?(?:they|you|it|inspectors|ofsted|the (?:report|inspectors|watchdog|letter)) (?:mentions?|cites?|quotes?|lists?|counts?|counted|gives?|gave|quoted|cited|mentioned|refers? to|speaks? of)\b/iu.test(
          words.slice(figure.end - clause.start),
        )),
  );
}

/** "the inspectors' | 81%", "Ofsted's vacancy rate, | 22%", "queried the average caseload of | 28" */
const THEIR_FIGURE =
  /\b(?:inspectors|ofsted|cqc|report|watchdog|regulator|ombudsman|letter|inspectorate)(?:'s|') (?:(?:[\w-]+ ){1,4}?(?:of|at|for [^,.;]{3,30},) |(?:[\w-]+ ){0,4}?(?:rate|figure|average|total|estimate|count|share),? )?$|\b(?:quer(?:y|ie)|question|disput|contest|challeng|reject|dismiss)\w* (?:the|their|its|an?) (?:[\w-]+ ){1,4}?(?:of|at) $/i;

/** "when they calculated that | 41 per cent" */
const RECKONED = /\b(?:calculated|worked out|reckoned|arrived at) (?:that )?$/i;
/** "a figure of 9.1% | had been printed for 6.1%" */
const PRINTED =
  /^ (?:had|has|was|is) (?:been )?(?:printed|given|recorded|quoted) (?:for|instead of) |^ (?:quoted|cited|reported|claimed|published)(?=$|[.,;"”’']| (?:by (?:the )?(?:inspect|ofsted|report|letter|cqc|watchdog)|in the (?:report|letter|draft)))/i;

/** "gives a rate of 230, where the correct rate is 320": the figure beside the true one. */
export function correctedBeside({ clause, contestable, words }: Question): Place | undefined {
  const correct =
    /\b(?:where|when|whereas|not|while) (?:the (?:correct|true|real|actual|right) (?:figure|number|rate|total|percentage|share)\b|(?:the|our|its|their) (?:own )?(?:registers?|records?|logs?|returns?|rotas?|files|ledgers?|books) (?:shows?|says?|gives?|puts?|has|have)\b)/i.exec(
      words,
    );
  if (!correct) return undefined;
  const before = clause.start + correct.index;
  return contestable.figures.findLast((figure) => inside(figure, clause) && figure.end <= before && figure.tag.unit !== "year");
}

/** "They can't both be right": two figures, of which the last told stands for both. */
export function figuresAtOdds(asked: Question): Place | undefined {
  return /\b(?:both be (?:right|true|correct)|contradict(?:s|ed)? (?:each other|one another|itself|themselves)|tally|add up)\b/i.test(
    asked.words,
  )
    ? lastFigure(asked, false)
    : undefined;
}

function phrase(asked: Question): Place | undefined {
  const match = PHRASE.exec(asked.main);
  return match ? placeIn(asked, match.index, match.index + match[0].length) : undefined;
}

/** "the figure for caseloads" is not the last figure of another paragraph, if that was told of something else. */
function isAboutOther(asked: Question, named: Place, figure: Place, { textAt }: Contestable): boolean {
  const nouns = contentWords(/ (?:on|of|for) (.*)$/.exec(wordsAt(asked, named))?.[1] ?? "");
  const around = textAt(figure.paragraph)
    .slice(Math.max(0, figure.start - 80), figure.end + 80)
    .toLowerCase();
  return nouns.length > 0 && !nouns.some((noun) => around.includes(noun));
}

/** A figure of the clause that was given before, by the inspectors if they gave it: "the figure of 190". */
export function sameFigure(asked: Question): Place | undefined {
  const { contestable, clause } = asked;
  for (const figure of contestable.figures) {
    if (!inside(figure, clause) || figure.tag.value === undefined || !isContested(asked, figure)) continue;
    const same = contestable.figures.filter(
      (other) => earlier(other, clause) && other.tag.value === figure.tag.value && other.tag.category === figure.tag.category,
    );
    const found = same.find((other) => isFound(other, contestable)) ?? same[0];
    if (found) return found;
  }
  return undefined;
}

/** "accepts | the 97 minutes" */
const TAKEN = /\b(?:accept|acknowledg|conced|admit|recogni[sz])\w* (?:the|those|that) $/i;
/** "disputes | the 97 minutes" */
const OBJECTED = /\b(?:disput|contest|reject|den(?:y|ie)|challeng|quer(?:y|ie)|question)\w* (?:the|those|that) $/i;

/** "six of the eight were late": a count is contested only where it is called a figure or is the object of the stance. */
function isContested({ words, clause, stance, paragraph }: Question, figure: Placed<Statistic>): boolean {
  // "Sixteen days is untrue"
  const taken = paragraph.text.slice(Math.max(clause.start, figure.start - 30), figure.start);
  if (figure.tag.category === "duration")
    return stance === "concede" ? TAKEN.test(taken) : figure.start - clause.start <= 4 || OBJECTED.test(taken);
  if (figure.tag.category !== "count" || stance === "concede") return true;
  const lead = paragraph.text.slice(Math.max(clause.start, figure.start - 30), figure.start);
  return (
    FIGURE_NOUN.test(words) ||
    /\b(?:accept|recogni[sz]e|disput\w+|reject\w*|deny|contest\w*|quer\w+|question\w*) (?:the |that |as many as |anything like |its |their )?$|^(?:of )?(?:the |those |as for the )?$/i.test(
      lead,
    )
  );
}

/** The last figure the inspectors gave before the clause; of one sentence's figures the first: "put the number at 74 when it had been 31". */
function lastFigure(asked: Question, percentage: boolean): Place | undefined {
  const { contestable, clause } = asked;
  const fits = comparable(asked);
  const theirs = contestable.figures.filter((figure) => earlier(figure, clause) && isFound(figure, contestable) && fits(figure));
  const counted = theirs.filter(({ tag }) => isCount(tag) && (!percentage || tag.category === "percentage"));
  const last = counted.at(-1);
  return last ? (counted.find((figure) => figure.paragraph === last.paragraph && last.start - figure.start < 120) ?? last) : theirs.at(-1);
}

/**
 * True for what the figure of a clause can stand against: a share only against a share, and against "two inspectors" only another small number; "no buts on
 * that one" is hardly a figure at all.
 */
function comparable({ clause, contestable }: Question): (figure: Placed<Statistic>) => boolean {
  const own = contestable.figures.filter((figure) => inside(figure, clause));
  const isShare = own.length > 0 && own.every(({ tag }) => SHARES.has(tag.category));
  const isSmall = own.some(({ tag }) => tag.category === "count" && (tag.value ?? FEW) < FEW);
  return ({ tag, paragraph, start, end }) =>
    (!isShare || SHARES.has(tag.category) || tag.category === "proportion") &&
    !(tag.category === "count" && (isSmall ? ONE : A_FEW).test(contestable.textAt(paragraph).slice(start, end)));
}

const SHARES: ReadonlySet<string> = new Set(["percentage", "fraction"]);
const ONE = /^one$/i;
const A_FEW = /^(?:one|two|three|four|five|six)$/i;
const FEW = 12;

function isCount({ category }: Statistic): boolean {
  return category !== "duration" && category !== "age" && category !== "proportion";
}

function isFound(figure: Place, { findings }: Contestable): boolean {
  return findings.some((finding) => finding.content.some((piece) => inside(figure, piece)));
}

/**
 * What another figure is given for: what the speaker has just contested in this paragraph, or the last figure told in it, and only else what
 * the paragraph before was about.
 */
export function counteredBy(asked: Question): Place | undefined {
  const { paragraph, clause, contestable, previous, words } = asked;
  const theirs = figureAsTheyGave(asked);
  if (theirs) return theirs;
  const fits = comparable(asked);
  const isHere = previous?.paragraph === paragraph.index;
  const contested = previous?.about.against === "figure" ? previous.about.target : undefined;
  if (isHere && contested) return contested;
  const figures = contestable.figures.filter((figure) => figure.paragraph === paragraph.index);
  const own = new Set(figures.filter((figure) => inside(figure, clause)).map((figure) => figure.tag.value));
  const told = figures.filter((figure) => figure.end <= clause.start && !own.has(figure.tag.value) && isCount(figure.tag) && fits(figure));
  return (
    told.at(-1) ??
    (isHere ? previous?.about.target : undefined) ??
    contested ??
    lastFigure(asked, /%|\bper ?cent/i.test(words)) ??
    lastTold(asked) ??
    notKnown(asked)
  );
}

/** "“leaders do not know how many …” | It's 43": what was said of a number that is not given. */
function notKnown({ contestable, clause }: Question): Place | undefined {
  return contestable.findings
    .flatMap(({ content }) => content)
    .findLast(
      (piece) =>
        earlier(piece, clause) &&
        clause.paragraph - piece.paragraph <= NEAR &&
        /\bhow (?:many|much|often|long)\b/i.test(contestable.textAt(piece.paragraph).slice(piece.start, piece.end)),
    );
}

/** Paragraphs back in which a figure is told that another stands against, though no inspectors are named with it. */
const NEAR = 2;

/** "They have us at 118 weeks. Well, no. | It's 81": the last figure told shortly before, whoever told it. */
function lastTold(asked: Question): Place | undefined {
  const { contestable, clause } = asked;
  const fits = comparable(asked);
  const near = contestable.figures.filter(
    (figure) =>
      earlier(figure, clause) &&
      clause.paragraph - figure.paragraph <= NEAR &&
      figure.tag.category !== "age" &&
      figure.tag.category !== "money" &&
      figure.tag.category !== "proportion" &&
      fits(figure) &&
      figure.tag.unit !== "year",
  );
  // of one sentence's figures the first is what it counts
  const end = near.at(-1);
  const told = end === undefined ? "" : contestable.textAt(end.paragraph);
  const last = end && near.find((figure) => figure.paragraph === end.paragraph && !/[.!?;:]/.test(told.slice(figure.end, end.start)));
  // "412 spills, | of which 23 were serious": a part of the figure that is meant
  const isPart =
    last &&
    /\bof (?:which|whom|these|those|them),? (?:\w+ )?$/i.test(
      contestable.textAt(last.paragraph).slice(Math.max(0, last.start - 30), last.start),
    );
  return isPart ? (near.at(-2) ?? last) : last;
}
