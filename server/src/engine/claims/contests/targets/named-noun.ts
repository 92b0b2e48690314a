import type { Contested } from "../../claim.ts";
import type { Target } from "./contestable.ts";
import { goesOn } from "./counters.ts";
import { FIGURE_NOUN, figureMeant } from "./figures.ts";
import { antecedent, lastFinding, onlyFinding, restated, toldJustBefore, toldNext, toldRightAfter } from "./findings.ts";
import { GRADE_NOUN, gradeMeant } from "./grades.ts";
import { namedPart } from "./named-clause.ts";
import { narratedAgain, narratedOn } from "./narrated.ts";
import type { Question } from "./question.ts";
import { about, type Rule } from "./rule.ts";

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

export const withInspectors: Rule = ({ main }) => (WITH_INSPECTORS.test(main.trimEnd()) ? about("report") : undefined);

const NOUNS: readonly (readonly [Contested, RegExp])[] = [
  ["report", WHOLE],
  ["figure", FIGURE_NOUN],
  ["grade", GRADE_NOUN],
  ["finding", FINDING_NOUN],
];

/** The noun for what is contested that comes first: "the figures in the report" are figures, "a report on its grades" is a report. */
export const nounNamed: Rule = (asked) => {
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
      return asked.stance === "concede" &&
        !/\b(?:figures?|statistics?|percentages?)\b|\b(?:the|that|this|those|these) numbers?(?=$|[.,;])/i.test(main)
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
  const on = /\b(?:concerns?|criticisms?|findings?|points?|remarks?|comments?) (?:about|on|over|of|regarding) ([^,.;]{4,40})/i.exec(
    main,
  )?.[1];
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
