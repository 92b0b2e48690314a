import type { SemanticTokensEdit } from "vscode-languageserver-types";

/** Tokens of one stretch as the protocol encodes them, five numbers a token, but with the first token's line counted from the stretch's first. */
export interface EncodedTokens {
  readonly data: readonly number[];
  /** Line, counted from the stretch's first, and character of the last token. */
  readonly lastLine: number;
  readonly lastCharacter: number;
}

/** A stretch's tokens behind those of the stretch before. */
interface Chunk {
  /** Lines, and on one line characters, from the token before to the first of these. */
  readonly deltaLine: number;
  readonly deltaCharacter: number;
  /** The same object as long as an edit leaves the stretch alone. */
  readonly tokens: EncodedTokens;
}

/**
 * The tokens of a document, stretch by stretch: two lists that share most of their stretches are compared without looking at every token, and
 * the numbers are put together only for what is sent.
 */
export class TokenList {
  readonly #chunks: Chunk[] = [];
  #last = { line: 0, character: 0 };

  /** Appends the tokens of a stretch that begins on `line`. */
  add(tokens: EncodedTokens, line: number): void {
    const [first, character] = tokens.data;
    if (first === undefined || character === undefined) return;
    const deltaLine = line + first - this.#last.line;
    this.#chunks.push({ deltaLine, deltaCharacter: deltaLine === 0 ? character - this.#last.character : character, tokens });
    this.#last = { line: line + tokens.lastLine, character: tokens.lastCharacter };
  }

  /** Five numbers a token, as the protocol encodes them. */
  get data(): number[] {
    return numbersOf(this.#chunks);
  }

  /** The edits that turn `before` into this: one, in whole tokens, or none. */
  editsFrom(before: TokenList): SemanticTokensEdit[] {
    const old = before.#chunks;
    const fresh = this.#chunks;
    const shorter = Math.min(old.length, fresh.length);
    let start = 0;
    while (start < shorter && isSame(old[start], fresh[start])) start++;
    let end = 0;
    while (end < shorter - start && isSame(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) end++;
    const above = old.slice(0, start).reduce((sum, { tokens }) => sum + tokens.data.length, 0);
    return editsBetween(numbersOf(old.slice(start, old.length - end)), numbersOf(fresh.slice(start, fresh.length - end))).map((edit) => ({
      ...edit,
      start: edit.start + above,
    }));
  }
}

function isSame(a: Chunk | undefined, b: Chunk | undefined): boolean {
  return a?.tokens === b?.tokens && a?.deltaLine === b?.deltaLine && a?.deltaCharacter === b?.deltaCharacter;
}

function numbersOf(chunks: readonly Chunk[]): number[] {
  const data = new Array<number>(chunks.reduce((sum, { tokens }) => sum + tokens.data.length, 0));
  let at = 0;
  for (const { deltaLine, deltaCharacter, tokens } of chunks) {
    for (let i = 0; i < tokens.data.length; i++) data[at + i] = tokens.data[i] as number;
    data[at] = deltaLine;
    data[at + 1] = deltaCharacter;
    at += tokens.data.length;
  }
  return data;
}

/** The edits that turn `before` into `after`. Positions are relative, so that an edit far above changes little. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  start -= start % 5;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  end -= end % 5;
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
