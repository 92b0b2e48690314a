import { COUNTER_FIGURES } from "../../lexicon/stance-idioms.ts";
import { PLAIN_COUNTERS } from "../../lexicon/stance-plain.ts";
import { NOBODY_HARMED, SHOULD_BE, SOME_OF_THOSE } from "../../lexicon/stance-services.ts";
import { formsIn } from "../../tags/word-form.ts";
import type { Contested } from "../claim.ts";
import { clausePatterns } from "../clause-patterns.ts";
import type { Place } from "../saying.ts";
import { inside, type Target } from "./contestable.ts";
import {
  correctedBeside,
  counteredBy,
  FIGURE_NOUN,
  figureAskedAbout,
  figureAsTheyGave,
  figureByUnit,
  figureMeant,
  figureMentioned,
  figuresAtOdds,
  sameFigure,
} from "./figures.ts";
import {
  antecedent,
  echoed,
  lastFinding,
  onlyFinding,
  quotedWords,
  restated,
  toldInside,
  toldJustBefore,
  toldNext,
  toldOrNamed,
  toldRightAfter,
} from "./findings.ts";
import { foughtGrade, GRADE_NOUN, givesGrade, gradeByName, gradeMeant } from "./grades.ts";
import { accountNamed, namedClause, namedObject, namedPart, whatWasWritten } from "./named-clause.ts";
import { narratedAgain, narratedOn } from "./narrated.ts";
import { isAboutProcess, processNamed } from "./process.ts";
import { placeIn, type Question, wordsAt } from "./question.ts";
import { aboutCorrection, evidenceAgainst, mistakesListed, saidSo, toneOf } from "./said-before.ts";
import { settled } from "./settled.ts";

/** A way of telling what a clause is about; undefined where it does not apply. */
type Rule = (asked: Question) => Target | undefined;

/** What a clause with a stance is about: the first rule that can tell. */
export function targetOf(asked: Question): Target {
  for (const rule of RULES) {
    const target = rule(asked);
    if (target) return settled(asked, target);
  }
  return { against: "report" };
}

function about(against: Contested, target?: Place): Target {
  return target ? { against, target } : { against };
}

/** A critic who finds the inspectors too mild contests the report, not the finding told last. */
const TOO_MILD =
  /\b(?:inspectors?|inspectorate|ofsted|cqc|watchdog|assessors|reviewers|team|they|report|it|picture)\b[^.;]{0,40}\b(?:under(?:play|played|plays|stat(?:e|es|ed))|downplay(?:s|ed)?|play(?:s|ed)? down|gloss(?:es|ed) over|too (?:generous|kind|soft|lenient|mild|gentle|easy)|going easy|pull(?:ed|s|ing) (?:their|its|any) punches)\b/i;

const tooMild: Rule = ({ words }) => (TOO_MILD.test(words) ? about("report") : undefined);

/** "The correct number is 11": the number is the speaker's own, and stands against one told before. */
const counterFigure: Rule = (asked) => {
  const beside = correctedBeside(asked);
  if (beside) return about("figure", beside);
  const { words, stance } = asked;
  if (stance === "dispute" && OWN_FIGURE.test(words.trimStart())) return about("figure", counteredBy(asked));
  const counters = stance === "dispute" && !/\b(?:not|n't)\b/.test(words) && COUNTERS.matches(words, formsIn(words));
  return counters ? (goesOn(asked) ?? about("figure", counteredBy(asked))) : undefined;
};

/** "Its own figure is £4 million" */
const OWN_FIGURE =
  /^["“‘']?(?:but |and )?(?:its|their|our|my|his|her|the \w+(?:'s|s')) (?:own )?(?:figure|number|estimate|count|total|percentage)(?: [^.;]{0,60}?,?)? (?:is|was|stands at|stood at) /i;

/** "Our members carry 32 cases each; | the report says 17": the figure beside the speaker's own. */
const theirsBeside: Rule = (asked) => {
  const { clause, contestable, stance } = asked;
  if (stance !== "dispute" || !contestable.figures.some((figure) => inside(figure, clause) && figure.tag.category !== "age")) return undefined;
  const theirs = figureAsTheyGave(asked);
  return theirs && theirs.start >= clause.end ? about("figure", theirs) : undefined;
};

/** "Staff are not asleep. | Our own count found 94% of calls answered": against the finding told or contested right before, which has no figure. */
function goesOn(asked: Question): Target | undefined {
  const { clause, previous, own, contestable, words } = asked;
  if (FIGURE_CORRECTED.test(words)) return undefined;
  const last = lastFinding(asked);
  const contested =
    previous !== undefined && own.includes(previous) && previous.stance === "dispute" && previous.paragraph === clause.paragraph
      ? previous.about
      : undefined;
  const isTold = last !== undefined && last.paragraph === clause.paragraph && !(previous && last.start < previous.start);
  const target = isTold ? last : contested?.against === "finding" ? contested.target : undefined;
  if (!target || (!isTold && contested === undefined)) return undefined;
  const from = target.paragraph === clause.paragraph ? target.start : 0;
  const hasFigure = contestable.figures.some(
    (figure) => inside(figure, target) || (figure.paragraph === clause.paragraph && figure.start >= from && figure.end <= clause.start),
  );
  return hasFigure || COUNTS_LOOSELY.test(contestable.textAt(target.paragraph).slice(target.start, target.end))
    ? undefined
    : about("finding", target);
}

const COUNTS_LOOSELY = /\bhow (?:many|much|often|long)\b|\b(?:few|most|many|hardly any|majority|minority|half)\b/i;
const FIGURE_CORRECTED =
  /\b(?:figures?|numbers?|percentages?|total|rate|answer|sum)\b|^["“‘']?(?:but |and )?(?:it|that|this|there)(?:'s| is| was| were| are)\b/i;

const COUNTERS = clausePatterns([...COUNTER_FIGURES, ...PLAIN_COUNTERS, SOME_OF_THOSE]);

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
const THEIR_REPORT = /^(?:its|their|our) (?:\w+ )?(?:report|letter|draft|bulletin) (?:in \d{4} )?(?:(?:had|has|was|were) )?(?!found|said|concluded)\w+/i;

/** "that the overall picture was fair", "that a key statistic was wrong": a verdict on the report, no finding of it. */
const ON_THE_REPORT =
  /^(?:the|its|their|this|that|these|those|an?|some|many|most|all) (?:[\p{L}']+ ){0,3}?(?:reports?|inspection|picture|findings?|criticisms?|grades?|rating|judge?ments?|verdict|figures?|statistics?|numbers?|points?|recommendations?|conclusions?)(?: (?:of|in|on|for|by) (?:[\p{L}']+ ?){1,5}?)? ?(?:is|was|are|were|had been|has been) (?:[\p{L}']+ )?(?:fair|right|accurate|correct|just|justified|valid|wrong|unfair|inaccurate|incorrect|misleading|harsh|mistaken|untrue|false|out of date|flawed|["“‘']?too \p{L}+)\b/iu;

const process: Rule = (asked) =>
  asked.stance !== "concede" && isAboutProcess(asked) ? about("process", processNamed(asked) ?? aboutCorrection(asked)?.target) : undefined;

/** "has agreed to withdraw that part": of what was contested before it. */
const GIVES_IN =
  /\b(?:withdr[ae]w\w*|amend(?:ed|ing)?|correct(?:ed|ing)?|remov(?:e|ed|ing)|delet(?:e|ed|ing)|alter(?:ed)?|chang(?:e|ed)|uph[eo]ld\w*) (?:that|this|it|the (?:claim|line|sentence|point|complaint|figure|finding))\b/i;

const givenIn: Rule = ({ words, stance, previous }) =>
  stance === "concede" && GIVES_IN.test(words) && previous?.about.target !== undefined && previous.stance !== "concede"
    ? previous.about
    : undefined;

/** "What our records show stands against what was told before": a finding, or the figure that was contested before. */
const evidence: Rule = (asked) => {
  if (asked.stance !== "dispute" || !evidenceAgainst(asked)) return undefined;
  const meant = antecedent(asked);
  return meant?.target && (meant.against === "finding" || meant.against === "figure") ? meant : undefined;
};

/** "could not honestly say so", "asked for it to be struck out": of the finding or figure told or contested before. */
const saidBefore: Rule = (asked) => {
  if (asked.stance !== "dispute") return undefined;
  const correction = aboutCorrection(asked);
  if (correction && !isAboutProcess(asked)) return correction;
  const meant = saidSo(asked) ? antecedent(asked) : undefined;
  return meant?.target && meant.against !== "report" ? meant : undefined;
};

const tone: Rule = (asked) => {
  const named = toneOf(asked);
  return named && about("report", named);
};

const mistakes: Rule = (asked) => (asked.stance === "dispute" && mistakesListed(asked) ? about("report") : undefined);

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
  return said.length < 8 || /^(?:it|this|that|so|these|those|otherwise)\b/i.test(said) ? undefined : placeIn(asked, start, start + said.length);
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
  const quoted = echoed(asked) ?? (asked.stance === "concede" ? undefined : quotedWords(asked));
  return quoted && about("finding", quoted);
};

/** "do not recognise this as an inadequate school" */
const AS_GRADED = /\b(?:is|are|was|were) (?:not|never) an? ["“‘']?(?:inadequate|failing|weak|unsafe|poor) (?:service|council|school|hospital|trust|prison|home|force|authority|college|nursery|team|department|ward)\b|\brecogni[sz]\w* (?:\w+ ){1,2}as (?:an? )?(?:inadequate|failing|weak|unsafe)\b/i;

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

/** All of the report, though by its findings: "every finding", "most of its criticisms", "a word of it". */
const MANY =
  "(?:every|each|all|any|many|most|several|some|few|much|none|both|half|number|a single|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)";
const WHOLE = new RegExp(
  `\\b(?:reports?(?!['’]s (?:figures?|findings?|grade|judge?ment|claims?|suggestion|assertion|allegation|description|portrayal|account of|talk of|mention of))|inspections?(?! (?:portal|team|process|framework|website|system|grades?|ratings?|judge?ments?|figures?|findings?))|(?:fair|balanced|accurate|true|honest) (?:and \\w+ )?account|what (?:the )?(?:inspectors|ofsted|they) (?:found|said|wrote)(?! (?:about|on|of))|everything|(?:all|any|none|half|most|much|some|the rest) of (?:it|them|this|that)|picture|painting|portrait|snapshot|(?<!\\b(?:my|our|his|her|own) )letter|whitewash|document|(?<!\\b(?:the|these|those|both) )${MANY} (?:of (?:the|its|their|these|those) )?(?:\\w+ )?(?:findings?|points?|criticisms?|claims?|recommendations?|words?|lines?|conclusions?|sections?|paragraphs|passages|pages|sentences|matters|respects|counts|issues|areas)|every (?:single )?(?:brushstroke|page|sentence|paragraph|syllable|comma|letter|statement)|exactly (?:as|what|where)|an? (?:word|line|paragraph|page)|the rest)\\b`,
  "i",
);
const FINDING_NOUN =
  /\b(?:findings?|criticisms?|claims?|allegations?|accusations?|suggestions?|assertions?|points?|sentences?|words?|phrases?|lines?|passages?|paragraphs?|sections?|statements?|descriptions?|remarks?|comments?|conclusions?|concerns?|failings?|shortcomings?|weaknesses|headings?)\b/i;

/** "We do not agree with Ofsted": with all that they say. */
const WITH_INSPECTORS =
  /\b(?:agree|agrees|agreed|disagree|disagrees|disagreed|quarrel|argue|part company) with (?:[\w' ]{1,30} (?:and|or|or with|nor|nor with) )?(?:ofsted|estyn|(?:the )?(?:cqc|inspectors|watchdog|regulator|inspectorate))["”’']?$/i;

const withInspectors: Rule = ({ main }) => (WITH_INSPECTORS.test(main.trimEnd()) ? about("report") : undefined);

const NOUNS: readonly (readonly [Contested, RegExp])[] = [
  ["report", WHOLE],
  ["figure", FIGURE_NOUN],
  ["grade", GRADE_NOUN],
  ["finding", FINDING_NOUN],
];

/** The noun for what is contested that comes first: "the figures in the report" are figures, "a report on its grades" is a report. */
const nounNamed: Rule = (asked) => {
  const { main } = asked;
  if (/\breport\b/i.test(main) && FIGURE_NOUN.test(main) && GRADE_NOUN.test(main)) return about("report");
  const first = NOUNS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(main);
    return match ? [{ kind, index: match.index }] : [];
  }).sort((a, b) => a.index - b.index)[0];
  switch (first?.kind) {
    case "report":
      return aspectOfReport(asked) ?? about("report");
    case "figure":
      // "Our poll found 61% working late": the speaker's own, against what was told before
      if (asked.stance === "dispute" && !FIGURE_NOUN.test(main.replace(/%|\bper cent\b/g, ""))) {
        const goneOn = goesOn(asked);
        if (goneOn) return goneOn;
      }
      return asked.stance === "concede" && !/\b(?:figures?|statistics?|percentages?)\b|\b(?:the|that|this|those|these) numbers?(?=$|[.,;])/i.test(main)
        ? undefined
        : about("figure", figureMeant(asked));
    case "grade":
      return ungradedConclusion(asked) ?? about("grade", gradeMeant(asked));
    case "finding":
      return findingNamed(asked);
    default:
      return aspectOfReport(asked);
  }
};

/** "I do not accept the conclusion", where nothing was graded: what was said to have been concluded. */
function ungradedConclusion(asked: Question): Target | undefined {
  const { main, contestable } = asked;
  if (contestable.lead !== undefined || contestable.grades.length > 0 || !/\b(?:the|that|this|its|their) conclusion\b/i.test(main))
    return undefined;
  return about("finding", lastFinding(asked));
}

/** "the report was wrong about staffing", "every word on neighbourhood policing", "inspectors were right to say so": a finding. */
const ASPECT =
  /\b(?:(?:right|wrong|accurate|inaccurate|fair|unfair|mistaken|correct|incorrect|misleading) (?:about|on|over|in saying|to (?:say|find|criticise|point out|highlight|conclude|suggest|claim))|(?:word|line|thing) (?:about|on)|misrepresent\w+|overstat\w+|exaggerat\w+|understat\w+) /i;

function aspectOfReport(asked: Question): Target | undefined {
  const match = ASPECT.exec(asked.main);
  if (!match) return undefined;
  const rest = asked.main.slice(match.index + match[0].length);
  if (FIGURE_NOUN.test(rest)) return about("figure", figureMeant(asked));
  return about(
    "finding",
    restated(asked, rest, 0.5) ??
      (/^(?:so|this|that|it)\b|\b(?:for|about|on|over) (?:this|that|it)$/i.test(rest) ? antecedent(asked)?.target : toldRightAfter(asked)),
  );
}

/** "that criticism", "the finding on morale", "the findings": one that is pointed at is looked for, several are not. */
function findingNamed(asked: Question): Target {
  const { main } = asked;
  const topic = /\b(?:the|its|their|that|this) ((?:[\p{L}-]+ ){1,2})(?:finding|criticism|point|claim|remark|comment|sentence)\b/iu.exec(
    main,
  )?.[1];
  // "rejects the findings": all of them; whoever accepts them means those told
  if (
    asked.stance !== "concede" &&
    /\bfindings(?! (?:on|about|of|that|for|regarding|in relation)\b)/i.test(main) &&
    !/\b(?:these|those) findings/i.test(main)
  )
    return about("report");
  const on = /\b(?:concerns?|criticisms?|findings?|points?|remarks?|comments?) (?:about|on|over|of|regarding) ([^,.;]{4,40})/i.exec(main)?.[1];
  const told =
    toldNext(asked) ??
    (on === undefined ? undefined : restated(asked, on, 0.6)) ??
    restated(asked, topic ?? main, topic === undefined ? 0.5 : 1) ??
    restated(asked, main, 0.5) ??
    (topic === undefined ? narratedAgain(asked, main) : narratedOn(asked, topic));
  if (told) return about("finding", told);
  if (
    /\b(?:findings|criticisms|claims|conclusions|concerns|failings|shortcomings|weaknesses|statements)\b/i.test(main) &&
    !/\b(?:these|those)\b/i.test(main)
  )
    return about(
      "finding",
      /\bclaims\b/i.test(main) ? lastFinding(asked) : /\b(?:findings|conclusions)\b/i.test(main) ? onlyFinding(asked) : undefined,
    );
  // "We contest paragraphs 14 and 31": of which nothing has been told
  const { clause, contestable } = asked;
  const numbered = /\b(?:paragraph|page|section)s? \d+/i.exec(main)?.[0].toLowerCase();
  if (numbered !== undefined && !contestable.textAt(clause.paragraph).slice(0, clause.start).toLowerCase().includes(numbered))
    return about("finding", namedPart(asked));
  const own = toldJustBefore(asked);
  const meant = own ? about("finding", own) : antecedent(asked);
  if (meant?.target && meant.against === "finding") return meant;
  return about("finding", lastFinding(asked));
}

/** "It is contradicted by paragraph 28", "That was never put to us": of what was told before, whatever nouns follow. */
const pronounFirst: Rule = (asked) => {
  const words = asked.main.trimStart();
  if (!PRONOUN_FIRST.test(words) || HOLDER_FIRST.test(words)) return undefined;
  const meant = antecedent(asked);
  return meant?.target || meant?.against === "figure" ? meant : undefined;
};

const PRONOUN_FIRST =
  /^["“‘']?(?:but |and )?(?:it|this|that|these|those|they)(?: (?:is|was|are|were|has|have|does|do|did|cannot|could|can|will|would|should|must|simply|just)\b|['’]s\b)/i;
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

/** "Ofsted's decision to close it", "the decision was unlawful" */
const decision: Rule = (asked) => {
  if (asked.stance !== "dispute" || !/\b(?:the|this|its|their|\w+'s) decision\b/i.test(asked.main)) return undefined;
  const own = /\b(?:ofsted|estyn|cqc|watchdog|regulator)'s decision to [^,.;]{4,80}/i.exec(asked.words);
  return about("report", own ? placeIn(asked, own.index, own.index + own[0].length) : undefined);
};

/** "No child was ever unsafe": what inspectors told of, not what they decided. */
const nobodyHarmed: Rule = (asked) => (NOBODY_HARMED.test(asked.words) ? about("finding", restated(asked, asked.words, 0.33)) : undefined);

const findingInside: Rule = (asked) => {
  const told = toldInside(asked);
  return told && about("finding", told);
};

/** "We apologise to the families", "Families deserved better": no word of a finding, but one is conceded. */
const SORRY =
  /\b(?:apolog\w+|sorry|let (?:\S+ ){1,5}down|deserve[ds]? better|fail(?:ed|ing)|f[ea]ll(?:en)? short|mistakes were made|should (?:never |not )?have|hands up|mea culpa|responsibility|on (?:us|me)|unreserved\w*|ashamed|(?:nobody|no one|no-one|none of us) (?:\w+ )?(?:disputes?|denies|doubts)|not good enough|good enough|up to scratch)\b/i;

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

const BARE_SORRY = /^["“‘']?(?:and |so |but )?(?:i'm|i am|we're|we are) (?:\w+ )?sorry["”’']?$/i;

const TO_PEOPLE =
  /\b(?:apolog\w+|sorry)(?: \w+)? to (?:the |all |our |their |those |every )?(?:\w+ )?(?:families|residents|patients|children|parents|pupils|prisoners|people)(?: (?:concerned|affected|involved))?$|\b(?:families|residents|patients|children|parents|people|they|pupils) (?:\w+ )?deserve[ds]? better\b|\b(?:is|was|are|were|am|'m|'re) ["“‘']?(?:\w+ )?sorry["”’']?$|\beye off the ball\b/i;

/** "Paragraph 14 is out of date": of what it tells nothing may have been told yet. */
const PARAGRAPH_FIRST = /^["“‘']?(?:but |and )?(?:the )?((?:paragraph|page|section) \d+(?:\.\d+)?) (?:is|was|remains|contains|has|gives|needs|must|should)\b/i;

const paragraphFirst: Rule = (asked) => {
  const { clause, contestable, stance, words } = asked;
  const named = stance === "dispute" ? PARAGRAPH_FIRST.exec(words.trimStart())?.[1] : undefined;
  if (named === undefined || FIGURE_NOUN.test(words) || GRADE_NOUN.test(words)) return undefined;
  const before = contestable.textAt(clause.paragraph).slice(0, clause.start).toLowerCase();
  return before.includes(`${named.toLowerCase()} `) ? undefined : about("finding", toldRightAfter(asked));
};

/** What the clause tells again without naming it: "The windows, fair enough". */
const toldAgain: Rule = (asked) => {
  const told = restated(asked, asked.main, 0.5) ?? narratedAgain(asked, asked.main);
  return told && about("finding", told);
};

const RULES: readonly Rule[] = [
  tooMild,
  counterFigure,
  theirsBeside,
  givenIn,
  clauseNamed,
  figureRepeated,
  saidUntrue,
  branded,
  wholesale,
  tone,
  mistakes,
  evidence,
  saidBefore,
  process,
  objectNamed,
  partNamed,
  gradeNamed,
  wordsQuoted,
  nobodyHarmed,
  figureAsked,
  pronounFirst,
  paragraphFirst,
  decision,
  withInspectors,
  nounNamed,
  complaint,
  findingInside,
  sorry,
  toldAgain,
  antecedent,
];
