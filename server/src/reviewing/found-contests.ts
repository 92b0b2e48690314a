import {
  type Analysis,
  type Contested,
  type Dispute,
  overlaps,
  paperPlaceAt,
  type ReportDocument,
  type Span,
  type SpeakerSide,
} from "../engine/index.ts";

/** A passage for people: its words on one line, and where they stand on paper. */
export interface LedgerPassage extends Span {
  readonly words: string;
  readonly paragraph?: string;
  readonly page?: number;
  /** The heading it stands under. */
  readonly section?: string;
  /** Name of the source report that it stands in; left out for the document itself. */
  readonly document?: string;
}

/** A contest as the program finds it, as plain values: nothing of the analysis is held. */
export interface FoundContest {
  readonly at: LedgerPassage;
  /** Who contests; empty where it cannot be told. */
  readonly by: string;
  readonly side?: SpeakerSide;
  readonly stance: "dispute" | "partial";
  readonly against: Contested;
  /** What is contested, where the document tells it, else where the words name it. */
  readonly finding?: LedgerPassage;
  /** The passage of a report that the document is held against. */
  readonly inReport?: LedgerPassage;
}

/** Characters of a passage that are shown at most. */
const MOST_WORDS = 600;

/** Every contest that the checks report, in reading order. What is conceded is no dispute. */
export function contestsIn(analysis: Analysis): readonly FoundContest[] {
  let contests = known.get(analysis);
  if (!contests) {
    contests = analysis.claims.disputes.flatMap((dispute) => found(analysis, dispute) ?? []);
    known.set(analysis, contests);
  }
  return contests;
}

const known = new WeakMap<Analysis, readonly FoundContest[]>();

function found(analysis: Analysis, dispute: Dispute): FoundContest | undefined {
  const { stance, by, against } = dispute;
  if (stance === "concede") return undefined;
  const finding = dispute.finding ?? dispute.target;
  const side = analysis.claims.attributionsAt(dispute.start).find(({ speaker }) => speaker === by)?.side;
  const inReport = passageInReport(analysis, dispute);
  return {
    at: passageIn(analysis.document, dispute),
    by,
    ...(side === undefined ? {} : { side }),
    stance,
    against,
    ...(finding ? { finding: passageIn(analysis.document, finding) } : {}),
    ...(inReport ? { inReport } : {}),
  };
}

/** A stretch of a document, for people. `name`: of the source that it is, if it is one. */
function passageIn(document: ReportDocument, { start, end }: Span, name?: string): LedgerPassage {
  const { paragraph, page, section } = paperPlaceAt(document, start);
  return {
    start,
    end,
    words: onOneLine(document.text.slice(start, Math.min(end, start + 2 * MOST_WORDS))),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
    ...(section === undefined ? {} : { section }),
    ...(name === undefined ? {} : { document: name }),
  };
}

/** Words as a ledger shows them. */
export function onOneLine(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= MOST_WORDS ? line : `${line.slice(0, MOST_WORDS - 1).trimEnd()}…`;
}

/**
 * Where the report has what is contested: where it has the quotation or figure that the finding or the contest gives, else the paragraph that the
 * contest names by its number.
 */
function passageInReport(analysis: Analysis, dispute: Dispute): LedgerPassage | undefined {
  const told = [dispute.target, dispute.finding, dispute].filter((span) => span !== undefined);
  for (const span of told) {
    const passage = analysis.sourced.find(
      ({ at, there, verdict }) => there && verdict !== "absent" && verdict !== "not-found" && overlaps(at, span),
    );
    const source = passage?.there && analysis.sources.find(({ name }) => name === passage.source);
    if (source && passage?.there) return passageIn(source.index.source.document, passage.there, source.name);
  }
  const { paragraph } = dispute.contested;
  if (paragraph === undefined) return undefined;
  const numbered = analysis.sources.flatMap((source) =>
    source.index.source.document.blocks
      .filter(({ number, kind }) => number === paragraph && kind === "paragraph")
      .map((at) => ({ name: source.name, document: source.index.source.document, at })),
  );
  const [only] = numbered;
  return only && numbered.length === 1 ? passageIn(only.document, only.at, only.name) : undefined;
}
