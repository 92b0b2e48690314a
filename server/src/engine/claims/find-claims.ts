import type { ReportDocument } from "../document/report.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import type { Judgement, Official, Statistic, Tag } from "../tags/tag.ts";
import { byPosition, type Span } from "../text/span.ts";
import { sayingsOf, transcriptLabels } from "./attribution.ts";
import type { Attribution, Claims, Dispute, Person } from "./claim.ts";
import { contestsOf, type Spoken } from "./dispute.ts";
import { leadGrade } from "./lead-grade.ts";
import { type Paragraph, readParagraphs } from "./reading.ts";
import type { Place, Saying } from "./saying.ts";
import { SpeakerMemory } from "./speakers.ts";
import type { Contestable, Placed } from "./target.ts";

/** Who says what and who contests what, over the whole document. Pauses between blocks. */
export function* findClaims(
  document: ReportDocument,
  tags: readonly Tag[],
  reportCard: ReportCard | undefined,
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
  memory.finish();
  const contestable = contestableIn(document.text, paragraphs, spoken, tags);
  const kind = reportCard !== undefined ? "report" : document.kind;
  const disputes = contestsOf({ paragraphs, spoken, memory, contestable, kind }).map((contest): Dispute => {
    const { target } = contest.about;
    const at = inDocument(contest, paragraphs);
    return {
      kind: "dispute",
      ...at,
      stance: contest.stance,
      by: contest.by,
      against: contest.about.against,
      ...(target ? { target: inDocument(target, paragraphs) } : {}),
    };
  });
  yield;
  const attributions = spoken.map((item) => attributionOf(item, paragraphs)).sort(byPosition);
  return { people: peopleOf(tags), attributions, disputes: disputes.sort(byPosition) };
}

function inDocument(place: Place, paragraphs: readonly Paragraph[]): Span {
  return paragraphs[place.paragraph]?.block.words.toDocument(place) ?? { start: 0, end: 0 };
}

/** What the document says was found: the inspectors' sayings, grades and figures, by paragraph. */
function contestableIn(text: string, paragraphs: readonly Paragraph[], spoken: readonly Spoken[], tags: readonly Tag[]): Contestable {
  const grades: Placed<Judgement>[] = [];
  const figures: Placed<Statistic>[] = [];
  let at = 0;
  for (const tag of tags) {
    while (at + 1 < paragraphs.length && (paragraphs[at + 1]?.block.start ?? 0) <= tag.start) at++;
    const local = paragraphs[at]?.block.words.fromDocument(tag);
    if (!local) continue;
    if (tag.kind === "judgement" && tag.category === "grade") grades.push({ paragraph: at, ...local, tag });
    if (tag.kind === "statistic") figures.push({ paragraph: at, ...local, tag });
  }
  const findings = spoken.filter(({ speaker }) => speaker.side === "inspecting").map(({ saying }) => saying);
  return { text, paragraphs, lead: leadGrade(grades, text), findings, grades, figures };
}

function attributionOf({ saying, speaker }: Spoken, paragraphs: readonly Paragraph[]): Attribution {
  const content = saying.content.map((place) => inDocument(place, paragraphs));
  const source = saying.source && inDocument(saying.source, paragraphs);
  const cue = saying.cue && inDocument(saying.cue, paragraphs);
  const parts = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  return {
    kind: "attribution",
    start: parts.reduce((least, part) => Math.min(least, part.start), Number.POSITIVE_INFINITY),
    end: parts.reduce((most, part) => Math.max(most, part.end), 0),
    quotation: saying.quotation,
    content,
    ...(source ? { source } : {}),
    ...(cue ? { cue } : {}),
    ...(speaker.name !== undefined ? { speaker: speaker.name } : {}),
  };
}

function peopleOf(tags: readonly Tag[]): readonly Person[] {
  const people = new Map<string, Official[]>();
  for (const tag of tags) {
    if (tag.kind !== "official") continue;
    const known = people.get(tag.entity);
    if (known) known.push(tag);
    else people.set(tag.entity, [tag]);
  }
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
