import { INSPECTED, INSPECTING, PERSON_NOUNS, SPEAKER_NOUNS, SPOKESPERSON } from "../../lexicon/speakers.ts";
import { isGivenName } from "../../nlp.ts";
import { bodiesIn, INSPECTORATE } from "../../tags/officials/organisations.ts";
import { allMatches } from "../../text/matches.ts";
import { Memo } from "../../text/memo.ts";
import type { DocumentFacts } from "../document-facts.ts";
import { type FullNames, personIn } from "../name-index.ts";
import type { Paragraph } from "../reading.ts";
import type { Known } from "./people-spoken-of.ts";
import type { Side } from "./side.ts";

/** A speaker whom no office in the document names. */
export interface Named {
  readonly name: string;
  readonly side: Side;
  /** True for one person, whom "he" or "she" may mean. */
  readonly person: boolean;
}

/** Short names that stand for themselves. */
const WELL_KNOWN = /^(?:Ofsted|Estyn|BBC|NHS|ITV|MPs?|UK|US|EU|UN)$/;
const OWN_BODY =
  /^(?:council|authority|local authority|county council|city council|borough council|county hall|town hall|city hall|county|borough|force|school|trust)$/;

/** Of these no school or hospital is one: "the council" of an article about an academy is another body. */
const COUNCIL = /council|authority|borough|county|hall$/;
const NO_COUNCIL =
  /\b(?:Academy|School|College|Primary|Infants?|Juniors?|Nursery|Pre-school|University|Hospital|Hospice|Surgery|Care Home|Lodge|HMP|Prison)$/;

/** By words: what they stand for in a document wherever they stand. */
const known = new WeakMap<DocumentFacts, Memo<Named>>();
/** Of a document's words, in code units. */
const MOST_KNOWN = 100_000;

/** Who or what words without a known official stand for: a body, a document, a private person. `last` is the last body spoken of that is no document. */
export function namedBy(words: string, facts: DocumentFacts, names: FullNames, last: Known | undefined): Named {
  const before = known.get(facts);
  const memo = before ?? new Memo<Named>(MOST_KNOWN);
  if (!before) known.set(facts, memo);
  const standing = memo.find(words);
  if (standing) return standing;
  const lower = words.toLowerCase();
  const bare = lower.replace(/^(?:the|an?|its|their|his|her|our) /, "");
  if (SPOKESPERSON.test(lower)) return spokesperson(words, bare, last);
  let isAsked = false;
  const asking: FullNames = {
    fullest: (short) => {
      isAsked = true;
      return names.fullest(short);
    },
  };
  const named = findNamed(words, { lower, bare }, facts, asking);
  // what depends on the document's names is asked again: who asks takes note of it
  return isAsked ? named : memo.get(words, () => named);
}

interface Lowered {
  readonly lower: string;
  /** Without its article. */
  readonly bare: string;
}

function findNamed(words: string, { lower, bare }: Lowered, facts: DocumentFacts, names: FullNames): Named {
  const { isInspecting, isBody, side } = senses.get(words, () => senseOf(words, lower, bare));
  // "The Care Inspectorate" is nobody's name
  const person = /\b(?:Inspectorate|Commission|Ofsted)$/.test(words) ? undefined : privatePerson(words, names);
  if (isInspecting && !person) return inspectingBody(words, bare, facts, names);
  if (facts.mainBody !== undefined && OWN_BODY.test(bare) && !(COUNCIL.test(bare) && NO_COUNCIL.test(facts.mainBody)))
    return { name: ownBody(bare, words, facts.mainBody), side: "inspected", person: false };
  // "Larkmead" of "Larkmead Care Trust"
  if (facts.mainBody !== undefined && /^\p{Lu}/u.test(words) && words.length > 3 && facts.mainBody.startsWith(`${words} `))
    return { name: facts.mainBody, side: "inspected", person: false };
  if (person !== undefined && !isBody) return { name: person, side: "other", person: true };
  // "the owners, Larkspur Living"
  const hasComma = words.includes(", ");
  const apposed = hasComma
    ? /^(?:the|its|their) (?:[\p{L}’'-]+ ){0,3}(?:owners?|operators?|firm|company|charity|union|group|provider|regulator|developers?|landlords?|manufacturer|contractors?), ((?:the )?\p{Lu}[^,]+)$/iu.exec(
        words,
      )?.[1]
    : undefined;
  if (apposed !== undefined) return { name: apposed, side, person: false };
  if (hasComma && /, (?:M(?:r|rs|s|iss) )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]+)?$/u.test(words))
    return { name: words, side: "other", person: true };
  const shouted = /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(words) ? names.fullest(words.charAt(0) + words.slice(1).toLowerCase()) : undefined;
  if (shouted !== undefined && personIn(shouted) !== undefined) return { name: shouted, side, person: true };
  const short = /^(?:[Tt]he )?(\p{Lu}[\p{L}&]*)$/u.exec(words)?.[1];
  const fuller = short !== undefined && !isCommon(short) ? names.fullest(short) : undefined;
  if (fuller !== undefined) return { name: fuller, side, person: false };
  return { name: words, side, person: !isBody && isOnePerson(words) };
}

/** What words say by themselves of who they stand for, whatever the document. */
interface Sense {
  readonly isInspecting: boolean;
  readonly isBody: boolean;
  readonly side: Side;
}

/** Reports speak of the same people in the same words. */
const senses = new Memo<Sense>(30_000);

function senseOf(words: string, lower: string, bare: string): Sense {
  const head = bare.split(/ (?:of|at|for|in|on|with|from|by|into|about|that|who|which) /)[0] ?? bare;
  const isBody = bodiesIn(words).length > 0;
  const answers = (isBody || INSPECTED.test(lower)) && !/\b(?:opposition|union|parents|residents|families|campaigners)\b/.test(lower);
  return {
    isInspecting: INSPECTING.test(head) && !/\bcouncil(?!lor)|\bpolice\b/.test(lower.replace(/ (?:on|into|about) .*/, "")),
    isBody,
    side: answers ? "inspected" : "other",
  };
}

function inspectingBody(words: string, bare: string, { inspectorate }: DocumentFacts, names: FullNames): Named {
  if (/^(?:watchdog|regulator|education watchdog|care watchdog|schools watchdog|inspectorate)$/.test(bare))
    return { name: inspectorate ?? words, side: "inspecting", person: false };
  const short = /^(?:the )?(\p{Lu}{2,8})$/iu.exec(words)?.[1];
  const fuller = short !== undefined && short === short.toUpperCase() ? names.fullest(short) : undefined;
  if (fuller !== undefined) return { name: fuller, side: "inspecting", person: false };
  const known = INSPECTORATE.exec(words);
  const name = known && known[0].length === words.length ? known[0] : words;
  return { name, side: "inspecting", person: /^(?:the )?chief inspector\b(?! of\b.* (?:report|letter))/i.test(bare) };
}

/** "The council": the body the document is about, if it is one of that kind. */
function ownBody(bare: string, words: string, mainBody: string): string {
  if (bare !== "school" && bare !== "force" && bare !== "trust") return mainBody;
  return new RegExp(bare === "force" ? "police|constabulary" : bare, "i").test(mainBody) ? mainBody : words;
}

/** "A spokeswoman" speaks for the body that was last spoken of. */
function spokesperson(words: string, bare: string, last: Known | undefined): Named {
  if (bodiesIn(words).length > 0) return { name: words, side: "inspected", person: false };
  if (/^spokes\w+$/.test(bare) && last) return { name: last.name, side: last.side, person: false };
  return {
    name: words,
    side: INSPECTING.test(words) ? "inspecting" : INSPECTED.test(words) || COMPANY.test(words) ? "inspected" : "other",
    person: false,
  };
}

/** "A spokeswoman for Larkmead Living" */
const COMPANY = / (?:Care|Group|Healthcare|Living|Ltd|Limited|plc)(?: spokes\p{L}+)?$/u;

/** "Director", "Ofsted": what stands before it elsewhere makes no fuller name. */
function isCommon(short: string): boolean {
  return WELL_KNOWN.test(short) || SPEAKER_NOUNS.has(short.toLowerCase()) || PERSON_NOUNS.has(short.toLowerCase());
}

const PLACED = / (?:in|from) /;

/** The full name of somebody without an office: "Bradley Kost" for "Attorney General Bradley Kost" and for "Kost". */
function privatePerson(all: string, names: FullNames): string | undefined {
  // "Carol in Bexton", "Mrs Dunne (co-opted)"
  const named = all.endsWith(")") ? all.replace(/ \([^()]*\)$/, "") : all;
  const words = PLACED.test(named) ? named.replace(/^((?:\p{Lu}[\p{L}’'.-]* ?){1,3}) (?:in|from) \p{Lu}[\p{L} -]+$/u, "$1") : named;
  // most who are spoken of have no name: "the council"
  if (!/(?:^|[ (])\p{Lu}[^ (]*$/u.test(words.slice(-80))) return undefined;
  const run = /(?:^|[ (])(\p{Lu}[\p{L}’'-]*\.?(?: (?:(?:de|van|von|bin|al) )?\p{Lu}[\p{L}’'-]*\.?)*)$/u.exec(words.slice(-80))?.[1];
  if (run === undefined) return undefined;
  const lead = words.slice(0, words.length - run.length).trimEnd();
  // "the University of Averham", "a spokesman for Larkfield"
  if (/ (?:of|for|at|in|from|with|by|and|on)(?: the)?$/.test(` ${lead}`)) return undefined;
  const short =
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Sen|Senator|Rep|Gov|Judge|Justice|Officer)\.? )?(\p{Lu}[\p{L}’'-]+)$/u.exec(
      run,
    );
  if (short?.[1] !== undefined) {
    if (isCommon(short[1]) || /^(?:the|an?)$/i.test(lead)) return undefined;
    const full = names.fullest(short[1]);
    const person = full === undefined ? undefined : personIn(full);
    return person ?? (short[1] === run ? undefined : run);
  }
  const person = personIn(run);
  // "another Conservative MP"
  if (person === undefined || PERSON_NOUNS.has(person.split(" ").at(-1)?.toLowerCase() ?? "")) return undefined;
  return /^(?:the|an?|another|one|some|this|that)$/i.test(lead) && !isGivenName((person.split(" ")[0] ?? "").toLowerCase())
    ? undefined
    : person;
}

/** "The nurse", "A mother of two", "one senior official". */
export function isOnePerson(words: string): boolean {
  if (ONE_OF.test(words)) return true;
  const [head = ""] = words.toLowerCase().split(/ (?:of|at|for|in|on|with|from|by|who|whose) |, /);
  return /^(?:the|an?|one|another|his|her|its|their|my|our|this|that) /.test(head) && PERSON_NOUNS.has(head.split(/[ -]/).at(-1) ?? "");
}

/** "One of them", "one of the parents". */
const ONE_OF =
  /^(?:one|another) of (?:them|us|(?:the|those|these|its|their|his|her|our) [\p{Ll} -]+s|the \p{Ll}*(?:women|men|people|staff))$/iu;

/** True for what follows a name that only tells whose people they are: "Ms Marlow | ’s own trustees". */
export function isOthersOf(rest: string): boolean {
  return /^[’'](?:s )?(?:own )?(?:\p{Ll}+ )?(?:trustees|governors|colleagues|employers?|councillors|officials|team|staff|critics|opponents|supporters|allies)$/u.test(
    rest,
  );
}

/** "I object to | paragraph 9 |. It says": the paper that words name last, wherever it stands in them. */
function paperNamedIn(text: string): string | undefined {
  return allMatches(PAPER, text).at(-1)?.[0];
}

const PAPER =
  /(?<![\p{L}’'-])(?:(?:the|your|their|this|an?|its|[Tt]he inspectors[’']|\p{Lu}\p{L}+[’']s) (?:[\p{L}-]+ ){0,3}?(?:report|letter|draft|inspection|review)|(?:paragraph|section|page) \d+(?:\.\d+)*)(?![\p{L}’'-])/giu;

/** True for the name of a paper, which has no spokeswoman. */
export function isPaper(name: string): boolean {
  return DOCUMENT.test(name);
}

const DOCUMENT =
  /\b(?:report|letter|version|review|paragraph|page|sentence|inspection|inspectors?|study|survey|figures|new one|old one)\b/i;

/** "I object to paragraph 9. | It | says": the paper just named, where no body is the subject of that sentence. `noted` is where a body was last. */
export function paperAbove(
  paragraphs: readonly Paragraph[],
  noted: { readonly paragraph: number; readonly offset: number },
  { index, units }: Paragraph,
  offset: number,
): string | undefined {
  const own = units.findLast(({ start }) => start < offset);
  const above = own ? index : index - 1;
  const sentence = own ?? paragraphs[above]?.units.at(-1);
  // "“We take the report seriously,” it said": a paper in quoted words is not meant
  if (!sentence || sentence.quotes.some(({ start }) => !own || start < offset)) return undefined;
  if (noted.paragraph > above || (noted.paragraph === above && noted.offset >= sentence.start)) return undefined;
  return paperNamedIn(paragraphs[above]?.text.slice(sentence.start, own ? offset : sentence.end) ?? "");
}
