import { analyse, byPosition, lastStartingAtOrBefore, type Span, type Statistic, sentencesOf } from "../engine/index.ts";

/** So few people, of an age, in a place, that a reader may know who is meant. Offsets are UTF-16 code units into the text that was looked at. */
export interface SmallCount {
  /** The number's words: "Three", "Fewer than five". */
  readonly at: Span;
  /** The sentence that the number stands in. */
  readonly sentence: Span;
  /** "Three … aged 16 or 17 … in Eastmarch: a reader may recognise who is meant." */
  readonly message: string;
}

/** What stands in the text of a count that was replaced already. */
export const MASK = "[fewer than five]";
/** A count from here on is of too many for one of them to be recognised; what official statistics suppress begins below it. */
const FEW = 5;

/**
 * Counts of people below five that meet an age and a place, in the same sentence or the one beside it. `text` is sentences that follow each other.
 * `authority`: the place that all of it is about; without one, the text has to name a place.
 */
export function smallCountsIn(text: string, authority?: string): readonly SmallCount[] {
  if (!MAY_COUNT.test(text) || !MAY_AGE.test(text)) return [];
  const line = text.replace(/\s/g, " ");
  const figures = analyse(line).tags.filter((tag): tag is Statistic => tag.kind === "statistic");
  const sentences = sentencesOf(line);
  const ages = agesIn(line, figures);
  return figures.flatMap((figure): readonly SmallCount[] => {
    if (!isFewPeople(figure, line)) return [];
    const own = lastStartingAtOrBefore(sentences, figure.start);
    const sentence = sentences[own];
    if (!sentence) return [];
    const near = clipped({ start: sentences[own - 1]?.start ?? sentence.start, end: sentences[own + 1]?.end ?? sentence.end }, figure);
    const age = nearest(ages, figure, near);
    const place = age && placeOf(figure, line, { sentence: clipped(sentence, figure), near }, authority);
    if (!age || place === undefined) return [];
    const words = `${told(line, figure)} … ${line.slice(age.start, age.end)} … ${place}`;
    return [{ at: { start: figure.start, end: figure.end }, sentence, message: `${words}: a reader may recognise who is meant.` }];
  });
}

/** Characters on either side of a number in which its age and its place are looked for: a list without stops is no sentence. */
const REACH = 500;

function clipped({ start, end }: Span, figure: Span): Span {
  return { start: Math.max(start, figure.start - REACH), end: Math.min(end, figure.end + REACH) };
}

const MAY_COUNT = /\b(?:one|two|three|four|five|[1-5]|both|couple|single|pair|twins)\b/i;
const MAY_AGE =
  /\baged?\b|\byears?[- ]olds?\b|\bbab(?:y|ies)\b|\bnewborns?\b|\bunborn\b|\binfants?\b|\btoddlers?\b|\bteen(?:s|age|aged|agers?)?\b|\badolescents?\b|\b(?:under|over)[- ](?:\d|[a-z]+s?\b)|\bmonths?[- ]old\b/i;
/** Ages in a word. */
const AGE_WORDS = /\b(?:bab(?:y|ies)|newborns?|unborn|infants?|toddlers?|teen(?:age|aged|agers?)|adolescents?)\b/gi;

/** The ages that a text tells, in order, with the words that belong to them: "aged 16 or 17". */
function agesIn(line: string, figures: readonly Statistic[]): readonly Span[] {
  const figured = figures.flatMap((figure) => {
    if (figure.category !== "age") return [];
    const lead =
      /\b(?:aged? |aged between |who (?:is|are|was|were) )$/i.exec(line.slice(Math.max(0, figure.start - 14), figure.start))?.[0] ?? "";
    return [{ start: figure.start - lead.length, end: figure.end }];
  });
  const named = [...line.matchAll(AGE_WORDS)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return [...figured, ...named].sort(byPosition);
}

function nearest(ages: readonly Span[], { start }: Span, near: Span): Span | undefined {
  let best: Span | undefined;
  for (let i = lastStartingAtOrBefore(ages, near.end); i >= 0; i--) {
    const age = ages[i] as Span;
    if (age.start < near.start) break;
    if (age.end <= near.end && (!best || Math.abs(age.start - start) < Math.abs(best.start - start))) best = age;
  }
  return best;
}

/** People whom an inspection is about; those who work for them are named in public anyway. */
const PEOPLE =
  /\b(?:child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|newborns?|teenagers?|adolescents?|youngsters?|siblings?|brothers?|sisters?|twins|pupils?|students?|learners?|residents?|(?:young )?(?:people|persons?|adults?|m[ae]n|wom[ae]n|mothers?|fathers?|parents?)|care leavers?|care-experienced|asylum[- ]seekers?|victims?|sons?|daughters?|famil(?:y|ies)|of (?:them|these|those|whom))$/i;
/** What may stand between the people's noun and the number that counts them. */
const NOUN_PHRASE = /^(?:[\s,(]*(?:[\p{L}'’-]+|\d+[- ]years?[- ]olds?)){0,5}/u;

function isFewPeople({ category, value, max, approx, of, start, end }: Statistic, line: string): boolean {
  const count = value ?? max;
  // "one or more children" may be many
  if (category !== "count" || approx === "at-least" || count === undefined || count < 1 || count > FEW) return false;
  // "fewer than five" is below five, "five" and "up to five" are not
  if (count === FEW && !/^(?:fewer|less) than\b|^under\b|^below\b/i.test(line.slice(start, end))) return false;
  if (line.slice(start - 1, end + 1) === MASK) return false;
  return PEOPLE.test(headOf(of ?? "")) || (of === undefined && namesPeople(line.slice(end, end + 80)));
}

/** "unaccompanied children aged 17" → "unaccompanied children": a noun phrase ends where something is said of it. */
function headOf(of: string): string {
  return of.replace(/[\s,]+(?:aged?|for|in|with|who|whose|whom|from|at|on|under|over|between|living|placed|and their)\b.*$/i, "").trim();
}

/** "One 16-year-old boy": the engine takes the age between for a figure of its own and leaves the noun out. */
function namesPeople(after: string): boolean {
  const phrase = NOUN_PHRASE.exec(after)?.[0] ?? "";
  const words = phrase.split(/\s+/).filter((word) => word !== "");
  return (
    words.some((_, index) => PEOPLE.test(words.slice(0, index + 1).join(" ")) && words.slice(0, index).every(mayLead)) ||
    /^\s*of (?:them|these|those|whom)\b/i.test(after)
  );
}

/** Words that may stand between a number and the people it counts: "16-year-old", "unaccompanied", "very young". */
function mayLead(word: string): boolean {
  return !/^(?:for|in|of|with|who|and|or|to|by|from|at|on|homes?|schools?|workers?|staff|visits?|days?|weeks?|months?|years?|times?)$/i.test(
    word,
  );
}

/** "Three children": the number with the people it counts, as far as they stand right behind it. */
function told(line: string, { start, end, of }: Statistic): string {
  const head = headOf(of ?? "");
  return head !== "" && line.startsWith(` ${head}`, end) ? `${line.slice(start, end)} ${head}` : line.slice(start, end);
}

/** The place as the message names it; undefined where the figure is of the country, or nobody says where. */
function placeOf(
  figure: Statistic,
  line: string,
  { sentence, near }: Readonly<Record<"sentence" | "near", Span>>,
  authority?: string,
): string | undefined {
  const named = namedPlace(line.slice(sentence.start, sentence.end)) ?? namedPlace(line.slice(near.start, near.end));
  if (named !== undefined) return named;
  if (OF_THE_COUNTRY.test(figure.place ?? "") || OF_THE_COUNTRY.test(line.slice(sentence.start, sentence.end))) return undefined;
  return authority === undefined ? undefined : `in ${authority}`;
}

const OF_THE_COUNTRY =
  /\b(?:national(?:ly)?|England|Wales|Scotland|Northern Ireland|the UK|United Kingdom|Great Britain|across the country|countrywide)\b/i;

const PREPOSITION = /\b(?:in|at|near|outside|across|around|from|within)\s+(?:the\s+)?/gi;
/** A name of a few words: "Eastmarch", "St Anne's Road", "Newton upon Wey". */
const NAME = /^(?:St\.? )?\p{Lu}[\p{L}'’-]+(?: (?:(?:and|of|on|upon|the|le|next|in) ){0,2}\p{Lu}[\p{L}'’-]+){0,4}/u;
/** A house or street by its name, wherever it stands in its sentence. */
const HOUSE =
  /\b\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ ){0,2}(?:House|Homes?|School|Academy|College|Hotel|Hostel|Lodge|Court|Street|Road|Avenue|Lane|Estate|Ward|Centre|Hospital|Primary|Nursery|Hub)\b/u;
/** Capitals that are no place smaller than a country. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Easter|Christmas|England|Wales|Scotland|Ireland|Northern Ireland|Britain|Great Britain|Europe|UK|United Kingdom|Ofsted|Parliament|Government|Year|Key|Section|Part|Annex|Table|Figure|Appendix|Cabinet|Inspectors?|Leaders?|Children|Department|Education|Health|Social|Services?|Since|When|While|Although|This|These|There|That|They|The|However|It)\b/;

/** "in Eastmarch"; undefined where the words name no place smaller than a country. */
function namedPlace(words: string): string | undefined {
  for (const { index, 0: preposition } of words.matchAll(PREPOSITION)) {
    const name = NAME.exec(words.slice(index + preposition.length))?.[0];
    if (name !== undefined && !NO_PLACE.test(name)) return `${preposition}${name}`;
  }
  const house = HOUSE.exec(words)?.[0];
  return house === undefined || NO_PLACE.test(house) ? undefined : `at ${house}`;
}
