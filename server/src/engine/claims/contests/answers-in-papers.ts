import type { Span } from "../../text/span.ts";
import type { Paragraph, Unit } from "../reading.ts";
import { answersTo } from "./answers.ts";
import { type FindingBefore, findingBefore } from "./findings-before.ts";
import { type ContestSources, type Held, held, type Spoken } from "./held.ts";
import { plain, type StanceClause, stanceClauses } from "./stance.ts";
import { wordsUnderNegation } from "./words-denied.ts";

/** What a sentence of the inspected's own voice says to the finding right before it. */
export function answersHere(sources: ContestSources, paragraph: Paragraph, { start, end }: Span): readonly StanceClause[] {
  const finding = findingBefore(sources, paragraph, start);
  return finding ? answersIn(paragraph, { start, end }, finding).filter((clause) => !isOthers(paragraph, start, clause)) : [];
}

function isOthers({ text }: Paragraph, from: number, clause: Span): boolean {
  return /^(?:ofsted|parents|residents)\b/i.test(text.slice(from + clause.start, from + clause.end));
}

/** Whose answer minutes and statements of the inspected report, though they name nobody: "The Leader told members that …". */
const OFFICE =
  /\b(?:director|leader|head|chief|governor|convener|chair\p{L}*|cabinet|lead member|portfolio holder|manager|matron|principal|superintendent|commander|council|authority|trust|force|school|service|board|committee|panel|administration|partnership|executive|officers?|home|college|trustees|clerk|solicitor|members)\b/iu;
const GIVES_WAY = /^(?:\w+ )?(?:acknowledg|admit|conced|accept|agree|grant|allow|own|confess|concur)\w*(?: that)?$/i;
const DENIES =
  /^(?:\w+ )?(?:den(?:y|ies|ied)|object\w*|insist\w*|maintain\w*|contend\w*|protest\w*|retort\w*|counter\w*|disput\w+|contest\w*|rebut\w*|disagree\w*)(?: that)?$/i;

/** What the paper of the inspected reports that one of them said to the finding right before it. */
export function answersReported(sources: ContestSources, paragraph: Paragraph, unit: Unit, spoken: readonly Spoken[]): readonly Held[] {
  const { index, text } = paragraph;
  return spoken.flatMap(({ saying, speaker }): readonly Held[] => {
    const { source, cue, content, nested, quotation } = saying;
    const [piece] = content;
    if (nested || quotation === "direct" || !piece || !source || speaker.side === "inspecting" || speaker.name === undefined) return [];
    if (source.paragraph !== index || piece.paragraph !== index || piece.start < unit.start || piece.end > unit.end) return [];
    if (!OFFICE.test(text.slice(source.start, source.end)) && speaker.side !== "inspected") return [];
    const finding = findingBefore(sources, paragraph, unit.start);
    if (!finding) return [];
    const stance = stanceOfCue(cue ? text.slice(cue.start, cue.end) : "", text.slice(piece.start, piece.end), finding);
    if (stance) return [held(paragraph, piece, stance, speaker)];
    const own = stanceClauses(text.slice(piece.start, piece.end));
    const clauses = own.length > 0 ? own : answersIn(paragraph, piece, finding);
    return clauses.map((clause) =>
      held(paragraph, { start: piece.start + clause.start, end: piece.start + clause.end }, clause.stance, speaker),
    );
  });
}

/** "acknowledged that recording had been poor", after a finding about recording. */
function stanceOfCue(cue: string, content: string, { words }: FindingBefore): "dispute" | "concede" | undefined {
  const stance = GIVES_WAY.test(cue) ? "concede" : DENIES.test(cue) ? "dispute" : undefined;
  if (!stance || /\b(?:will|would|should|shall|to be|plans?)\b/i.test(content)) return undefined;
  return wordsUnderNegation(plain(content)).some(({ word }) => words.has(word)) ? stance : undefined;
}

function answersIn({ text, found }: Paragraph, { start, end }: Span, finding: FindingBefore): readonly StanceClause[] {
  const inside = <T extends Span>(tags: readonly T[]): readonly T[] =>
    tags.flatMap((tag) => (tag.start >= start && tag.end <= end ? [{ ...tag, start: tag.start - start, end: tag.end - start }] : []));
  return answersTo(finding, { text: text.slice(start, end), judgements: inside(found.judgements), statistics: inside(found.statistics) });
}
