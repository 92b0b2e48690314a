import { type Topic, topicsOf } from "../report-card/spoken-grade.ts";
import type { Span } from "../text/span.ts";

/** What a sentence says was graded; `isPlain` where it names it ("overall effectiveness", "adoption"), not only the council. */
export interface ToldGrade {
  readonly topic: Topic;
  readonly isPlain: boolean;
}

const GRADING =
  /\b(?:rate[ds]|judge[ds]|grade[ds]|told (?:that )?(?:it|its|the)|declared|deemed|branded|labelled|classed|ranked|downgraded|upgraded|awarded|handed|received|given|(?:drop|slump|fall|slipp|plung)(?:ped|ed|en)? to|fell to)\b/i;
const GRADE_OF = /\b(?:rating|judge?ment|grade|verdict|overall effectiveness) (?:of|was|is|as)(?: an?)? [“"‘']?$/i;
const OVERALL = /\boverall\b/i;
/** Whom or what a grade of the whole is given to, where the sentence does not say "overall". */
const WHOLE =
  /\b(?:council|authority|county hall|city hall|town hall|borough|children['’]s (?:social care|services)|services for children|children['’]s department)\b/i;

/** Another time, another place, another inspection, or what is not so: nothing is said of such sentences. */
const ELSEWHERE =
  /\b(?:not|n['’]t|never|no longer|if|whether|would|could|should|may|might|will|hop(?:es?|ed|ing)|aim\w*|want\w*|expect\w*|target\w*|ambition\w*|journey|becom\w+|wish\w*|claim\w*|risk\w*|avoid\w*|threat\w*|until|since|before|once|formerly|used to|had been|neighbour\w*|compared|elsewhere|other (?:councils?|authorities)|nationally|average|only|one of|most|many|some|half|majority|schools?|academy|academies|college|nurser(?:y|ies)|childminders?|homes?|hospital|hospitals|surgery|prison|police|trust|agency|agencies|fostering|aspects?|elements?|parts?|areas?|equivalent|monitoring visit|focused visit)\b/i;
/** "good or outstanding", "inadequate to good": what stands behind the grade. */
const GOES_ON = /^[”"’']?,? (?:or|to|than|but not|in (?:19|20)\d\d|(?:at|after|following) (?:the|its|an?) (?:last|previous|earlier))\b/i;
/** "from inadequate to good": the grade before; "good or outstanding": neither. */
const FROM = /\b(?:from|or) [“"‘']?$/i;
/** Services of a council that others inspect. */
const OF_OTHERS =
  /\badults?['’]? (?:social care|services)\b|\b(?:Care Quality Commission|CQC|Estyn|HMICFRS|Inspectorate of Constabulary|Care Inspectorate)\b/;

/** What the words around a grade say was graded; undefined where they do not, or speak of another inspection. `sentence` is on one line. */
export function toldGrade(sentence: string, grade: Span): ToldGrade | undefined {
  const before = sentence.slice(0, grade.start);
  const after = sentence.slice(grade.end);
  const clause = before.slice(clauseStart(before));
  if (FROM.test(before) || GOES_ON.test(after) || ELSEWHERE.test(before) || OF_OTHERS.test(sentence)) return undefined;
  const behind = after.slice(0, clauseEnd(after));
  const topics = topicsIn(clause);
  if (topics.length > 1) return undefined;
  const [topic] = topics;
  if (topic !== undefined) return GRADING.test(clause) && !WHOLE_ITSELF.test(clause) ? { topic, isPlain: true } : undefined;
  const isOverall = OVERALL.test(clause) || /^[”"’']? overall\b/i.test(behind);
  if (isOverall && (GRADING.test(clause) || GRADE_OF.test(clause) || /\boverall effectiveness\b/i.test(clause)))
    return { topic: "overall", isPlain: true };
  return GRADING.test(clause) && WHOLE.test(clause) ? { topic: "overall", isPlain: false } : undefined;
}

/** "rated the council good for adoption" is of adoption; "rated children's services, including adoption, good" is of the whole. */
const WHOLE_ITSELF = /\b(?:overall|including|as well as|along with|despite|although|because|after|amid)\b/i;

function topicsIn(clause: string): readonly Topic[] {
  return topicsOf(clause).filter((topic) => topic !== "overall");
}

/** "Leadership was rated good | while adoption was judged …". */
const BORDER = /(?:[;:–—]|,? (?:while|whereas|but|though|although|with)\b|, and\b)/gi;

function clauseStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(BORDER)) start = match.index + match[0].length;
  return start;
}

function clauseEnd(after: string): number {
  const match = /[,;:–—.]/.exec(after);
  return match ? match.index : after.length;
}
