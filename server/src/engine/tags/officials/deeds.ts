import type { Word } from "../words/name-words.ts";
import { PRIVATELY } from "./relative-roles.ts";
import { officeIn, type RoleFound } from "./roles.ts";

/* People whom no title puts in office, but what they do or what is done to them: "who manages the home", "the board, led by Ann Lowe". */

/** Nouns of what is inspected or governed, and of its parts. */
const SERVICE =
  "(?:homes?|nursery|nurseries|schools?|academy|academies|college|trust|surgery|surgeries|practices?|clinic|hospitals?|hospice|wards?|units?|services?|teams?|departments?|directorate|division|council|authority|force|prisons?|jail|branch|federation|board|panel|committee|commission|inspectorate|partnership|agency|stations?|provider|pre-?school|playgroup|playgroups|settings?|primaries|secondaries|hub|helpline|control room|review|inquiry|inspection|inspectors|taskforce|social care)";
const MANAGES = new RegExp(
  `^(?:, no relation,|,? who)? (?:(?:has|had|now|also|still|jointly|previously|once) ){0,2}(?:manages|managed|manage|runs|ran|run|owns|owned|own|leads|led|lead|heads|headed|oversees|oversaw) ((?:[^\\s.,;:]+ ){0,5}?${SERVICE})\\b`,
  "u",
);
/** "| and her husband, Ivo, who own the nursery", "| and Bea Lund, who run the home". */
const WITH_OTHER_MANAGES = new RegExp(
  `^ and (?:(?:her|his) (?:husband|wife|partner|sister|brother|mother|father|son|daughter)(?:,? \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)?|\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2}),? (?:who )?(?:own|run|manage|lead|ran|owned|bought|opened) ((?:[^\\s.,;:]+ ){0,5}?${SERVICE})\\b`,
  "u",
);
/** "whose nursery was rated inadequate", "whose team covers the county". */
const WHOSE =
  /^, (?:\d\d, )?whose (?:(?:own|two|three|small|family) )?(?:(?:(?:day )?nursery|nurseries|(?:care|nursing|children[’']s) homes?|practice|surgery|pre-?school|agency|academy trust) (?:was|were|has|had|is) (?:been )?(?:rated|judged|found|graded|inspected|told|placed|put|closed|suspended)|(?:team|officers|staff|department|directorate|social workers|inspectors) (?:looks? after|inspects?|inspected|covers?|supports?|handles?|answers?)|(?:brief|portfolio|remit) )/;
/** "who has died aged 91, was the county’s first | chief inspector". Group 1: the office. */
const WHO_WAS =
  /^, who (?:has )?(?:died|retired|retires|left|stepped down)[^,;.]{0,40}, (?:was|became|had been|has been) (?:(?:the|an?|its|their|[\p{L}-]+[’']s|first|last|woman|female|black) ){0,4}([^.,;:]{4,60})/u;
/** "who leads | Compass Rose, a trust of …": the noun behind the name. */
const MANAGES_NAMED = new RegExp(
  `^(?:,? who)? (?:runs|leads|heads|manages|owns|ran|led|owned) (?:\\p{Lu}[\\p{L}’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]+, (?:an?|the) (?:[^\\s.,;:]+ ){0,3}?${SERVICE}\\b`,
  "u",
);
/** "will be joining us from the first of May | as deputy manager". Group 1: the post. */
const JOINS_AS =
  /^(?:,? who)? (?:will (?:be )?|is (?:to )?|has |had )?(?:joins?|joined|joining|succeed(?:s|ed)?|replace[sd]?|walked|came|moved|stepped|went|starts?|started|starting|returns?|returned|returning|arrives|arrived|takes? over|took over)\b[^.,;:“”"]{0,50} as ((?:(?:our|the|its|an?) )?[^.,;:]{4,64})(?!\p{L})/u;
/** "I’m | Ann Lowe and I run the nursery". */
const AND_I_RUN =
  /^,? and (?:I|we|since [^.]{4,40} we(?:’ve|'ve| have)) (?:run|manage|own|lead|chair|head|owned|have (?:run|managed|owned|led|chaired))\b/;
/** "My name is | Ann Lowe and I am the head of Rosehill". Group 1: the office. */
const AND_I_AM = /^,? and I(?:[’']m| am| was|[’']ve been| have been) ((?:(?:the|a|your|an|its) )?[^.,;:]{4,60})/u;
/** "who owned it". */
const MANAGES_IT =
  /^,? who (?:has |had )?(?:manages|managed|runs|ran|run|owns|owned|leads|led) (?:it|them|both|the (?:place|lot|business))\b|^,? who (?:has |had )?(?:bought|took on|opened|founded|set up) (?:it|(?:the|this|her|his) (?:home|nursery|school|agency|practice|surgery|setting|pre-?school|playgroup))\b/;
const IN_CHARGE =
  /^(?:,? who)? (?:is|was|has been|had been|remains|remained) (?:now |still |also |then )?in (?:overall |sole |temporary )?charge(?: of\b| until\b| at\b| there\b|[.,])|^(?:,? who)? (?:took|takes|has taken) (?:charge|the helm)\b|^, who (?:took over|takes over|was (?:made|appointed|elected|brought in)|stepped (?:in|down|aside)|(?:has |had )?(?:held|filled|left|took|takes) (?:the|that) (?:post|office|job|role|chair))\b|^ (?:is|was) (?:(?:now|still|already) )?acting up\b/;
const FIELD =
  "(?:children|adults?|social|care|education|schools|housing|fostering|adoption|safeguarding|health|famil(?:y|ies)|services|service|department|council|inspections?|commissioning|probation|custody|prisons?|policing|admissions|special needs)";
/** "| , responsible for adult care,", "| , in charge of fostering,". */
const ANSWERS_FOR = new RegExp(
  `^,? (?:(?:who is|the (?:man|woman|person|executive|officer|official)) )?(?:responsible for|in (?:overall |day-to-day )?charge of) (?:(?:the|its|all|local) )?(?:[\\p{L}’'-]+ ){0,2}?${FIELD}(?![\\p{L}])`,
  "u",
);
/** "the woman | who runs the service". */
const THE_ONE_WHO =
  "[Tt]he (?:man|woman|person|executive|official|couple|two|pair) (?:(?:now |currently )?in charge|who (?:now )?(?:runs|run|leads|heads|manages|oversees|chairs)";
const ONE_WHO_BEFORE = new RegExp(`\\b${THE_ONE_WHO}\\b)[^,.;:“”"]{0,50}, $`, "u");
const ONE_WHO_AFTER = new RegExp(`^, ${THE_ONE_WHO.toLowerCase().replace("[tt]he", "the")}) ([^,.;:]{3,50})`, "u");
/** "a review by |", "the inquiry, carried out by |": who was asked to find out. */
const REVIEW_BY =
  /\b(?:[Aa]n?|[Tt]he|[Ii]ndependent|[Tt]his|[Tt]hat|[Hh]is|[Hh]er) (?:[\p{Ll}-]+ ){0,3}(?:review|inquiry|investigation)(?: (?:of|into|for) [^,.;:“”"]{3,50})?,? (?:(?:carried out|led|conducted|written|undertaken|commissioned|chaired|done) )?(?:by|from) $/u;
const APPOINTED = /\b(?:appoint(?:ed|s)|hired|recruited|brought in|named|installed|sent in|asked|commissioned|tasked|drafted in) $/;
/** "named Ann Lowe | its new director of services". Group 1: the office. */
const AS_THEIR = /^ (?:as )?(?:its|their|our) ((?:(?:new|next|first|latest|permanent|interim|acting) )*[^.,;:]{4,50})/u;
/** "| , brought in last year to turn round the service". */
const SENT_TO_RUN =
  /^, (?:drafted|brought|called|sent|hired|parachuted|appointed|recruited|seconded)(?: in)?(?: [^,.;:]{3,40})? to (?:run|lead|head|manage|chair|turn|improve|oversee|stabilise|fix|rescue)\b/u;
/** "Mrs Lowe | has handed in her notice", "I wish Mrs Lowe | and her staff well". */
const LEAVES_OFFICE =
  /^ (?:has|had) (?:(?:now|since|already) )?(?:handed in (?:his|her|their) notice|been (?:appointed|named|made) (?:head|director|manager|governor|chair))\b|^ and (?:her|his) (?:(?:senior|new|whole|entire) )?(?:staff|team|officers|governors|colleagues|deputy)\b(?! of (?:volunteers|helpers|supporters|carers|friends|lawyers|solicitors))/u;
const TO_RUN =
  /^,?(?: [^,.]{2,40},)? to (?:run|lead|head|manage|chair|take over|turn|look (?:at|into)|review|oversee|investigate|carry out|examine|inquire)\b/;
const WE_APPOINTED = /\b(?:we|trustees|governors|board|council|trust|school|college|practice|service) (?:have |has )?appointed $/i;
const LED_BY = new RegExp(
  `\\b${SERVICE},? (?:(?:is|was|are|were|has been|had been|being|now|jointly|currently) )*(?:led|chaired|headed|managed|overseen|run|owned) by $`,
  "iu",
);
const OVER_FROM = /\b(?:tak(?:e|es|ing|en)|took) over from $|\b(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing)) $/;
/** "Ann Lowe becomes director. She replaces | Wilf Garside,": somebody in the same office. */
const SHE_REPLACES = /\b(?:[Ss]?[Hh]e) (?:will |is to )?(?:replac|succeed)(?:e|es|ed|s)? $/;
/** "has appointed Ann Lowe as its | director of housing. She replaces". Group 1: the office and what follows. */
const TAKEN = /\b(?:as|becomes|become|named) (?:(?:its|their|our|the|a|new|next) ){1,3}([^.;:]{4,90})\. /u;
/** "The commissioner. | Dame Rosalind finds …": who says what, one after the other. Group 1: the office. */
const OFFICE_AS_LABEL = /^The ([^.,;:]{4,40})\. $/u;
/** "was wrongly described as acting director". Group 1: the office. */
const DESCRIBED_AS = /^ (?:is|was|has been) (?:\p{L}+ )?described as ((?:the |an? |its )?[^.,;:]{4,50})/u;
const FOR_BODY =
  /(?:^|[.!?;] )(?:For|Speaking for|Acting for|On behalf of|Speaking on behalf of) ((?:the )?(?:Ofsted|Estyn|CQC|(?:council|trust|authority|school|force|inspectorate|inspectors|commission|regulator|ministry|department|government|union)|(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Council|Trust|Police|Commission|Inspectorate|Authority))), $/u;
/** "For Labour, |", "From the opposition benches |": for whom somebody sits. */
const FOR_PARTY =
  /(?:^|[.!?;] )(?:(?:[Ff]or|[Ss]peaking for) (?:Labour|Plaid(?: Cymru)?|Reform(?: UK)?|the (?:Conservatives|Tories|Greens|Liberal Democrats|Lib Dems|SNP|DUP|opposition|administration|independents)), |[Ff]rom the (?:opposition|Labour|Conservative|Tory|Liberal Democrat|Lib Dem|government|back) benches,? )$/;
/** "In her report, | Ann Lowe writes". */
const IN_REPORT =
  /(?:^|[.!?;] )In (?:his|her) (?:(?:first|final|annual|latest|new|interim|damning|own) )?(?:report|review|ruling|judgment|inspection report)(?: (?:on|into|of) [^,.;]{3,50})?, $/;
const SPEAKS =
  /^,? (?:KC )?(?:said|says|told|tells|argued|argues|added|accepted|denied|replied|insisted|maintained|wrote|writes|found|finds|concludes|defended|called|warned|put it|thought|welcomed|asked)\b/;
/** "had managed it for twenty years", "chaired scrutiny", "led the opposition". */
const LONG_IN_CHARGE =
  /^ (?:(?:has|had) (?:managed|run|owned|led|chaired) (?:it|the (?:place|home|school|council|trust|nursery|service)) (?:for|since|until|from)\b|((?:chairs|chaired) (?:scrutiny|(?:the|our|its) (?:\p{L}+ ){0,2}(?:committee|board|panel|council|authority|cabinet|governors|trustees|inquiry|review))|(?:leads|led) the (?:opposition|cabinet|governors|administration))\b|(?:has|had) (?:only )?been in (?:post|office|the (?:post|job|role)) (?:for|since|only|less|just)\b|(?:has|had) been (?:leading|running|heading|managing|chairing) [^.,;:]{3,40} (?:for|since) )/u;
/** "took over adult services". */
const TOOK_OVER = new RegExp(
  `^ (?:took|takes|has taken|had taken) over (?:(?:the|its|our|this|adult|children[’']s|[\\p{Ll}-]+) ){0,4}${SERVICE}\\b`,
  "u",
);
/** "has kindly agreed to be our president". Group 1: the office. */
const AGREED_TO_BE =
  /^,? (?:has |have )?(?:kindly )?agreed to (?:be|become|remain|serve as|act as|stay on as) (?:our|its|their|the) ([^.,;:]{4,50})/;
/** "Ann Lowe | holds the education portfolio": in the text’s words. Group 1. */
const HOLDS_BRIEF = /^ ((?:holds|held|has held) (?:the|his|her|their) (?:[\p{L}’'-]+ (?:and )?){1,4}(?:portfolio|brief))\b/u;
/** "| sits on the scrutiny panel", ", who serves on the bench". */
const SITS =
  /^(?:, who)? (?:(?:also|now) )?(?:sits|sat|serves|served) on (?:the|its|our|their) (?:[\p{L}’'-]+ ){0,3}(?:committee|panel|board|council|cabinet|bench|governing body|authority)\b/u;
/** "Ann Lowe | and her deputy, Ivo Reed": who has such is in office. */
const HAS_DEPUTY =
  /^ and (?:her|his) (?:(?:own|then|new|former) )?(?:deputy|(?:finance|medical|assistant|nursing) director|deputy (?:head|manager|leader)|chief executive|vice-chair|cabinet|predecessor|successor)\b/;
/** ", | one of the trust’s governors,". Group 1: the office in the plural. */
const ONE_OF =
  /^, one of (?:the|its|our|their|two|three|four|five|six|[\p{L}-]+[’']s) (?:[\p{L}’'-]+ ){0,3}?((?:lead |chief )?(?:governors|inspectors|directors|councillors|trustees|partners|commissioners|headteachers|managers|MPs|reviewers))\b(?! (?:told|who|of))/u;
/** "Ann Lowe | ’s appointment as director". Group 1: the office. */
const OWN_TERM =
  /^[’']s (?:appointment|resignation|departure|election|re-election|time|tenure|stint|term|role|work|dismissal|registration) as ([^.,;:]{4,60})/u;
/** "| ’s the registered manager", "| , who’s the matron,". Group 1: the office. */
const IS_SHORT = /^(?:,? who)?[’']s ((?:the|their|our|its) [^.,;:]{4,50})/;
/** "One of them is | . As chair of the board she might know", "said | . When he arrived as director". Group 1: the office. */
const AS_SHE =
  /^\. (?:As|In (?:his|her) (?:role|time) as|When s?he (?:arrived|came|started|took over|joined|began) as) (?:the |their |its )?([^.,;:]{4,50}?),? (?:s?he|last|in|this)\b/;
/** "| speaks for the doctors’ union", "| , who represents constables in the Police Federation". Group 1: in the text’s words. */
const STANDS_FOR =
  /^,? (?:who )?(speaks for the ((?:[\p{Ll}’'-]+ ){0,3}(?:union|federation|association|branch))|represents [\p{Ll} ]{3,30} (?:in|at|on|for) (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:Federation|Union|Association))?)\b/u;
/** "CLLR LOWE: | As convener for schools I asked". Group 1: the office. */
const AS_ONE = /^(?: \([^()]{2,30}\)| writes)?: [“"]?As (?:the |your |its )?([^.,;:]{4,60}?),? (?:I|we|I[’'](?:m|d|ve))\b/;
/** "who’s leaving the board after ten years". */
const LEAVES_BOARD =
  /^,? (?:who(?:[’']s| is| has| had)? )?(?:just )?(?:leaving|left|leaves|retired from|retiring from|retires from|stepping down from|stepped down from|joined|joins|joining) (?:the|our|its|their) (?:governing (?:body|board)|board(?! (?:and|of studies))|bench|cabinet)\b/;
/** "Sister Agnes | has worked on the ward": whom a hospice, a ward or a convent’s home calls so. */
const SISTER_AT_WORK = /^ (?:has )?(?:come in|worked|led|run|runs|leads|been (?:matron|here|in charge))\b/;
/** "has held the seat since 2010", "represents the ward". */
const HOLDS_SEAT =
  /^,? (?:who )?(?:has )?(?:held|holds|represented|represents) (?:the|this|that) (?:\p{L}+ )?(?:seat|ward|constituency|division)\b|^, who (?:sits for|speaks for|represents) (?:Labour|the (?:Conservatives|Tories|Greens|Liberal Democrats|Lib Dems|opposition|SNP|administration)|Plaid|Reform)\b/u;
/** "The union is with me, in the shape of |": who stands for a body. */
const SHAPE_OF =
  /\b(?:union|council|trust|force|authority|inspectorate|regulator|watchdog|ministry|opposition|association|federation|union[’']s|service)\b[^.;:]{0,60}\bin the (?:shape|person) of $/;
/** "after the conviction of |", "jailed": a name that stands for a crime, whatever the office was. */
const CONVICTED = /\b(?:conviction|jailing|sentencing|imprisonment|crimes) of (?:[\p{Ll}-]+ ){0,4}$/u;
/** "Ann Lowe | KC told the court". */
const TOLD_COURT = /^ KC,? (?:said|told|argued|submitted)\b/;
/** "a | locum | named in the papers, Dr Lowe": a doctor who is told by the work. Group 1: the work. */
const CLINICIAN =
  /\b(?:[Aa]n?|[Tt]he|[Ii]ts|[\p{L}-]+[’']s) (?:[\p{Ll}-]+ )?(GP|paediatrician|psychiatrist|surgeon|consultant|locum|physician|psychologist|anaesthetist|clinician|dentist)(?: [^,.;:]{2,40})?, $/u;
/** "who wrote the report". */
const WROTE =
  /^, who (?:has |had )?(?:wrote|written|carried out|conducted|signed|quality-assured|moderated) (?:the|this|that) (?:report|review|inspection|inquiry)\b/;
/** "Ann Lowe, | for the council, said". */
const FOR_THEM =
  /^(?: KC)?, (?:(?:acting |speaking |appearing |replying |answering )?(?:for|on behalf of)|representing) (?:the (?:council|trust|force|inspectorate|regulator|commission|authority|ministry|department|school|government|union)|Ofsted|Estyn|CQC|HMICFRS|Labour|the (?:Conservatives|Greens|Liberal Democrats|Lib Dems|opposition|administration|independents)),|^, (?:an? )?(?:Green|[Ii]ndependent|Labour|Conservative|Tory|Liberal Democrat|Lib Dem)(?: (?:member|backbencher|veteran))?,/;
/** "A governor who sat in on the feedback, |". Group 1: the office. */
const WHO_DID = /(?:^|[.!?] )(?:An?|The|One) ([^.,;:]{4,50}?) who [^.,;:]{5,80}, $/u;
/** "its lead, | Ann Lowe", as the opening of most of these. */
const CANNOT = /[(“"]$/;

/** A name, and the words around it. */
interface Told {
  readonly before: string;
  readonly after: string;
  readonly title: string | undefined;
  /** True with a title; without one it is looked up. */
  readonly isPerson: () => boolean;
}

/** The office, with no words of its own for the most part, that a name has by the deeds told around it. */
export function roleByDeed(
  text: string,
  start: number,
  end: number,
  title: string | undefined,
  isPerson: () => boolean,
): RoleFound | undefined {
  const told = {
    before: text.slice(Math.max(0, start - 140), start),
    after: text.slice(end, end + 100),
    title,
    isPerson: () => title !== undefined || isPerson(),
  };
  return CANNOT.test(told.before) ? undefined : (roleByOwnDeed(told) ?? roleByWhatLeads(told));
}

/** Something that those in office do, told behind a name. */
interface Deed {
  /** What the words behind the name hold wherever the deed is told, and seldom elsewhere: tried first. */
  readonly hint: RegExp;
  readonly deed: RegExp;
  /** Whether others than people, too, do so, so that the name has to be one of a person. */
  readonly ofAnybody?: true;
  /** Whether people do so at home as well. */
  readonly privately?: true;
  /** The office that the words name; left out where they name none. */
  readonly office?: (words: RegExpExecArray) => RoleFound | undefined;
}

/** The office in a pattern's first group. */
function named(words: RegExpExecArray): RoleFound | undefined {
  return officeIn(words[1] ?? "");
}

/** The first that holds counts. */
const DEEDS: readonly Deed[] = [
  { hint: / the chair/, deed: /^ (?:took|was in) the chair\b/, office: () => ({ role: "chair" }) },
  { hint: /^,? who /, deed: MANAGES_IT },
  { hint: /^ and /, deed: WITH_OTHER_MANAGES, privately: true },
  { hint: / whose /, deed: WHOSE },
  { hint: /^, who/, deed: WHO_WAS, office: named },
  {
    hint: /^ (?:ha|ch|le)/,
    deed: LONG_IN_CHARGE,
    ofAnybody: true,
    privately: true,
    office: ([, role]) => (role === undefined ? {} : { role }),
  },
  { hint: / over /, deed: TOOK_OVER, ofAnybody: true },
  { hint: / to /, deed: SENT_TO_RUN },
  { hint: /held|holds|repres|sits for|speaks for/, deed: HOLDS_SEAT },
  { hint: / board|governing|bench|cabinet/, deed: LEAVES_BOARD, ofAnybody: true },
  { hint: / agreed to /, deed: AGREED_TO_BE, ofAnybody: true, office: named },
  { hint: / as /, deed: JOINS_AS, office: named },
  { hint: / as /, deed: DESCRIBED_AS, office: named },
  { hint: /^ h/, deed: HOLDS_BRIEF, ofAnybody: true, office: ([, brief]) => (brief === undefined ? undefined : { role: brief }) },
  { hint: /^ and h/, deed: HAS_DEPUTY, ofAnybody: true },
  { hint: / on /, deed: SITS, ofAnybody: true },
  { hint: /^, one of /, deed: ONE_OF, office: ([, one]) => (one === undefined ? undefined : oneOf(one)) },
  { hint: /^[’']s \p{Ll}+ as /u, deed: OWN_TERM, ofAnybody: true, office: named },
  { hint: /: .?As /, deed: AS_ONE, office: named },
  { hint: /^(?:,? who)?[’']s (?:t|o|i)/, deed: IS_SHORT, ofAnybody: true, office: named },
  { hint: /^\. [AIW]/, deed: AS_SHE, ofAnybody: true, office: named },
  {
    hint: /speaks for|represents /,
    deed: STANDS_FOR,
    ofAnybody: true,
    office: ([, said = "", body]) => ({ role: said, ...(body === undefined ? {} : { organisation: body }) }),
  },
  { hint: /charge|helm|acting up|who (?:t|was|st|h|fill|left)/, deed: IN_CHARGE },
  { hint: /charge of|responsible for/, deed: ANSWERS_FOR },
  { hint: /^, the (?:m|w|p|e|o)/, deed: ONE_WHO_AFTER, privately: true },
  { hint: /^, who /, deed: WROTE, office: () => ({ inspector: true }) },
  { hint: /,/, deed: FOR_THEM },
];

/** "governors", "lead inspectors": the office of one of them. */
function oneOf(office: string): RoleFound {
  return { role: office.replace(/s$/, ""), ...(office.endsWith("inspectors") ? { inspector: true } : {}) };
}

/** "| moved by Ann Lowe": who moves and seconds. */
const MOVED_BY =
  /(?:(?:[Mm]oved|[Ss]econded|[Pp]roposed) by|(?:[Mm]oving|[Ss]econding|[Pp]roposing) (?:it|(?:the|his|her) (?:motion|amendment)),) $/;
/** "I am | Ann Lowe and". */
const I_AM = /(?:I am|I[’']m|name is|[Ww]e are|[Ww]e[’']re) (?:\p{Lu}\p{Ll}+ and )?$/u;

/** What somebody does or did: "who manages the home", "and I run the nursery". */
function roleByOwnDeed({ before, after, title, isPerson }: Told): RoleFound | undefined {
  const managed = /^(?:, no relation,|,? who)? \p{Ll}/u.test(after)
    ? (MANAGES.exec(after)?.[0] ?? MANAGES_NAMED.exec(after)?.[0])
    : undefined;
  if (managed !== undefined && !PRIVATELY.test(managed) && (/^,/.test(managed) || /^ who/.test(managed) || isPerson()))
    return officeByVerb(managed);
  if (title !== undefined && LEAVES_OFFICE.test(after)) return {};
  if (title === "Sister" && SISTER_AT_WORK.test(after)) return {};
  if (/ of $/.test(before) && SHAPE_OF.test(before)) return {};
  for (const { hint, deed, ofAnybody, privately, office } of DEEDS) {
    const words = hint.test(after) ? deed.exec(after) : null;
    if (!words || (privately && PRIVATELY.test(after))) continue;
    const found = office ? office(words) : {};
    if (found && (!ofAnybody || isPerson())) return found;
  }
  if (I_AM.test(before)) {
    if (AND_I_RUN.test(after)) return {};
    const office = officeIn(AND_I_AM.exec(after)?.[1] ?? "");
    if (office) return office;
  }
  return MOVED_BY.test(before) ? {} : undefined;
}

/** "leads the council", "runs its adult social care": in the text’s words, which are all there is of the office. */
function officeByVerb(managed: string): RoleFound {
  const role = managed.replace(/^(?:, no relation,|,? who)? /, "");
  return /^(?:leads|led|heads|runs|oversees) (?:(?:the|its|our|their|this|all) |[\p{Ll}’'-]+ |\p{Lu}[\p{L}’'-]+ ){0,4}[\p{Ll}’'-]+$/u.test(
    role,
  ) && !/ (?:\d+|two|three|four|five|several|an?)\b/.test(role)
    ? { role }
    : {};
}

/** What is done to somebody, or leads to the name: "the board, led by", "For Ofsted,". */
function roleByWhatLeads({ before, after, title, isPerson }: Told): RoleFound | undefined {
  if (SHE_REPLACES.test(before) && /^(?:,|\.| (?:as|in|on|from|when|after|at)\b)/.test(after))
    return officeIn(TAKEN.exec(before)?.[1] ?? "") ?? {};
  const label = before.endsWith(". ") ? (OFFICE_AS_LABEL.exec(before)?.[1] ?? "") : "";
  const labelled = label === "" ? undefined : officeIn(label);
  // "The director apologised. | Ann Lowe left": no label
  if (labelled?.role === label) return labelled;
  if (APPOINTED.test(before)) {
    if (TO_RUN.test(after)) return {};
    const office = officeIn(AS_THEIR.exec(after)?.[1]?.replace(/^(?:(?:new|next|first|latest) )+/, "") ?? "");
    if (office) return office;
  }
  if (/(?:by|from) $/.test(before) && REVIEW_BY.test(before) && !/^(?:,? \(?\d{4}| (?:University|and Co|Ltd))/.test(after))
    return title !== undefined || isPerson() ? {} : undefined;
  if (/(?:from|[sd]|ing|by) $/.test(before) && (WE_APPOINTED.test(before) || LED_BY.test(before) || OVER_FROM.test(before)))
    return title !== undefined || (isPerson() && !/^ (?:&|and (?:Co|Partners|Sons|Daughters)\b)/.test(after)) ? {} : undefined;
  if (/^(?:Sir|Dame)$/.test(title ?? "") && SPEAKS.test(after)) return {};
  if (
    after.startsWith(" KC") &&
    (TOLD_COURT.test(after) || /[”"’'] asked $/.test(before)) &&
    !/\b(?:famil|parent|mother|father|bereaved)/.test(before + after)
  )
    return {};
  if (/(?:, |benches )$/.test(before) && SPEAKS.test(after) && (FOR_PARTY.test(before) || IN_REPORT.test(before)) && isPerson()) return {};
  if (!before.endsWith(", ")) return undefined;
  if (/^[,.]/.test(after) && ONE_WHO_BEFORE.test(before) && !PRIVATELY.test(before)) return {};
  const doctor = title === "Dr" ? CLINICIAN.exec(before)?.[1] : undefined;
  if (doctor !== undefined) return { role: doctor };
  const body = SPEAKS.test(after) ? FOR_BODY.exec(before)?.[1] : undefined;
  if (body !== undefined) return { organisation: body.replace(/^the (?=\p{Lu})/u, "") };
  return after.startsWith(",") ? roleOfWhoDid(before) : undefined;
}

/** "Dad-of-four | Ivo Reed", "after the conviction of former sergeant | Ivo Reed": who is told of for something else than an office. */
export function isNoOfficeOf(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    (before.includes(" of ") && CONVICTED.test(before)) ||
    (before.includes("-of-") && /-of-(?:\p{Ll}+|\d+)(?: (?:\p{Lu}\p{Ll}+ )?)?$/u.test(before))
  );
}

function roleOfWhoDid(before: string): RoleFound | undefined {
  const phrase = WHO_DID.exec(before)?.[1] ?? "";
  const office = officeIn(phrase);
  return office && phrase.endsWith(office.role) ? office : undefined;
}

/** "Conservative | Ann Lowe", "the Liberal Democrat | Ivo Reed", "Independent | Ann Lowe asked": who sits for a party or for none. */
export function sitsForParty(party: Word | undefined, name: Word | undefined, after: string): boolean {
  if (!party?.capital || party.possessive || name?.gap !== " ") return false;
  return /^(?:conservative|democrat|tory|dem)$/.test(party.lower) || (/^(?:independent|green)$/.test(party.lower) && SPOKE_UP.test(after));
}

const SPOKE_UP =
  /^,? (?:clashed|challenged|claimed|insisted|urged|described|blasted|replied|wrote|welcomed|pointed|said|says|asked|told|added|argued|called|accused|moved|voted|abstained|wanted|warned|stayed|proposed|demanded|who)\b/;
