import { NOBODY_HARMED, SHOULD_BE } from "../../../lexicon/stance-services.ts";
import type { Place } from "../../sayings/saying.ts";
import { earlier, type Target } from "./contestable.ts";
import { counterFigure, draftBeside, theirsBeside } from "./counters.ts";
import { FIGURE_NOUN, figureAskedAbout, figureByUnit, figureMeant, figureMentioned, figuresAtOdds, sameFigure } from "./figures.ts";
import { antecedent, echoed, quotedWords, restated, toldInside, toldNext, toldOrNamed, wordMeant } from "./findings.ts";
import { foughtGrade, givesGrade, gradeByName, gradeMeant } from "./grades.ts";
import { accountNamed, namedClause, namedObject, namedPart, whatWasWritten } from "./named-clause.ts";
import { nounNamed, withInspectors } from "./named-noun.ts";
import { narratedAgain } from "./narrated.ts";
import { isAboutProcess, processNamed } from "./process.ts";
import { placeIn, type Question, wordsAt } from "./question.ts";
import { about, type Rule } from "./rule.ts";
import { aboutCorrection, evidenceAgainst, saidSo, toneOf } from "./said-before.ts";
import { nearest, settled } from "./settled.ts";

/** What a clause with a stance is about: the first rule that can tell. */
export function targetOf(asked: Question): Target {
  for (const rule of RULES) {
    const target = rule(asked);
    if (target) return settled(asked, nearest(asked, target));
  }
  return { against: OF_REPORT.test(asked.words) || isAtTop(asked) ? "report" : "finding" };
}

/** True in a headline and lead, before anything was told. */
function isAtTop({ clause, contestable, previous }: Question): boolean {
  return clause.paragraph < LEAD_PARAGRAPHS && previous === undefined && !contestable.findings.some(({ at }) => earlier(at, clause));
}

const LEAD_PARAGRAPHS = 4;

/** What inspectors wrote or did, as a whole; who names none of it answers what they found. */
const OF_REPORT =
  /\b(?:reports?|letters?|drafts?|documents?|inspect\w*|ofsted|estyn|cqc|hmi\w*|watchdogs?|regulators?|ombudsman|commission|auditors?|reviews?|reviewers|visits?|verdicts?|pieces? of work|decisions?|pages|scor\w+|described|names|dates|spellings|they|them|you|your|it|all)\b/i;

/** A critic who finds the inspectors too mild contests the report, not the finding told last. */
const TOO_MILD =
  /\b(?:inspectors?|inspectorate|ofsted|cqc|watchdog|assessors|reviewers|team|they|report|it|picture)\b[^.;]{0,40}\b(?:under(?:play|played|plays|stat(?:e|es|ed))|downplay(?:s|ed)?|play(?:s|ed)? down|gloss(?:es|ed) over|too (?:generous|kind|soft|lenient|mild|gentle|easy)|going easy|pull(?:ed|s|ing) (?:their|its|any) punches)\b/i;

const tooMild: Rule = ({ words }) => (TOO_MILD.test(words) ? about("report") : undefined);

const TAKES_FIGURE =
  /\b(?:accept|acknowledg|conced|admit)\w* (?:the|that|this|those|these|its|their) (?:figure of |number of |total of )?£?\d/i;

/** "the figure of 84 is wrong", "we don't accept one in nine". */
const figureRepeated: Rule = (asked) => {
  const byUnit = figureByUnit(asked);
  if (byUnit) return about("figure", byUnit);
  // "accepts the 97 minutes"
  if (asked.stance === "concede" && !TAKES_FIGURE.test(asked.words)) return undefined;
  const same = figureMentioned(asked) ?? sameFigure(asked) ?? figuresAtOdds(asked);
  return same ? about("figure", same) : undefined;
};

/** "accepts that X", "the statement that X": a finding; a grade or a figure where X is one. */
const clauseNamed: Rule = (asked) => {
  const named = namedClause(asked);
  if (!named) return undefined;
  const clause = wordsAt(asked, named);
  if (asked.stance === "concede" && A_FIGURE.test(clause)) return about("figure", figureMeant(asked));
  if (asked.stance === "concede" && THEIR_REPORT.test(clause)) return about("report");
  const rest = wordsAt(asked, { start: named.start, end: asked.clause.end });
  if (ON_THE_REPORT.test(rest)) return FIGURE_NOUN.test(rest) ? about("figure", figureMeant(asked)) : undefined;
  if (/^(?:it|they|this|that|these) /i.test(clause) && /^(?:but |and )?(?:we|i) /i.test(asked.words.trimStart())) {
    const meant = antecedent(asked);
    if (meant?.target) return meant;
  }
  if (givesGrade(asked, named) && /\b(?:is|are|was|were|rated|graded|judged|requires?)\b/i.test(clause)) return about("grade", named);
  const counts =
    asked.stance !== "concede" &&
    asked.contestable.figures.some(
      (figure) =>
        figure.paragraph === named.paragraph &&
        figure.start >= named.start &&
        figure.end <= named.end &&
        figure.tag.category !== "duration" &&
        figure.start - named.start <= 12,
    );
  return about(counts ? "figure" : "finding", toldOrNamed(asked, named));
};

/** "admitting that | a figure in its report | belonged to another school", "that | its report | quoted the wrong poll": an inspectorate's own. */
const A_FIGURE =
  /^(?:an?|one|a key|a headline|the) (?:\w+ )?(?:figure|number|statistic|percentage|table) (?:in|on|from|given in|quoted in) (?:its|their|the|that|our) (?:\w+ )?(?:report|letter|draft|bulletin)\b/i;
const THEIR_REPORT =
  /^(?:its|their|our) (?:\w+ )?(?:report|letter|draft|bulletin) (?:in \d{4} )?(?:(?:had|has|was|were) )?(?!found|said|concluded)\w+/i;

/** "that the overall picture was fair", "that a key statistic was wrong": a verdict on the report, no finding of it. */
const ON_THE_REPORT =
  /^(?:the|its|their|this|that|these|those|an?|some|many|most|all) (?:[\p{L}']+ ){0,3}?(?:reports?|inspection|picture|findings?|criticisms?|grades?|rating|judge?ments?|verdict|figures?|statistics?|numbers?|points?|recommendations?|conclusions?)(?: (?:of|in|on|for|by) (?:[\p{L}']+ ?){1,5}?)? ?(?:is|was|are|were|had been|has been) (?:[\p{L}']+ )?(?:fair|right|accurate|correct|just|justified|valid|wrong|unfair|inaccurate|incorrect|misleading|harsh|mistaken|untrue|false|out of date|flawed|["“‘']?too \p{L}+)\b/iu;

/** "had counted two lists as one", "two queues added together": what becomes of figures, whoever did it. */
const MUDDLED =
  /\b(?:mix(?:ed|es|ing) up|conflat(?:ed|es|ing)|lump(?:ed|s|ing)|add(?:ed|s|ing)|roll(?:ed|s|ing)|count(?:ed|s|ing)|merg(?:ed|es|ing))\b[^.;]{0,40}\b(?:queues|lists|cohorts|numbers|figures|groups|categories|columns|rows|totals|data ?sets|twice)\b|\b(?:queues|lists|cohorts|numbers|figures|groups|columns|totals) (?:had been |were |was )?(?:added|lumped|rolled|mixed|muddled|merged)\b|\bdouble[- ]count\w*/i;

const muddled: Rule = (asked) => {
  const figure = asked.stance === "dispute" && MUDDLED.test(asked.words) ? figureMeant(asked) : undefined;
  return figure && about("figure", figure);
};

/** "accepted all 14 recommendations": of them all. */
const RECOMMENDED = /\b(?:all|each|every one|both|most) (?:of )?(?:the |its |their |our |your )?(?:\S+ ){0,2}?recommendations\b/i;

const recommendations: Rule = (asked) => {
  const match = asked.stance === "concede" ? RECOMMENDED.exec(asked.words) : null;
  return match ? about("report", placeIn(asked, match.index, match.index + match[0].length)) : undefined;
};

const process: Rule = (asked) =>
  asked.stance !== "concede" && isAboutProcess(asked) ? about("process", processNamed(asked) ?? aboutCorrection(asked)?.target) : undefined;

/** "What our records show stands against what was told before": a finding, or the figure that was contested before. */
const evidence: Rule = (asked) => {
  if (asked.stance !== "dispute" || !evidenceAgainst(asked)) return undefined;
  const meant = antecedent(asked);
  return meant?.target && (meant.against === "finding" || meant.against === "figure") ? meant : undefined;
};

/** "could not honestly say so", "asked for it to be struck out": of the finding or figure told or contested before. */
const saidBefore: Rule = (asked) => {
  const correction = aboutCorrection(asked);
  if (correction && !isAboutProcess(asked)) return correction;
  if (asked.stance !== "dispute") return undefined;
  const meant = saidSo(asked) ? antecedent(asked) : undefined;
  return meant?.target && meant.against !== "report" ? meant : undefined;
};

const tone: Rule = (asked) => {
  const named = toneOf(asked);
  return named && about("report", named);
};

/** "26 minutes? | No": the figure that the question puts. */
const figureAsked: Rule = (asked) => {
  const figure = asked.stance === "dispute" && asked.previous === undefined ? figureAskedAbout(asked) : undefined;
  return figure && about("figure", figure);
};

const partNamed: Rule = (asked) => {
  const written = asked.stance === "concede" ? whatWasWritten(asked) : undefined;
  if (written) {
    // "what they say of the lifts" is told where the lifts are
    const words = wordsAt(asked, written).replace(/^.*? (?:of|about|on) /i, "");
    return about("finding", restated(asked, words, 1) ?? toldOrNamed(asked, written));
  }
  const account = asked.stance === "concede" ? accountNamed(asked) : undefined;
  if (account) return about("finding", toldOrNamed(asked, account));
  const named = asked.stance === "concede" ? undefined : namedPart(asked);
  return named && about("finding", named);
};

const objectNamed: Rule = (asked) => {
  const named = namedObject(asked);
  return named && about("finding", toldOrNamed(asked, named));
};

/** "There is one matter we have asked them to put right. | The letter says …" */
const announced: Rule = (asked) => {
  const next = asked.stance === "dispute" ? toldNext(asked) : undefined;
  return next && about("finding", next);
};

/** "It is untrue to say we do nothing", "to call the ward unsafe is absurd": what is said is a finding. */
const TO_SAY =
  /\b(?:wrong|untrue|nonsense|absurd|outrageous|ridiculous|unfair|misleading|false|unjust|insulting|rubbish|unhelpful) to (?:say|claim|suggest|call|describe|state|imply) |^["“‘']?(?:but |and )?to (?:say|claim|suggest|call|describe) (?=.* (?:is|was) )/i;

const saidUntrue: Rule = (asked) => {
  const match = TO_SAY.exec(asked.words);
  if (!match) return undefined;
  const said = asked.words
    .slice(match.index + match[0].length)
    .replace(/ (?:on the (?:strength|basis|evidence) of|because of|after|is|was) .*$/i, "");
  return about("finding", quotedWords(asked) ?? restated(asked, said, 0.33) ?? saidInside(asked, match, said) ?? antecedent(asked)?.target);
};

/** "to call | our kitchens filthy | is unjust": the words themselves, where nobody is told to have said them before. */
function saidInside(asked: Question, match: RegExpExecArray, said: string): Place | undefined {
  const start = match.index + match[0].length;
  return said.length < 8 || /^(?:it|this|that|so|these|those|otherwise)\b/i.test(said)
    ? undefined
    : placeIn(asked, start, start + said.length);
}

/** "a report branding | its kitchens ‘filthy’ | is out of date": the finding, not the report. */
const BRANDING =
  /\b(?:report|letter|draft|headline|verdict|passage|line|sentence) (?:branding|calling|describing|labelling|saying|claiming|suggesting|stating)(?: that)? ((?:(?! (?:is|was|are|were) )[^.;]){6,100}) (?:is|was) /i;

const branded: Rule = (asked) => {
  const [all, said] = (asked.stance === "dispute" && BRANDING.exec(asked.words)) || [];
  if (all === undefined || said === undefined) return undefined;
  const start = asked.words.indexOf(all) + all.indexOf(said);
  return about("finding", placeIn(asked, start, start + said.length));
};

const wordsQuoted: Rule = (asked) => {
  const quoted = echoed(asked) ?? (asked.stance === "concede" ? undefined : (quotedWords(asked) ?? wordMeant(asked)));
  return quoted && about("finding", quoted);
};

/** "do not recognise this as an inadequate school" */
const AS_GRADED =
  /\b(?:is|are|was|were) (?:not|never) an? ["“‘']?(?:inadequate|failing|weak|unsafe|poor) (?:service|council|school|hospital|trust|prison|home|force|authority|college|nursery|team|department|ward)\b|\brecogni[sz]\w* (?:\w+ ){1,2}as (?:an? )?(?:inadequate|failing|weak|unsafe)\b/i;

/** "called the report “a stitch-up”", "this is a snapshot in time": all of it, whatever is quoted. */
const WHOLESALE =
  /\b(?:call|brand|describ|dismiss|label|denounc|condemn|dubb?|reject)\w* (?:the|its|their|ofsted's|this|that) (?:[\w-]+ )?(?:report|inspection|document|letter|review)(?: as)? ["“‘']?(?:an? )?|["“‘']?\b(?:it|this|that|the report|the whole thing|all of it)(?:'s| is| was) (?:[\w-]+ ){0,2}?["“‘']?an? (?:[\w-]+ )?(?:stitch[- ]up|hatchet job|whitewash|snapshot|witch[- ]?hunt|travesty|hit job|character assassination|demolition job)\b|\b(?:saw|sees|see|takes?|took) (?:things|matters|it|a) (?:otherwise|differently|different view)\b/i;

const wholesale: Rule = ({ main, stance }) => (stance === "dispute" && WHOLESALE.test(main) ? about("report") : undefined);

/** "…, a title | it says | it does not deserve": a grade that the words before the clause name. */
const TITLE_BEFORE =
  /\b(?:an?|the) (?:title|label|tag|badge|grade|rating|verdict|judge?ment|mark|score|ranking) (?:that |which )?(?:(?:it|they|he|she|the \w+) (?:says?|said|insists?|claims?|believes?|argues?|thinks?) )?$/i;

const gradeNamed: Rule = (asked) => {
  const { paragraph, clause } = asked;
  if (asked.stance === "dispute" && TITLE_BEFORE.test(paragraph.text.slice(Math.max(0, clause.start - 60), clause.start)))
    return about("grade", gradeMeant(asked));
  if (SHOULD_BE.test(asked.main) || (asked.stance === "dispute" && AS_GRADED.test(asked.main)))
    return about("grade", asked.contestable.lead);
  const fought = asked.stance === "dispute" ? foughtGrade(asked) : undefined;
  if (fought) return about("grade", fought);
  const grade = asked.stance === "dispute" ? gradeByName(asked) : undefined;
  return grade && about("grade", grade);
};

/** "It is contradicted by paragraph 28", "That was never put to us", "On both counts they are right": of what was told before, whatever nouns follow. */
const pronounFirst: Rule = (asked) => {
  const words = asked.main.trimStart();
  if (!PRONOUN_FIRST.test(words) || HOLDER_FIRST.test(words)) return undefined;
  const meant = antecedent(asked);
  return meant?.target || meant?.against === "figure" ? meant : undefined;
};

const PRONOUN_FIRST =
  /^["“‘']?(?:but |and )?(?:it|this|that|these|those|they)(?: (?:is|was|are|were|has|have|does|do|did|cannot|could|can|will|would|should|must|simply|just)\b|['’]s\b)|^["“‘']?on (?:all |both |these |those )(?:\w+ )?(?:counts|points|scores|matters|fronts) /i;
/** "It does not accept every finding": "it" is who contests. */
const HOLDER_FIRST =
  /^["“‘']?(?:but |and )?(?:it|they) (?:[a-z']+ ){1,4}?(?:accept|reject|disput|contest|agree|challeng|submit|lodg|made|complain|ask|den(?:y|ies)|welcom|recogni|acknowledg|conced|apologi|question|quer|appeal|object|withdr|drop|consider|intend|plan)/i;

/** "has put in a formal complaint", "is going to court": with nothing named it is the report. */
const complaint: Rule = ({ main, stance }) =>
  stance === "dispute" &&
  /\b(?:formal(?:ly)? (?:complain\w*|appeal\w*|challeng\w*)|complaints?|judicial review|legal (?:action|challenge|advice)|(?:high )?court|lawyers|solicitors|appeal(?:s|ed|ing)?)\b/i.test(
    main,
  )
    ? about("report")
    : undefined;

/** "No child was ever unsafe": what inspectors told of, not what they decided. */
const nobodyHarmed: Rule = (asked) => (NOBODY_HARMED.test(asked.words) ? about("finding", restated(asked, asked.words, 0.33)) : undefined);

const findingInside: Rule = (asked) => {
  const told = toldInside(asked);
  return told && about("finding", told);
};

/** "We apologise to the families", "Families deserved better": no word of a finding, but one is conceded. */
const SORRY =
  /\b(?:apolog\w+|sorry|let (?:\S+ ){1,5}down|deserve[ds]? better|fail(?:ed|ing)|f[ea]ll(?:en)? short|mistakes were made|should (?:never |not )?have|hands up|mea culpa|responsibility|on (?:us|me)|unreserved\w*|ashamed|regrets? (?:this|that|it)|(?:nobody|no one|no-one|none of us) (?:\w+ )?(?:disputes?|denies|doubts)|not good enough|good enough|up to scratch)\b/i;

/** "got this wrong", "sorry for the error"; not "before that work began". */
const THIS =
  /\b(?:this|that|it|these)\b(?=$|[,.;:]| (?:is|was|wrong|right|badly|happen\w*|and|should|to|without)\b)|\bthat one\b|\b(?:for|about) (?:them|those)\b|\b(?:the|this|that) (?:errors?|mistakes?)\b/i;

const sorry: Rule = (asked) => {
  const { main, stance, words } = asked;
  if (stance !== "concede" || !SORRY.test(main)) return undefined;
  // "That one is on us. | I'm sorry": for the same
  const before = asked.own.at(-1);
  if (before?.paragraph === asked.clause.paragraph && before.stance === "concede" && BARE_SORRY.test(words)) return before.about;
  if (THIS.test(main)) {
    const meant = antecedent(asked);
    if (meant?.target && meant.against !== "report") return meant;
    // inspectors who go on to be sorry for their report
    if (before?.stance === "concede" && before.about.against === "report" && /\b(?:errors?|mistakes?)\b/i.test(main)) return before.about;
  }
  const told = restated(asked, words, 0.33) ?? narratedAgain(asked, words);
  // "We apologise unreservedly to residents": for all that the report tells
  return !told && TO_PEOPLE.test(main) ? about("report") : about("finding", told);
};

const BARE_SORRY =
  /^["“‘']?(?:and |so |but )?(?:(?:i'm|i am|we're|we are) (?:\w+ )?sorry|(?:i|we) (?:\w+ )?regret (?:this|that|it))["”’']?$/i;

const TO_PEOPLE =
  /\b(?:apolog\w+|sorry)(?: \w+)? to (?:the |all |our |their |those |every )?(?:\w+ )?(?:families|residents|patients|children|parents|pupils|prisoners|people)(?: (?:concerned|affected|involved))?$|\b(?:families|residents|patients|children|parents|people|they|pupils) (?:\w+ )?deserve[ds]? better\b|\b(?:is|was|are|were|am|'m|'re) ["“‘']?(?:\w+ )?sorry["”’']?$|\beye off the ball\b/i;

/** What the clause tells again without naming it: "The windows, fair enough". */
const toldAgain: Rule = (asked) => {
  const told = restated(asked, asked.main, 0.5) ?? narratedAgain(asked, asked.main);
  return told && about("finding", told);
};

const RULES: readonly Rule[] = [
  tooMild,
  draftBeside,
  counterFigure,
  theirsBeside,
  clauseNamed,
  figureRepeated,
  muddled,
  recommendations,
  saidUntrue,
  branded,
  wholesale,
  tone,
  evidence,
  saidBefore,
  announced,
  process,
  objectNamed,
  partNamed,
  gradeNamed,
  wordsQuoted,
  nobodyHarmed,
  figureAsked,
  pronounFirst,
  withInspectors,
  nounNamed,
  complaint,
  findingInside,
  sorry,
  toldAgain,
  antecedent,
];
