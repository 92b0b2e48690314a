import type { SemanticTokensLegend } from "vscode-languageserver-types";
import {
  type Analysis,
  byPosition,
  type Dispute,
  drained,
  moved,
  overlaps,
  type SourceText,
  type Span,
  type Steps,
  type Tag,
  type TaggedPart,
} from "../engine/index.ts";
import { contestsOf } from "./contests.ts";
import type { Reading } from "./reading.ts";
import { toPosition } from "./to-lsp.ts";
import { type EncodedTokens, TokenList } from "./token-list.ts";

const TYPES = ["grade", "judgement", "statistic", "official", "dispute"] as const;
const MODIFIERS = ["positive", "negative", "mixed", "disputed", "conceded"] as const;
type TokenType = (typeof TYPES)[number];
type TokenModifier = (typeof MODIFIERS)[number];

/** The manifest contributes the same names. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The colours of a document, or of the stretch `within`, in steps. Tokens neither overlap nor run over a line's end: of overlapping tags the innermost shows
 * ("we do not accept that practice is **poor**": the judgement within the dispute).
 */
export function* semanticTokenSteps(reading: Reading, within?: Span): Steps<TokenList> {
  const list = new TokenList();
  for (const stretch of stretchesOf(reading.analysis)) {
    if (within && !overlaps(stretch, within)) continue;
    const encoded = within ? encode(reading, tokensOf(stretch, within), stretch.at) : encodeOnce(reading, stretch);
    list.add(encoded, toPosition(reading.lines, stretch.at).line);
    yield;
  }
  return list;
}

/** The same in one go. */
export function semanticTokens(reading: Reading, within?: Span): TokenList {
  return drained(semanticTokenSteps(reading, within));
}

function encode({ analysis, lines }: Reading, tokens: readonly Token[], from: number): EncodedTokens {
  const data: number[] = [];
  const firstLine = toPosition(lines, from).line;
  let line = firstLine;
  let character = 0;
  for (const token of flatten(tokens)) {
    for (const piece of linesOf(analysis.document.text, token)) {
      const at = toPosition(lines, piece.start);
      const deltaLine = at.line - line;
      const onNewLine = deltaLine !== 0 || data.length === 0;
      data.push(
        deltaLine,
        onNewLine ? at.character : at.character - character,
        piece.end - piece.start,
        typeIndex(token),
        modifierBits(token),
      );
      line = at.line;
      character = at.character;
    }
  }
  return { data, lastLine: line - firstLine, lastCharacter: character };
}

interface Remembered {
  readonly parts: readonly TaggedPart[];
  readonly disputes: string;
  readonly encoded: EncodedTokens;
}

/** What a stretch of the document that an edit left alone was encoded to, by its tags. */
const remembered = new WeakMap<object, Remembered>();

function encodeOnce(reading: Reading, stretch: Stretch): EncodedTokens {
  const { parts, at, disputes, targets } = stretch;
  const [part] = parts;
  // Lines are counted from that of the stretch's first part: that only holds where the part begins with a line.
  if (!part || toPosition(reading.lines, at).character !== 0) return encode(reading, tokensOf(stretch), at);
  const key = disputes.length + targets.length === 0 ? "" : keyOf(stretch);
  const known = remembered.get(part.found);
  if (known && known.disputes === key && sameParts(known.parts, parts)) return known.encoded;
  const encoded = encode(reading, tokensOf(stretch), at);
  remembered.set(part.found, { parts, disputes: key, encoded });
  return encoded;
}

function keyOf({ at, disputes, targets }: Stretch): string {
  return [...disputes, ...targets.map(({ target, dispute }) => ({ ...target, stance: dispute.stance }))]
    .map((span) => `${span.start - at},${span.end - at},${span.stance}`)
    .join(";");
}

function sameParts(a: readonly TaggedPart[], b: readonly TaggedPart[]): boolean {
  return a.length === b.length && a.every(({ found, officials }, i) => found === b[i]?.found && officials === b[i]?.officials);
}

const NONE: readonly never[] = [];

/** A stretch of the document with all that is coloured in it; offsets are into the document's text. */
interface Stretch extends Span {
  /** Where its first part begins. */
  readonly at: number;
  /** One, or several where a tag runs over their border. */
  readonly parts: readonly TaggedPart[];
  readonly disputes: readonly Dispute[];
  readonly targets: readonly { readonly target: Span; readonly dispute: Dispute }[];
}

/**
 * The document's parts, so that those an edit left alone need not be encoded again. A part's tags may begin before it: a paragraph over a page
 * break, and one that the blank line at a part's end had left open, belong to the part they end in. Where the tags of two parts lie among each
 * other, or a dispute runs over the border, they are one stretch. `start` and `end` take in the tags.
 */
function* stretchesOf(analysis: Analysis): Iterable<Stretch> {
  const { parts, document } = analysis;
  const contests = contestsOf(analysis);
  const disputes = contests.map(({ dispute }) => dispute).sort(byPosition);
  const targets = contests
    .flatMap(({ dispute, finding }) => (finding ? [{ target: finding, dispute }] : []))
    .sort((a, b) => byPosition(a.target, b.target));
  const borders = bordersOf(parts);
  const crossed = crossedBorders(parts, borders, [...disputes, ...targets.map(({ target }) => target)]);
  let nextDispute = 0;
  let nextTarget = 0;
  let from = 0;
  for (let i = 0; i < parts.length; i++) {
    if (crossed.has(i + 1)) continue;
    const first = parts[from] as TaggedPart;
    const end = borders[i + 1] ?? document.text.length + 1;
    const [firstDispute, firstTarget] = [nextDispute, nextTarget];
    while (nextDispute < disputes.length && (disputes[nextDispute] as Dispute).start < end) nextDispute++;
    while (nextTarget < targets.length && (targets[nextTarget]?.target.start ?? end) < end) nextTarget++;
    yield {
      at: first.start,
      start: borders[from] as number,
      end,
      parts: from === i ? [first] : parts.slice(from, i + 1),
      disputes: firstDispute === nextDispute ? NONE : disputes.slice(firstDispute, nextDispute),
      targets: firstTarget === nextTarget ? NONE : targets.slice(firstTarget, nextTarget),
    };
    from = i + 1;
  }
}

/** By part, where its tags and those of the parts after it begin at the earliest, or the part itself. */
function bordersOf(parts: readonly TaggedPart[]): Int32Array {
  const borders = new Int32Array(parts.length);
  let least = Number.POSITIVE_INFINITY;
  for (let i = parts.length - 1; i >= 0; i--) {
    const { start, found, officials } = parts[i] as TaggedPart;
    least = Math.min(least, start + Math.min(0, found.tags[0]?.start ?? 0, officials[0]?.start ?? 0));
    borders[i] = least;
  }
  return borders;
}

/** The parts over whose border something runs: a tag of a part before, or one of `spans`. */
function crossedBorders(parts: readonly TaggedPart[], borders: Int32Array, spans: readonly Span[]): ReadonlySet<number> {
  const crossed = new Set<number>();
  let most = 0;
  for (let i = 1; i < parts.length; i++) {
    const border = borders[i] as number;
    const { start, found, officials } = parts[i - 1] as TaggedPart;
    // only a part that reaches back can find tags of the one before where it begins
    if (border < (parts[i] as TaggedPart).start) most = Math.max(most, start + lastEnd(found.tags), start + lastEnd(officials));
    if (most > border) crossed.add(i);
  }
  for (const span of spans) {
    for (let at = lastBelow(borders, span.end); at > 0 && (borders[at] as number) > span.start; at--) crossed.add(at);
  }
  return crossed;
}

function lastEnd(tags: readonly Span[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < tags.length; i++) last = Math.max(last, (tags[i] as Span).end);
  return last;
}

/** Index of the last of rising numbers that is below `wanted`, or -1. */
function lastBelow(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placedTags({ start, found, officials }: TaggedPart): readonly Tag[] {
  return [...found.tags, ...officials].map((tag) => moved(tag, start));
}

function tokensOf({ parts, disputes, targets }: Stretch, within?: Span): Token[] {
  const tokens: Token[] = [];
  for (const tag of parts.flatMap(placedTags)) {
    if (within && !overlaps(tag, within)) continue;
    const token = tokenOf(tag);
    const stances = targets.flatMap(({ target, dispute }) => (overlaps(target, tag) ? stanceModifiers(dispute) : []));
    tokens.push(stances.length === 0 ? token : { ...token, modifiers: [...new Set([...token.modifiers, ...stances])] });
  }
  for (const dispute of disputes) {
    if (within && !overlaps(dispute, within)) continue;
    tokens.push({ start: dispute.start, end: dispute.end, type: "dispute", modifiers: stanceModifiers(dispute) });
  }
  return tokens.sort(byPosition);
}

function tokenOf(tag: Tag): Token {
  const { start, end } = tag;
  switch (tag.kind) {
    case "judgement":
      return { start, end, type: tag.category === "grade" ? "grade" : "judgement", modifiers: [tag.polarity] };
    case "statistic":
      return { start, end, type: "statistic", modifiers: [] };
    case "official":
      return { start, end, type: "official", modifiers: [] };
  }
}

function stanceModifiers(dispute: Dispute): readonly TokenModifier[] {
  if (dispute.stance === "concede") return ["conceded"];
  return dispute.stance === "dispute" ? ["disputed"] : ["disputed", "conceded"];
}

/** Cuts overlapping tokens into stretches that do not overlap; of those that cover one stretch the one that starts last, then the shorter, stays. */
function flatten(tokens: readonly Token[]): Token[] {
  const edges = [...new Set(tokens.flatMap((token) => [token.start, token.end]))].sort((a, b) => a - b);
  const flat: Token[] = [];
  let open: Token[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] as number;
    const end = edges[i + 1] as number;
    open = open.filter((token) => token.end > start);
    for (let token = tokens[next]; token && token.start <= start; token = tokens[++next]) if (token.end > start) open.push(token);
    const top = innermost(open);
    if (!top) continue;
    const last = flat[flat.length - 1];
    if (last && last.end === start && last.type === top.type && sameModifiers(last, top) && startsBefore(top, start))
      flat[flat.length - 1] = { ...last, end };
    else flat.push({ ...top, start, end });
  }
  return flat;
}

function innermost(open: readonly Token[]): Token | undefined {
  return open.reduce<Token | undefined>((best, token) => {
    if (!best || (best.type === "dispute") !== (token.type === "dispute")) return !best || best.type === "dispute" ? token : best;
    return token.start > best.start || (token.start === best.start && token.end < best.end) ? token : best;
  }, undefined);
}

const startsBefore = (token: Token, offset: number) => token.start < offset;
const sameModifiers = (a: Token, b: Token) => modifierBits(a) === modifierBits(b);
const typeIndex = (token: Token) => TYPES.indexOf(token.type);
const modifierBits = (token: Token) => token.modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0);

/** The stretches of `span` on each line, without the white space that wraps them. */
function* linesOf(text: SourceText, span: Span): Iterable<Span> {
  for (const match of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
    const words = match[0];
    const lead = words.length - words.trimStart().length;
    const end = words.trimEnd().length;
    if (end > lead) yield { start: span.start + match.index + lead, end: span.start + match.index + end };
  }
}
