import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import type { Statistic } from "../tag.ts";
import type { Tokens } from "../words/tokens.ts";
import { COMPARED as COMPARED_HINT, type FiguredSentence, NAMED as NAMED_HINT, PLACE } from "./hints.ts";
import { isPartner, runsOn } from "./scope.ts";

const REGION =
  "(?:Greater |Inner |Outer )?London|(?:the )?(?:North|South)[- ](?:East|West)|(?:the )?(?:East|West) Midlands|(?:the )?Yorkshire and (?:the )?Humber|(?:the )?East of England|the (?:North|South|Midlands)";
const COUNTRY = "England(?: and Wales)?|Wales|Scotland|Northern Ireland|Great Britain|Britain|(?:the )?UK|(?:the )?United Kingdom";
const PEERS =
  "(?:statistical|neighbouring|comparator|comparable|similar|benchmark)(?: (?:neighbours?|authority|authorities|local authorities|areas?|councils?|group))|(?:statistical )?neighbours?|comparators|other (?:local )?(?:authorities|councils)";

/** Sentences without one of these compare with nobody. */
const HINT_COMPARED =
  /nation|region|England|English|Wales|Scotland|Ireland|Britain|UK|United Kingdom|London|North|South|Midlands|Humber|neighbour|compar|similar|benchmark|other /;

/** Who else a figure is of: "the national average is", "the England average (", "statistical neighbours at"; the group is the place. */
const COMPARED = new RegExp(
  `\\b(national|nationally|regional|${COUNTRY}|English|${REGION}|${PEERS})(?:['’]s?|s['’])?(?: (?:average|figure|rate|level|proportion|percentage|median|mean|data|performance|picture|benchmark)s?)?(?: for [A-Za-z\\d –-]{3,30}?)?(?:,? (?:which|that))?(?: (?:is|was|are|were|of|at|stands at|stood at|being|for this is|for this was|has)|,| \\()(?: (?:around|about|only|just|currently|approximately|now|also))? ?$`,
);
/** Said of the figure right before it, or of the clause: "14% nationally", "in England", "across the country as a whole". */
const WIDER = `([Nn]ationally|[Rr]egionally|nationwide|(?:[Ii]n|[Aa]cross|for|[Tt]hroughout) (?:${COUNTRY}|(?:Greater |Inner |Outer )?London)(?: (?:as a whole|and nationally|overall))?(?! [A-Z])|(?:[Ii]n|[Aa]cross) the (?:country|region|nation)(?: as a whole)?)`;
/** The kind of school or college. */
const SETTING =
  "(?:[Ii]n|[Aa]t|[Aa]cross|[Ww]ithin|attending) ((?:(?:all|the|maintained|state-funded|mainstream|local|independent|good or outstanding) )?(?:primary|secondary|special|nursery|infant|junior|independent|grammar|middle|state-funded|maintained|alternative)(?:(?: and|,| or) (?:primary|secondary|special|nursery|infant|junior|independent))? schools?|pupil referral units|academies|sixth[- ]form colleges?|further education colleges?)";
/** The council's own area. */
const OWN =
  "(?:[Ii]n|[Aa]cross|[Tt]hroughout) (the (?:local (?:authority )?)?(?:area|borough|city|county|town|district|authority)(?: as a whole)?)(?! (?:council|centre|hall|team|plan|wide))";
const PLACES = new RegExp(`\\b(?:${WIDER}|${SETTING}|${OWN})(?![-\\w])`, "g");
/** A place by name, said where somebody lives or at the beginning of a sentence: "live in Eastmarch", "In Eastmarch, 40% …". */
const NAMED =
  /(?<![\p{L}\d-])(?:(?:live|lives|lived|living|resident|residing|based|born) (?:in|across|within)|(?:^|(?<=[.!?] ))(?:In|Across)) ((?:the )?(?:(?:Royal )?Borough of |City of |County of )?\p{Lu}\p{Ll}[\p{L}'’-]+(?:(?: (?:and|upon|on|of|with|under|in|the))? \p{Lu}\p{Ll}[\p{L}'’-]+){0,3})(?! \p{Lu}|[-\d]| \d)/gu;
/** What a sentence with such a place has. */
const HINT_NAMED = /(?:live|lives|lived|living|resident|residing|based|born) |(?:^|[.!?] )(?:In|Across) [A-Z]/;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Year|Key|Section|Part|Chapter|Level|Phase|Stage|Quarter|Appendix|Annex|English|Mathematics|Care|Ofsted|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Easter|Christmas|Working|Children|Early|Special|House|Government|Parliament|Council|Band|Signs)\b/;

interface Place extends Span {
  readonly words: string;
  readonly kind: "wider" | "setting" | "own" | "named";
  /** True if its sentence begins with it. */
  readonly leads: boolean;
}

/**
 * Where each statistic is of, in the text's own words: "primary schools", "England", "national" (of "the national average is 15%"); a kind of school
 * that a comparison takes over stands first ("primary schools, national"). Undefined where the sentence does not plainly say one.
 */
export function placesOf(
  tokens: Tokens,
  sentences: readonly FiguredSentence[],
  statistics: readonly Statistic[],
): readonly (string | undefined)[] {
  const { text } = tokens;
  const places: (string | undefined)[] = statistics.map(() => undefined);
  for (const { sentence, from, to, hints } of sentences) {
    const said = placesIn(text, sentence, hints);
    const compares =
      (hints & COMPARED_HINT) !== 0 && HINT_COMPARED.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2_000)));
    if (said.length === 0 && !compares) continue;
    const inSentence = statistics.slice(from, to);
    let setting: string | undefined;
    for (let i = from; i < to; i++) {
      const one = statistics[i] as Statistic;
      if (one.category === "age") continue;
      const before = text.slice(Math.max(sentence.start, one.start - 90), one.start);
      const compared = compares ? comparedPlace(text, before, statistics, i) : undefined;
      const own = compared === undefined ? placeOf(text, one, said, inSentence) : undefined;
      if (own?.kind === "setting") setting = own.words;
      const wider = compared ?? (own?.kind === "wider" ? own.words : undefined);
      if (wider !== undefined) places[i] = setting === undefined ? wider : `${setting}, ${wider}`;
      else if (own && one.category !== "duration") places[i] = own.words;
    }
    for (let i = from; i + 1 < to; i++) {
      const [one, other] = [statistics[i] as Statistic, statistics[i + 1] as Statistic];
      if (!isPartner(text, one, other)) continue;
      places[i] ??= places[i + 1];
      places[i + 1] ??= places[i];
    }
  }
  return places;
}

/** "the regional and national rates of 40 and 42": the first figure is the region's, the second the nation's. */
const TWO_COMPARED = new RegExp(
  `\\b(national|regional|${COUNTRY}|${REGION}|${PEERS}) (?:and|or) (?:the )?(national|regional|${COUNTRY}|${REGION}|${PEERS})(?: (?:average|figure|rate|level|proportion|percentage)s?)?(?: (?:of|at|are|were|was|is)|,| \\()(?: around| about)? ?$`,
);

function comparedPlace(text: string, before: string, statistics: readonly Statistic[], index: number): string | undefined {
  const two = TWO_COMPARED.exec(before);
  // One figure for two places is neither's alone.
  if (two) return isFollowedBySecond(text, statistics, index) ? two[1] : `${two[1]} and ${two[2]}`;
  const earlier = statistics[index - 1];
  const one = statistics[index];
  if (earlier && one && isFollowedBySecond(text, statistics, index - 1)) {
    const pair = TWO_COMPARED.exec(text.slice(Math.max(0, earlier.start - 90), earlier.start));
    if (pair) return pair[2];
  }
  return COMPARED.exec(before)?.[1];
}

function isFollowedBySecond(text: string, statistics: readonly Statistic[], index: number): boolean {
  const [one, other] = [statistics[index], statistics[index + 1]];
  return one !== undefined && other !== undefined && /^ and $/.test(text.slice(one.end, other.start));
}

/** Sentences without one of these have no place of the first three kinds. */
const HINT =
  /school|college|academies|referral|ationally|egionally|ationwide|England|Wales|Scotland|Ireland|Britain|UK|London|the (?:country|region|nation|local|area|borough|city|county|town|district|authority)/;

const NO_PLACES: readonly Place[] = [];

function placesIn(text: string, sentence: Span, hints: number): readonly Place[] {
  if (!(hints & (PLACE | NAMED_HINT))) return NO_PLACES;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2_000));
  const places: Place[] = [];
  if (hints & PLACE && HINT.test(words)) {
    for (const match of allMatches(PLACES, words)) {
      const [, wider, setting, own] = match;
      const kind = wider !== undefined ? "wider" : setting !== undefined ? "setting" : "own";
      const name = (wider ?? setting ?? own ?? "").replace(/^(?:in|across|for|throughout) /i, "");
      places.push(placed(sentence, match.index, match[0], name, kind));
    }
  }
  if (!(hints & NAMED_HINT) || !HINT_NAMED.test(words)) return places;
  for (const match of allMatches(NAMED, words)) {
    const name = match[1] ?? "";
    if (
      !NO_PLACE.test(name.replace(/^the /, "")) &&
      !places.some((place) => overlapsAt(place, sentence.start + match.index, match[0].length))
    )
      places.push(placed(sentence, match.index, match[0], name, "named"));
  }
  return places.sort((a, b) => a.start - b.start);
}

function overlapsAt(place: Span, start: number, length: number): boolean {
  return place.start < start + length && start < place.end;
}

function placed(sentence: Span, index: number, words: string, name: string, kind: Place["kind"]): Place {
  return { start: sentence.start + index, end: sentence.start + index + words.length, words: name, kind, leads: index < 3 };
}

function placeOf(text: string, one: Statistic, places: readonly Place[], statistics: readonly Statistic[]): Place | undefined {
  const after = places.find(({ start }) => start >= one.end);
  if (after && after.start - one.end <= 90 && runsOn(text.slice(one.end, after.start))) {
    const inWay = statistics.some((other) => other.start >= one.end && other.end <= after.start && !isPartner(text, one, other));
    const told = (after.kind === "own" || after.kind === "named") && isShare(one) && FINITE.test(text.slice(one.end, after.end));
    if (!inWay && !told) return after;
  }
  const before = places.findLast(({ end }) => end <= one.start);
  if (!before) return undefined;
  const between = text.slice(before.end, one.start);
  if (LINKED.test(between)) return before;
  return before.leads &&
    between.length < 90 &&
    runsOn(between.replace(/^,/, "")) &&
    !statistics.some(({ start }) => start >= before.end && start < one.start)
    ? before
    : undefined;
}

/** "Most children live in the borough" tells where they live; "4% of all children living in the borough" whose share it is. */
const FINITE = /\b(?:are|is|was|were|has|have|had|live|lives|lived|remain|remained|stay|stayed)\b/;

function isShare({ category }: Statistic): boolean {
  return category === "percentage" || category === "proportion" || category === "fraction";
}

/** "in primary schools is 14%", "in secondary schools (14%)". */
const LINKED =
  /^(?:(?:,? (?:is|was|are|were|stood at|stands at|rose to|fell to|has risen to|has fallen to|remains(?: at)?)|:)(?: (?:only|just|about|around|now|at|also)){0,2}| \() ?$/;
