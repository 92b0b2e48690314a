import type { Passage } from "../../tags/tag.ts";
import type { Word } from "../../tags/words/name-words.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { type Paragraph, quoteAt, type Unit } from "../reading.ts";
import type { Cue } from "./cues.ts";
import { trimmed } from "./saying.ts";
import { gapJoins } from "./subject-words.ts";

/* Questions that are reported: "Cllr Poole asked the Director whether the roof leaked". To ask for something is a wish. */

/** Verbs that report a question; what follows tells whether they do. */
const ASKS = /^(?:asked|asks|inquired|inquires|enquired|enquires|wondered|wonders|queried|queries|questioned|questions)$/;
/** Verbs of wanting that do so with "to know". */
export const WANTS_TO_KNOW = /^(?:want|wish)(?:ed|es|s)?$/;
const TO_KNOW = /^ to (?:know|hear|learn|find out|be told)(?= )/;

/** From the verb to what opens the question. Groups: who is asked, the opener. */
const OPENER =
  /^((?: (?!(?:to|for|that|not|and|or|by|with|which|who|when|where|how|why|what|whether|if|about|themselves|himself|herself)\b)[\p{L}\d.’'-]+){0,9}?)(?:,? (?:again|too|also|in turn|bluntly|directly|politely|further|then)\b,?)? (whether|if|how|why|what|who|whom|whose|which|when|where|about)\b/u;
/** Whom a question goes to, where what follows could tell which one: "asked | him | who …", not "asked the man who left". */
const CERTAIN = /^ (?:him|her|them|me|us|you)$|\p{Lu}[\p{L}’'-]+$/u;
/** "asked about", "asked what" with nothing behind it. */
const SHORTEST = 3;

/** A text that reports so many questions is a record of who asked what; a story that tells of one makes nothing of it. */
export const MANY_QUESTIONS = 2;

/** Roughly what `questionStart` finds. */
const MAY_ASK =
  /\b(?:[Aa]sked|asks|wondered|inquired|enquired|queried|(?:want|wish)ed to (?:know|hear)) (?:[\p{L}\d.’'-]+ ){0,9}?(?:whether|if|how|why|what|who|which|when|about)\b|\b[Aa]sked: \p{L}/gu;

/** How many questions a passage may report. */
export function questionsIn({ text, documentKind }: Pick<Passage, "text" | "documentKind">): number {
  if (documentKind === "report" || !/[Aa]sk|to know|onder|quir|queri/.test(text)) return 0;
  return allMatches(MAY_ASK, text).length;
}

/** Where the question begins that a verb reports: at its opener, or undefined. */
export function questionStart({ text, words }: Paragraph, unit: Unit, { verb: at, source }: Cue): number | undefined {
  const verb = words[at] as Word;
  const wants = WANTS_TO_KNOW.test(verb.lower) ? TO_KNOW.exec(text.slice(verb.end, verb.end + 16)) : null;
  if (!wants && !ASKS.test(verb.lower)) return undefined;
  if (/^(?:nobody|no one|none)\b/i.test(text.slice(source.start, source.end))) return undefined;
  // "Ministers, asked whether it was late, said": they are the ones who are asked
  if (/,/.test(verb.gap) && isBare(text, source, verb)) return undefined;
  if (isAskedToo(words, at)) return undefined;
  // "Jo asked: is it safe?": in a chat nobody sets marks
  if (/^: \p{L}/u.test(text.slice(verb.end, verb.end + 3)) && text.charAt(unit.end - 1) === "?" && unit.quotes.length === 0)
    return verb.end + 2;
  const from = verb.end + (wants?.[0].length ?? 0);
  const match = OPENER.exec(text.slice(from, Math.min(unit.end, from + 140)));
  if (!match) return undefined;
  const [all, whom = "", opener = ""] = match;
  const start = from + all.length - opener.length;
  if (quoteAt(unit.quotes, start)) return undefined;
  if (/^(?:who|whom|whose|which|when|where)$/.test(opener) && whom !== "" && !CERTAIN.test(whom)) return undefined;
  if (opener === "about" && (wants || /^(?:wonder|quer|question)/.test(verb.lower))) return undefined;
  // "The panel questioned how …" doubts; "questioned the Director about …" asks
  if (/^question/.test(verb.lower) && !/^(?:whether|if)$/.test(opener)) return undefined;
  return unit.end - start - opener.length < SHORTEST ? undefined : start;
}

/** True for "Ministers, | asked", not "Leo, 15, | asked" or "The chair, Ola Finch, | asked", where a comma only closes what stands in apposition. */
function isBare(text: string, source: Span, verb: Word): boolean {
  return !/[\p{L}\d]/u.test(text.slice(source.end, verb.start)) && !text.slice(source.start, source.end).includes(", ");
}

/** "Children are seen alone and | asked | how they feel": they are the ones who are asked. */
function isAskedToo(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|or|then)$/.test(words[at - 1]?.lower ?? "")) return false;
  return words.slice(Math.max(0, at - 8), at).some(({ lower }) => /^(?:was|were|is|are|been|being)$/.test(lower));
}

/** "asked by Cllr Poole | whether it was late |, he said": the question behind who asks it. */
export function questionBehind(text: string, unit: Unit, from: number): Span | undefined {
  const rest = text.slice(from, unit.end);
  const opener = /^ (?:whether|if|how|why|what|who|whose|which|when|where|about)\b/.exec(rest);
  if (!opener) return undefined;
  const main =
    /, (?=(?:(?:he|she|they|it)\b|the |an? |\p{Lu})[^,]*\b(?:said|replied|told|answered|insisted|added|admitted|confirmed|explained|did not|declined|refused)\b)/u.exec(
      rest,
    );
  return trimmed(text, { start: from + 1, end: main ? from + main.index : unit.end });
}

/** True for "wanted" where "to know" follows; otherwise nobody says anything. */
export function wantsToKnow(text: string, word: Word): boolean {
  return TO_KNOW.test(text.slice(word.end, word.end + 16));
}

/** True for a participle that says who was asked: "Mr Oakes was | asked by …", "| Asked by …". */
export function isAskedBy(words: readonly Word[], verb: number, unit: Unit): boolean {
  const before = words[verb - 1];
  return (
    !before || before.start < unit.start || !gapJoins(words[verb]) || /^(?:was|were|been|being|is|are|when|if|and)$/.test(before.lower)
  );
}
