import type { Paragraph } from "./reading.ts";
import { direct, type Saying, trimmed } from "./saying.ts";

/** "QUESTION 3 – ", "Supplementary answer: ", "REPLY FROM ": what opens a turn of a council's questions. */
const TURN =
  /^(?:(?:written|oral|supplementary|public|further) )?(?:question|answer|reply|response|supplementary)(?: (?:question|answer|no\.? ?\d{1,3}|\d{1,3}))?(?: ?([–—:-])| (?:from|by|of)\b) /i;
/** Longer paragraphs are no line that only names a speaker. */
const LONGEST_TURN = 140;
/** Code units in which a role may stand before the speaker's name. */
const ROLE = 60;
/** "[CLIP: POOLE] ", "[TAPE – Ann Poole] ". */
const CLIP =
  /^\[(?:audio |video )?(?:clip|sot|soundbite|tape|actuality|insert|grab|interview)(?: of)?([:,]| [–—-])? (\p{Lu}[\p{L}.’' -]{1,40})\]:? /iu;

/** The line that says who speaks in the paragraph after it: "ANSWER – Councillor Poole". Its words are found when they are read. */
export function turnLabel({ text, named, index, quotes }: Paragraph): Saying | undefined {
  if (text.length > LONGEST_TURN || quotes.length > 0 || /[.?!]$/.test(text)) return undefined;
  const match = TURN.exec(text);
  const [name] = named;
  if (!match || !name || name.start < match[0].length || name.start - match[0].length > ROLE) return undefined;
  const source = { paragraph: index, start: name.start, end: name.end };
  const cue = { paragraph: index, start: match[0].trimEnd().length - 1, end: match[0].trimEnd().length };
  return { quotation: "direct", source, cue, content: [], at: source, nested: false, label: true };
}

/** "[CLIP: POOLE] “We were late.”": a bulletin's recorded words. */
export function clipLabel(paragraph: Paragraph): Saying | undefined {
  const { text, quotes, index } = paragraph;
  const match = text.startsWith("[") ? CLIP.exec(text.slice(0, 90)) : null;
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
