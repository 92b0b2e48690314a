import type { Span } from "../../text/span.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { answersForIt, type ContestSources, type Spoken } from "../held.ts";
import { type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { trimmed } from "../saying.ts";
import { plain } from "../stance.ts";

/** Those who take a side without answering for what was inspected. */
const OUTSIDERS =
  /\b(?:mother|father|mum|dad|grand(?:mother|father|parents?)|parents?|famil(?:y|ies)|relatives?|resident|neighbours?|pupils?|students?|patient|prisoner|mps?|charit(?:y|ies)|campaign\w*|opposition|shadow|minister|secretary of state|judge|coroner|magistrate|expert|professor|children's commissioner|police (?:and crime )?commissioner|the commissioner|survivor|victim|care leavers?|think tank|academic|bishop|motion|court|tribunal|landlord|builder|tenants?|ombudsman|protesters?|critics?|former pupil)\b/i;
/** Those who answer for it, or work there. */
const INSIDERS =
  /\b(?:director|leader|head|chief|manager|management|bosses|boss|chair\w*|governors?|trustees?|trust|council|county|borough|city|authority|force|police|school|academy|home|hospital|prison|nursery|provider|owners?|proprietor|partners?|partnership|matron|principal|superintendent|commander|commissioner for|cabinet|lead member|portfolio|councillor|cllr|spokes\w+|officers?|official|practitioner|social workers?|team|staff|nurse|consultant|carer|teacher|union|federation|unison|lawyers?|solicitors?|counsel|barrister|press office|bulletin|town hall|county hall|service|department|board|company|operator|agency|warden|union|clerk|hr|lead|secretary|treasurer|executive|deputy|assistant|worker|we|our|us|i)\b/i;
const INSPECTING =
  /\b(?:ofsted|cqc|estyn|hmi\w*|(?:chief |lead |senior |her |his )?inspect(?:or|ors|orate)|watchdog|regulator|ombudsman|commission)\b/i;

export type Side = "inspecting" | "inside" | "outside" | "unknown";

/** What somebody says in a sentence, or the sentence itself, and who answers with it. */
export interface Answer {
  /** What is said, or the whole sentence where nobody is known to say it. */
  readonly said: readonly Span[];
  readonly side: Side;
  readonly holder: string | undefined;
  /** True if somebody is known to say it. */
  readonly isSpoken: boolean;
}

/** Who answers with a sentence, and what of it is said. */
export function answerIn(sources: ContestSources, paragraph: Paragraph, unit: Unit): Answer {
  const spoken = (sources.nearby[paragraph.index] ?? []).filter(
    ({ saying }) => !saying.nested && saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start < unit.end && piece.end > unit.start),
  );
  const own = spoken.find(({ saying }) => saying.source !== undefined && saying.source.paragraph === paragraph.index) ?? spoken[0];
  if (own) {
    const said = own.saying.content
      .filter((piece) => piece.paragraph === paragraph.index && piece.start < unit.end && piece.end > unit.start)
      .flatMap((piece) => saidIn(paragraph, own, { start: Math.max(piece.start, unit.start), end: Math.min(piece.end, unit.end) }));
    return { said, side: sideOf(own, paragraph), holder: own.speaker.name, isSpoken: true };
  }
  const text = plain(paragraph.text.slice(unit.start, unit.end));
  return { said: [{ start: unit.start, end: unit.end }], side: sideOfWords(text), holder: undefined, isSpoken: false };
}

function saidIn(paragraph: Paragraph, { saying }: Spoken, piece: Span): readonly Span[] {
  if (saying.quotation !== "direct" && saying.cue !== undefined) return [piece];
  return sentencesOf(paragraph.text.slice(piece.start, piece.end)).map((sentence) => {
    const { start, end } = trimmed(paragraph.text, { start: piece.start + sentence.start, end: piece.start + sentence.end });
    // a question keeps its mark while it is read
    return { start, end: paragraph.text.charAt(end) === "?" ? end + 1 : end };
  });
}

function sideOf({ saying, speaker }: Spoken, paragraph: Paragraph): Side {
  if (speaker.side === "inspecting") return "inspecting";
  const { source } = saying;
  const words =
    source && source.paragraph === paragraph.index ? plain(paragraph.text.slice(Math.max(0, source.start - 20), source.end + 60)) : (speaker.name ?? "");
  if (speaker.of === "opposition" || speaker.of === "families") return "outside";
  if (speaker.side === "inspected" || speaker.of === "inspected" || speaker.of === "union") return "inside";
  if (OUTSIDERS.test(words)) return "outside";
  if (answersForIt(speaker) || INSIDERS.test(words)) return "inside";
  return "unknown";
}

/** The side of whoever a sentence of the narration begins with. */
function sideOfWords(text: string): Side {
  const head = text.slice(0, 60);
  if (INSPECTING.test(head) && /^(?:\W|the |an? |his |her |its |lead |chief |senior )*(?:ofsted|cqc|estyn|hmi|inspect\w+|watchdog|regulator|ombudsman|commission)\b/i.test(head)) return "inspecting";
  if (OUTSIDERS.test(head)) return "outside";
  return INSIDERS.test(text) ? "inside" : "unknown";
}

/** True for an offset that stands in quotation marks. */
export function isQuoted(unit: Unit, offset: number): boolean {
  return quoteAt(unit.quotes, offset) !== undefined;
}
