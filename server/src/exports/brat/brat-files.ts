import type { TagVerdict } from "../../annotations/index.ts";
import { type Analysis, overlaps, type Span } from "../../engine/index.ts";
import {
  contestsIn,
  ledgerOf,
  markedAs,
  type NoteInPlace,
  placedVerdicts,
  reviewsAmong,
  TagVerdicts,
  withDecisions,
  withVerdicts,
} from "../../reviewing/index.ts";
import type { ExportedFile, ExportSubject } from "../formats.ts";
import type { NoteToHandOn } from "../note-to-hand-on.ts";
import { bratConfiguration } from "./configuration.ts";
import { type BratDocument, type BratMark, toBrat } from "./to-brat.ts";

/** The three files that brat wants of a document: its annotations, its text, and what there may be in a folder of such documents. */
export function bratFiles(subject: ExportSubject): readonly ExportedFile[] {
  const document = documentOf(subject);
  return [
    { ending: ".ann", content: document.annotations },
    { ending: ".txt", content: document.text },
    { ending: "annotation.conf", name: "annotation.conf", content: bratConfiguration([document]) },
  ];
}

/** What could not be written, for whoever asked for it. */
export function bratRemarks(subject: ExportSubject): readonly string[] {
  const count = documentOf(subject).leftOut.length;
  if (count === 0) return [];
  return [
    `${count === 1 ? "1 note is" : `${count} notes are`} left out: brat keeps notes on words only, and theirs are not there for certain, or they are on the document as a whole.`,
  ];
}

const known = new WeakMap<ExportSubject, BratDocument>();

function documentOf(subject: ExportSubject): BratDocument {
  let document = known.get(subject);
  if (!document) {
    const { analysis, notes } = subject;
    const text = String(analysis.document.text);
    document = toBrat({ text, marks: marksIn(analysis, notes), attributions: analysis.claims.attributions, notes });
    known.set(subject, document);
  }
  return document;
}

/** The program's marks as readers corrected them, with what they said, and disputes with how they stand. */
export function marksIn(found: Analysis, notes: readonly NoteToHandOn[]): readonly BratMark[] {
  const inPlace: readonly NoteInPlace[] = notes.map((one) => ({ ...one, isOwn: false }));
  const verdicts = new TagVerdicts(placedVerdicts(inPlace, found.document.text));
  const analysis = withDecisions(withVerdicts(found, verdicts), reviewsAmong(inPlace));
  const ledger = ledgerOf({ document: "", contests: contestsIn(analysis), notes: inPlace });
  const reviewed = ledger.flatMap(({ contest: { place, by }, standing, origin }) => {
    if (!place.span || standing.votes.length === 0) return [];
    return [{ key: keyOf({ ...place.span, by }), span: place.span, by, status: standing.status, origin }];
  });
  const statuses = new Map(reviewed.map(({ key, status }) => [key, status]));
  const marks = [...analysis.tags, ...analysis.claims.disputes].map((mark): BratMark => {
    const verdict = verdictOn(mark, verdicts);
    const status = mark.kind === "dispute" ? statuses.get(keyOf(mark)) : undefined;
    return { mark, ...(verdict === undefined ? {} : { verdict }), ...(status === undefined ? {} : { status }) };
  });
  // Disputes that a reader began on words where the program finds none.
  const begun = reviewed
    .filter(({ origin }) => origin === "by-hand")
    .map(({ span, by, status }): BratMark => {
      const words = analysis.document.text.slice(span.start, span.end);
      return { mark: markedAs({ kind: "dispute", ...(by === "" ? {} : { value: by }) }, span, words), verdict: "added", status };
    });
  return [...marks, ...begun];
}

function keyOf({ start, end, by }: Span & { readonly by: string }): string {
  return `${start} ${end} ${by}`;
}

function verdictOn(mark: BratMark["mark"], verdicts: TagVerdicts): BratMark["verdict"] {
  const matter = verdicts
    .near(mark)
    .find(({ decides: { start, end, verdict } }) => overlaps({ start, end }, mark) && isAbout(verdict, mark));
  const said = matter?.decides.verdict.verdict;
  return said === "rejected" ? undefined : said;
}

function isAbout(verdict: TagVerdict, mark: BratMark["mark"]): boolean {
  const { kind, value } = "correct" in verdict ? verdict.correct : verdict.found;
  return kind === mark.kind && (mark.kind !== "dispute" || value === undefined || value === mark.by);
}
