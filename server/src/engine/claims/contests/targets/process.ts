import { VISITS_PROCESS } from "../../../lexicon/stance-visits.ts";
import { formsIn } from "../../../tags/words/word-form.ts";
import { clausePatterns } from "../../clause-patterns.ts";
import type { Place } from "../../sayings/saying.ts";
import { placeIn, type Question } from "./question.ts";

const PROCESS =
  /\b(?:process|methodology|method|sample|timing|conduct\w*|carried out|the way|evidence (?:we|they|it)|our evidence|spent|spoken? to|spoke|talked to|interviewed|opened|unopened|looked at|watched|declined to|prejudged|minds? made up|closed (?:her|his|their) minds?|took place|arrived|goalposts|before inspectors|declared void|inspection (?:team|process)|on the (?:basis|strength) of|based (?:it|this|that|them|its \w+|their \w+) on|never (?:once )?(?:asked|consulted|visited|invited|met|shown|told|given)|a single (?:day|visit|afternoon|morning)|how (?:anyone|inspectors|they|an? \w+|an? \w+ of \w+|\w+ people) (?:could|can) (?:\w+ )?(?:reach|form|come|judge|say|know|conclude|decide|tell)|conflict of interest|asked for (?:their|our|a|his|her) (?:views?|opinions?|side|account)|inspectors? (?:came|arrived|turned up|descended) (?:in|on|during|at|when|without|un\w+|just)|complain\w*(?: formally)? that (?:\w+ ){0,2}inspectors? (?!found|said|had (?:found|said)|wrote|called|described|rated|judged|reported|claimed|concluded)|axe to grind|brushed (?:aside|off)|fobbed off|waved away|short shrift|evidence base|in haste|in the (?:building|school|home|prison|hospital) for|nobody (?:asked|spoke to|interviewed|consulted) (?:us|them|our)|went to (?:print|press) (?:regardless|anyway)|not one (?:line|word|comma) (?:was|has been|had been) (?:changed|altered|amended)|unamended|uncorrected|would not listen|never (?:looked|listened|replied)|the chance to (?:respond|reply|comment)|judged (?:\w+ ){0,2}?on (?:an?|one|two|three|just|only|the worst) |mistook|(?:used|relied on|worked from) (?:\w+ ){0,4}?(?:list|data|figures|records|version|return) from)\b/i;
/** "the sample of 30 files", "the way its inspection was carried out". */
const NAMED =
  /\b(?:the way [^,.;]{5,60}|(?:the|a) sample of [^,.;]{3,25}?(?= was| were| is| could| can| which| that|$)|(?:the|its|their|inspectors'|the inspectors') conduct(?: (?:of|during|at|in) [^,.;]{3,50})?(?= was| were| is| and| at| on|$))/i;

const visits = clausePatterns(VISITS_PROCESS);
/** When they came, where they looked, how little they saw, how it was done: "arrived in the worst week", "looked in the wrong system", "saw ten minutes of". */
const HOW =
  /\b(?:came|arrived|visited|turned up|descended)(?: \w+)? (?:in|on|during) (?:the|a|an|our) (?:\w+ ){0,2}?(?:worst|bad|wrong|busiest|quietest|hardest) |\blook(?:ed|ing) (?:in|at|through) the wrong\b|\b(?:saw|watched|sat in on) (?:just |only |all of )?\S+ (?:minutes|hours?|lessons?) (?:of|in|with)\b|^["“‘']?nor did [^,.;]{3,60} (?:speak|talk|listen|ask|look|visit)\b|\bfairer? hearing\b|\b(?:inspection|visit|exercise) (?:was|is|had been) ["“‘']?(?:\w+ )?(?:sloppy|rushed|shambolic|chaotic|superficial|cursory|botched|amateurish|a farce)|\bdrive-by\b|\bat (?:the )?draft stage\b|\b(?:appear|feature|figure|show up)s? nowhere in\b|\bsamples? (?:came|was drawn|were drawn|was taken|were taken) (?:\w+ )?from\b|\b(?:use of|relied on|reliance on|relying on) (?:\w+ )?(?:anonymous|unnamed|unattributed|unsigned|second-hand)\b|\bwritten off (?:as|on)\b|^["“‘']?(?:one|two|three|four|\d+) inspectors?, |\bcompar(?:es|ed|ing) [^,.;]{3,50} (?:with|to) (?:a (?:year|time|month|quarter|week|period)|20\d\d|last|the (?:year|one)|another)\b|\btick-box\b|\bread (?:too few|only|just|a sample)\b|\bmarked (?:us|them|it|him|her|the \w+) down for\b|\b(?:conduct|manner|attitude) of (?:the|its|their|one) (?:visit|inspect\w+|team)\b/i;

/** "called the visit “a shambles”" */
const CALLED =
  /\b(?:call|brand|label|describ|dismiss|denounc)\w* (?:the|its|their|this|that) (?:\w+ )?(?:visit|process|exercise|inspection process)\b/i;

/** True for words about how the inspection was done. */
export function isAboutProcess({ main }: Question): boolean {
  return (
    (PROCESS.test(main) || HOW.test(main) || CALLED.test(main) || visits.matches(main, formsIn(main))) &&
    !/\b(?:this|that|the|its|their) (?:figure|number|percentage|statistic)\b/i.test(main)
  );
}

export function processNamed(asked: Question): Place | undefined {
  const match = NAMED.exec(asked.words);
  return match ? placeIn(asked, match.index, match.index + match[0].length) : undefined;
}
