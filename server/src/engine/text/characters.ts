/*
 * What a character is, looked up in a table: a regular expression with \p{…} for each character of a document would cost several times as much.
 * Kinds are sets of bits, so that a run may be asked for by several at once.
 */

/** `\p{L}`. */
export const LETTER = 1;
/** `\p{N}`. */
export const NUMBER = 2;
/** `\p{M}`: combining marks. */
export const MARK = 4;
/** `\p{Lu}`; such a character is a `LETTER` too. */
export const CAPITAL = 8;
/** `\s`. */
export const SPACE = 16;
/** Half of a character of two code units. */
const HALF = 64;
/** Set for every code unit that was looked up. */
const KNOWN = 128;

/** The kind of each code unit; 0 where it was never asked for. */
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) learn(code);

function learn(code: number): number {
  const kind = code >= 0xd800 && code < 0xe000 ? HALF : kindOf(String.fromCharCode(code));
  kinds[code] = kind | KNOWN;
  return kind | KNOWN;
}

function kindOf(character: string): number {
  return (
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{Lu}/u.test(character) ? CAPITAL : 0) |
    (/\s/.test(character) ? SPACE : 0)
  );
}

/** What the character at an offset is, as a set of the bits above; no bit is set behind the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const kind = kinds[code] || learn(code);
  return kind & HALF ? kindOfPair(text.codePointAt(at) ?? 0) : kind;
}

/** The kinds of characters of two code units that were asked for; a text has few different ones. */
const pairs = new Map<number, number>();
const MOST_PAIRS = 10_000;

function kindOfPair(code: number): number {
  let kind = pairs.get(code);
  if (kind === undefined) {
    kind = kindOf(String.fromCodePoint(code));
    if (pairs.size >= MOST_PAIRS) pairs.clear();
    pairs.set(code, kind);
  }
  return kind;
}

/** How many code units the character at an offset has: 2 for a pair of surrogates. */
export function sizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** True for a text that begins with `\p{Ll}`. */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

/** The run of letters from a to z, in lower case, that a line ends with; a stop or a bullet may follow it. */
export function lastLetters(line: string): string {
  const end = ".•".includes(line.charAt(line.length - 1)) ? line.length - 1 : line.length;
  let start = end;
  for (; start > 0; start--) {
    const code = line.charCodeAt(start - 1) | 32;
    if (code < 97 || code > 122) break;
  }
  return line.slice(start, end).toLowerCase();
}

/** Where the run of characters of any of these kinds ends that begins at `from`; `from` where there is none. */
export function runEnd(text: string, from: number, wanted: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] || learn(code);
    if (kind & wanted) at++;
    else if (kind & HALF && kindAt(text, at) & wanted) at += sizeAt(text, at);
    else break;
  }
  return at;
}
