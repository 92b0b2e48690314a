import type { Span } from "../text/span.ts";

const AFTER_NAME =
  /(?:,|;|\(|\||\s[-–—]\s|\s+(?:S?HMI|OI|OBE|MBE|CBE|her|his|senior|lead|deputy|ofsted|social|regulatory|associate|additional|contracted|seconded|designate|judge?ment)\b).*$/i;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:de|den|der|van|von|da|del|la|al|bin|ap|\p{Lu}[\p{L}'’.-]*)){1,4}/u;

/** A name without office and post-nominals; undefined where the words do not begin like one. */
export function personIn(words: string): string | undefined {
  const plain = words
    .replace(/\*\*/g, "")
    .replace(/^[\s:|–—-]+/, "")
    .replace(/\s+/g, " ")
    .replace(AFTER_NAME, "");
  return NAME.exec(plain)?.[0].replace(/\.$/, "");
}

const LISTED = /^[^\S\n]*(?:[*•|◼-] ?)?(?:\*\*)?lead inspector(s?)\b(?:\*\*)?[:|]?\s{0,4}([^\n]{3,80})/i;

/** The lead inspector whom some words that begin with a line of the inspection team name, the first of several. */
export function listedLead(words: string): { readonly name: string; readonly alone: boolean; readonly at: Span } | undefined {
  const match = LISTED.exec(words);
  const name = match?.[2] === undefined ? undefined : personIn(match[2]);
  if (!match || name === undefined) return undefined;
  const [line] = match;
  return { name, alone: match[1] === "", at: { start: line.length - line.trimStart().length, end: line.trimEnd().length } };
}

/** True where two spellings may name one person: the same surname, or one name within the other. */
export function maybeSamePerson(a: string, b: string): boolean {
  const [first, second] = [namesOf(a), namesOf(b)];
  return first.at(-1) === second.at(-1) || first.every((name) => second.includes(name)) || second.every((name) => first.includes(name));
}

function namesOf(person: string): readonly string[] {
  return person
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s*-\s*/g, "-")
    .split(/[\s-]/)
    .filter((name) => name !== "");
}
