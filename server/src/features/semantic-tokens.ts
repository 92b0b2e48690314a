import type { SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver-types";
import { byPosition, type Dispute, overlaps, type Span, type Tag } from "../engine/index.ts";
import { type Contest, contestsOf } from "./contests.ts";
import type { Reading } from "./reading.ts";
import { toPosition } from "./to-lsp.ts";

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
 * The colours of a document, or of the stretch `within`, as the protocol encodes them: five numbers a token. Tokens neither overlap nor run over
 * a line's end: of overlapping tags the innermost shows ("we do not accept that practice is **poor**": the judgement within the dispute).
 */
export function semanticTokens(reading: Reading, within?: Span): number[] {
  const { text } = reading.analysis.document;
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of flatten(tokensOf(reading, within))) {
    for (const piece of linesOf(text, token)) {
      const at = toPosition(reading.lines, piece.start);
      const deltaLine = at.line - line;
      data.push(
        deltaLine,
        deltaLine === 0 ? at.character - character : at.character,
        piece.end - piece.start,
        typeIndex(token),
        modifierBits(token),
      );
      line = at.line;
      character = at.character;
    }
  }
  return data;
}

/** The edits that turn `before` into `after`: one, in whole tokens, or none. Positions are relative, so that an edit far above changes little. */
export function semanticTokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
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

function tokensOf({ analysis }: Reading, within: Span | undefined): Token[] {
  const { disputes } = analysis.claims;
  const stances = stancesAgainst(contestsOf(analysis));
  const tokens: Token[] = [];
  for (const tag of analysis.tags)
    if (!within || overlaps(tag, within)) tokens.push({ ...tokenOf(tag), modifiers: [...tokenOf(tag).modifiers, ...stances(tag)] });
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

/** For a span: the stances taken against it. */
function stancesAgainst(contests: readonly Contest[]): (span: Span) => readonly TokenModifier[] {
  const findings = contests.flatMap(({ dispute, finding }) => (finding ? [{ finding, modifiers: stanceModifiers(dispute) }] : []));
  if (findings.length === 0) return () => [];
  return (span) => [...new Set(findings.flatMap(({ finding, modifiers }) => (overlaps(finding, span) ? modifiers : [])))];
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
function* linesOf(text: string, span: Span): Iterable<Span> {
  for (const match of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
    const words = match[0];
    const lead = words.length - words.trimStart().length;
    const end = words.trimEnd().length;
    if (end > lead) yield { start: span.start + match.index + lead, end: span.start + match.index + end };
  }
}
