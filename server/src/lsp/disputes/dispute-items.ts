import type { LineIndex, Span } from "../../engine/index.ts";
import { toRange } from "../../features/index.ts";
import type { DisputeEvidence, DisputeItem, DisputePassage } from "../../protocol/index.ts";
import { type LedgerEntry, type LedgerEvidence, type LedgerPassage, onOneLine, standingInWords } from "../../reviewing/index.ts";
import type { PlacedEvidence } from "./evidence-texts.ts";

/** A document whose disputes are told. */
export interface ShownDocument {
  /** As the client shows it. */
  readonly uri: string;
  /** For people. */
  readonly name: string;
  readonly lines: LineIndex;
}

/** How other documents are shown. */
export interface ShownOthers {
  /** The lines of a report that the document is held against. */
  readonly linesOf: (source: string) => LineIndex | undefined;
  readonly shownAs: (uri: string) => string | undefined;
  readonly nameOf: (uri: string) => string;
  readonly place: (evidence: LedgerEvidence["evidence"]) => Promise<PlacedEvidence>;
}

/** An entry of the ledger as it goes over the wire. */
export async function disputeItem(entry: LedgerEntry, document: ShownDocument, others: ShownOthers): Promise<DisputeItem> {
  const { origin, standing, history, finding, inReport, remarks, reviews } = entry;
  const words = standingInWords(standing);
  const evidence: DisputeEvidence[] = [];
  for (const each of entry.evidence) evidence.push(await evidenceItem(each, others));
  return {
    id: idOf(entry, document),
    uri: document.uri,
    document: document.name,
    origin,
    status: standing.status,
    ...(words === undefined ? {} : { standing: words }),
    contest: contestOf(entry, document),
    ...(finding ? { finding: passage(finding, document) } : {}),
    ...(inReport ? reportPassage(inReport, others) : {}),
    evidence,
    decisions: standing.votes,
    history,
    remarks: remarks.map(({ author, text, isResolved }) => ({ ...(author === undefined ? {} : { author }), text, isResolved })),
    reviews: reviews.map(({ note }) => note.id),
  };
}

function idOf({ contest, reviews }: LedgerEntry, { uri }: ShownDocument): string {
  const { span } = contest.place;
  return span ? `${uri}#${span.start}-${span.end}` : (reviews[0]?.note.id ?? uri);
}

function contestOf({ contest }: LedgerEntry, document: ShownDocument): DisputeItem["contest"] {
  const { place, by, side, stance, against, isGuess } = contest;
  return {
    ...passage({ ...contest, span: place.span }, document),
    state: place.state,
    ...(place.candidates ? { candidates: place.candidates.map((span) => toRange(document.lines, span)) } : {}),
    by,
    ...(side === undefined ? {} : { side }),
    ...(stance === undefined ? {} : { stance }),
    ...(against === undefined ? {} : { against }),
    ...(isGuess ? { isGuess } : {}),
  };
}

type Told = Pick<LedgerPassage, "words" | "before" | "after" | "paragraph" | "page"> & (Span | { readonly span: Span | undefined });

function passage(told: Told, { uri, name, lines }: ShownDocument): DisputePassage {
  const { words, before, after, paragraph, page } = told;
  const span = "span" in told ? told.span : told;
  return {
    ...(span ? { uri, range: toRange(lines, span) } : {}),
    words,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    document: name,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
  };
}

function reportPassage(told: LedgerPassage, { linesOf, shownAs, nameOf }: ShownOthers): Pick<DisputeItem, "inReport"> {
  const { document: source = "", words, before, after, paragraph, page } = told;
  const lines = linesOf(source);
  const uri = shownAs(source);
  return {
    inReport: {
      ...(uri !== undefined && lines ? { uri, range: toRange(lines, told) } : {}),
      words,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      document: nameOf(source),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(page === undefined ? {} : { page }),
    },
  };
}

async function evidenceItem(told: LedgerEvidence, { place, shownAs, nameOf }: ShownOthers): Promise<DisputeEvidence> {
  const { review, key, evidence, by, isOwn } = told;
  const { anchor, says } = evidence;
  const placed = await place(evidence);
  const base = {
    review,
    key,
    words: onOneLine(anchor.exact),
    document: evidence.document,
    ...(anchor.paragraph === undefined ? {} : { paragraph: anchor.paragraph }),
    ...(anchor.page === undefined ? {} : { page: anchor.page }),
    ...(says === undefined ? {} : { says }),
    ...(by === undefined ? {} : { by }),
    isOwn,
  };
  if (placed.failed !== undefined) return { ...base, state: "unread", problem: placed.failed };
  const uri = shownAs(placed.text.uri);
  const document = nameOf(placed.text.uri);
  const [candidate] = placed.place.candidates ?? [];
  const span = placed.place.span ?? candidate;
  return {
    ...base,
    document,
    state: placed.place.state,
    ...(uri !== undefined && span ? { uri, range: toRange(placed.text.lines, span) } : {}),
  };
}
