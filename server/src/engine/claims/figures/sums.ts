import { COMPARES as HOLDS_AGAINST, RESTS } from "../../tags/words/word-uses.ts";
import { allMatches } from "../../text/matches.ts";
import type { Figure } from "./figure.ts";
import type { Difference, Relation } from "./relation.ts";
import { type Before, subjectOf } from "./sentences.ts";
import { countOf, figureIn, figuresIn, hasTwo, pattern, type Sketch, withoutBrackets } from "./sketch.ts";

/** Sums and differences in a sentence. */
export function sumsIn(sketch: Sketch, before: Before): readonly Relation[] {
  const counts = countOf(sketch, "co");
  const some = countOf(sketch, "cdpq");
  if (counts + some === 0) return [];
  const counted = sketch.kinds.includes("c");
  const rest = (sketch.uses & RESTS) !== 0;
  return [
    ...(counted && counts > 2 ? listed(sketch) : []),
    ...(counted && counts > 1 ? outcomes(sketch, before) : []),
    ...(hasTwo(sketch, "p") ? categories(sketch) : []),
    ...(rest && counts > 0 ? remaining(sketch, before) : []),
    ...(counts > 2 ? totals(sketch) : []),
    ...(rest && some > 0 ? restOfPercentages(sketch, before) : []),
    ...(some > 1 && sketch.uses & HOLDS_AGAINST ? differences(sketch, before) : []),
  ];
}

/** "12 referrals: five …, three … and four …"; "10 children (six … and four …)"; "12 staff, comprising two …". */
const LISTED = pattern(
  `<c:whole>(?<noun>[^‹›():;.]{0,90}?)(?:: | \\(|[,–]? (?<all>comprising|consisting of|made up of|split into|divided into|namely|that is|i\\.e\\.|being)[:,]? )(?:of )?(?<items>(?:an? )?<c>(?:[^‹›();:.]|<c>|<o>){1,260}?(?:[,;]? and|,) (?:the (?:remaining|other) )?(?:an? )?(?:<c>|<o>)[^‹›();:.]{0,160})(?<end>\\)|\\.|;|$)`,
);
const ITEMS =
  /(?:^|, |; |,? and )(?:the (?:remaining|other) |an? |only |a further |another )?‹[co](\d+)›([^‹›]*?)(?=(?:, |; |,? and )(?:the (?:remaining|other) |an? |only |a further |another )?‹[co]|$)/g;
/** Words of an item that say that the items overlap, or are not all. */
const NOT_A_PART =
  /\b(?:of (?:whom|which|these|them)|including|also|both|in total|altogether|per|each|compared|from|than|out of|up to|hours?|days?|weeks?|beds?|places|pages)\b/i;
const PEOPLE =
  /\b(?:children|child|boys?|girls?|men|women|male|female|adults?|young people|babies|pupils|leavers?|homes?|schools?|judged|rated)\b/i;

function listed(sketch: Sketch): readonly Relation[] {
  return allMatches(LISTED, sketch.text).flatMap((match): readonly Relation[] => {
    const { items = "", noun = "", all, end } = match.groups ?? {};
    const whole = figureIn(match, "whole", sketch);
    const inBrackets = end === ")";
    const parts: Figure[] = [];
    let length = 0;
    for (const [item, index, words = ""] of allMatches(ITEMS, items)) {
      const part = sketch.figures[Number(index)];
      if (!part || NOT_A_PART.test(words)) return [];
      if (
        /^ [a-z]+s\b/.test(words) &&
        !OUTCOME.test(words) &&
        !PEOPLE.test(words) &&
        !sameNoun(noun, words) &&
        (inBrackets || !ANYTHING.test(noun))
      )
        return [];
      parts.push(part);
      length += item.length;
    }
    if (
      !whole ||
      parts.length < 2 ||
      length < items.length - 2 ||
      parts.some((part) => part.value > whole.value || part.approx !== "exact")
    )
      return [];
    if (
      /\b(?:including|of (?:whom|which)|per|each|up to)\b/i.test(noun) ||
      figuresIn(items, "c", sketch).length + figuresIn(items, "o", sketch).length !== parts.length
    )
      return [];
    const sum = parts.reduce((total, part) => total + part.value, 0);
    // Parts that are far from the whole are no division of it.
    if (!all && (sum > whole.value * 1.6 || sum < whole.value * 0.5)) return [];
    if (!all && !inBrackets && !match[0].includes(": ")) return [];
    return [{ kind: "sum", whole, parts, others: [], complete: true }];
  });
}

/** Wholes whose parts may have any name. */
const ANYTHING =
  /\b(?:members|people|staff|posts|residents|referrals|cases|complaints|visits|incidents|professionals|inspectors|officers|partners|places|actions)\b/i;

function sameNoun(noun: string, words: string): boolean {
  const [head = ""] = /[a-z]+s\b/.exec(words.trim()) ?? [];
  return head !== "" && noun.includes(head);
}

/** What a thing can be only one of: how it ended, its grade, its sex. */
const OUTCOME =
  /\b(?:upheld|substantiated|judged|graded|rated|good|outstanding|inadequate|adequate|requires? improvement|closed|withdrawn|completed|in progress|approved|rejected|refused|granted|dismissed|permanent|temporary|agency|male|female|boys?|girls?|men|women|full[- ]time|part[- ]time|placed|matched|awaiting|unmatched|solved|unsolved)\b/i;
/** "Two were judged to be good and one was judged to require improvement"; "16 are placed with adopters and six are yet to be matched". */
const OUTCOMES =
  /^(?:(?:of|from) (?:these|those|them|this (?:number|group)),? )?(?:only |just )?‹c\d+› (?:were|was|are|is|have been|had been|has been|remain|homes|schools)\b[^‹›():;.]{0,120}(?:(?:, |,? and |; )(?:the (?:remaining|other) )?(?:only |just |a further )?‹[co]\d+›[^‹›():;.]{0,140}){1,5}\.?$/i;

/** Outcomes of what the sentence before counts: each has one, so that they cannot be more than it counts. */
function outcomes(sketch: Sketch, { said }: Before): readonly Relation[] {
  const previous = said.at(-1);
  const here = WHICH.exec(sketch.text);
  if (here) return outcomesOf([sketch.figures[Number(here[1])]], here[2] ?? "", sketch);
  const led = LED_OUTCOMES.exec(sketch.text);
  if (led) return outcomesOf([sketch.figures[Number(led[1])]], led[2] ?? "", sketch);
  const sources = SOURCES.exec(sketch.text);
  if (sources) return outcomesOf([sketch.figures[Number(sources[1])]], sources[2] ?? "", sketch, true);
  if (!previous || !OUTCOMES.test(sketch.text)) return [];
  return outcomesOf(figuresIn(previous.text, "c", previous), sketch.text, sketch);
}

/** "six homes, three of which were judged good and three outstanding". */
const WHICH =
  /‹c(\d+)›[^‹›();:.,]{0,60}, (‹c\d+› of (?:which|whom) (?:were|was|are|is|have been) [^‹›();:.]{0,120}(?:(?:, |,? and )(?:the (?:remaining|other) )?‹[co]\d+›[^‹›();:.,]{0,60}){1,4})(?:\.|$)/i;

/** "Of the 310 pupils, 160 are boys and 170 are girls." */
const LED_OUTCOMES =
  /^(?:of|out of) (?:the |these |all )?‹c(\d+)› [^‹›();:.,]{0,60}, (‹c\d+› (?:\([^()]{0,20}\) )?(?:were|was|are|is|have been) [^‹›();:.]{0,100}(?:(?:, |,? and )(?:the (?:remaining|other) )?‹[co]\d+›[^‹›();:.]{0,100}){1,4})\.?$/i;
/** "There were 300 replies, 180 from parents and 140 from staff." */
const SOURCES =
  /^[^‹]*‹c(\d+)› [^‹›();:.,]{0,40}, (?:of which )?(‹c\d+› (from|for|by) [^‹›();:.,]{0,50}(?:(?:, |,? and )‹c\d+› \3 [^‹›();:.,]{0,50}){1,4})\.?$/i;

function outcomesOf([whole, ...more]: readonly (Figure | undefined)[], items: string, sketch: Sketch, apart = false): readonly Relation[] {
  const parts = figuresIn(items, "co", sketch);
  const words = items.split(/‹[a-z]\d+›/).slice(1);
  if (
    !whole ||
    more.length > 0 ||
    words.length !== parts.length ||
    !(apart || words.every((each, i) => OUTCOME.test(each) || (i > 0 && /\b(?:not|yet to)\b/.test(each))))
  )
    return [];
  if (
    [whole, ...parts].some((one) => one.approx !== "exact") ||
    /\b(?:also|both|previously|originally|overall|at least|of (?:these|them))\b/i.test(items.replace(/^of (?:these|those|them)/i, ""))
  )
    return [];
  return [{ kind: "sum", whole, parts, others: [], complete: false }];
}

/** Kinds of one thing that exclude each other. */
const CATEGORIES: readonly (readonly [least: number, words: RegExp])[] = [
  [3, /\b(?:neglect|emotional|physical|sexual|multiple)\b/i],
  [3, /\b(?:outstanding|good|requires? improvement|inadequate|adequate)\b/i],
  [2, /\b(?:boys|girls|male|female|males|females|men|women)\b/i],
];
const COMPARES =
  /\b(?:compared|than|nationally|national|average|target|from|previous|last year|factors?|features?|respectively|both|against|increase|decrease|rose|fell|up|down)\b/i;

/** "71.3% … due to neglect, with 22.7% for emotional abuse, 3.1% sexual abuse …": shares of one whole cannot be more than all of it. */
function categories(sketch: Sketch): readonly Relation[] {
  const pieces = sketch.text.split(/(‹p\d+›)/);
  if (pieces.length < 5 || COMPARES.test(sketch.text)) return [];
  for (const [least, words] of CATEGORIES) {
    const seen = new Set<string>();
    const parts: Figure[] = [];
    for (let i = 1; i + 1 < pieces.length; i += 2) {
      const word = words.exec(pieces[i + 1] ?? "")?.[0].toLowerCase();
      if (word === undefined || seen.has(word)) break;
      seen.add(word);
      parts.push(...figuresIn(pieces[i] ?? "", "p", sketch));
    }
    if (parts.length >= least && parts.length === (pieces.length - 1) / 2) return [{ kind: "percent-sum", parts, complete: false }];
  }
  return [];
}

/** "Of the 310 plans, 270 were closed and the remaining 30 …"; "leaving 40". */
const REST = pattern(
  `(?:the|its|their|a) (?:remaining|other|rest of the|final) <co:rest>|\\bleaving (?:a balance of |just |only |the other )?<co:rest2>|the (?:remainder|rest) \\(<co:rest3>\\)`,
);
const OVERLAPS = /\b(?:of (?:whom|which)|including|also|both|as well as|compared|than|at least|in addition|a further|another|more than)\b/i;

function remaining(sketch: Sketch, { said }: Before): readonly Relation[] {
  return allMatches(REST, sketch.text).flatMap((match): readonly Relation[] => {
    const rest = figureIn(match, "rest", sketch) ?? figureIn(match, "rest2", sketch) ?? figureIn(match, "rest3", sketch);
    const left = withoutBrackets(sketch.text.slice(0, match.index));
    if (rest?.approx !== "exact" || OVERLAPS.test(left) || /‹[pfwxmvq]/.test(left)) return [];
    const here = figuresIn(left, "co", sketch);
    const previous = said.at(-1);
    const led = /^(?:[^‹]{0,60}, )?(?:of|out of|from) (?:the |these |all )?‹c\d+›/i.test(left);
    const startsWithWhole = led || /^[^‹]*‹c\d+›[^‹]{0,80}(?::|;|,)/.test(left);
    if (here.length >= 2 && startsWithWhole) {
      const [whole, ...parts] = here as readonly [Figure, ...Figure[]];
      return sumOf(whole, [...parts, rest], here);
    }
    if (!previous || here.length === 0 || /‹[pfwxv]/.test(withoutBrackets(previous.text))) return [];
    const subject = subjectOf(previous, "c");
    if (!subject || subject.others.length > 0 || !/^(?:of (?:these|those|them|this)|‹|only |just |all but )/i.test(left)) return [];
    return sumOf(subject.figure, [...here, rest], [...here, subject.figure]);
  });
}

function sumOf(whole: Figure, parts: readonly Figure[], others: readonly Figure[]): readonly Relation[] {
  if (
    parts.some((part) => part.approx !== "exact") ||
    whole.approx !== "exact" ||
    parts.length > 8 ||
    whole.value % 1 !== 0 ||
    parts.some((part) => part.value > whole.value)
  )
    return [];
  return [{ kind: "sum", whole, parts, others, complete: true }];
}

/** "120 boys and 190 girls, a total of 310"; "310 in total: 120 boys and 190 girls" is a list. */
const TOTAL = pattern(
  `(?:^|[^‹a-z])(?<items>(?:<c>[^‹›().;:]{0,50}(?:, | and |,? and )){1,6}<c>[^‹›().;:]{0,50}?)(?:,| –| \\() ?(?:(?:giving|making|which makes|making up|bringing) )?(?:a |an )?(?:grand |overall |combined )?(?:total of|totalling|making|in total,?|altogether,?|sum of) <c:whole>|(?:^|[^‹a-z])(?<items2>(?:<c>[^‹›().;:]{0,50}(?:, | and |,? and )){1,6}<c>[^‹›().;:]{0,50}?)(?:,| –| \\() ?<c:whole2> (?:in all|in total|altogether|all told|overall)`,
);

/** Its last words: one of them has to stand in the sentence. */
const IN_TOTAL = /total|making|altogether|sum of|in all|all told|overall/i;

function totals(sketch: Sketch): readonly Relation[] {
  if (!IN_TOTAL.test(sketch.text)) return [];
  return allMatches(TOTAL, sketch.text).flatMap((match): readonly Relation[] => {
    const whole = figureIn(match, "whole", sketch) ?? figureIn(match, "whole2", sketch);
    const items = match.groups?.items ?? match.groups?.items2 ?? "";
    const parts = figuresIn(items, "c", sketch);
    if (
      !whole ||
      parts.length < 2 ||
      parts.some((part) => part.approx !== "exact" || part.value > whole.value) ||
      OVERLAPS.test(items) ||
      / of (?:the |these )?‹/.test(items)
    )
      return [];
    return [{ kind: "sum", whole, parts, others: [], complete: true }];
  });
}

/** "62% … the remaining 48%"; "leaving 40%". */
const REST_PERCENT = pattern(
  `(?:the|a) (?:remaining|other|rest) \\(?<p:rest>|\\bleaving (?:a |just |only |the other |some )?<p:rest2>|the (?:remainder|rest) \\(<p:rest3>\\)`,
);

function restOfPercentages(sketch: Sketch, { said }: Before): readonly Relation[] {
  return allMatches(REST_PERCENT, sketch.text).flatMap((match): readonly Relation[] => {
    const rest = figureIn(match, "rest", sketch) ?? figureIn(match, "rest2", sketch) ?? figureIn(match, "rest3", sketch);
    const left = sketch.text.slice(0, match.index);
    if (
      !rest ||
      /\b(?:compared|than|nationally|national|average|target|from|of (?:whom|which)|including|increase|reduction|rose|fell|by|up|down)\b/i.test(
        left,
      )
    )
      return [];
    let parts = figuresIn(left, "p", sketch);
    const previous = said.at(-1);
    if (
      parts.length === 0 &&
      previous &&
      !/\b(?:compared|than|nationally|national|average|target|from|increase|reduction|rose|fell)\b/i.test(previous.text)
    )
      parts = figuresIn(previous.text, "p", previous);
    return parts.length === 0 || parts.length > 6 || /‹[fwqv]/.test(left)
      ? []
      : [{ kind: "percent-sum", parts: [...parts, rest], complete: true }];
  });
}

/** "134 days longer than the target of 547"; "three more than the 36 last year"; "142 days away from the target (487)". */
const MORE_THAN = pattern(
  `<cdpq:by>(?: percentage)?(?: points?)? (?<word>more|higher|longer|above|over|fewer|less|lower|shorter|below|under|better|worse|outside|away|quicker|slower|faster|short of|ahead of|in excess of)(?: than| from| of)?(?=(?<yard>(?:[^‹›.;:()]){0,90}?)(?: of| at|,| \\(| which is| is| was)? ?\\(?<cdp:than>)`,
);
/** "15 days longer than similar authorities": no figure of the thing itself. */
const ITSELF_A_DIFFERENCE =
  /‹[cdp]\d+› (?:percentage )?(?:points? )?(?:more|higher|longer|above|over|fewer|less|lower|shorter|below|under|better|worse|outside|away|quicker|slower|faster|short of|ahead of)\b/gi;
const MORE_WORDS = /^(?:more|higher|longer|above|over|in excess of)$/i;
const LESS_WORDS = /^(?:fewer|less|lower|shorter|below|under|short of)$/i;

function differences(sketch: Sketch, before: Before): readonly Relation[] {
  const found: Difference[] = [];
  for (const match of allMatches(MORE_THAN, sketch.text)) {
    const [by, than] = [figureIn(match, "by", sketch), figureIn(match, "than", sketch)];
    const { word = "", yard = "" } = match.groups ?? {};
    if (
      !by ||
      !than ||
      by.kind === "p" ||
      (than.kind === "p") !== (by.kind === "q") ||
      /\b(?:and|but|while|with|who|in the|compared)\b/i.test(yard) ||
      by.approx !== "exact" ||
      than.approx !== "exact"
    )
      continue;
    if (
      /^(?:over|under|above|below|outside|away|in excess of)$/i.test(word) &&
      !/\b(?:target|threshold|average|benchmark|limit|standard|figure|expected)\b/i.test(yard)
    )
      continue;
    if (than.value <= by.value / 4 || (by.kind === "d" && than.kind === "d" && by.unit !== than.unit)) continue;
    if (
      by.kind === "c" &&
      (than.kind !== "c" || !/\b(?:target|average|threshold|previous|last year|year before|figure|limit|capacity|the)\b/.test(yard))
    )
      continue;
    const values = measured(sketch, match.index, before, by, than);
    if (values.length === 0) continue;
    found.push({ kind: "difference", values, by, than, direction: MORE_WORDS.test(word) ? "up" : LESS_WORDS.test(word) ? "down" : "away" });
  }
  return found;
}

/** What may be compared, the likeliest first: figures of the same unit before the difference, in this sentence and the two before it. */
function measured(sketch: Sketch, upTo: number, { said }: Before, by: Figure, than: Figure): readonly Figure[] {
  const kinds = by.kind === "q" ? "p" : by.kind === "d" || than.kind === "d" ? "cd" : by.kind;
  const unit = by.kind === "q" ? than.unit : by.unit || than.unit;
  const fits = (one: Figure): boolean =>
    one !== by && one !== than && (one.unit === unit || (kinds === "cd" && one.kind === "c")) && one.approx === "exact";
  const here = figuresIn(sketch.text.slice(0, upTo).replace(ITSELF_A_DIFFERENCE, ""), kinds, sketch).filter(fits);
  if (here.length > 0) return [...here].reverse();
  const earlier = [...said]
    .reverse()
    .slice(0, 2)
    .flatMap((one) => [...figuresIn(one.text, kinds, one)].reverse().filter(fits));
  return earlier;
}
