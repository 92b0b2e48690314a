import { INSPECTING } from "../../lexicon/speakers.ts";
import type { Statistic } from "../../tags/tag.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph, Unit } from "../reading.ts";
import type { ContestSources } from "./held.ts";
import { bare } from "./stance.ts";
import { wordsUnderNegation } from "./words-denied.ts";

/** A finding that a sentence may answer. */
export interface FindingBefore {
  readonly text: string;
  /** Its content words, without their endings. */
  readonly words: ReadonlySet<string>;
  /** Those with which it blames. */
  readonly blaming: ReadonlySet<string>;
  /** Those that it says are not so, or not there: "no | management | oversight". */
  readonly missed: ReadonlySet<string>;
  readonly figures: readonly Statistic[];
}

/** Sentences back in which the finding that a sentence answers may stand: there may be one other between. */
const REACH = 2;
/** Code units from a sentence's beginning in which whoever found something is named. */
const SUBJECT_WITHIN = 70;
const FOUND =
  /\b(?:said|says|say|found|finds?|rated|rates|judged|judges?|graded|grades|reported|reports|noted|notes|described|describes?|called|calls?|criticised|criticises?|raised|highlighted|told|wrote|states?|stated|claims?|claimed|concludes?|concluded|identified|gave|given|gives|downgraded|fell|puts?|saw|marked|warned|listed|recorded|accused|faulted|questioned|counted|placed|considered|considers|observed|felt|commented|complained|drew|pointed|singled|had|has)\b/i;
const OTHER_FINDERS =
  /\b(?:monitoring visit|commission(?:er)?s?|CIW|HIW|RQIA|care inspectorate|peer (?:review|challenge)|feedback|inquiry|panel['’]s report|the visit)\b/i;
/** "The prison was given the lowest score" */
const WAS_FOUND =
  /\b(?:was|were|been) (?:\w+ )?(?:(?:rated|graded|judged|marked|downgraded|criticised|faulted)\b|(?:given|awarded|handed) (?:an? |the )?(?:\w+ )?(?:grade|rating|score|mark)\b)/i;
const OWN_VOICE = /\b(?:we|our|us|I|my|me)\b/i;

/** The finding told in the sentence before an offset of a paragraph, or in the one before that; undefined where there is none. */
export function findingBefore(
  { paragraphs }: Pick<ContestSources, "paragraphs">,
  paragraph: Paragraph,
  offset: number,
): FindingBefore | undefined {
  let left = REACH;
  for (let index = paragraph.index; index >= paragraph.index - 1 && left > 0; index--) {
    const here = paragraphs[index];
    if (!here || here.kind === "heading") return undefined;
    for (let at = here.units.length - 1; at >= 0 && left > 0; at--) {
      const unit = here.units[at] as Unit;
      if (index === paragraph.index && unit.end > offset) continue;
      left--;
      if (isFinding(here, unit)) return readFinding(here, unit);
    }
  }
  return undefined;
}

const known = new WeakMap<Paragraph, Map<number, boolean>>();

/**
 * True for a sentence that tells what inspectors found, in nobody's own voice. Narrower than what a reply in the news may follow (`replies/finding-told.ts`), which
 * answers in somebody's name: with this gate there, 48 instead of 52 of the hundred contests of `ours-newsrooms-unseen` are found.
 */
function isFinding(paragraph: Paragraph, unit: Unit): boolean {
  const ofParagraph = known.get(paragraph) ?? new Map<number, boolean>();
  known.set(paragraph, ofParagraph);
  const asked = ofParagraph.get(unit.start);
  if (asked !== undefined) return asked;
  const { text, found } = paragraph;
  const words = text.slice(unit.start, unit.end);
  const isInside = (span: Span): boolean => span.start >= unit.start && span.end <= unit.end;
  const tells =
    ((INSPECTING.test(words.slice(0, SUBJECT_WITHIN)) || OTHER_FINDERS.test(words.slice(0, SUBJECT_WITHIN))) && FOUND.test(words)) ||
    WAS_FOUND.test(words) ||
    found.judgements.some((tag) => tag.category === "grade" && isInside(tag));
  const is = tells && !OWN_VOICE.test(words.slice(0, SUBJECT_WITHIN)) && !words.endsWith("?");
  ofParagraph.set(unit.start, is);
  return is;
}

function readFinding({ text, found }: Paragraph, unit: Unit): FindingBefore {
  const isInside = (span: Span): boolean => span.start >= unit.start && span.end <= unit.end;
  const sentence = bare(text.slice(unit.start, unit.end));
  const all = wordsUnderNegation(sentence);
  const judged = found.judgements
    .filter((tag) => tag.polarity !== "positive" && isInside(tag))
    .flatMap(({ start, end }) => wordsUnderNegation(bare(text.slice(start, end))).map(({ word }) => word));
  const missed = new Set(all.flatMap(({ word, isDenied }) => (isDenied ? [word] : [])));
  return {
    text: sentence,
    words: new Set(all.map(({ word }) => word)),
    blaming: new Set(judged.filter((word) => !missed.has(word))),
    missed,
    figures: found.statistics.filter(isInside),
  };
}
