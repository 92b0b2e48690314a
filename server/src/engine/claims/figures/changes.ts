import { COMPARES, MOVES } from "../../tags/words/word-uses.ts";
import { allMatches } from "../../text/matches.ts";
import type { Figure } from "./figure.ts";
import type { Change, Relation } from "./relation.ts";
import { type Before, subjectOf } from "./sentences.ts";
import { countOf, figureIn, figuresIn, hasTwo, pattern, type Sketch, withoutBrackets } from "./sketch.ts";

const UP_NOUN = "increase|rise|growth|jump|surge|upturn|hike|climb";
const DOWN_NOUN = "reduction|decrease|fall|drop|decline|cut|dip|downturn";
const UP_VERB =
  "increased|increases|increasing|increase|rose|risen|rises|rising|rise|grew|grown|grows|growing|climbed|climbing|jumped|gone up|went up|going up|raised|soared|up";
const DOWN_VERB =
  "reduced|reduces|reducing|reduce|decreased|decreases|decreasing|decrease|fell|fallen|falls|falling|fall|dropped|drops|dropping|drop|declined|declines|declining|decline|gone down|went down|going down|come down|came down|lowered|cut|down|shrunk|shrank";
const NOUN = `${UP_NOUN}|${DOWN_NOUN}`;
const VERB = `${UP_VERB}|${DOWN_VERB}`;
const DOWN = new RegExp(`^(?:${DOWN_NOUN}|${DOWN_VERB})$`, "i");
/** What stands before the figure that was there before. */
const ABOUT =
  "(?:(?:an?|the|its|their|our) (?:(?:overall|already|very|low|high|peak|total|mean|average|rate|figure|level|baseline|record|previous|number|score|median) ){1,3}(?:of )?|what was )?";

/** Before the word for a movement. */
const AMOUNT =
  "(?:slight|small|large|significant|sharp|marked|considerable|substantial|further|overall|steady|net|notable|marginal|big|year-on-year) ";
const LARGE = `(?:${AMOUNT}|(?:very(?: small)?|slow|real|huge|modest) ){0,2}`;
/** Behind it. */
const GREATLY = "(?: slightly| sharply| significantly| considerably| steadily| markedly)?";

/** The kinds that can be compared, each with its own. */
const MEASURES = ["c", "p", "m", "d", "r", "f"];

function perKind(write: (kind: string) => RegExp): ReadonlyMap<string, RegExp> {
  return new Map(MEASURES.map((kind) => [kind, write(kind)]));
}

/** The patterns of the kinds of which a sentence has two figures or more. */
function patternsFor(patterns: ReadonlyMap<string, RegExp>, sketch: Sketch): readonly RegExp[] {
  const found: RegExp[] = [];
  for (const kind of MEASURES) if (hasTwo(sketch, kind)) found.push(patterns.get(kind) as RegExp);
  return found;
}

/** Words between a movement and its "from" that say that something else moved, or that less is more. */
const OTHER =
  /\b(?:by (?!‹)|moving|moved|while|which|who|that|has|have|had|was|were|is|are|but|although|despite|ratio|ranking|ranked|position|performance|timeliness|stability|quality|speed|improve\w*|age|grade[sd]?|rating|gap between|because|due|resulting|following|when|if|not|no|staff from|to|between|went|gone)\b/i;
/** Words before it that take it back, or that put it off. */
const UNDONE =
  /\b(?:not|no|never|neither|nor|without|failed to|fails to|rather than|instead of|halt(?:ed)? the|stem(?:med)? the|revers\w+ (?:the|a)|prevent\w*|avoid\w*|unable to)(?: [a-z']+){0,3} ?$/i;
/** Of these less is more, so that no figure tells which way they went. */
const QUALITY = /\b(?:opening (?:hours|times)|performance|timeliness|stability|attainment gap|ranking)\b/i;
const RANKED = /\b(?:rank(?:ed|ing|ings)?|league table|quartile|\d+(?:st|nd|rd|th) (?:place|position|percentile)|points? scale|places?)\b/i;
/** "minus 3%", "-3%": signs are not read. */
const SIGNED = /(?:minus |[-–−+])$/;

const FROM_TO = perKind((kind) =>
  pattern(
    `\\b(?<word>${NOUN}|${VERB})\\b(?<gap>(?: by <pcxqfdm>,?| of <pcqfdm>,?|(?! (?:while|whereas|whilst|but)\\b)[^‹›.;:()]){0,90}?),? from ${ABOUT}<${kind}:from>(?<mid>(?:[^‹›.;]|\\([^()]{0,60}\\)){0,70}?),? to ${ABOUT}<${kind}:to>`,
  ),
);
/** "355 …, an increase from 310", "42 (up from 35)", "42 – down from 35 –". */
const NOW_FROM = perKind((kind) =>
  pattern(
    `<${kind}:to>(?<gap>(?:[^‹›.;]|\\([^()]{0,60}\\)){0,110}?)(?:[,(–] ?|which |this |and )(?:which |this |it |and |but |a figure )?(?:(?:is|was|are|were|has|have|had|represents|represented|marks|being|shows|showing|with|reflects|reflecting) )?(?:also |now |still |only |already |been )?(?:an? )?(?:[a-z-]+ly )?${LARGE}(?<word>${NOUN}|${VERB})(?:(?: of| by)? <pcqdom:by>,?)?${GREATLY} (?:from|on|(?:when )?compared (?:with|to)|against|over) (?:${ABOUT}|(?:the|its|last year's) |the [^‹›.;,()]{0,40}\\()<${kind}:from>`,
  ),
);
/** "rose 15% to 4,600 from 4,000", "has fallen to 310 from 355". */
const TO_FROM = perKind((kind) =>
  pattern(
    `\\b(?<word>${VERB})(?: by)?(?: <pcqdm:by>)?(?<gap>[^‹›.;:()]{0,30}?) to ${ABOUT}<${kind}:to>(?<mid>[^‹›.;:()]{0,40}?),? from ${ABOUT}<${kind}:from>(?! to)`,
  ),
);
/** "412, a 30% increase on the 380 of the year before". */
const SHARE_CHANGE = perKind((kind) =>
  pattern(
    `<${kind}:to>(?<gap>[^‹›.;()]{0,80}?)(?:,| –| \\() ?(?:which is |this is |it is )?an? <pcdm:by> (?:${AMOUNT})?(?<word>${NOUN}) (?:from|on|compared (?:with|to)|over) (?:the |last year's |its )?<${kind}:from>`,
  ),
);
/** "355, compared with 310 the year before: a rise of 45"; "from 82% to 78%, a rise of 4 points". */
const SAID_AFTER = perKind((kind) =>
  pattern(
    `(?:from <${kind}:from>(?<mid>[^‹›.;()]{0,60}?) to <${kind}:to>|<${kind}:to2>(?<gap>[^‹›.;()]{0,60}?),? compared (?:with|to) <${kind}:from2>)[^‹›.;()]{0,50}?(?:,|:| –| \\() ?(?:which is |this is |representing |it is )?an? (?:${AMOUNT})?(?<word>${NOUN})\\b(?: of <pcqdm:by>)?`,
  ),
);
/** "fell to 280 in 2015, and then rose to 340". */
const THEN = perKind((kind) =>
  pattern(
    `\\b(?:${VERB})\\b[^‹›.;()]{0,30}?(?:‹[a-z]\\d+›[^‹›.;()]{0,30}?)? to <${kind}:from>[^‹›.;()]{0,40}?(?:,| and| but|,? before)(?: and| but)?(?: then| since| has since| it has since)? (?<word>rose|risen|rising|fell|fallen|falling|dropped|dropping|increased|increasing|decreased|decreasing|grew|declined|climbed)(?: again| back| further| slightly| sharply)* to <${kind}:to>`,
  ),
);

/** "This is an increase from 310." */
const THIS = new RegExp(
  `^(?:[^‹›.;]{0,40}?, )?(?:this|these|it|the (?:number|total|figure|rate|proportion|percentage))(?: [a-z]+){0,3}? (?:is|was|are|were|represents?|represented|marks?|marked|shows?|showed|reflects?|has|have|had|compares)(?: been)? (?:also |now |still |only |already )?(?:an? )?(?:[a-z-]+ly )?${LARGE}(?<word>${NOUN}|${VERB})(?: of ‹(?:[pcqdo])(?<by>\\d+)›,?)?(?: in [^‹›.;,]{0,60})?${GREATLY},? (?:from|on|compared (?:with|to)|against) (?:the |its |their )?(?:previous |earlier |last |total |figure |of |number |rate )*‹(?<kind>[cpmdr])(?<from>\\d+)›`,
  "i",
);

/** Changes and comparisons in a sentence. */
export function changesIn(sketch: Sketch, before: Before): readonly Relation[] {
  const { kinds, uses } = sketch;
  // a change between two figures, or from or to one of which the sentence before speaks
  const two = kinds.length > 1 && MEASURES.some((kind) => hasTwo(sketch, kind));
  const multiple = kinds.includes("x") && kinds.length > 2;
  if (!two && !multiple && (before.said.length === 0 || countOf(sketch, "cpmdr") === 0)) return [];
  const moves = (uses & MOVES) !== 0;
  const found: Relation[] = [];
  if ((two && moves) || multiple) found.push(...fromTo(sketch));
  if (two && moves) found.push(...otherOrders(sketch), ...nowFrom(sketch));
  if (moves) found.push(...thisFrom(sketch, before));
  if (uses & COMPARES && THAN.test(sketch.text)) found.push(...compared(sketch, before));
  if (moves) found.push(...unmoved(sketch, before));
  return found;
}

function directionOf(word: string): Change["direction"] {
  return DOWN.test(word) ? "down" : "up";
}

function fromTo(sketch: Sketch): readonly Relation[] {
  if (!/ from (?:[a-z]+ ){0,4}‹.* to /.test(sketch.text) || RANKED.test(sketch.text)) return [];
  return patternsFor(FROM_TO, sketch)
    .flatMap((one) =>
      allMatches(one, sketch.text).flatMap((match): readonly Relation[] => {
        const mid = match.groups?.mid ?? "";
        const moved = lastMovement(match.groups?.word ?? "", match.groups?.gap ?? "");
        if (!moved) return [];
        const { word, gap } = moved;
        const [from, to] = [figureIn(match, "from", sketch), figureIn(match, "to", sketch)];
        if (!from || !to || from.unit !== to.unit || OTHER.test(gap) || /\b(?:and|but|then|which)\b/.test(mid)) return [];
        if (UNDONE.test(sketch.text.slice(0, match.index)) || SIGNED.test(sketch.text.slice(0, match.index + match[0].lastIndexOf("‹"))))
          return [];
        if (QUALITY.test(sketch.text.slice(Math.max(0, match.index - 80), match.index))) return [];
        if (isMoreWords(word, gap, sketch.text.slice(0, match.index))) return [];
        // "by 4% a year" is no change in all
        const amount = / (?:by|of) ‹[a-z](\d+)›(?! (?:a|per|each|every|in each) |,? (?:annually|yearly|on average))/.exec(gap)?.[1];
        const by = !gap.includes("‹")
          ? byAround(sketch, match.index, match.index + match[0].length)
          : amount === undefined
            ? undefined
            : sketch.figures[Number(amount)];
        const direction = directionOf(word);
        return [
          { kind: "change", direction, word, from, to, others: [], compared: false },
          ...(by ? [{ kind: "changed-by", direction, from, to, by } as const] : []),
        ];
      }),
    )
    .concat(multiplied(sketch));
}

/** Other orders of words, each with what is sooner looked for. */
const ORDERS = [
  [/ to .* from /i, TO_FROM],
  [/an? ‹/i, SHARE_CHANGE],
  [/(?:from|with|to) ‹.*an? /i, SAID_AFTER],
  [/to .*to /i, THEN],
] as const;

/** The same in other orders of words. */
function otherOrders(sketch: Sketch): readonly Relation[] {
  if (RANKED.test(sketch.text) || QUALITY.test(sketch.text)) return [];
  return ORDERS.flatMap(([needed, patterns]) =>
    (needed.test(sketch.text) ? patternsFor(patterns, sketch) : []).flatMap((one) =>
      allMatches(one, sketch.text).flatMap((match): readonly Relation[] => {
        const { word = "", gap = "", mid = "" } = match.groups ?? {};
        const [from, to] = [
          figureIn(match, "from", sketch) ?? figureIn(match, "from2", sketch),
          figureIn(match, "to", sketch) ?? figureIn(match, "to2", sketch),
        ];
        if (
          !from ||
          !to ||
          from.unit !== to.unit ||
          OTHER.test(gap.replace(/^.*\b(?:was|were|is|are|has|have|had)\b/, "")) ||
          /\b(?:and|but|then|which|while|than)\b/.test(mid)
        )
          return [];
        if (UNDONE.test(sketch.text.slice(0, match.index)) || /^(?:up|down|cut)$/i.test(word)) return [];
        const by = figureIn(match, "by", sketch);
        const direction = directionOf(word);
        return [
          { kind: "change", direction, word, from, to, others: [], compared: false },
          ...(by ? [{ kind: "changed-by", direction, from, to, by } as const] : []),
        ];
      }),
    ),
  );
}

const MOVEMENT = new RegExp(`\\b(?:${NOUN}|${VERB})\\b`, "gi");

/**
 * The movement that stands nearest before "from", and the words between: "demand increased and staffing fell from 40 to 38". Undefined where one may be of
 * the other ("a reduction in the increase from 12% to 10%").
 */
function lastMovement(word: string, gap: string): { readonly word: string; readonly gap: string } | undefined {
  const last = allMatches(MOVEMENT, gap).at(-1);
  if (!last) return { word, gap };
  const apart = /,|\b(?:and|while|but|with|as)\b/.test(gap.slice(0, last.index));
  if (!apart && directionOf(last[0]) !== directionOf(word)) return undefined;
  return { word: last[0], gap: gap.slice(last.index + last[0].length) };
}

/** "cut" and "up", "down" before "from … to" may be parts of other words' meaning: "picked up from 3 to 5 pm", "set up from". */
function isMoreWords(word: string, gap: string, before: string): boolean {
  return (
    /^(?:up|down|cut)$/i.test(word) &&
    (gap !== "" ||
      !/(?:^|[ ,(–])(?:gone|went|is|are|was|were|been|be|[,(–])? ?$/.test(before) ||
      /\b(?:set|pick\w*|step\w*|follow\w*|tak\w+|made|break\w*|broken|split) $/.test(before))
  );
}

/** "a 12% increase from 310 to 347"; "from 310 to 347, an increase of 12%"; "from 310 to 347 (12%)". */
function byAround(sketch: Sketch, start: number, end: number): Figure | undefined {
  const behind =
    /^(?:[^‹›.;(]{0,60}(?:,| –|\() ?(?:which is |this is |or |equivalent to |representing )?(?:an? )?(?:[a-z]+ )?(?:increase|rise|reduction|decrease|fall|drop|growth|difference|cut) of ‹[pcqdm](\d+)›|[^‹›.;(]{0,60}(?:,| –|\() ?an? ‹p(\d+)› (?:increase|rise|reduction|decrease|fall|drop|growth|cut))/i.exec(
      sketch.text.slice(end),
    );
  const before = /‹p(\d+)› $/.exec(sketch.text.slice(0, start));
  const index = behind?.[1] ?? behind?.[2] ?? before?.[1];
  return index === undefined ? undefined : sketch.figures[Number(index)];
}

/** "more than doubled, from 525 to 1,191"; "halved from 40 to 20". */
const MULTIPLIED = pattern(`<x:by>(?<gap>[^‹›.;:()]{0,60}?),? from ${ABOUT}<cpmdr:from>(?<mid>[^‹›.;]{0,60}?) to ${ABOUT}<cpmdr:to>`);
const FROM_MULTIPLIED = pattern(
  `from <cpmdr:from>(?<mid>[^‹›.;]{0,60}?) to <cpmdr:to>[^‹›.;]{0,50}(?:,| –|\\() (?:which is |a |an )?<x:by>`,
);

function multiplied(sketch: Sketch): readonly Relation[] {
  return [MULTIPLIED, FROM_MULTIPLIED].flatMap((one) =>
    allMatches(one, sketch.text).flatMap((match): readonly Relation[] => {
      const [from, to, by] = [figureIn(match, "from", sketch), figureIn(match, "to", sketch), figureIn(match, "by", sketch)];
      if (!from || !to || !by || from.kind !== to.kind || from.unit !== to.unit || OTHER.test(match.groups?.gap ?? "")) return [];
      if (UNDONE.test(sketch.text.slice(0, match.index)) || RANKED.test(sketch.text)) return [];
      return [{ kind: "changed-by", direction: undefined, from, to, by }];
    }),
  );
}

function nowFrom(sketch: Sketch): readonly Relation[] {
  if (RANKED.test(sketch.text)) return [];
  return patternsFor(NOW_FROM, sketch).flatMap((one) =>
    allMatches(one, sketch.text).flatMap((match): readonly Relation[] => {
      const { word = "", gap = "" } = match.groups ?? {};
      const [from, to, by] = [figureIn(match, "from", sketch), figureIn(match, "to", sketch), figureIn(match, "by", sketch)];
      if (
        !from ||
        !to ||
        from.unit !== to.unit ||
        / to (?:[a-z]+ ){0,2}‹/.test(sketch.text.slice(match.index + match[0].length, match.index + match[0].length + 40))
      )
        return [];
      if (/\b(?:not|no|never|while|whereas|but|although|performance|timeliness|stability)\b/i.test(gap)) return [];
      if (SIGNED.test(sketch.text.slice(0, match.index))) return [];
      // "an increase of 12 on …": a share compared with what was before
      const others = figuresIn(withoutBrackets(sketch.text.slice(0, match.index)), to.kind, sketch);
      return changed(directionOf(word), word, from, to, by, others);
    }),
  );
}

function changed(
  direction: Change["direction"],
  word: string,
  from: Figure,
  to: Figure,
  by: Figure | undefined,
  others: readonly Figure[],
): readonly Relation[] {
  return [
    { kind: "change", direction, word, from, to, others, compared: false },
    ...(by && others.length === 0 ? [{ kind: "changed-by", direction, from, to, by } as const] : []),
  ];
}

/** "This is an increase from 310": of what the sentence before counts. */
function thisFrom(sketch: Sketch, { said }: Before): readonly Relation[] {
  const match = THIS.exec(sketch.text);
  const previous = said.at(-1);
  if (!match?.groups || !previous) return [];
  const { kind = "", word = "", from: fromIndex, by: byIndex } = match.groups;
  if (/ to (?:[a-z]+ ){0,2}‹/.test(sketch.text.slice(match[0].length, match[0].length + 60))) return [];
  const from = sketch.figures[Number(fromIndex)];
  const subject = subjectOf(previous, kind);
  if (!from || !subject || from.unit !== subject.figure.unit || /performance|timeliness|stability/i.test(match[0])) return [];
  const by = byIndex === undefined ? undefined : sketch.figures[Number(byIndex)];
  return changed(directionOf(word), word, from, subject.figure, by, subject.others);
}

const ABOVE = "above|higher than|greater than|more than|longer than|exceeds|exceeded|exceeding|in excess of|over|larger than";
const BELOW = "below|lower than|less than|fewer than|shorter than|under|smaller than";
const YARDSTICK =
  "average|averages|target|threshold|benchmark|neighbours|neighbour|figure|rate|amount|minimum|maximum|mean|median|level|comparators|comparator|nationally|England|national|authorities|proportion|requirement|standard|limit|capacity";
/** "12%, which is below the national average of 15%". */
const COMPARED = perKind((kind) =>
  pattern(
    `<${kind}:to>(?<gap>(?:[^‹›.;]|\\([^()]{0,60}\\)){0,80}?)(?<neg> not| no)? (?<word>${ABOVE}|${BELOW}) (?<yard>(?:the|its|their|our|that|those|both|other|similar|statistical|national|England|all|a|an|recommended|locally)\\b[^‹›.;:]{0,80}?\\b(?:${YARDSTICK})\\b[^‹›.;:]{0,40}?)(?: of| at| is| was|,| \\(| which is|:) ?(?:only |just |around )?<${kind}:from>`,
  ),
);
/** "below the average of 92% for 2014–15 and below the England figure of 90%": the first is itself what something is compared with. */
const YARD_BEFORE =
  /\b(?:averages?|target|threshold|benchmark|neighbours?|comparators?|national|nationally|England|authorities|than)\b[^‹›]{0,20}$/i;
const LINKED =
  /(?:,|\(| –|is|was|are|were|remains|remained|being|at|still|also|slightly|well|significantly|considerably|much|just|far|marginally|and|but|this|which|it|now)(?: (?:is|was|are|were|still|also|slightly|well|significantly|considerably|much|just|far|marginally|now|currently|therefore))* ?$/i;
/** "This is below the national average of 15%." */
const THIS_COMPARED = new RegExp(
  `^(?:this|it|which)(?: (?:figure|rate|proportion|number|percentage|total|is|was|remains|still|also|slightly|well|significantly|considerably|much|just|far|now|marginally)){1,4} (?<word>${ABOVE}|${BELOW}) (?<yard>(?:the|its|their|our|that|both|other|similar|statistical|national|England|all)\\b[^‹›.;:]{0,80}?\\b(?:${YARDSTICK})\\b[^‹›.;:]{0,40}?)(?: of| at| is| was|,| \\() ?‹(?<kind>[cpmdr])(?<from>\\d+)›`,
  "i",
);
const WORSE =
  /performance|timeliness|stability|ranking|quartile|improv|difference|points|rate of (?:increase|growth|reduction|improvement)/i;

const THAN = new RegExp(` (?:${ABOVE}|${BELOW}) `, "i");
const IS_BELOW = new RegExp(`^(?:${BELOW})$`, "i");

function compared(sketch: Sketch, { said }: Before): readonly Relation[] {
  const found: Relation[] = [];
  for (const one of patternsFor(COMPARED, sketch)) {
    for (const match of allMatches(one, sketch.text)) {
      const { gap = "", neg, word = "", yard = "" } = match.groups ?? {};
      const [from, to] = [figureIn(match, "from", sketch), figureIn(match, "to", sketch)];
      if (
        !from ||
        !to ||
        from.unit !== to.unit ||
        neg ||
        WORSE.test(sketch.text.slice(Math.max(0, match.index - 60), match.index + match[0].length)) ||
        !LINKED.test(gap)
      )
        continue;
      if (YARD_BEFORE.test(sketch.text.slice(0, match.index))) continue;
      if (/\b(?:while|whereas|although|though|not|no|who|whose|where|because|than)\b/i.test(gap) || / and [^‹]*‹/.test(yard)) continue;
      const others = figuresIn(withoutBrackets(sketch.text.slice(0, match.index)), to.kind, sketch).filter(
        (other) => other.unit === to.unit,
      );
      found.push({ kind: "change", direction: isBelow(word) ? "down" : "up", word, from, to, others, compared: true });
    }
  }
  const match = THIS_COMPARED.exec(sketch.text);
  const previous = said.at(-1);
  if (match?.groups && previous && !WORSE.test(match[0])) {
    const { word = "", kind = "", from: index } = match.groups;
    const from = sketch.figures[Number(index)];
    const subject = subjectOf(previous, kind);
    if (from && subject && from.unit === subject.figure.unit)
      found.push({
        kind: "change",
        direction: isBelow(word) ? "down" : "up",
        word,
        from,
        to: subject.figure,
        others: subject.others,
        compared: true,
      });
  }
  return found;
}

function isBelow(word: string): boolean {
  return IS_BELOW.test(word);
}

/** "The average was 629 days. … In the year to date it has reduced to 629 days." */
const MOVED_TO = new RegExp(
  `\\b(?:has|have|had|then|since)(?: [a-z]+)? (?<word>${VERB})(?: further| again| slightly| sharply| significantly)? to ‹(?<kind>[cpmdr])(?<to>\\d+)›`,
  "i",
);

/** What is said to have moved, and stands where it stood: only the very same figure is taken for what was before. */
function unmoved(sketch: Sketch, { said }: Before): readonly Relation[] {
  const match = MOVED_TO.exec(sketch.text);
  if (!match?.groups || / from (?:[a-z]+ ){0,3}‹/.test(sketch.text)) return [];
  const { word = "", kind = "", to: index } = match.groups;
  const to = sketch.figures[Number(index)];
  if (!to || UNDONE.test(sketch.text.slice(0, match.index))) return [];
  const earlier = said.slice(-2).flatMap((one) => figuresIn(withoutYardsticks(one.text), kind === "d" ? "cd" : kind, one));
  const alike = earlier.filter((one) => one.unit === to.unit || (kind === "d" && one.unit === ""));
  const same = alike.find((one) => one.value === to.value && one.approx === "exact");
  const direction = directionOf(word);
  const right = alike.some((one) => (direction === "down" ? one.value > to.value : one.value < to.value));
  return same && to.approx === "exact" && !right ? [{ kind: "change", direction, word, from: same, to, others: [], compared: false }] : [];
}

function withoutYardsticks(words: string): string {
  return words.replace(/\b(?:target|threshold|national|England|neighbours?|regional|benchmark)\b[^‹›]{0,40}‹[a-z]\d+›/gi, "");
}
