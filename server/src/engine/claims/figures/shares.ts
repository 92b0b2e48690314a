import { MONTHS } from "../../text/calendar.ts";
import { allMatches } from "../../text/matches.ts";
import { baseName } from "./base-name.ts";
import type { Figure } from "./figure.ts";
import type { Relation } from "./relation.ts";
import { type Before, subjectOf } from "./sentences.ts";
import { countOf, figureIn, figuresIn, hasTwo, pattern, type Sketch, withoutBrackets } from "./sketch.ts";

/** A count and the share that it is said to be. */
interface Pair {
  readonly part: Figure;
  readonly share: Figure;
  /** The pair's range in the sketch. */
  readonly start: number;
  readonly end: number;
  /** The words after the share that name its base ("of looked after children"). */
  readonly named: string | undefined;
}

const THE =
  "(?:(?:the|these|those|its|their|our|all|all of|a total of|some|a cohort of|the current cohort of|a sample of|the total of|just|only|this) )*";
const SAYING =
  "(?:or|which is|which was|that is|representing|which represents|which represented|equivalent to|equal to|equating to|which equates to|amounting to|making up|accounting for|which accounts for|comprising|i\\.e\\.)";
const OF_NAMED = "(?: (?:out )?of (?<named>[^‹›(),.;:]{3,80}))?";

/** "147 (or 55.9%)", "42 children (18% of all children in care)". */
const COUNT_SHARE = pattern(
  `<c:part>(?<gap><..60>) ?\\((?:or |that is,? |i\\.e\\.,? |a |just |representing |equivalent to |which is )*<pf:share>${OF_NAMED}%?\\)${OF_NAMED.replace("named", "after")}`,
);
/** "23% (402)", "a third (118 children)". */
const SHARE_COUNT = pattern(
  `<pf:share>(?<gap>[^‹›().;:]{0,50}) ?\\((?:or |that is,? |i\\.e\\.,? |some |just )*<c:part>(?: (?!out of|of)[^‹›()]{0,40})?\\)${OF_NAMED}`,
);
/** "(79%, 53 children)". */
const SHARE_COMMA_COUNT = pattern(`\\(<pf:share>(?:,|;| or| –) (?:or )?<c:part>(?: (?!out of|of)[^‹›()]{0,40})?\\)`);
/** "42 children were late, or 13.5%", "Eleven were adopted, which is 8% of the children in care". */
const COUNT_SAID = pattern(
  `<c:part>(?<gap>(?! (?:%|per cent))[^‹›().;:]{0,80}?),? (?:– )?${SAYING} (?:a |just |only )?<pf:share>${OF_NAMED}`,
);
/** "42 were late, 31.5% of the total". */
const COUNT_COMMA_SHARE = pattern(
  `<c:part>(?<gap>[^‹›().;:]{0,80}?)(?:,| –) (?:a |just |only )?<pf:share> (?:out )?of (?<named>[^‹›(),.;:]{3,80})`,
);
/** "13.5%, or 42 children", "a third – 118 – of". */
const SHARE_SAID = pattern(
  `<pf:share>(?<gap>[^‹›().;:,]{0,50}?)(?:(?:,| –) (?:or|that is|equivalent to|equating to|i\\.e\\.) (?:some )?<c:part>(?= –|,| [a-z]|\\.|$)| – <c:part2>[^‹›().;:,–]{0,40} –)`,
);

const PAIRS_BESIDE = [COUNT_SAID, COUNT_COMMA_SHARE, SHARE_SAID];
/** The first three have one of the two in brackets. */
const PAIRS = [COUNT_SHARE, SHARE_COUNT, SHARE_COMMA_COUNT, ...PAIRS_BESIDE];

/** Words between a count and its share that say that the share is another thing's. */
const OTHER_THING =
  /\b(?:compared|against|than|whereas|while|but|because|although|though|nationally|national|average|target|England|increase|decrease|reduction|rise|rose|fall|fell|rising|falling|drop|up|down|turnover|rate|cost|costing|saving|by|at|with)\b/i;
/** What the share in the brackets may be besides a share of the count's group. */
const CHANGES = /(?:increase|decrease|reduction|rise|fall|drop|growth|up|down|higher|lower|more|fewer|less|by|target|average)[^‹›]{0,25}$/i;

function pairsIn(sketch: Sketch): readonly Pair[] {
  const pairs: Pair[] = [];
  if (!sketch.kinds.includes("c")) return pairs;
  for (const one of sketch.text.includes("(") ? PAIRS : PAIRS_BESIDE) {
    for (const match of allMatches(one, sketch.text)) {
      const part = figureIn(match, "part", sketch) ?? figureIn(match, "part2", sketch);
      const share = figureIn(match, "share", sketch);
      const { gap = "", named, after } = match.groups ?? {};
      if (
        !part ||
        !share ||
        OTHER_THING.test(gap.replace(/‹.*/, "")) ||
        / of ?$|\bof (?:whom|which)\b|\b(?:all|both|each|none|most|some|half)\b/.test(gap.replace(/^ of (?:whom|which)$/, ""))
      )
        continue;
      if (CHANGES.test(sketch.text.slice(0, match.index))) continue;
      // "1,212 children were waiting, one in five of them for a year": of the count itself.
      if (one === COUNT_COMMA_SHARE && /^(?:them|these|those|whom|which)\b/i.test(named ?? "")) continue;
      if (pairs.some((other) => other.part === part || other.share === share)) continue;
      pairs.push({ part, share, start: match.index, end: match.index + match[0].length, named: named ?? after });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** "seven of the 17 children eligible (41%)": the whole between part and share. */
const OF_BETWEEN = pattern(
  `<cm:part>(?<gap>[^‹›(),.;:]{0,40}?)(?: (?:out )?of ${THE}| ?/ ?)<cm:whole>(?<rest>(?:[^‹›();:.]|‹d\\d+›){0,100}?)(?: ?\\((?:or |that is,? |just |a |i\\.e\\.,? )*<pfw:share>%?(?: of [^‹›()]{0,50})?\\)|,? (?:– )?${SAYING} (?:a |just |only )?<pfw:share2>|(?: –|,) <f:share3>(?= –|,))`,
);
/** "42 (31.5%) of the 310", "four (29%) of the 14 cases", "44 (9.7%), out of the 454". */
const OF_BEHIND = pattern(
  `<cm:part>[^‹›(),.;:]{0,40}? ?\\((?:or |that is,? )*<pf:share>%?\\),?(?<gap>[^‹›(),.;:]{0,40}?) (?:out )?of ${THE}<cm:whole>(?! ?\\()`,
);
/** "93% (66 of 71)", "a third (118 of the 310)". */
const OF_IN_BRACKETS = pattern(
  `<pfw:share>(?<gap>[^‹›().;:]{0,80}) ?\\((?:or |that is,? |i\\.e\\.,? |equivalent to |some )*<cm:part>[^‹›()]{0,30}?(?: ?/ ?| (?:out )?of ${THE}| from ${THE})<cm:whole>[^()‹›]{0,60}\\)`,
);
/** "93%, or 66 of the 71 children", "A third of plans – 118 of 310 –". */
const OF_SAID = pattern(
  `<pf:share>(?<gap>[^‹›().;:,]{0,60}?)(?:,| –) (?:(?:or|that is|equivalent to|i\\.e\\.|some) )?<cm:part>[^‹›(),.;:]{0,30}? (?:out )?of ${THE}<cm:whole>`,
);
/** "a third (118) of the 310", "23% (402) of the 1,746 referrals". */
const SHARE_PART_WHOLE = pattern(
  `<pfw:share>(?<gap>[^‹›().;:]{0,40}?) ?\\((?:or |some )?<cm:part>[^‹›()]{0,30}?\\) (?:out )?of ${THE}<cm:whole>`,
);
/** "a third of the 310 children (118)", "62% of the 310 children, or 192". */
const SHARE_WHOLE_PART = pattern(
  `<pfw:share> of ${THE}<c:whole>(?<gap>[^‹›().;:]{0,60}?)(?: ?\\((?:or |some |that is,? )?<c:part>[^‹›()]{0,30}\\)|, (?:or|that is|equivalent to|some) <c:part2>)`,
);
/** "42, 31.5% of the 310", "42 (31.5% of the 310)". */
const PART_SHARE_WHOLE = pattern(
  `<c:part>(?<gap>[^‹›().;:]{0,60}?)(?:,| \\(| –)(?: ${SAYING})? (?:just |only |a )?<pf:share> of ${THE}<c:whole>|<c:part2>(?<gap2>[^‹›().;:]{0,60}?) \\((?:or )?<pf:share2> of ${THE}<c:whole2>`,
);

const EXPLICIT = [OF_BETWEEN, OF_BEHIND, OF_IN_BRACKETS, OF_SAID, SHARE_PART_WHOLE, SHARE_WHOLE_PART, PART_SHARE_WHOLE];
const WITHOUT_BRACKETS = [OF_BETWEEN, OF_SAID, SHARE_WHOLE_PART, PART_SHARE_WHOLE];

/** Between a part and its whole. */
const OF_OR_SLASH = /\bof |\/| from /i;

/** Shares whose whole stands beside them. */
function explicitIn(sketch: Sketch): readonly Relation[] {
  const found: Relation[] = [];
  if (countOf(sketch, "cm") < 2 || !OF_OR_SLASH.test(sketch.text)) return found;
  const used = new Set<Figure>();
  for (const one of sketch.text.includes("(") ? EXPLICIT : WITHOUT_BRACKETS) {
    for (const match of allMatches(one, sketch.text)) {
      const get = (name: string): Figure | undefined =>
        figureIn(match, name, sketch) ?? figureIn(match, `${name}2`, sketch) ?? figureIn(match, `${name}3`, sketch);
      const [part, share, whole] = [get("part"), get("share"), get("whole")] as const;
      if (!part || !share || !whole || used.has(share) || part.kind !== whole.kind || part.unit !== whole.unit) continue;
      if (OTHER_THING.test(match.groups?.gap ?? match.groups?.gap2 ?? "") || COMPARES.test(match.groups?.rest ?? "")) continue;
      if (CHANGES.test(sketch.text.slice(0, match.index))) continue;
      used.add(share);
      found.push({ kind: "share", share, part, whole, others: [] });
    }
  }
  return found;
}

const COMPARES =
  /\b(?:compared|against|than|nationally|national|average|target|England|whereas|while|but|increase|decrease|reduction|rise|fall|drop)\b/i;

/** "Of the 310 children", "Of 12 homes inspected in the year, …": what follows in the sentence is of them. */
const LEADING = pattern(
  `(?:^|[;:–] ?|, (?:and|but|while) |^[^‹]{0,80}, )(?:of|out of|from|among|amongst) ${THE}<c:whole>(?<rest>(?:[^‹›(;:.]|‹[da]\\d+›|\\([^()‹]*\\)){0,140}?),`,
);
/** "We reviewed 24 records and found that 18 (75%) were incomplete." */
const LOOKED_AT =
  /\b(?:reviewed|sampled|examined|tracked|audited|checked|inspected|visited|surveyed|tested|assessed|looked at|spoke (?:with|to)|talked to|interviewed|read) (?:a (?:total|sample) of |the |all )?‹c(\d+)› [^‹›.;]{0,60}?(?:,? and|,|;|:)(?: [a-z]+){0,2} (?:found|saw|noted|concluded|that|told|said|identified)\b[^‹›.;]{0,40}$/i;
/** "The area has 60 schools. Of the schools, 45 (75%) …". */
const REFERS_BY_NAME = /^(?:of|among|amongst|out of) (?:the|those|these) (?<name>[a-z' ]{3,40}?)(?: [a-z]+ed| inspected| visited)?, /i;

/** "…, of whom", "with … of them". */
const OF_WHOM =
  /(?:of|among|amongst) (?:whom|which|these|those|them|this (?:number|group|cohort|total))(?:,)?(?: (?:just|only|about|some|a further|another))* ?$/i;
/** "41 of this group (71%)", "42 of these (13%)", "42 of them". */
const OF_THEM_INSIDE = /‹c\d+›[^‹(]{0,20} of (?:these|those|them|whom|which|this (?:number|group|cohort|total))\b/i;
/** "Of these, …", "Of this number: …", "Among them were …"; "Of those who wrote, …" makes a group of its own. */
export const REFERS =
  /^(?:[-–•*] ?)?(?:(?:And|But|However),? )?(?:of|out of|among|amongst|from) (?:these|those(?! (?:who|whose|whom|that|which|in|with|without|aged|on|under|over|from|not|surveyed|asked|questioned|responding|replying|attending|eligible)\b)|them|whom|which|this (?:number|group|cohort|total|figure)|the(?:se)? total)(?<of>(?: [a-z'-]+){0,3}?)(?:,|:| |$)/i;

/** Shares in a sentence, with their wholes as far as they can be told from the sentence and those before it. */
export function sharesIn(sketch: Sketch, before: Before): readonly Relation[] {
  if (countOf(sketch, "pfw") === 0) return partsIn(sketch, before, []);
  const explicit = explicitIn(sketch);
  const used = new Set(explicit.flatMap((one) => (one.kind === "share" ? [one.share] : [])));
  const pairs = pairsIn(sketch).filter((pair) => !used.has(pair.share));
  const found: Relation[] = [...explicit, ...wordsForPercentages(sketch)];
  for (const pair of pairs) {
    if (pair.share.kind === "p" && pair.share.value > 100) {
      found.push({ kind: "more-than-all", share: pair.share, count: pair.part });
      continue;
    }
    const base = baseOfRest(pair, sketch, before) ?? baseOf(pair, sketch, before);
    // A whole that is smaller than its part is another thing's: "The two inspectorates … 1,212 children".
    if (base && base.whole.value < pair.part.value) continue;
    if (base) found.push({ kind: "share", share: pair.share, part: pair.part, whole: base.whole, others: base.others });
    else {
      const name = pair.named ? baseName(pair.named) : groupOf(pair, sketch);
      if (name && pair.share.kind === "p") found.push({ kind: "named", share: pair.share, part: pair.part, base: name });
    }
  }
  found.push(...twoBases(sketch), ...attainableIn(sketch), ...partsIn(sketch, before, pairs));
  return found;
}

/** Groups of which a report tells how many there are. */
const GROUPS = new Set(["children looked after", "children on protection plans", "care leavers", "children in need", "foster carers"]);
/** "Of those children looked after at the inspection, 40 (10.3%) …". */
const LED_BY_GROUP =
  /^(?:of|out of|among|amongst) (?:all )?(?:the|those|these|all)? ?(?<name>[^‹›,;:.()]{3,60}?)(?: at the time of the inspection| at inspection| on that date)?, (?:only |just )?$/i;

/** The group that a share is of by the words of its count: "102 children looked after (over 40%) who …". */
function groupOf(pair: Pair, sketch: Sketch): string | undefined {
  const led = LED_BY_GROUP.exec(sketch.text.slice(0, pair.start))?.groups?.name;
  const words = sketch.text.slice(pair.start, pair.end);
  const own = pair.part.of && words.includes(`› ${pair.part.of.replace(/’/g, "'")} (`) ? pair.part.of : undefined;
  const name = led ? baseName(led) : own && baseName(own);
  return name && GROUPS.has(name) ? name : undefined;
}

interface Base {
  readonly whole: Figure;
  readonly others: readonly Figure[];
}

/** "68 of those who became …", "of those aged 16": a group that these words make, none that was counted before. */
const OF_OWN_GROUP =
  /\bof (?:these|those)(?: children| young people| cases| families)? (?:who|whom|whose|which|that|in|with|without|aged|on|under|over|from|not)\b/i;

function baseOf(pair: Pair, sketch: Sketch, before: Before): Base | undefined {
  if (OF_OWN_GROUP.test(sketch.text.slice(pair.start, pair.end))) return undefined;
  if (pair.named && !/^(?:these|those|them|whom|which|this|the total|all (?:these|those|of them)|the (?:group|cohort))\b/i.test(pair.named))
    return undefined;
  const left = sketch.text.slice(0, pair.start);
  if (OF_WHOM.test(left) && !REFERS.test(sketch.text))
    return nearestBefore(left, sketch) ?? (isCompared(left, sketch) ? baseBefore(before) : undefined);
  const leading = allMatches(LEADING, left).at(-1);
  if (leading) {
    const whole = figureIn(leading, "whole", sketch);
    const between = left.slice(leading.index + leading[0].length);
    if (whole) return { whole, others: figuresIn(`${left.slice(0, leading.index)}${between}${leading.groups?.rest ?? ""}`, "c", sketch) };
  }
  if (REFERS.test(sketch.text)) return figuresIn(withoutBrackets(left), "c", sketch).length > 2 ? undefined : baseBefore(before);
  if (
    /^(?:these|those|them|whom|which|this (?:number|group|cohort|total))\b/i.test(pair.named ?? "") ||
    OF_THEM_INSIDE.test(sketch.text.slice(pair.start, pair.end))
  )
    return figuresIn(withoutBrackets(left), "c", sketch).length > 0 ? nearestBefore(left, sketch) : baseBefore(before);
  const looked = LOOKED_AT.exec(left);
  if (looked) return nearestBefore(left, sketch);
  const name = REFERS_BY_NAME.exec(left)?.groups?.name;
  const base = name === undefined ? undefined : baseBefore(before);
  if (name && base?.whole.of && headOf(name) === headOf(base.whole.of)) return base;
  if (before.head && ITEM.test(sketch.text) && pair.start < 4) return baseOfHead(before.head);
  return undefined;
}

/** A list's item that tells how many of what the list's head counts: "147 (or 55.9%) live outside the area". */
export const ITEM =
  /^(?:[-–—•*] ?)?(?:[Aa] further |[Jj]ust |[Oo]nly )?(?:‹c\d+›(?: children| young people| of them| of these| people| cases| plans)?,? ?(?:\((?:or |that is,? )?‹p\d+›%?\)|were|was|are|is|live|lives|lived|had|have|has|did|do|attend\w*|receiv\w*|ha[ds]|being|remain\w*|returned|ceased|went|left|moved|met|said|took|showed|require\w*|needed)|‹p\d+› \(‹c\d+›\))/;

/** "42 are under five, of whom …": an age. */
function isAge({ text, value }: Figure): boolean {
  return value <= 25 && /^(?:under|over|above|below) /i.test(text);
}

/** The last word of a noun phrase. */
function headOf(words: string): string {
  return /(\p{L}+)\W*$/u.exec(words.toLowerCase())?.[1] ?? "";
}

function nearestBefore(left: string, sketch: Sketch): Base | undefined {
  const plain = withoutBrackets(left);
  if (/‹[pfw]\d+›(?! \()/.test(plain.slice(plain.lastIndexOf("‹c") + 1))) return undefined;
  const counts = figuresIn(plain, "c", sketch);
  const whole = counts.at(-1);
  return whole && !isCompared(left, sketch) && !isAge(whole) ? { whole, others: counts.slice(0, -1) } : undefined;
}

/** True if the last count is what was before: "This is a decrease from 700: of this number 176 (26.5%) …" is of those that there are now. */
function isCompared(left: string, { figures }: Sketch): boolean {
  const last = [...withoutBrackets(left).matchAll(/\b(?:from|than|compared (?:with|to)|against) (?:the |a )?‹c(\d+)›/g)].at(-1);
  return last !== undefined && figures[Number(last[1])] === figuresIn(withoutBrackets(left), "c", { figures }).at(-1);
}

const REST = /\b(?:the|its|their) (?:remaining|other|last|rest,) $/i;

/** "310 care leavers. It is in touch with 268 of them and has lost the remaining 42 (31.5%)": what is left of a whole is a share of that. */
function baseOfRest({ part, start }: Pair, sketch: Sketch, { said }: Before): Base | undefined {
  const left = sketch.text.slice(0, start);
  if (!REST.test(left)) return undefined;
  const counts = [...said.slice(-3).flatMap((one) => figuresIn(one.text, "c", one)), ...figuresIn(left, "c", sketch)];
  const wholes = counts.filter((whole) => counts.some((taken) => taken !== whole && whole.value - taken.value === part.value));
  const [whole] = wholes;
  return whole && wholes.every(({ value }) => value === whole.value) ? { whole, others: [] } : undefined;
}

/** What "these" are: the count that the sentence before is about. */
function baseBefore({ said, head }: Before): Base | undefined {
  for (const one of [...said].reverse().slice(0, 2)) {
    const subject = subjectOf(one, "c");
    // A number that is no figure ("Homes 3 and 4") may be what is meant.
    if (!subject && /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/.test(one.text.replace(DATES, ""))) return undefined;
    // "62% of the 310 plans were late. Of these …": how many these are is not said.
    if (/‹[pfwv]/.test(withoutBrackets(one.text))) return undefined;
    if (subject) {
      const more = figuresIn(one.text, "c", one).filter((figure) => figure !== subject.figure);
      const earlier = said[said.indexOf(one) - 1];
      return { whole: subject.figure, others: [...more, ...(earlier ? figuresIn(earlier.text, "c", earlier) : [])] };
    }
  }
  return head && said.length === 0 ? baseOfHead(head) : undefined;
}

const DATES = new RegExp(`‹[a-z]\\d+›|\\b(?:19|20)\\d\\d(?:[-–/]\\d\\d)?(?:\\.\\d{1,2})?\\b|\\b\\d{1,2} ${MONTHS}\\b|^\\d+\\. `, "gi");

function baseOfHead(head: Sketch): Base | undefined {
  const subject = subjectOf(head, "c");
  return subject && { whole: subject.figure, others: figuresIn(head.text, "c", head).filter((figure) => figure !== subject.figure) };
}

/** "almost half, 48%", "over three quarters (79%)", "most attendees were from the council (27%)". */
const WORD_PERCENT = pattern(
  `<fw:word>(?<gap>[^‹›(),.;:]{0,90}?)(?: ?\\((?:or |about |at )?<p:percent>(?:%?\\)|, <c>[^‹›()]{0,30}\\))|(?:,| –)(?: or| at)? <p:percent2>(?:,| –| of|\\.$| \\(<c>\\)))`,
);
const NOT_SAME =
  /\b(?:compared|against|than|whereas|but|because|although|though|nationally|national|average|target|England|which|who|except|increase|decrease|reduction|by|and|from [‹]|apart)\b/i;

function wordsForPercentages(sketch: Sketch): readonly Relation[] {
  if (countOf(sketch, "fw") === 0 || !sketch.kinds.includes("p")) return [];
  return allMatches(WORD_PERCENT, sketch.text).flatMap((match): readonly Relation[] => {
    const share = figureIn(match, "word", sketch);
    const percent = figureIn(match, "percent", sketch) ?? figureIn(match, "percent2", sketch);
    if (!share || !percent || NOT_SAME.test(match.groups?.gap ?? "")) return [];
    return [{ kind: "share", share, percent, others: [] }];
  });
}

/** "increased from 1 (6%) to 28 (9.5%)". */
const FROM_TO = pattern(`from <c:first> \\(<p:firstShare>\\)<..60> to <c:second> \\(<p:secondShare>\\)`);

function twoBases(sketch: Sketch): readonly Relation[] {
  if (!hasTwo(sketch, "c") || !hasTwo(sketch, "p")) return [];
  return allMatches(FROM_TO, sketch.text).flatMap((match): readonly Relation[] => {
    const [first, firstShare] = [figureIn(match, "first", sketch), figureIn(match, "firstShare", sketch)];
    const [second, secondShare] = [figureIn(match, "second", sketch), figureIn(match, "secondShare", sketch)];
    if (!first || !firstShare || !second || !secondShare) return [];
    return [{ kind: "two-bases", first: { part: first, share: firstShare }, second: { part: second, share: secondShare } }];
  });
}

/** "12 live with parents, of whom 60% live outside the area"; "60% of the 12 children". */
const OF_WHOM_SHARE = pattern(`<c:whole>(?<rest>[^‹›();:.]{0,90}?)[,–]? ?(?:with )?of (?:whom|which)(?: only| just)? <p:share>(?! ?\\()`);
const SHARE_OF_COUNT = pattern(`<p:share> of (?:(?:the|these|those|all|its|their) )*<c:whole>(?! ?\\(|[^‹›.;]{0,60}\\(‹c)`);

function attainableIn(sketch: Sketch): readonly Relation[] {
  if (!sketch.kinds.includes("p") || !sketch.kinds.includes("c") || !/ of |of wh/i.test(sketch.text)) return [];
  return [OF_WHOM_SHARE, SHARE_OF_COUNT].flatMap((one) =>
    allMatches(one, sketch.text).flatMap((match): readonly Relation[] => {
      const [share, whole] = [figureIn(match, "share", sketch), figureIn(match, "whole", sketch)];
      if (!share || !whole || CHANGES.test(sketch.text.slice(0, match.index)) || /\($/.test(sketch.text.slice(0, match.index))) return [];
      return [share.value > 100 ? { kind: "more-than-all", share, count: whole } : { kind: "attainable", share, whole }];
    }),
  );
}

/** "57 of the 42 children", "Of the 42 children, 57 were …", "42 children, of whom 57 …". */
const PART_OF = pattern(
  `<cm:part>(?<gap>(?: \\([^()]*\\)| (?!and\\b|or\\b|with|from|at |in |on |is |was |an? |averages?|rates?|target|maximum|minimum|totals?|scores?|figures?|places|hours|months|years|days)[a-z'-]+){0,3}?) (?<of>(?:out )?of ${THE})<cm:whole>(?! ?%)`,
);
const WHOM_PART = pattern(
  `<c:whole>(?<rest>[^‹›();:.]{0,90}?)(?:,| –| and| \\() ?(?:with )?of (?:whom|which) (?:only |just |some )?<c:part>`,
);
const LED_PART = pattern(
  `(?:^|^[^‹]{0,60}, )of ${THE}<c:whole>(?<rest>(?:[^‹›(;:.]|‹d\\d+›){0,110}?), (?:only |just |some )?<c:part>(?= \\(|,| (?:were|was|are|had|have|has|did|do|live|lived|received|of (?:them|these)|went|left|remain\\w*|returned|said)\\b)`,
);

const PARTS = [PART_OF, WHOM_PART, LED_PART];
const OF_WHOM_ANYWHERE = /of wh/i;

function partsIn(sketch: Sketch, before: Before, pairs: readonly Pair[]): readonly Relation[] {
  const found: Relation[] = [];
  for (const one of countOf(sketch, "cm") > 1 && /\bof /i.test(sketch.text) ? PARTS : []) {
    if (one === WHOM_PART && !OF_WHOM_ANYWHERE.test(sketch.text)) continue;
    for (const match of allMatches(one, sketch.text)) {
      const [part, whole] = [figureIn(match, "part", sketch), figureIn(match, "whole", sketch)];
      const { gap = "", of = "the" } = match.groups ?? {};
      // "120 children of 80 families" are no part of them.
      if (one === PART_OF && /[a-z]/.test(gap.replace(/\([^()]*\)/, "")) && of.trim() === "of") continue;
      if (part && whole && !isAge(whole) && part.unit === whole.unit)
        found.push({
          kind: "part",
          part,
          whole,
          others: one === LED_PART ? figuresIn(sketch.text, "c", sketch).filter((other) => other !== part && other !== whole) : [],
        });
    }
  }
  const first = sketch.kinds.includes("c") ? FIRST_COUNT.exec(sketch.text) : null;
  if (first) {
    const part = sketch.figures[Number(first.groups?.part)];
    const base = REFERS.test(sketch.text)
      ? baseBefore(before)
      : before.head && ITEM.test(sketch.text) && (before.announced || pairs.length > 0)
        ? baseOfHead(before.head)
        : undefined;
    if (part && base) found.push({ kind: "part", part, whole: base.whole, others: base.others });
  }
  return found;
}

const FIRST_COUNT =
  /^(?:[-–—•*] ?)?(?:of (?:these|those|them|this (?:number|group|cohort|total))[^‹.;]{0,30}?,? )?(?:only |just |some )?‹c(?<part>\d+)›(?= \(|,| (?:were|was|are|had|have|has|did|do|live|lived|received|went|left|remain\w*|returned|said)\b)/i;
