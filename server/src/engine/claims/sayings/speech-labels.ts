import type { Paragraph } from "../reading.ts";
import { direct, type Saying, trimmed } from "./saying.ts";

/** "QUESTION 3 – ", "Supplementary answer: ", "REPLY FROM ": what opens a turn of a council's questions. */
const TURN =
  /^(?:(?:written|oral|supplementary|public|further) )?(?:question|answer|reply|response|supplementary)(?: (?:question|answer|no\.? ?\d{1,3}|\d{1,3}))?(?: ?([–—:-])|,? (?:from|by|of)\b) /i;
/** Longer paragraphs are no line that only names a speaker. */
const LONGEST_TURN = 140;
/** Code units in which a role may stand before the speaker's name. */
const ROLE = 60;
/** "[CLIP: POOLE] ", "[TAPE – Ann Poole] ". */
const CLIP =
  /^\[(?:audio |video )?(?:clip|sot|soundbite|tape|actuality|insert|grab|interview)(?: of)?([:,]| [–—-])? (\p{Lu}[\p{L}.’' -]{1,40})\]:? /iu;

/** A line that names no speaker: "Reply", "Supplementary question". */
const BARE_TURN =
  /^(?:(?:written|oral|supplementary|further) )?(question|answer|reply|response|supplementary)(?: (?:question|answer|reply|response|no\.? ?\d{1,3}|\d{1,3}))?:?$/i;
/** "Question 4 from Councillor Poole to | the Lead Member, Councillor Hale": whom it asks. */
const ASKS = / to (?:the )?/i;

/**
 * The line that says who speaks in the paragraph after it: "ANSWER – Councillor Poole"; a bare "Reply" is by whoever was asked or answered last. `before` is what the
 * paragraphs before it reported. Its words are found when they are read.
 */
export function turnLabel({ text, named, index, quotes }: Paragraph, before: readonly Saying[]): Saying | undefined {
  if (text.length > LONGEST_TURN || quotes.length > 0 || /[.?!]$/.test(text)) return undefined;
  const bare = BARE_TURN.exec(text);
  if (bare) return bareTurn(text, index, /answer|reply|response/i.test(bare[0]), before);
  const match = TURN.exec(text);
  const [name, other] = named;
  if (!match || !name || name.start < match[0].length || name.start - match[0].length > ROLE) return undefined;
  const source = { paragraph: index, start: name.start, end: name.end };
  const cue = { paragraph: index, start: match[0].trimEnd().length - 1, end: match[0].trimEnd().length };
  const asked =
    other && ASKS.test(text.slice(name.end, other.start)) ? { paragraph: index, start: other.start, end: other.end } : undefined;
  const turn = { answers: /^\W*(?:\w+ )?(?:answer|reply|response)/i.test(match[0]), ...(asked ? { asked } : {}) };
  return { quotation: "direct", source, cue, content: [], at: source, nested: false, label: true, turn };
}

function bareTurn(text: string, index: number, answers: boolean, before: readonly Saying[]): Saying | undefined {
  const last = before.findLast(({ turn }) => turn?.answers === answers);
  const asked = answers ? before.findLast(({ turn }) => turn?.asked)?.turn?.asked : undefined;
  const speaksAs = last?.source ?? last?.speaksAs ?? asked;
  if (!speaksAs) return undefined;
  const at = { paragraph: index, start: 0, end: text.length };
  return { quotation: "direct", source: undefined, cue: at, content: [], at, nested: false, label: true, speaksAs, turn: { answers } };
}

/** "CLIP (POOLE): “We were late.”", "CLIP (Ann Poole, Averham Carers): …" */
const CLIP_OF =
  /^(?:AUDIO|VIDEO|CLIP|SOT|SOUNDBITE|TAPE|ACTUALITY|INSERT|GRAB|INTERVIEW|VT)( )?\((\p{Lu}[\p{L}.’' -]{1,40})(?:, [^()]{2,50})?\): /u;

/** "CLIP: POOLE: We were late." */
const CLIP_BY =
  /^(?:AUDIO|VIDEO|CLIP|SOT|SOUNDBITE|TAPE|ACTUALITY|INSERT|GRAB|INTERVIEW|VT|CUT)(?: \d{1,2})?(:) (\p{Lu}[\p{L}.’' -]{1,40}): /u;

/** "[CLIP: POOLE] “We were late.”": a bulletin's recorded words. */
export function clipLabel(paragraph: Paragraph): Saying | undefined {
  const { text, quotes, index } = paragraph;
  const match = text.startsWith("[")
    ? CLIP.exec(text.slice(0, 90))
    : /^[A-Z]{2,9} ?[(:]/.test(text)
      ? (CLIP_OF.exec(text.slice(0, 90)) ?? CLIP_BY.exec(text.slice(0, 90)))
      : null;
  const name = match?.[2];
  if (!match || name === undefined) return undefined;
  const start = match[0].lastIndexOf(name);
  const source = { start, end: start + name.length };
  const cue = { start: source.end, end: source.end + 1 };
  if (quotes.length > 0) return { ...direct(paragraph, source, cue, quotes), label: true };
  const content = trimmed(text, { start: match[0].length, end: text.length });
  if (content.end <= content.start) return undefined;
  const place = { paragraph: index, ...source };
  return {
    quotation: "direct",
    source: place,
    cue: { paragraph: index, ...cue },
    content: [{ paragraph: index, ...content }],
    at: place,
    nested: false,
    label: true,
  };
}
