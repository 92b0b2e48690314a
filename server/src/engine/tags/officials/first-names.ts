import { NICKNAMES } from "../../lexicon/nicknames.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";

/* Colleagues by their first names: "Hal" under a letter, "I’ll hold drop-ins with Priya", "Sam, Sam Okoro". Only of whom the document names in full. */

/** Whom a first name means, or a short form of it: "Rob" for Robert; undefined where two may be meant. */
export function byGivenName<T>(known: ReadonlyMap<string, T>, given: string): T | undefined {
  const lower = given.toLowerCase();
  const own = known.get(lower);
  if (own) return own;
  const long = NICKNAMES[lower];
  const found = [...known].filter(
    ([name]) => long?.includes(name) || (lower.length > 2 && name.length > lower.length && name.startsWith(lower)),
  );
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** What a first name may be called in short, in lower case: "rob" and "bob" for Robert. */
export function shortForms(given: string): readonly string[] {
  const forms = Object.keys(NICKNAMES).filter((short) => NICKNAMES[short]?.includes(given));
  for (let end = 3; end < given.length; end++) forms.push(given.slice(0, end));
  return forms;
}

/** "with Priya", "thanks to Priya": a colleague, where the sentence says "I" or "we". Group 1: the name. */
const COLLEAGUE =
  /\b(?:with|thanks? to|thank|joining|and|ask|email|contact|rang|told|from) (\p{Lu}\p{Ll}{2,14})(?![\p{L}’'-]| \p{Lu}|, \1)/gu;
/** "Sam, | Sam Okoro": the name again, in full. Group 1: the first. */
const AGAIN = /(?<![\p{L}-])(\p{Lu}\p{Ll}{1,14}), (?=\1 \p{Lu}\p{Ll})/gu;
/** "| Hal has asked for it", "I told | Hal", "and so does | Hal": somebody who was named in full before. Group 1: the name. */
const ACTS =
  /(?:(?:^|[.!?]["”’]? |["“‘])(\p{Lu}\p{Ll}{1,14})(?= (?:has|had|said|says|is|was|told|tells|will|would|did|does|wants|thinks|thought|asked|could|came|went|took|got|and I|and (?:his|her|Cllr|Mrs?|Ms|Dr)|(?:has|had|is|was|does|did|wo|would|ca|could)n[’']t)\b|, as \p{Ll}|:)|(?<=(?:^|[.!?] ?|[Tt]hank you,? |[Tt]hanks,? |[Mm]orning,? |, )["“‘]?)(\p{Lu}\p{Ll}{2,14})(?=[?!]|[.,][”"’']|, (?:you|what|how|why|is|are|do|did|can|thank|thanks|good|let|I|it|if|please|we)\b)|(?<=\b(?:told|so does|so did|thanked|asked|rang) )(\p{Lu}\p{Ll}{2,14})(?=[.,;!?]))/gu;
/** "Hal, 23, grew up", "Hal started", "| HAL: …": what only somebody who was named before opens a sentence with. Group 1: the name. */
const GOES_ON =
  /(?:^|[.!?]["”’]? |; |["“‘]|\b(?:but|when|because|while|if|though|after|before) )(\p{Lu}(?:\p{Ll}{1,14}(?=(?:,? (?:can|might|should|grew|kept|knew|ran|drove|spoke|wrote|\p{Ll}{2,}(?:ed|[^s\W]s))\b|, \d\d, |[’']s \p{Ll}))|\p{Lu}{2,14}(?=: )))/gu;
/** "HOST: You knew that, | Hal.", "“It is wrong, | Hal, | and you know”, "hello | Hal": whom a turn or a quotation calls by name. Group 1: the name. */
/** "no room for | Hal.", "boss | Hal, 54, told": the name by itself within a sentence. Group 1: the name. */
const WITHIN =
  /(?<=\b\p{Ll}{2,} |\b[Tt]hanks, |\b[Tt]hank you, |\b(?:[Bb]oss|What|When|If|And|But|As|That|How|With|For|Since|Because|While) )(\p{Lu}\p{Ll}{2,14})(?=[.,;?!]|[’']s\b| \p{Ll})/gu;
const CALLED = /(?<=, |\b[Hh]ello |\b[Ww]elcome |\b[Mm]orning )(\p{Lu}\p{Ll}{2,14})(?=[.?!]["”]?(?: |$)|, (?!\p{Lu}))/gu;
const TURN = /(?:^|[.!?] )\p{Lu}{2}[\p{Lu} ’'.-]{0,40}: |["“]/u;
const SAYS_I = /\b(?:I|[Ww]e|my|our|me|us)\b/;
/** First names that are words as well, which a sentence may have for something else. */
const WORD_TOO =
  /^(?:will|mark|bill|grace|rose|faith|hope|joy|dawn|may|june|april|august|pat|sue|frank|grant|art|amber|autumn|penny|christian|chase)$/i;

/** The people who are called by their first names in running text. */
export function* firstNames<T>(text: string, known: ReadonlyMap<string, T>): Generator<{ readonly span: Span; readonly facts: T }> {
  for (const match of allMatches(AGAIN, text)) {
    const facts = known.get((match[1] ?? "").toLowerCase());
    if (facts) yield { span: { start: match.index, end: match.index + (match[1] ?? "").length }, facts };
  }
  for (const match of allMatches(ACTS, text)) {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    const facts = WORD_TOO.test(name) ? undefined : known.get(name.toLowerCase());
    const start = match.index + match[0].length - name.length;
    if (facts) yield { span: { start, end: start + name.length }, facts };
  }
  for (const pattern of TURN.test(text) ? [GOES_ON, CALLED, WITHIN] : [GOES_ON, WITHIN])
    for (const match of allMatches(pattern, text)) {
      const name = match[1] ?? "";
      const facts = WORD_TOO.test(name) ? undefined : known.get(name.toLowerCase());
      const start = match.index + match[0].length - name.length;
      if (facts) yield { span: { start, end: start + name.length }, facts };
    }
  if (!SAYS_I.test(text)) return;
  for (const match of allMatches(COLLEAGUE, text)) {
    const name = match[1] ?? "";
    const facts = WORD_TOO.test(name) ? undefined : known.get(name.toLowerCase());
    if (!facts) continue;
    const start = match.index + match[0].length - name.length;
    const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("! ", start), text.lastIndexOf("? ", start)) + 1;
    if (SAYS_I.test(text.slice(from, start))) yield { span: { start, end: start + name.length }, facts };
  }
}
