import type { Statistic } from "../../../tags/tag.ts";
import { contentWords } from "../../../tags/words/content-words.ts";
import type { Place } from "../../sayings/saying.ts";
import { type Contestable, inside, later, type Placed, type Target } from "./contestable.ts";
import { FIGURE_NOUN } from "./figures.ts";
import { restated, toldJustBefore } from "./findings.ts";
import type { Question } from "./question.ts";

/*
 * Whether a figure or a finding is contested is told by the words contested, whatever the contest calls them: who queries the line that 84 plans were late
 * queries a figure. Who concedes it concedes what it means; only the inspectors who take it back concede the figure.
 */

/** So far from the beginning of a finding its figure is what it tells; further on it only illustrates. */
const NEAR_ITS_START = 60;

/** "charts were unsigned | for 7 of 22 residents", "no meeting was held | in 11 cases": to how many it applies is not what is told. */
const ASIDE = /\b(?:in|for|after|with|of|across|among|from|between|over|under) (?:the |about |some |all |at least )?$/i;
const AT_ITS_HEAD = 16;

/** A target with what it is by the words contested. */
export function settled(asked: Question, target: Target): Target {
  if (target.target === undefined || ON_SOMETHING.test(asked.main) || NOBODY.test(asked.words.trimStart())) return target;
  if (target.against === "figure" && asked.stance === "concede" && !namesFigure(asked) && !isBare(asked, target.target))
    return { ...target, against: "finding" };
  if (target.against !== "finding") return target;
  const isFigure = asked.stance === "dispute" || (asked.stance === "concede" && takesBack(asked));
  return isFigure && !tellsFinding(asked) && figureOf(asked, target.target) ? { ...target, against: "figure" } : target;
}

/** "rejects the finding that plans were poor": what is contested is told again, without the figure that stands beside it. */
function tellsFinding({ words, clause, contestable }: Question): boolean {
  return FINDING_THAT.test(words) && !contestable.figures.some((figure) => inside(figure, clause));
}

const FINDING_THAT =
  /\b(?:findings?|claims?|suggestions?|assertions?|conclusions?|views?|ideas?|remarks?|statements?|judge?ments?|allegations?|notion) that (?!figure\b|number\b)\w+ \w+ /i;

/** "wrong about staffing": whatever figure is then told. */
const ON_SOMETHING = /\b(?:right|wrong|mistaken) (?:about|on|over) /i;

/** "Nobody waited six hours": it is not the hours that are contested. */
const NOBODY = /^["“‘']?(?:but |and )?(?:nobody|no one|no-one|none|not one)\b/i;

/** True for a figure without what is told with it: "We regret these slips", of two that were contested. */
function isBare({ contestable }: Question, place: Place): boolean {
  return contestable.figures.some((figure) => inside(figure, place) && figure.end - figure.start > (place.end - place.start) / 2);
}

/** "does not contest the hours" */
const UNITS = /\bthe (?:minutes|hours|days|weeks|months|years)\b/i;

/** True for a concession that has a figure or a word for one, or takes one back. */
function namesFigure({ words, clause, contestable }: Question): boolean {
  return (
    FIGURE_NOUN.test(words) || UNITS.test(words) || TAKES_BACK.test(words) || contestable.figures.some((figure) => inside(figure, clause))
  );
}

/** The figure that some words of the document tell as theirs: not an age, nor "two points", and a band or duration only against another figure. */
export function figureOf(asked: Question, place: Place): Placed<Statistic> | undefined {
  const { contestable, clause } = asked;
  const hasOwn = contestable.figures.some((figure) => inside(figure, clause) && figure.tag.category !== "age");
  return contestable.figures.find(
    (figure) =>
      inside(figure, place) &&
      isTold(figure, place, hasOwn, contestable) &&
      !(figure.start - place.start > AT_ITS_HEAD && ASIDE.test(contestable.textAt(place.paragraph).slice(place.start, figure.start))) &&
      (hasOwn || figure.start - place.start <= NEAR_ITS_START || place.end - place.start <= 2 * NEAR_ITS_START),
  );
}

function isTold({ tag, paragraph, start, end }: Placed<Statistic>, place: Place, hasOwn: boolean, { textAt }: Contestable): boolean {
  switch (tag.category) {
    case "age":
    case "rank":
      return false;
    case "proportion":
      // "to call 62% ‘nearly all’": the word is contested
      return hasOwn && end - start < place.end - place.start - 4;
    case "duration":
      return hasOwn;
    case "count":
      // "a team of 5", "two points"
      return (tag.value ?? 3) > 2 && !/\b(?:all|both|these|those) $/i.test(textAt(paragraph).slice(Math.max(0, start - 6), start));
    default:
      return true;
  }
}

const TAKES_BACK =
  /\b(?:correct(?:ed|s|ing)?|amend(?:ed|s|ing)?|withdr[ae]w\w*|retract\w*|took back|taken back|put right|removed|error|mistake|wrong(?:ly)?|incorrect\w*|should have (?:been|said|read)|misprint\w*|typed|transposed)\b/i;
const OF_INSPECTORS =
  /^["“‘']?(?:but |and )?(?:the |a |an )?(?:\w+ ){0,2}?(?:ofsted|estyn|inspectors?|inspectorates?|watchdog|regulator|cqc|hmicfrs|ombudsman|commission)\b/i;

/** True for inspectors who own an error of theirs. */
function takesBack({ words }: Question): boolean {
  return TAKES_BACK.test(words) && OF_INSPECTORS.test(words.trimStart());
}

/** A target where a rule knew what kind of thing is contested but not where it is told. */
export function nearest(asked: Question, target: Target): Target {
  if (target.target !== undefined || (target.against !== "finding" && target.against !== "figure")) return target;
  const told = toldJustBefore(asked) ?? restated(asked, asked.main, LOOSELY) ?? (asked.stance === "concede" ? undefined : ahead(asked));
  return told ? { ...target, target: told } : target;
}

/** Share of the telling words of a contest that the finding must have which it is about, where it is known to be about one. */
const LOOSELY = 0.25;

/** What a headline or lead contests is told next. */
function ahead({ clause, main, contestable }: Question): Place | undefined {
  if (clause.paragraph > 1) return undefined;
  const telling = new Set(contentWords(main));
  return contestable.findings
    .flatMap(({ content }) => content)
    .find(
      (piece) =>
        later(piece, clause) &&
        piece.start >= (piece.paragraph === clause.paragraph ? clause.end : 0) &&
        contentWords(contestable.textAt(piece.paragraph).slice(piece.start, piece.end)).some((word) => telling.has(word)),
    );
}
