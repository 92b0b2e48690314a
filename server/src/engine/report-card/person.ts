import type { SourceText } from "../text/source-text.ts";
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

/** The lead inspector that a line of the inspection team names, the first of several; `from` is where that line begins. */
export function listedLead(
  text: SourceText,
  from: number,
): { readonly name: string; readonly alone: boolean; readonly at: Span } | undefined {
  const match = LISTED.exec(text.slice(from, from + 240));
  const name = match?.[2] === undefined ? undefined : personIn(match[2]);
  if (!match || name === undefined) return undefined;
  const words = match[0].trimEnd();
  return { name, alone: match[1] === "", at: { start: from + match[0].length - match[0].trimStart().length, end: from + words.length } };
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
