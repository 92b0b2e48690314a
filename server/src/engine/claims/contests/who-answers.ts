import type { Paragraph } from "../reading.ts";
import type { Saying } from "../sayings/saying.ts";
import type { Speaker, SpeakerMemory } from "../speakers/speakers.ts";
import { speaksOfOwn } from "./speaks-of-own.ts";
import { plain } from "./stance.ts";

/* Whose stance it is that somebody is reported to have taken: his own, or that of those whom he speaks for. */

/** Of whom the text tells no office, but who speaks of the service as theirs: one of those who answer for it. `known` are those who did. */
export function asAnswering(
  paragraphs: readonly Paragraph[],
  { content, quotation }: Saying,
  speaker: Speaker,
  known: Set<string>,
): Speaker {
  const { name, side, of } = speaker;
  if (name === undefined || side !== "other" || (of !== undefined && of !== "other") || !speaker.person || quotation !== "direct")
    return speaker;
  if (!known.has(name)) {
    const words = content.map((piece) => paragraphs[piece.paragraph]?.text.slice(piece.start, piece.end) ?? "").join(" ");
    if (!speaksOfOwn(plain(words))) return speaker;
    known.add(name);
  }
  return { ...speaker, side: "inspected", of: "inspected" };
}

/** "said Ann Poole, a mother of two": what such a one says without naming a report is said of those who let her down. */
export function asPrivate(paragraphs: readonly Paragraph[], { source, at }: Saying, speaker: Speaker): Speaker {
  if (speaker.side !== "other" || speaker.of !== "other" || speaker.name === undefined) return speaker;
  const after = (source && paragraphs[source.paragraph]?.text.slice(source.end, source.end + 60)) ?? "";
  return PRIVATE.test(after) || isIntroducedAsPrivate(paragraphs, at.paragraph, speaker.name) ? { ...speaker, of: "families" } : speaker;
}

/** "A mother whose son waited says she was misled. Kay Dorn, 41, said …" */
function isIntroducedAsPrivate(paragraphs: readonly Paragraph[], from: number, name: string): boolean {
  for (let at = from; at >= Math.max(0, from - 2); at--) {
    const text = paragraphs[at]?.text ?? "";
    const named = text.indexOf(name);
    if (named >= 0) return INTRODUCED.test(text.slice(Math.max(0, named - 250), named));
  }
  return false;
}

const INTRODUCED =
  /\b(?:an?|one|the) (?:[\p{L}-]+ ){0,2}?(?:mother|father|mum|dad|parent|grandmother|grandfather|couple|widow|widower|patient|former pupil)\b/iu;

const PRIVATE =
  /^,? (?:\d\d,? )?(?:an?|the|whose|who is an?) (?:[\p{L}-]+ ){0,3}?(?:mother|father|mum|dad|parents?|grand(?:mother|father)|sons?|daughters?|widow(?:er)?|residents?|neighbours?|patients?|former pupil|tenants?)\b/iu;

/** "Ministers, a spokeswoman said, “accept every finding”": the subject of what is said stands before the interruption. */
export function spokenFor(paragraphs: readonly Paragraph[], { source, content }: Saying, memory: SpeakerMemory): Speaker | undefined {
  const [piece] = content;
  const paragraph = source && paragraphs[source.paragraph];
  if (!paragraph || !piece || piece.paragraph !== source.paragraph || piece.start < source.end) return undefined;
  const unit = paragraph.units.find(({ start, end }) => start <= source.start && source.start < end);
  if (!unit || !/^\p{Ll}/u.test(paragraph.text.slice(piece.start, piece.start + 1))) return undefined;
  const subject = /^((?:The |Its )?\p{L}[\p{L}’' -]{2,40}), $/u.exec(
    paragraph.text.slice(unit.start, Math.min(source.start, unit.start + 60)),
  )?.[1];
  if (subject === undefined || !/^a spokes/i.test(paragraph.text.slice(source.start, source.end))) return undefined;
  return memory.resolve(paragraph, unit.start, unit.start + subject.length);
}
