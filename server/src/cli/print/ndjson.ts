import type {
  Analysis,
  AreaGrade,
  Attribution,
  Contradiction,
  Dispute,
  Place,
  Problem,
  ReportCard,
  SourcedPassage,
  Span,
  Tag,
} from "../../engine/index.ts";
import { byPosition } from "../../engine/index.ts";
import type { InputError } from "../inputs.ts";

/** What a line says of a document besides its analysis. */
export interface LineExtras {
  /** The document's text, for those who want to look offsets up. */
  readonly text?: string;
  /** What the reader should know about the quality of the text. */
  readonly warnings?: readonly string[];
}

/** One document as a line of JSON, without the line end; `problems` are those to be told of. Other people's scripts rest on its keys: they may grow in number, not change. */
export function analysisLine(document: string, analysis: Analysis, problems: readonly Problem[], extras: LineExtras = {}): string {
  const text = String(analysis.document.text);
  return JSON.stringify({
    document,
    ...(extras.text === undefined ? {} : { text: extras.text }),
    report: analysis.reportCard ? cardRecord(analysis.reportCard) : null,
    tags: tagRecords(analysis, text),
    diagnostics: problems.map(problemRecord),
    ...(analysis.sources.length > 0 ? { sources: analysis.sourced.map((passage) => sourcedRecord(passage, text)) } : {}),
    ...(extras.warnings && extras.warnings.length > 0 ? { warnings: extras.warnings } : {}),
  });
}

/** A document that could not be read, as a line of JSON. */
export function errorLine(document: string, { code, message }: InputError): string {
  return JSON.stringify({ document, error: { code, message } });
}

function cardRecord(card: ReportCard) {
  return {
    authority: card.authority ?? null,
    framework: card.framework ?? null,
    inspectionStart: card.inspectionStart ?? null,
    inspectionEnd: card.inspectionEnd ?? null,
    published: card.published ?? null,
    leadInspector: card.leadInspector ?? null,
    overall: card.overall ?? null,
    judgements: card.judgements.map(({ area, grade }: AreaGrade) => ({ area, grade })),
    ...(card.contradictions ? { contradictions: card.contradictions.map(contradictionRecord) } : {}),
  };
}

/** Both values of a field, each with where it stands. */
function contradictionRecord({ field, area, stated, statedAt, elsewhere, at }: Contradiction) {
  return {
    field,
    area,
    stated,
    statedAt: placeRecord(statedAt),
    elsewhere,
    at: at.map(placeRecord),
  };
}

function placeRecord({ start, end, on, page }: Place) {
  return { start, end, on, page };
}

function tagRecords({ tags, claims }: Analysis, text: string) {
  const all: (Tag | Attribution | Dispute)[] = [...tags, ...claims.attributions, ...claims.disputes];
  return all.sort((a, b) => byPosition(a, b) || (a.kind < b.kind ? -1 : 1)).map((tag) => tagRecord(tag, text.slice(tag.start, tag.end)));
}

/** Absent fields are undefined here, and JSON leaves them out. */
function tagRecord(tag: Tag | Attribution | Dispute, text: string) {
  const { kind, start, end } = tag;
  switch (kind) {
    case "judgement":
      return { kind, start, end, text, category: tag.category, polarity: tag.polarity, value: tag.value };
    case "statistic": {
      const { category, value, min, max, unit, approx, period, place } = tag;
      return { kind, start, end, text, category, value, min, max, unit, approx, of: tag.of, period, place };
    }
    case "official":
      return { kind, start, end, text, entity: tag.entity, role: tag.role, organisation: tag.organisation };
    case "attribution":
      return {
        kind,
        start,
        end,
        text,
        quotation: tag.quotation,
        source: range(tag.source),
        cue: range(tag.cue),
        speaker: tag.speaker,
        side: tag.side,
        content: tag.content.map((part) => range(part)),
      };
    case "dispute":
      return {
        kind,
        start,
        end,
        text,
        stance: tag.stance,
        by: tag.by,
        against: tag.against,
        target: range(tag.target),
        guess: tag.isGuess,
      };
  }
}

function problemRecord({ code, level, at, message, related }: Problem) {
  return {
    code,
    severity: level,
    start: at.start,
    end: at.end,
    message,
    related: related.map(({ document, start, end, message }) => ({ ...(document === undefined ? {} : { document }), start, end, message })),
  };
}

/** What a source has of a quotation or figure; `start` and `end` of `place` count in the source's text. */
function sourcedRecord({ kind, at, verdict, source, there, words, differences, stated }: SourcedPassage, text: string) {
  return {
    kind,
    start: at.start,
    end: at.end,
    text: text.slice(at.start, at.end),
    verdict,
    source,
    place: there ? { start: there.start, end: there.end, paragraph: there.paragraph, section: there.section, page: there.page } : null,
    words,
    stated,
    differences: differences.map(({ change, quoted, there: instead, at: place, weight }) => ({
      change,
      start: place.start,
      end: place.end,
      text: quoted,
      source: instead,
      weight,
    })),
  };
}

function range(span: Span | undefined): readonly [number, number] | null {
  return span ? [span.start, span.end] : null;
}
