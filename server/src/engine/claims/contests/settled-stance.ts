import { INSPECTING } from "../../lexicon/speakers.ts";
import { MENDED_FOR, MENDS } from "../../lexicon/stance-answers.ts";
import { REPORT_WORDS, SHORTCOMING } from "../../lexicon/stance-phrases.ts";
import { PARTLY } from "../../lexicon/stance-replies.ts";
import { FIGHTS } from "../../lexicon/stance-services.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph, Unit } from "../reading.ts";
import type { Speaker } from "../speakers/speakers.ts";
import { answersForIt, type Held, outsider } from "./held.ts";
import { namesMeasure, namesTold } from "./names-told.ts";
import { plain } from "./stance.ts";
import type { ToldWords } from "./told-words.ts";

/** A stance verb in a sentence of the narration. */
export interface StanceVerbAt extends Span {
  readonly stance: "dispute" | "concede";
  readonly firm: boolean;
  /** Index into the paragraph's words. */
  readonly word: number;
  readonly subject: Span | undefined;
  /** The verb's pattern has what is contested. */
  readonly hasThing?: boolean | undefined;
  /** In a relative clause, which ends before the sentence does: "The director, who rejected the grade, has left". */
  readonly isRelative?: boolean | undefined;
  /** "called it ‘tosh’": the words in quotation marks told the stance. */
  readonly callsNames?: boolean;
}

/** The clause that a stance verb carries, and what went before it. */
interface Carried {
  readonly subject: Span;
  /** Offset of the clause's end. */
  readonly end: number;
  readonly speaker: Speaker;
  readonly unit: Unit;
  /** Inspectors were reported to have found something shortly before. */
  readonly topical: boolean;
  /** They were some paragraphs before. */
  readonly isStill: boolean;
  /** Right before, the text gave inspectors' verdict, though nobody said it: "Ofsted judged the home inadequate." */
  readonly afterVerdict: boolean;
  /** Whose stance it is has contested something before. */
  readonly hasContested: boolean;
  /** In a letter of the inspected: others whom it names are inspectors. */
  readonly toInspectors: boolean;
  /** In the document's headline or lead. */
  readonly inLead: boolean;
  /** True for words that say again what inspectors were reported to have found shortly before. */
  readonly isTold: (words: string) => boolean;
  /** What they were reported to have found shortly before. */
  readonly told: readonly ToldWords[];
}

/** "do not accept excuses for late visits": how people work. */
const NO_VERDICT =
  /^(?:do |does |did |have |has )?(?:not |n't )?(?:\w+ )?accept(?:s|ed|ing)? (?:any |no )?(?:excuses?|delays?|lateness|poor|referrals?|low|anything less|second best|drift|applications?|bookings?|donations?|offers?|an offer|the offer|gifts?|payments?)\b/i;

const UNDERTAKES = /^(?:agreed|undert\w+|promise[sd]|offer(?:s|ed)|volunteered) to /i;
/** "Neither councillor contested those points": nobody’s stance. */
const NOBODY = /^(?:neither|none|nobody|no one|no-one|no|few|hardly any\p{L}*)(?: |$)/iu;

/** "does not contest", "took no issue with": without a finding shortly before they may be about anything. */
const NOT_CONTESTED = /^(?:(?:do|does|did|will|would)(?: not|n't) |(?:take|took|rais|ha[sd])\w* ["“‘']?no )/i;
/** Verbs that contest what was told shortly before, whatever it is called: "takes issue with the word", "called the rest of it ‘tosh’". */
const ASKS =
  /^question\w* (?:why|how|whether|if|what) (?:the )?(?:inspectors?|inspection|they|nobody|no one|ofsted|anyone|anybody|such|it) /i;
const CONTESTS =
  /^(?:contest|challeng|(?:takes?|took|taken) (?:\w+ )?(?:issue|exception)|disagre|differ|unable|not |in no position|cannot|can't|could|brand|call|label|describ|denounc|dismiss|dubb)/i;
/** "the hours", "that figure", "‘chaos’": something told before. */
const DEFINITE =
  /^ (?:with (?:is )?|about |over |to )?(?:the|that|this|those|these|its|their|his|her|any of|some of|two of|most of|much of|what|["“‘']|\d)/i;

/** "has withdrawn its claim that …", of inspectors: a grade they withdraw is no error of theirs. */
const WITHDRAWS =
  /^(?:withdr\w+|retract\w+|t(?:ook|akes|aken) back) (?:its|their|the|that|this) (?:[\w'-]+ ){0,3}?(?:claims?|figures?|numbers?|percentages?|findings?|allegations?|statements?|sentences?|remarks?|words?)\b/i;
/** "accepts the 97 minutes". */
const TAKES = /^(?:accept|acknowledg|conced|admit)/i;
/** "disputed the waiting times". */
const DISPUTES = /^(?:disput|contest|quer|reject|question|challeng|den)/i;
/** "called the visit ‘a shambles’". */
const ITS_WORK =
  /^ (?:the|its|their|this|that|those|these) (?:[\p{L}'-]+ ){0,2}?(?:visits?|numbers?|sums?|process|exercise|surveys?|methods?|arithmetic|headline|estimates?|statistics|data|exercise|sample|letter|draft)(?= )/iu;

/** "acknowledges that its last report was ‘too kind’": an inspectorate's own. */
const OWN_REPORT =
  /^(?:admit|conced|acknowledg|accept|recogni[sz])\w* (?:that )?(?:its|their|the inspectorate's|our) (?:own )?(?:[\w-]+ ){0,2}?(?:reports?|grade|rating|judge?ment|inspection|verdict|figures?|letter)\b[^.;]{0,30} (?:was|were|had been|is|are) ["“‘']?(?:too|over|overly|unduly|flawed|misleading|out of date|unfair|incomplete|muddled|premature)\b/i;

/** "demands a review of pay"; "challenge leaders’ reports robustly". */
const NO_REPORT_MEANT =
  /^challeng\w* [^.;]{0,60} (?:well|robustly|effectively)$|^disput\w+ (?:\w+ ){1,2}(?:invoice|bill|rent|fine|boundary)\b|\bplanning (?:inspector|decision|refusal|application)|\b(?:review|change|reform)s? (?:of|to|in) (?:the |its |their )?(?:\w+ )?(?:pay|fees|funding|laws?|policy|rules)\b/i;
/** "rejected the budget amendment by 31 votes", "is challenging the decision to place his son": other business, though it counts or judges. */
const OTHER_BUSINESS =
  /^\p{L}+ (?:(?:the|a|an|any|this|its|their|his|her|one|two|three|\d+|per|cent|%) )*(?:[\p{L}'-]+ ){0,3}?(?:amendments?|motions?|tenders?|bids?|(?:(?:pay|job|settlement) )?(?:offers?|rises?|deals?|awards?)|petitions?|nominations?|resignations?|council tax|budget|planning)\b|\bby \d+ votes\b|\b(?:relegation|referee|red card|loss of (?:\w+ )?points|points deduction)\b|\bdecisions? to (?:place|adopt|close|move|sell|build|remove|evict|demolish|relocate|cut) /iu;

/** "denied claims that she had been sacked": of the person, not of the service. */
const OF_PERSON =
  /^den\p{L}* (?:any |the )?(?:claims?|suggestions?|allegations?|rumours?|reports?) that (?:he|she) (?:had|has|was|is|would|should|might) (?:\p{L}+ ){0,3}?(?:sacked|dismissed|suspended|resign\w*|left|leaving|paid|drunk|lied|lying|affair|pushed|forced out|step\w*)\b/iu;

/** "rejects ‘toxic’ label", in a headline. */
const LABEL = /^(?:reject|den|disput|dismiss)\w+ (?:the )?["“‘'][^"”’']{3,30}["”’'] (?:label|tag|claim|jibe|slur|criticism)/i;
/** "them", "the claims", "any such suggestion", "‘chaotic’": something told before, whatever it is. */
const MEANT =
  /^ (?:with |about |over |to |at )?(?:(?:it|this|that|them|these|those|everything|any of it|all of it|some of it|two of them|most of it|the rest|what (?:it|they|inspectors|ofsted|was)|one of (?:them|these|those))(?=$|[,.;:]| (?:as|outright|because|and|in|is|was|wholly|entirely))|(?:(?:the|that|this|those|these|any|all|such|both|its|their|his|her|two|three|several|one of the|some of the) )?(?:such |latest |main |central |other |\d+ |[\w-]+ )?(?:claims?|accusations?|allegations?|charges?|figures?|numbers?|percentages?|statistics?|words?|labels?|phrases?|descriptions?|assertions?|criticisms?|findings?|points?|characteri[sz]ations?|suggestions?|versions?|accounts?|pictures?|fractions?|sentences?|paragraphs?)(?=$|[,.;:]| (?:as|outright|because|and|in|made|on|about|was|is|were)))/i;
/** "has complained to the water company" */
const COMPLAINS_ELSEWHERE = /\bcompl\w+ (?:\w+ )?(?:to|with) (?!(?:it|them|him|her)\b)/i;
/** "at the council", "the council's handling": whoever attacks them contests no report. */
const INSPECTED_OBJECT =
  /^(?: (?:at|against|on|over|into|out|back|with))* ["“‘']?(?:(?:the|its|their|a|this) )?(?:[\p{L}'-]+ ){0,4}?(?:council|authority|department|trust|leaders|managers|bosses|leadership|management|ministers?|government|director|leader|town hall|county hall|operator|company|academy|chain)(?:'s?)?(?! (?:report|inspection|rating|grade|verdict|judge?ment))(?=$|[ ,.;])/iu;
/** "poured scorn on a council's claim", "cast doubt on ministers' figures" */
const INSPECTEDS_CLAIM =
  /\b(?:council|authority|department|trust|leaders|managers|bosses|leadership|ministers?|government|director|leader|town hall|company|operator|academy|firm)(?:'s|') (?:[\w"'“”‘’-]+ ){0,3}?(?:claims?|figures?|assurances?|account|version|response|denial|explanation|promises?|insistence|arithmetic|record)\b/i;
const ATTACKS =
  /^(?:hit|hits|hitting|lash|rail|slam|blast|attack|criticis|condemn|question|challeng|denounc|dismiss|oppos|round|turn|scorn|accus)/i;
const GRADED = /\b(?:inadequate|requires? improvement|special measures|weak)\b/i;
const AGAINST_ORDER = /\bagainst (?:[^.;]{0,60} )?(?:decision|suspension|notice|special measures)\b/i;

/** "apologised for the noise from the roadworks" */
const SORRY_FOR =
  /^apolog\w+ (?:[^.;]{2,30} )?for (?!(?:this|that|it|what|how|letting|failing|not|having|all|everything|any|her|his|being)\b|(?:\w+ ){0,3}?(?:failings?|failures?|errors?|mistakes?|distress|harm|hurt|pain|way|lapses?|shortcomings?|suffering|experience|anguish|upset|impact|service|care|state|condition|standards?|handling|treatment|delays?|waits?|lack|absence|wording)\b)/i;
/** "has held its hands up": of what was told before. */
const OWNS_UP =
  /^(?:hold|held|put|own(?:s|ed|ing)? (?:up|it|this|that)|ate|eat|eats|climb\w+ down|back\w* down|(?:perform|made|mak|execut|did)\w* (?:an? )?(?:[\w-]+ )?(?:u-turn|about-turn|climbdown|volte-face)|took it on the chin|c[ao]me clean|ma[dk]\w+ no |offer\w* no |(?:did|does|do)(?: not|n't) (?:seek|try|attempt) to )\b/i;
/** Those who decide on a complaint of somebody else's: "A judge dismissed the council's challenge". */
const DECIDES = /\b(?:judges?|court|tribunal|adjudicator|magistrates?|panel|ombudsman|minister|secretary of state)\b/i;

/** Code units back in which a report is spoken of that somebody presents: "presented the report. Grade: … She acknowledged that …". */
const LEADING_UP = 200;

/** What is said of a report, as far as it matters to whose stance it is. */
interface Heard {
  /** Of the paragraph. */
  readonly text: string;
  readonly verb: StanceVerbAt;
  /** From the verb on, on one line. */
  readonly clause: string;
  /** What follows the verb. */
  readonly object: string;
  /** True where the object is, or has, words in quotation marks. */
  readonly quoted: boolean;
  readonly holder: string;
}

type HeldAt = Omit<Held, "stance" | "holder">;

/** Whose stance it is and whether a report is meant; undefined where not. */
export function settledStance(paragraph: Paragraph, verb: StanceVerbAt, carried: Carried): Held | undefined {
  const { subject, end, speaker, unit } = carried;
  const { text } = paragraph;
  const clause = plain(text.slice(verb.start, end)).replace(/, (?:which|who) .*$/, "");
  const place = { paragraph: paragraph.index, start: subject.start, end };
  const rival = /^.* and ((?:an?|the|its) [^,]{3,40})$/.exec(text.slice(subject.start, subject.end))?.[1];
  if (rival !== undefined && verb.stance === "dispute" && INSPECTING.test(text.slice(subject.start, subject.end)))
    return { ...place, stance: "dispute", holder: rival };
  if (NO_VERDICT.test(clause) || NOBODY.test(text.slice(subject.start, subject.end))) return undefined;
  const decides = verb.stance === "dispute" && DECIDES.test(text.slice(subject.start, subject.end));
  if (speaker.side === "inspecting") return inspectorsStance(place, verb, clause, speaker, text);
  if (decides && REPORT_WORDS.test(clause)) {
    const owned = inspectorsStance(place, verb, clause, speaker, text);
    if (owned) return owned;
  }
  const heard: Heard = {
    text,
    verb,
    clause,
    object: plain(text.slice(verb.end, end)),
    quoted: unit.quotes.some((quote) => quote.start >= verb.end - 1 && quote.end <= end + 1),
    holder: (speaker.name ?? text.slice(subject.start, subject.end)).replace(/[’']s? (?:response|reaction|reply|answer)$/, ""),
  };
  return verb.stance === "concede" ? conceded(place, heard, carried) : contested(place, heard, carried);
}

/** A concession, where who makes it answers for what is conceded and a finding is meant. */
function conceded(
  place: HeldAt,
  { text, verb, clause, object, quoted, holder }: Heard,
  { subject, speaker, topical, isStill, toInspectors, hasContested, isTold, told }: Carried,
): Held | undefined {
  if (/^(?:i|we)$/i.test(holder) || MENDS.test(clause)) return undefined;
  if (verb.firm && SORRY_FOR.test(clause) && !SHORTCOMING.test(object) && !isTold(object)) return undefined;
  if (toInspectors && speaker.person && speaker.side === "other" && UNDERTAKES.test(clause)) return { ...place, stance: "concede", holder };
  // "The trust that runs the hospital has apologised to patients": named by what it is
  const apologises =
    verb.firm && speaker.name === undefined && answersForIt({ ...speaker, name: holder.replace(/ (?:that|which) .*$/, "") });
  const answers = answersForIt(speaker) || hasContested || apologises;
  const ifContested = !answers && speaker.person && NOT_CONTESTED.test(clause);
  if (!answers && !ifContested && !(speaker.of !== "union" && /\bdrop|withdr|abandon/i.test(clause))) return undefined;
  const partly = PARTLY.test(text.slice(subject.end, verb.start)) || /^accept\w* (?:\S+ ){1,6}?(?:only )?in part\b/i.test(clause);
  const about =
    ((topical || isStill) &&
      /^(?:admit|conced|accept|acknowledg|agree)\w* that\b|^(?:admit|conced)\w* (?:the|its|there|it|some|he|she|they|his|her|their|being|having|errors?|mistakes?)\b/i.test(
        clause,
      )) ||
    (verb.hasThing === true && (topical || isStill)) ||
    REPORT_WORDS.test(clause) ||
    (/^(?:admit|conced|acknowledg|accept)\w* that\b/i.test(clause) &&
      isTold(object) &&
      REPORT_WORDS.test(plain(text.slice(Math.max(0, verb.start - LEADING_UP), verb.start)))) ||
    ((topical || isStill || ifContested || hasContested) && NOT_CONTESTED.test(clause) && DEFINITE.test(object)) ||
    SHORTCOMING.test(object) ||
    ((topical || isStill) && TAKES.test(clause) && namesTold(object, told)) ||
    (quoted && /\bthat\b/.test(object)) ||
    ((topical || isStill || hasContested) && OWNS_UP.test(clause)) ||
    (topical && partly && /^accept/i.test(clause)) ||
    /\bthe point about\b/i.test(object);
  if (
    verb.firm
      ? !topical &&
        !REPORT_WORDS.test(plain(text)) &&
        !/\bto (?:the )?(?:\w+ )?(?:families|children|young|parents|victims|residents|anyone|everyone|all|those|people|patients|pupils|staff|customers|callers|relatives|prisoners)|failings?|serious/i.test(
          object,
        )
      : !about
  )
    return undefined;
  if (/\bwelcom/i.test(clause) && !REPORT_WORDS.test(object) && !/^ (?:the|its|their|this) (?:praise|recognition)\b/i.test(object))
    return undefined;
  // what the inspected agree to change is their own work
  if (
    UNDERTAKES.test(clause) &&
    !/^agreed to (?:withdraw|drop) (?:its|their|his|her|the) (?:\w+ )?(?:complaint|appeal|challenge)/i.test(clause)
  )
    return undefined;
  return { ...place, stance: partly ? "partial" : "concede", holder, ...(ifContested ? { ifContested } : {}) };
}

/** A contest, where a report, or something told of one shortly before, is meant. */
function contested(
  place: HeldAt,
  { text, verb, clause, object, quoted, holder }: Heard,
  { unit, topical, isStill, inLead, afterVerdict, speaker, isTold, told }: Carried,
): Held | undefined {
  const fends =
    /^(?:has |have )?(?:hit|lash|struck|strik|bristl|rail|reject|den|dismiss|refut|rebut)\p{L}*\b.{0,30}\b(?:claims?|accusations?|allegations?|charges?|suggestions?)\b/iu.test(
      clause,
    );
  if (NO_REPORT_MEANT.test(clause) || OF_PERSON.test(clause) || (!REPORT_WORDS.test(object) && OTHER_BUSINESS.test(clause)))
    return undefined;
  if (!verb.firm && speaker.side === "other" && ((ATTACKS.test(clause) && INSPECTED_OBJECT.test(object)) || INSPECTEDS_CLAIM.test(clause)))
    return undefined;
  const isMeant = !/^quest\w+ (?:why|how|whether|if|what) /i.test(clause) && (quoted || MEANT.test(object) || isTold(object));
  if (
    !verb.firm &&
    !REPORT_WORDS.test(clause) &&
    !/^(?:disput|reject|den|contest|challeng|quer)\w* (?:this|that) (?:characteri[sz]ation|description|account|claim|criticism)/i.test(
      clause,
    ) &&
    !(verb.hasThing && (topical || isStill || inLead)) &&
    !(FIGHTS.test(clause) && GRADED.test(clause)) &&
    !(inLead && LABEL.test(clause)) &&
    !(afterVerdict && verb.callsNames && DEFINITE.test(object)) &&
    !((topical || isStill) && ASKS.test(clause)) &&
    !((topical || isStill) && DISPUTES.test(clause) && answersForIt(speaker) && (namesMeasure(object, told) || namesTold(object, told))) &&
    !((topical || isStill) && verb.callsNames && ITS_WORK.test(object)) &&
    !(fends && (topical || inLead) && isMeant) &&
    !(topical && CONTESTS.test(clause) && DEFINITE.test(object) && isMeant) &&
    !(
      topical &&
      /^(?:den|disput|reject|refut|quer|question|refus)/i.test(clause) &&
      !/^ (?!this\b)\p{Ll}+s(?: \p{L}+ly)?(?=$|[,.;])/u.test(object) &&
      isMeant
    ) &&
    !(
      isStill &&
      isMeant &&
      /^(?:den|disput|reject|refut|quer|question)\p{L}* (?:that|(?:the|any|this) (?:claims?|figures?|suggestion|allegations?|idea|number|criticism|percentage|accusations?)) /iu.test(
        clause,
      )
    )
  )
    return undefined;
  if (
    /\b(?:planning|pay|custody|tribunal|parking|contract|invoice|landlord|wage)s? (?:dispute|row|appeal|complaint|decision|application|claim)/i.test(
      clause,
    )
  )
    return undefined;
  if (
    /\bappeal|\bchallenge\b/i.test(clause) &&
    !REPORT_WORDS.test(text.slice(unit.start, unit.end)) &&
    !(AGAINST_ORDER.test(clause) && REPORT_WORDS.test(text))
  )
    return undefined;
  if (verb.firm && /\bcomplain/i.test(clause) && !REPORT_WORDS.test(clause) && (!isStill || COMPLAINS_ELSEWHERE.test(clause)))
    return undefined;
  // a verb of contesting that needs no more words is of the report
  return { ...place, stance: "dispute", holder, ...(verb.firm || verb.hasThing || inLead ? {} : outsider(speaker)) };
}

/** Inspectors contest nothing: they throw out another's complaint, which is that one's contest, or admit an error of theirs. */
function inspectorsStance(place: HeldAt, verb: StanceVerbAt, clause: string, speaker: Speaker, text: string): Held | undefined {
  const complaint =
    /\b(?:complaint|appeal|challenge|representations?) (?:from|by|of|made by|lodged by) ((?:the )?\p{L}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,5})/u.exec(
      plain(text.slice(verb.start, place.end)),
    );
  const owner =
    complaint?.[1] ??
    /\b((?:the )?(?:\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}|council|trust|school|authority|force|company|home|union|governors|provider))'s? (?:(?:\w+ )?(?:complaint|appeal|challenge)|\d+ (?:\w+ )?(?:challenges|objections|corrections|complaints))\b/u.exec(
      clause,
    )?.[1];
  if (verb.stance === "dispute") return owner !== undefined ? { ...place, stance: "dispute", holder: owner } : undefined;
  return (OWN_REPORT.test(clause) ||
    /\b(?:errors?|mistakes?|wrong|inaccura|apolog)|^(?:conced|admit|acknowledg)\w* that (?:its|their|the|it|they) (?:\w+ )?(?:\w+ )?had not /i.test(
      clause,
    ) ||
    UNDERTAKES.test(clause) ||
    WITHDRAWS.test(clause) ||
    (MENDS.test(clause) && MENDED_FOR.test(plain(text.slice(verb.start, verb.start + 250))))) &&
    speaker.name !== undefined
    ? { ...place, stance: "concede", holder: speaker.name }
    : undefined;
}
