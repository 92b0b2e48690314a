import type { BlockKind } from "../../document/report.ts";
import type { Statistic } from "../../tags/tag.ts";
import type { Span } from "../../text/span.ts";

/** What a figure counts, where its sentence gives it for the whole of that and not for a sample or a part. */
export interface Counted {
  /** In the text's own words, with all that restricts it. */
  readonly words: string;
  readonly how: "subject" | "definite" | "labelled";
  /** "This is an increase from 205": what was counted before. */
  readonly anaphoric?: true;
  readonly average?: true;
}

/** What a sentence may begin with before its figure. */
const OPENERS =
  /^(?:(?:however|currently|overall|in total|nationally|in addition|locally),? |(?:the )?(?:local authority|council|data|figures?|records?|information) (?:reports?|reported|shows?|showed|says|said)(?: that)? |there (?:are|were|is|was|have been|had been|has been)(?: (?:currently|now|a total of))? |a total of |some |just |only )*$/i;
const OWNER =
  /^(?:[Tt]he |[Tt]his )?(?:local authority|council|authority|borough|county|city|service|team|area|trust|force|\p{Lu}[\p{L}’'-]+(?: (?:and|upon|on|of|\p{Lu}[\p{L}’'-]+)){0,4}) (?:currently |now )?(?:(has|had)|(looks after|looked after|is looking after|was looking after|cares for|is responsible for|was responsible for|supports|supported|operates|operated|runs|employs|employed|received|manages|managed|spent|spends))(?: (?:currently|a total of)){0,2} $/u;
const VERBS_THAT_COUNT = /look|operate|run|employ|receive|spen/;
const DEFINITE = /\b(?:the|all|its|their)(?: total of)? $/i;
const WITH = /, with(?: a total of)? $/i;
/** Code units of a sentence's end in which `DEFINITE`, `WITH` and `IS_BECAME` find all that they look for. */
const LONGEST_TAIL = 18;
/** What leads from the name of a number to the number. */
const BECAME =
  "(?: (?:is|was|are|were|stands? at|stood at|reached|totalled|(?:has |have |had )?(?:risen|rose|increased|fallen|fell|reduced|decreased|dropped|grown|grew)(?: (?:slightly|significantly|sharply|steadily|by [^,;]{1,25}))?(?: from [^,;]{1,45})? (?:to|from))(?: (?:only|just|now|currently|a total of))?) $";
/** "the number of children in care was", "the turnover rate of social workers has risen to"; with the words before "number" and "rate". */
const NUMBER_OF = new RegExp(
  `(?:^|[ ,])((?:[\\p{L}'’-]+ ){0,3}?)((?:number|total|proportion|percentage|rate|cost|budget)s?) of ([^,;:()]{4,110}?)(?: \\([^()]{1,30}\\))?,?${BECAME}`,
  "iu",
);
/** What it cannot do without, which is sooner looked for. */
const IS_NUMBER_OF = /(?:number|total|proportion|percentage|rate|cost|budget)s? of /i;
/** "The vacancy rate is", "Staff turnover was". */
const NAMED = new RegExp(
  `^(?:the )?((?:[\\p{L}'’-]+ ){0,4}(?:rate|turnover|budget|cost|spend|spending|overspend|underspend|deficit|attendance)(?: (?:of|for|on|among) [^,.;:()]{3,60})?)${BECAME}`,
  "iu",
);
/** "the number of care leavers (140)" */
const NUMBER_IN_BRACKETS = /\b(?:number|total) of ([^,;:()]{4,90}) \($/i;
/** The last word of `BECAME`: without it before a figure, nothing is named that became it. */
const IS_BECAME = / (?:is|was|are|were|at|reached|totalled|to|from|only|just|now|currently|of) $/i;
const AVERAGES = /\baverage /i;
const AVERAGE =
  /\b(average (?:time|length|duration|caseloads?|number of [^,;]{3,50}?)[^,;:()]{0,110}?) (?:is|was|are|were|stands at|stood at|(?:has |have |had )?(?:risen|rose|increased|fallen|fell|reduced|decreased|dropped|improved)(?: (?:slightly|significantly|by [^,;]{1,25}))?(?: from [^,;]{1,45})? to)(?: (?:only|just|now|currently))? $/i;
const ANAPHORIC =
  /^(?:this|which|it) (?:is|was|represents|represented) an? (?:\w+ )?(?:increase|decrease|reduction|rise|fall|change) (?:from|on)(?: the)? $/i;
const LABEL = /^([^.;:|]{4,90}?) ?[:|–] ?$/;

/** What `statistic` counts in its sentence; undefined where it is not said of the whole. */
export function phraseCounted(text: string, sentence: Span, statistic: Statistic, kind: BlockKind): Counted | undefined {
  const before = withoutCommas(withoutPeriod(text.slice(sentence.start, statistic.start), statistic.period));
  if (ANAPHORIC.test(before)) return { words: "", how: "labelled", anaphoric: true };
  const average = AVERAGES.test(before) ? AVERAGE.exec(before) : null;
  if (average?.[1] !== undefined) return { words: average[1], how: "labelled", average: true };
  if (statistic.category === "duration" || statistic.category === "rate") return undefined;
  const tail = before.slice(-LONGEST_TAIL);
  const became = IS_BECAME.test(tail);
  const named = became && statistic.category !== "count" ? NAMED.exec(before)?.[1] : undefined;
  if (named !== undefined) return { words: named, how: "labelled" };
  const number = became && IS_NUMBER_OF.test(before) ? NUMBER_OF.exec(before) : null;
  if (number?.[3] !== undefined) {
    // "has risen from 230 in March": each end has its own time
    if (/ from $/.test(before) && statistic.period === undefined) return undefined;
    const noun = /^(?:number|total|proportion|percentage)s?$/i.test(number[2] ?? "") ? "" : number[2];
    const modifiers = (number[1] ?? "").replace(/^.*\b(?:the|an?|its|their|that) /i, "");
    return { words: withoutPeriod(`${modifiers}${noun} ${number[3]}`, statistic.period), how: "labelled" };
  }
  const after = withoutCommas(text.slice(statistic.end, sentence.end));
  const inBrackets = before.endsWith(" (") ? NUMBER_IN_BRACKETS.exec(before)?.[1] : undefined;
  if (inBrackets !== undefined && /^(?: ?\(|\)|, a rate)/.test(after)) return { words: inBrackets, how: "labelled" };
  const label = kind !== "paragraph" ? LABEL.exec(before) : null;
  if (label?.[1] !== undefined && /^[.\s]*$/.test(after)) return { words: label[1].replace(/^number of /i, ""), how: "labelled" };
  const share = statistic.category === "percentage";
  if (share && !/^ (?:\([^()]*\) )?of /.test(after)) return undefined;
  if (OPENERS.test(before)) return counted(after, statistic, "subject", false);
  const owner = OWNER.exec(before);
  if (owner)
    return counted(
      VERBS_THAT_COUNT.test(owner[2] ?? "") ? ` ${owner[2]?.replace(/.*look.*/, "looked after")}${after}` : after,
      statistic,
      "subject",
      false,
    );
  if (share) return undefined;
  if (WITH.test(tail)) return counted(after, statistic, "subject", false);
  if (DEFINITE.test(tail)) return counted(after, statistic, "definite", true);
  return undefined;
}

/** "education, employment or training" is one thing: its comma ends nothing. */
function withoutCommas(words: string): string {
  if (!words.includes(",")) return words;
  return words.replace(/\b(education|employment|training), (?=education|employment|training)/g, "$1 ");
}

/** "At 31 March 2016, " at a sentence's beginning, and " at 31 March 2016" further on, tell when and not what. */
function withoutPeriod(words: string, period: string | undefined): string {
  if (period === undefined) return words;
  const at = words.indexOf(period);
  if (at < 0) return words;
  const before = words.slice(0, at).replace(/(?:\b(?:as )?(?:at|on|in|over|during|within|for|of|throughout|from|up to|by))? ?$/i, "");
  const after = words.slice(at + period.length).replace(/^ \([^()]{0,40}\)/, "");
  return before.trim() === "" ? after.replace(/^,? /, "") : `${before}${after}`;
}

/** Where what is counted ends. */
const ENDS =
  /[;:,.]|–| (?:but|while|whereas|which|although|though|compared|than|representing|equating|because|so|when|since|(?:up|down) (?:from|on|by)|including|comprising|according|against|despite|(?:an?|the) (?:increase|decrease|reduction|rise|fall|rate)|of (?:whom|which|these)|and (?=\d|(?:two|three|four|five|six|seven|eight|nine|ten|this|these|they|most|all|many|some|the|an?|of)\b))\b/;
/** "27 adoptions 30 children became …": items of a list whose breaks are lost. */
const NEXT_ITEM = / \d[\d,]* (?:children|young people|became|ceased)\b.*/;
/** A verb that begins to say something of those counted. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|need|needs|receives?|received|lives?|lived|remains?|remained|said|say|told)\b/;

function counted(after: string, { period }: Statistic, how: Counted["how"], noVerb: boolean): Counted | undefined {
  // "29 (10%) children", "162 (68.8%) live outside the area"
  const plain = withoutPeriod(after, period).replace(/ ?\([^()]{0,80}\)| at the time of (?:the|this|our) (?:inspection|visit)/g, "");
  const end = plain.search(ENDS);
  let words = (end < 0 ? plain : plain.slice(0, end)).replace(NEXT_ITEM, "");
  if (noVerb) words = withoutPredicate(words);
  // "of this service" and "such visits" are told by what stands before
  if (
    !/^ (?:of )?\p{L}/u.test(words) ||
    words.length > 160 ||
    /\d|\b(?:this|these|that one|those|such|other|others|latter|former|same)\b/.test(words)
  )
    return undefined;
  return { words: words.replace(/^ of /, " "), how };
}

/** "the 365 children who were looked after have a plan" → up to "have": of a clause with "who" the first verb belongs to those counted. */
function withoutPredicate(words: string): string {
  const first = VERB.exec(words);
  if (!first) return words;
  const relative = /\b(?:who|that|whom)\b/.exec(words);
  if (!relative || relative.index > first.index) return words.slice(0, first.index);
  const from = first.index + first[0].length;
  const auxiliary = /^ (?:been|being|not|had|have)\b/.exec(words.slice(from))?.[0].length ?? 0;
  const second = VERB.exec(words.slice(from + auxiliary));
  return second ? words.slice(0, from + auxiliary + second.index) : words;
}
