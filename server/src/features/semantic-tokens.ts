import type { SemanticTokensLegend } from "vscode-languageserver-types";
import {
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
import { DrawnTokens } from "./drawn-tokens.ts";
import type { Reading } from "./reading.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
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
 * The colours of a document, in steps. Tokens neither overlap nor run over a line's end: of overlapping tags the innermost shows
 * ("we do not accept that practice is **poor**": the judgement within the dispute). What `before`, the colours of the version before an edit, has of
 * stretches that the edit left alone is taken over; the answer is the same without it.
 */
export function* semanticTokenSteps(reading: Reading, before?: DrawnTokens): Steps<DrawnTokens> {
  const { parts } = reading.analysis;
  const list = new DrawnTokens(parts, before);
  for (const stretch of stretchesOf(reading.analysis, list.reaches)) {
    const { from, to, at, start } = stretch;
    const { line, column } = reading.lines.at(at);
    const firstColumn = start === at ? column : reading.lines.at(start).column;
    const look = { parts: to - from, column, firstColumn, contests: contestsIn(stretch) };
    if (list.takeOver(from, start, line, look)) continue;
    list.draw(from, line, look, encode(reading, tokensOf(parts, stretch), at));
    yield;
  }
  return list.finished();
}

/** The same in one go; of the stretch `within` alone where it is given. */
export function semanticTokens(reading: Reading, within?: Span): TokenList {
  if (!within) return drained(semanticTokenSteps(reading));
  const list = new TokenList();
  for (const stretch of stretchesOf(reading.analysis)) {
    if (!overlaps(stretch, within)) continue;
    const tokens = tokensOf(reading.analysis.parts, stretch, within);
    list.add(encode(reading, tokens, stretch.at), toPosition(reading.lines, stretch.at).line);
  }
  return list;
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

/** The contests of a stretch and what they are about, counted from its beginning. */
function contestsIn({ at, disputes, targets }: Stretch): string {
  if (disputes.length + targets.length === 0) return "";
  return [...disputes, ...targets.map(({ target, dispute }) => ({ ...target, stance: dispute.stance }))]
    .map((span) => `${span.start - at},${span.end - at},${span.stance}`)
    .join(";");
}

function placedTags({ start, found, officials }: TaggedPart): readonly Tag[] {
  return [...found.tags, ...officials].map((tag) => moved(tag, start));
}

function tokensOf(parts: readonly TaggedPart[], { from, to, disputes, targets }: Stretch, within?: Span): Token[] {
  const tokens: Token[] = [];
  for (const tag of parts.slice(from, to).flatMap(placedTags)) {
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
