import { CancellationToken, type Range } from "vscode-languageserver";
import { anchorOf, type NotesStore } from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";
import { paperPlaceAt } from "../../engine/index.ts";
import type { Reading } from "../../features/index.ts";
import { uriKey } from "../../links/index.ts";
import {
  type DisputeAct,
  type DisputeItem,
  type DisputesAnswer,
  type DisputesParams,
  type NextDisputeParams,
  type NoteOutcome,
  type ReviewDisputeParams,
  storedUri,
} from "../../protocol/index.ts";
import {
  afterAct,
  contestsIn,
  entriesAt,
  type FoundContest,
  type LedgerEntry,
  ledgerOf,
  nextDispute,
  type PlacedReview,
  type ReviewAct,
  reviewedContest,
  reviewsAmong,
} from "../../reviewing/index.ts";
import { type Desk, readingOf } from "../desk.ts";
import type { FoundDocument } from "../files.ts";
import { nameIn } from "../sources/link-state.ts";
import { shownBy } from "../sources/shown.ts";
import { ClosedDocuments, type DisputedText } from "./closed-documents.ts";
import { disputeItem, type ShownOthers } from "./dispute-items.ts";
import { EvidenceTexts } from "./evidence-texts.ts";

export interface DisputeMeans {
  readonly desk: Desk;
  readonly store: NotesStore;
  readonly fileAt: (uri: string) => Promise<FoundDocument | undefined>;
}

/** Tells how far the work has got. */
export type Progress = (done: number, of: number) => void;

/** The disputes of documents with what readers decided of them, and a reader's acts on them. */
export class DisputeDesk {
  readonly #means: DisputeMeans;
  readonly #evidence: EvidenceTexts;
  readonly #closed: ClosedDocuments;

  constructor(means: DisputeMeans) {
    this.#means = means;
    const { reports, stored, sources, lexiconOf } = means.desk;
    this.#evidence = new EvidenceTexts({ reports, stored, fileAt: means.fileAt, folderOf: (uri) => this.#folderOf(uri) });
    this.#closed = new ClosedDocuments({ stored, sources, lexiconOf, store: means.store });
  }

  /** The ledger of a document or of a folder; null where the caller lost interest. */
  async ledger({ uri, scope }: DisputesParams, token: CancellationToken, progress: Progress): Promise<DisputesAnswer | null> {
    if (scope === "folder") return this.#ofFolder(uri, token, progress);
    // what the report has of it is worth waiting for; moving about is not
    await this.#means.desk.sources.desk.settled(uri);
    const open = await this.#open(uri, token);
    if (!open) return { items: [], documents: 0, isComplete: true, problems: [] };
    return { items: await this.#items(uri, open), documents: 1, isComplete: true, problems: open.problems };
  }

  /** The disputes whose contest or finding is at a range of an open document. */
  async at(uri: string, range: Range, token: CancellationToken): Promise<readonly DisputeItem[]> {
    const open = await this.#open(uri, token);
    return open ? this.#itemsOf(entriesAt(ledgerIn(uri, open), open.spanOf(range)), uri, open) : [];
  }

  async next({ uri, position, direction }: NextDisputeParams, token: CancellationToken): Promise<DisputeItem | null> {
    const open = await this.#open(uri, token);
    if (!open) return null;
    const { start } = open.spanOf({ start: position, end: position });
    const next = nextDispute(ledgerIn(uri, open), start, direction);
    return next ? ((await this.#itemsOf([next], uri, open))[0] ?? null) : null;
  }

  /** One step of a review: one act, that can be taken back as one. */
  async review({ uri, range, review, byHand, act }: ReviewDisputeParams): Promise<NoteOutcome> {
    const open = await this.#open(uri, CancellationToken.None);
    if (!open) return { done: false, message: "This document is not open, so nothing was written." };
    const entries = ledgerIn(uri, open);
    const span = range && open.spanOf(range);
    const there = review === undefined ? (span ? entriesAt(entries, span) : []) : entries.filter(({ reviews }) => holds(reviews, review));
    if (there.length > 1)
      return { done: false, message: `${there.length} disputes are at these words. Choose one by the words that contest.` };
    const [entry] = there;
    const isNew = !entry && byHand === true && span !== undefined && span.end > span.start;
    if (!entry && !isNew) return { done: false, message: "No dispute is found there any more; the text has changed. Nothing was written." };
    const made = await this.#actOf(act, uri);
    if ("failed" in made) return { done: false, message: made.failed };
    const target = entry?.contest.place.span ?? span;
    return this.#put(uri, made, { entry, target, contest: entry && open.contests.find(({ at }) => at.start === target?.start) });
  }

  async #put(
    uri: string,
    act: ReviewAct,
    { entry, target, contest }: { entry: LedgerEntry | undefined; target: Span | undefined; contest: FoundContest | undefined },
  ): Promise<NoteOutcome> {
    const ids = entry?.reviews.map(({ note }) => note.id) ?? [];
    return this.#means.desk.notes.put(uri, labelOf(act), ({ now, author, anchorOf: anchorAt, newId, notes }) => {
      // as the notes are now: somebody may have written since the ledger was made
      const reviews = reviewsAmong(notes).filter(({ note }) => ids.includes(note.id));
      const anchor = target ? anchorAt(target) : reviews[0]?.note.anchor;
      if (!anchor) return { refused: "The words of this dispute are not in the text any more, and its review is gone." };
      const note = afterAct(reviews, act, {
        now,
        ...(author === undefined ? {} : { author }),
        id: newId(),
        anchor,
        ...(contest && entry?.origin === "found" ? { contest: reviewedContest(contest) } : {}),
      });
      return "failed" in note ? { refused: note.failed } : [note];
    });
  }

  /** The act with its evidence anchored where it stands. */
  async #actOf(act: DisputeAct, reviewed: string): Promise<ReviewAct | { readonly failed: string }> {
    if (act.act !== "add-evidence") return act;
    const { passage, says } = act;
    const document = this.#evidence.pathFrom(reviewed, passage.uri);
    if (document === undefined)
      return { failed: "Evidence has to lie in the same folder of the workspace as the document that it is about." };
    const text = await this.#evidence.of(passage.uri);
    if (text.failed !== undefined) return { failed: `${document}: ${text.failed}` };
    const span = withoutBlanks(text.anchoring.squeezed.original, {
      start: text.lines.offset({ line: passage.range.start.line, column: passage.range.start.character }),
      end: text.lines.offset({ line: passage.range.end.line, column: passage.range.end.character }),
    });
    if (span.end <= span.start) return { failed: "Select the words that are the evidence." };
    const place = await this.#paperPlace(text.uri, span.start);
    const said = says?.trim();
    return { act: "add-evidence", evidence: { document, anchor: anchorOf(text.anchoring, span, place), ...(said ? { says: said } : {}) } };
  }

  /** Paragraph and page, where the document is open and read. */
  async #paperPlace(uri: string, offset: number) {
    const reading = await readingOf(this.#means.desk, of(uri), CancellationToken.None, (reading) => reading).catch(() => undefined);
    const { paragraph, page } = reading ? paperPlaceAt(reading.analysis.document, offset) : {};
    return { ...(paragraph === undefined ? {} : { paragraph }), ...(page === undefined ? {} : { page }) };
  }

  /** An open document as it is now; one that is not read as a report has the disputes that readers began. */
  async #open(uri: string, token: CancellationToken): Promise<OpenDisputes | undefined> {
    const { desk } = this.#means;
    const document = desk.reports.document(uri);
    if (!document) return undefined;
    const placed = await desk.notes.notesOf(uri);
    const reading = await readingOf(desk, of(uri), token, (reading) => reading);
    const { lines } = reading ?? document.text;
    return {
      contests: reading ? contestsIn(reading.analysis) : [],
      lines,
      linesOf: (source) => sourceLines(reading, source),
      notes: placed,
      problems: [],
      spanOf: (range) => document.span(range),
    };
  }

  async #ofFolder(uri: string, token: CancellationToken, progress: Progress): Promise<DisputesAnswer | null> {
    const folder = this.#folderOf(`${storedUri(uri)}/`.replace(/\/+$/, "/")) ?? this.#folderOf(storedUri(uri));
    if (folder === undefined) return this.ledger({ uri, scope: "document" }, token, progress);
    const { documents, isComplete } = await this.#means.desk.sources.folders.in(folder);
    const items: DisputeItem[] = [];
    const problems: string[] = [];
    let looked = 0;
    for (const [at, document] of documents.entries()) {
      if (token.isCancellationRequested) return null;
      progress(at, documents.length);
      const open = this.#asOpen(document.uri);
      const text = open === undefined ? await this.#closed.of(document, token) : await this.#open(open, token);
      if (!text) continue;
      looked++;
      const name = nameIn(folder, document.uri);
      if ("failed" in text) problems.push(`${name}: ${text.failed}`);
      else {
        problems.push(...text.problems);
        items.push(...(await this.#items(open ?? document.uri, text)));
      }
    }
    return token.isCancellationRequested ? null : { items, documents: looked, isComplete, problems };
  }

  #items(uri: string, text: DisputedText): Promise<readonly DisputeItem[]> {
    return this.#itemsOf(ledgerIn(uri, text), uri, text);
  }

  async #itemsOf(entries: readonly LedgerEntry[], uri: string, text: DisputedText): Promise<readonly DisputeItem[]> {
    const shown = shownBy(this.#means.desk);
    const folder = this.#folderOf(storedUri(uri));
    const others: ShownOthers = {
      linesOf: text.linesOf,
      shownAs: shown,
      nameOf: (other) => nameIn(folder, storedUri(other)),
      place: (evidence) => this.#evidence.place(evidence, uri),
    };
    const document = { uri: shown(uri) ?? uri, name: nameIn(folder, storedUri(uri)), lines: text.lines };
    const items: DisputeItem[] = [];
    for (const entry of entries) items.push(await disputeItem(entry, document, others));
    return items;
  }

  #folderOf(uri: string): string | undefined {
    return this.#means.desk.sources.links.files.folderOf(uri);
  }

  #asOpen(uri: string): string | undefined {
    const key = uriKey(uri);
    return this.#means.desk.reports.documents().find((document) => uriKey(storedUri(document.uri)) === key)?.uri;
  }
}

interface OpenDisputes extends DisputedText {
  readonly spanOf: (range: Range) => Span;
}

function of(uri: string) {
  return { textDocument: { uri } };
}

function ledgerIn(document: string, { contests, notes }: DisputedText): readonly LedgerEntry[] {
  return ledgerOf({ document, contests, notes });
}

function sourceLines(reading: Reading | undefined, source: string) {
  return reading?.analysis.sources.find(({ name }) => name === source)?.index.lines;
}

function holds(reviews: readonly PlacedReview[], id: string): boolean {
  return reviews.some(({ note }) => note.id === id);
}

function labelOf(act: ReviewAct): string {
  switch (act.act) {
    case "status":
      return "review a dispute";
    case "add-evidence":
      return "add evidence";
    case "remove-evidence":
      return "remove evidence";
    case "take-back":
      return "take a review back";
  }
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
