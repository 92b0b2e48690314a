import type { Place } from "../../sayings/saying.ts";
import { placeIn, type Question } from "./question.ts";

/** "accepts the finding that X", "did not accept that X": X follows. */
const THAT_CLAUSE =
  /\b(?:(?:findings?|view|conclusion|recognition|criticism|opinion|claims?|concerns?|suggestion|statement|judge?ment|verdict|assertion|allegation|accusation|idea|sentence|line|comment|remark|charge|notion|implication|impression|estimates?|calculation) (?:(?:of|in|on|by) (?:\w+ ){1,3}?)?|(?<!\bit(?:'s| is| was)(?: \w+)? )(?:right|wrong|correct|mistaken)(?: to (?:say|find|conclude|point out)| in saying)?|accept(?:s|ed|ing)?(?: without (?:reservation|hesitation|question))?|acknowledg\w+|recogni[sz]\w+|agree[sd]?(?:, however,| with (?:the )?\w+)?|(?:admitt|accept|acknowledg|conced)ing|den(?:y|ies|ied)|disput(?:e|es|ed)|admit(?:s|ted)?(?: (?:in|to|on|before) (?:[\w']+ ){0,3}[\w']+)?|conced\w+|nonsense to say|point)(?:, (?:however|though|nevertheless|nonetheless|too|also),)? ?that /i;
/** "We accept that reviews were late, but | not that children came to harm": of which only this is contested. */
const NOT_THAT = /^\s+not that /i;
/** "We accept record keeping was poor": a clause without "that". */
const BARE_CLAUSE =
  /\b(?:accept|acknowledge|admit|recognise|agree|concede)(?:s|ed)? (?=(?:there|we|our|the|some|too|more) (?:(?! and | that | which )[^.;]){0,80}\b(?:is|are|was|were|has|have|had)\b)/i;
/** "been mistaken to criticise X", "found fault with X", "right to highlight X", "apologised for X", "owns up to X". */
const OBJECT =
  /\b(?:(?:mistaken|wrong(?:ly)?|unfair|right(?:ly)?|correct(?:ly)?) to (?:criticise|condemn|fault|question|call|say|describe|highlight|point to|identify|raise|note)|(?:blaming|criticising|faulting)|(?:rightly|correctly) (?:highlights?|identif(?:y|ies|ied)|points? to|raises?|notes?)|(?:own(?:s|ed)? up to|apologi[sz](?:e|es|ed|ing)(?: \w+)? (?:for|over)|sorry (?:for|about|that)|at fault (?:on|over|for)|(?:fell|fallen|falls?) short (?:on|in)|let down by)) (?=\S)/i;
/** "apologises to residents whose | charts were wrong". */
const OBJECT_WHOSE = /\b(?:apologi[sz](?:e|es|ed|ing)|sorry)(?: \w+)? to [^,.;]{3,50}? whose (?=\S+ )/i;
/** "On everything else – drift, late reviews – they were right." */
const ON =
  /^(?:on|about|over) (?:everything else [–—-] )?(?!(?:both|all|these|those) )([^,;–—]{3,80}?(?:, [^,;–—]{3,40}){0,3})(?:,| [–—-])? (?:they|inspectors|ofsted|the (?:report|inspectors|watchdog)|you) (?:is|was|are|were) (?:\w+ )?(?:right|wrong|correct|mistaken|fair|unfair)\b/i;
const FAULT =
  /\b(?:found|find|finds) (?=fault with )|^where (?:you|they|inspectors|the report|ofsted|it|he|she) (?:\w+ )?(?:finds?|found|says?|criticised?|criticises|concludes?|concluded|judged?|identif(?:y|ies|ied)) (?!fault)(?:that )?/i;
/** Where what is named ends and the contest goes on. */
const CUT =
  /,? but |; |: |, which |,? and (?:has|have|had|called|said|will|that|the (?:council|report)|the joint report|we|they|i) |, (?:since|because|as|though|although) |, (?:we|i|nobody) |, (?:they|he|she|it|we) (?:is|was|are|were) | (?:is|was|are|were) (?:\w+ )?(?:one we|perverse|nonsense|wrong|simply|plainly|untrue|unfair|false|absurd|outrageous|rubbish|fair|right|valid|accurate)\b/;

/** "hit back at claims | it is failing victims": a noun and its clause without "that". */
const CLAIMS =
  /\b(?:claims?|suggestions?|accusations?|allegations?|criticism|charges?) (?=(?:it|they|he|she|its|their|his|her|we|our) (?:\w+ ){1,3})/i;
/** "paragraph 31, which says that | one in four left without letters", "to look again at one sentence, which says | …". */
const WHICH_SAYS =
  /\b(?:paragraph|page|section|sentence|passage|line|heading|statement|remark|comment)\b[^,.;]{0,40},? (?:which|that) (?:\w+ )?(?:says?|said|states?|claims?|reads?|has|suggests?|describes?)(?: that)? /i;
/** "not the case, as page 4 has it, that | nobody rang". */
const NOT_THE_CASE = /\b(?:not|never|hardly|simply) (?:\w+ )?(?:the case|true|so|correct|right|accurate)(?:, [^,]{3,40},)? that /i;
/** "holds its hands up: | families have waited too long". */
const COLON = /\b(?:hands up|own(?:s|ed)? up|accept (?:it|this)|admit it|confess): /i;

/** "Visits were late | and we do not dispute it", "Charts were thin, and there is no point pretending otherwise": what is conceded stands first. */
const FIRST =
  /^(["“‘']?)(?!(?:but|and) )((?:(?! and |, and |\?).){10,140}?),?(?: and| [–—-]|;|(?<=,)) (?:there(?:'s| is) no (?:point|use|getting|escaping|denying)|(?:we|i) (?:\w+ )?(?:accept|own|regret) (?:it|that|this)\b|(?:we|i) (?:do not|don't|will not|won't|cannot|can't|would not) (?:\w+ )?(?:dispute|deny|contest|argue|pretend)|(?:they|(?:the |your )?inspectors|the report) (?:say|says|said) so\b)/i;
const NO_CLAUSE = /^(?:we|i|it|this|that|they|these|those) |\b(?:accept|sorry|apologi|report|inspector|criticism|findings?)\b/i;

/** The words of the finding itself that a contest or concession repeats: "Officers do not accept that | improvement has “stalled”". */
export function namedClause(asked: Question): Place | undefined {
  const { words } = asked;
  const first = asked.stance === "concede" ? FIRST.exec(words) : null;
  if (first?.[2] !== undefined && !NO_CLAUSE.test(first[2])) {
    const start = first[1]?.length ?? 0;
    return placeIn(asked, start, start + first[2].length);
  }
  const match =
    NOT_THAT.exec(words) ??
    WHICH_SAYS.exec(words) ??
    NOT_THE_CASE.exec(words) ??
    THAT_CLAUSE.exec(words) ??
    BARE_CLAUSE.exec(words) ??
    CLAIMS.exec(words) ??
    COLON.exec(words);
  return match ? upToCut(asked, match.index + match[0].length) : undefined;
}

/** What inspectors criticised or somebody is sorry for: "mistaken to criticise | the use of agency staff". */
export function namedObject(asked: Question): Place | undefined {
  const { words } = asked;
  const on = ON.exec(words);
  if (on?.[1] !== undefined) {
    const at = on[0].indexOf(on[1]);
    return placeIn(asked, at, at + on[1].length);
  }
  const match = OBJECT_WHOSE.exec(words) ?? OBJECT.exec(words) ?? FAULT.exec(words);
  if (!match) return undefined;
  const place = upToCut(asked, match.index + match[0].length);
  return place &&
    !/^(?:(?:this|that|it|them)(?: without .*| unreservedly| in full)?|so|these|those|which|families|the families|everyone|anyone|what|(?:you|they|we|he|she|it|i) (?:did|do|does|had|have|was|were)(?: not|n't)?|(?:us |them |it )?(?:for |on |about )(?:this|that|it|them)|(?:the|this|that|these|those|any|our) (?:\w+ )?(?:errors?|mistakes?|failings?|failures?|shortcomings?))$/i.test(
      asked.paragraph.text.slice(place.start, place.end),
    )
    ? place
    : undefined;
}

/** "… not been regular enough (paragraph 84)": where the report says so. */
const REFERENCE = / \((?:paragraphs?|pages?|sections?|paras?)\.? [^()]{1,20}\)[.,;]?$/i;

function upToCut(asked: Question, from: number): Place | undefined {
  const rest = asked.words.slice(from);
  const end = CUT.exec(rest)?.index ?? rest.replace(/[.!?]["”’']$/, "").length;
  const place = placeIn(asked, from, from + (REFERENCE.exec(rest.slice(0, end))?.index ?? end));
  return place.end - place.start > 5 ? place : undefined;
}

/**
 * A part of the report by what it is about: "the description of pathway plans", "the heading on care leavers". The words stand for the finding only
 * where the document does not tell it.
 */
const PART =
  /\b(?:the|its|their|this|that) (?:\w+ )?(?:description|account|portrayal|claim|statement|suggestion|assertion|allegation|sentence|passage|phrase|paragraph|section|heading|line|remark|comment|criticism|wording|characterisation|reference|findings?) (?:of|about|on|regarding|concerning|(?<=reference )to) (?!inspectors|ofsted|the (?:report|inspect)|page)(?:[\p{L}'-]+ ?){1,5}/iu;
const PART_END = /(?<=.{12}) (?:which|that|and|but|as|is|was|be|been|to|in|either|at all|has|have|were|are|should|must) /;

/** "the inspector's account of the fire" */
const OWNED_ACCOUNT =
  /(?:\b(?:the|an) )?\b[\p{L}'-]+(?:'s|s') (?:\w+ )?(?:description|account|portrayal|characterisation|version) (?:of|about|on) (?:[\p{L}'-]+ ?){1,8}/iu;

/** "what had been written about the kitchens", "the picture of a leadership that is out of touch": a part of the report by other words. */
const OTHER_PART =
  /\bwhat (?:had|has|was|is|the report|they|inspectors|it) (?:been |has |had )?(?:written|said|found|wrote|say|says|reported) (?:about|on|of) (?:[\p{L}'-]+ ?){1,5}/iu;
/** "the picture of | a leadership that is out of touch". */
const PICTURE =
  /\b(?:the|its|their|this|that|any) (?:\w+ )?(?:picture|portrait|image|impression|notion) of (?=an? )((?:[\p{L}'-]+ ?){2,8})/iu;

/** What is accepted or left alone: "takes no issue with | what had been written about the kitchens". */
export function whatWasWritten(asked: Question): Place | undefined {
  const match = OTHER_PART.exec(asked.main);
  return match ? placeIn(asked, match.index, match.index + match[0].length) : undefined;
}

/** "no objection to | the account of the fire": what is left alone, though it tells no fault. */
const ACCOUNT = /\b(?:description|account|portrayal|characterisation|wording)\b/i;

export function accountNamed(asked: Question): Place | undefined {
  const named = namedPart(asked);
  return named && ACCOUNT.test(asked.paragraph.text.slice(named.start, named.end)) ? named : undefined;
}

export function namedPart(asked: Question): Place | undefined {
  const picture = PICTURE.exec(asked.main);
  if (picture?.[1] !== undefined) {
    const end = picture.index + picture[0].length;
    return placeIn(asked, end - picture[1].length, end);
  }
  const match = PART.exec(asked.main) ?? OWNED_ACCOUNT.exec(asked.main) ?? OTHER_PART.exec(asked.main);
  if (!match) return undefined;
  const end = PART_END.exec(`${match[0]} `)?.index ?? match[0].length;
  return placeIn(asked, match.index, match.index + end);
}
