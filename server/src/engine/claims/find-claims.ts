import type { ReportDocument } from "../document/report.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import type { Official, Tag } from "../tags/tag.ts";
import { byPosition, type Span } from "../text/span.ts";
import { type Place, type Saying, sayingsOf, transcriptLabels } from "./attribution.ts";
import type { Attribution, Claims, Dispute, Person } from "./claim.ts";
import { type Paragraph, readParagraphs } from "./reading.ts";
import { type Speaker, SpeakerMemory } from "./speakers.ts";

/** A saying with its speaker. */
export interface Spoken {
  readonly saying: Saying;
  readonly speaker: Speaker;
}

/** Who says what and who contests what, over the whole document. Pauses between blocks. */
export function* findClaims(
  document: ReportDocument,
  tags: readonly Tag[],
  _reportCard: ReportCard | undefined,
): Generator<undefined, Claims, undefined> {
  const paragraphs = readParagraphs(document, tags);
  yield;
  const labels = transcriptLabels(paragraphs.map((paragraph) => paragraph.text));
  const sayings: Saying[] = [];
  for (const paragraph of paragraphs) {
    sayings.push(...sayingsOf(paragraph, sayings.slice(-6), labels));
    yield;
  }
  const memory = new SpeakerMemory(paragraphs);
  const ordered = sayings
    .filter((saying) => saying.content.length > 0)
    .sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
  const spoken = ordered.map((saying) => ({ saying, speaker: memory.speakerOf(saying) }));
  yield;
  const disputes: Dispute[] = [];
  const attributions = spoken.map((item) => attributionOf(item, paragraphs)).sort(byPosition);
  return { people: peopleOf(tags), attributions, disputes };
}

function attributionOf({ saying, speaker }: Spoken, paragraphs: readonly Paragraph[]): Attribution {
  const inDocument = (place: Place): Span => paragraphs[place.paragraph]?.block.words.toDocument(place) ?? { start: 0, end: 0 };
  const content = saying.content.map(inDocument);
  const source = saying.source && inDocument(saying.source);
  const cue = saying.cue && inDocument(saying.cue);
  const parts = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  return {
    kind: "attribution",
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    quotation: saying.quotation,
    content,
    ...(source ? { source } : {}),
    ...(cue ? { cue } : {}),
    ...(speaker.name !== undefined ? { speaker: speaker.name } : {}),
  };
}

function peopleOf(tags: readonly Tag[]): readonly Person[] {
  const people = new Map<string, Official[]>();
  for (const tag of tags) if (tag.kind === "official") people.set(tag.entity, [...(people.get(tag.entity) ?? []), tag]);
  return [...people].map(([name, mentions]) => {
    const role = mentions.find((mention) => mention.role !== undefined)?.role;
    const organisation = mentions.find((mention) => mention.organisation !== undefined)?.organisation;
    return {
      name,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
      ...(role !== undefined ? { role } : {}),
      ...(organisation !== undefined ? { organisation } : {}),
    };
  });
}
