import {
  type Analysis,
  type Block,
  type Contested,
  contains,
  type Dispute,
  isReadable,
  overlaps,
  paperPlaceIn,
  type ReportDocument,
  type Span,
  type SpeakerSide,
  sentencesOf,
} from "../engine/index.ts";

/** A passage for people: its words on one line, and where they stand on paper. */
export interface LedgerPassage extends Span {
  readonly words: string;
  /** The rest of its sentence, with the white space between, where the words alone say little: "17". */
  readonly before?: string;
  readonly after?: string;
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
  /** True where it only seems to contest: told by all the words of its sentence together. */
  readonly isGuess?: true;
  /** What is contested, where the document tells it, else where the words name it. */
  readonly finding?: LedgerPassage;
  /** The passage of a report that the document is held against. */
  readonly inReport?: LedgerPassage;
}

/** Characters of a passage that are shown at most. */
const MOST_WORDS = 600;
/** Characters below which a passage is shown in its sentence. */
const FEW_WORDS = 60;

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
  const { stance, by, against, isGuess } = dispute;
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
    ...(isGuess ? { isGuess } : {}),
    ...(finding ? { finding: findingIn(analysis, finding, dispute) } : {}),
    ...(inReport ? { inReport } : {}),
  };
}

/** A finding that the contest itself names has the contest for its sentence. */
function findingIn({ document }: Analysis, finding: Span, contest: Span): LedgerPassage {
  const { before: _, after: __, ...passage } = passageIn(document, finding);
  return overlaps(finding, contest) ? passage : passageIn(document, finding);
}

/** A stretch of a document, for people. `name`: of the source that it is, if it is one. */
function passageIn(document: ReportDocument, { start, end }: Span, name?: string): LedgerPassage {
  const block = document.blocks.findLast((each) => isReadable(each.kind) && each.start <= start && start < each.end);
  const { paragraph, page, section } = block ? paperPlaceIn(document, block, start) : {};
  return {
    start,
    end,
    ...wordsIn(document, block, { start, end }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
    ...(section === undefined ? {} : { section }),
    ...(name === undefined ? {} : { document: name }),
  };
}

/** The words without what a page break puts between them, and, where they are few, the rest of their sentence: "17" says nothing by itself. */
function wordsIn(
  document: ReportDocument,
  block: Block | undefined,
  { start, end }: Span,
): Pick<LedgerPassage, "words" | "before" | "after"> {
  const inBlock = block && end <= block.end ? block.words.fromDocument({ start, end }) : undefined;
  if (!block || !inBlock) return { words: onOneLine(document.text.slice(start, Math.min(end, start + 2 * MOST_WORDS))) };
  const { text } = block.words;
  const words = onOneLine(text.slice(inBlock.start, inBlock.end));
  const sentence = words.length < FEW_WORDS ? sentencesOf(text).find((each) => contains(each, inBlock)) : undefined;
  const before = sentence ? text.slice(sentence.start, inBlock.start).trimStart() : "";
  const after = sentence ? text.slice(inBlock.end, sentence.end).trimEnd() : "";
  return { words, ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
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
