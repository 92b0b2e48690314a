import { type Anchored, anchoringTextOf, type Note, resolveAnchor } from "../../../server/src/annotations/index.ts";
import {
  fromHypothesis,
  type HypothesisImport,
  type HypothesisReceiver,
  type HypothesisRow,
  type NoteToHandOn,
  toHypothesis,
} from "../../../server/src/exports/index.ts";

export const TEXT = `1. Visits to children on protection plans are often late. Managers did not know, and nobody had asked for months.

2. Supervision is inconsistent. It does not challenge plans that have drifted, and records of it are thin.

3. In the north team records are thin, too. Foster carers 🏡 wait too long for an answer.
`;
export const NOW = "2026-05-01T08:00:00.000Z";
export const anchoring = anchoringTextOf(TEXT, "sha256:of-this-text");

/** A row as their service writes one. */
export function row(id: string, quote: string | undefined, more: Record<string, unknown> = {}): Record<string, unknown> {
  const uri = "https://council.example/report";
  const start = quote === undefined ? 0 : TEXT.indexOf(quote);
  const selector =
    quote === undefined
      ? {}
      : {
          selector: [
            { type: "RangeSelector", endOffset: 9, startOffset: 2, endContainer: "/p[1]", startContainer: "/p[1]" },
            // The page has a menu before the text.
            { type: "TextPositionSelector", start: start + 500, end: start + 500 + quote.length },
            {
              type: "TextQuoteSelector",
              exact: quote,
              prefix: TEXT.slice(Math.max(0, start - 32), start),
              suffix: TEXT.slice(start + quote.length, start + quote.length + 32),
            },
          ],
        };
  return {
    id,
    created: "2026-03-04T10:00:00.123456+00:00",
    updated: "2026-03-04T10:00:00.123456+00:00",
    user: "acct:ruth.okoro@hypothes.is",
    uri,
    text: "How late?",
    tags: ["visits"],
    group: "abc123",
    permissions: { read: ["group:abc123"], update: ["acct:ruth.okoro@hypothes.is"], delete: ["acct:ruth.okoro@hypothes.is"], admin: [] },
    target: [{ source: uri, ...selector }],
    document: { title: ["Report"] },
    links: { html: `https://hypothes.is/a/${id}` },
    hidden: false,
    flagged: false,
    user_info: { display_name: null },
    ...more,
  };
}

export const receiver = (more: Partial<HypothesisReceiver> = {}): HypothesisReceiver => ({
  text: anchoring,
  existing: [],
  now: NOW,
  ...more,
});

export function taken(rows: unknown, more: Partial<HypothesisReceiver> = {}): HypothesisImport {
  const read = fromHypothesis(JSON.stringify(rows), receiver(more));
  if (read.problem !== undefined) throw new Error(read.problem);
  return read;
}

export const notesOf = ({ added }: HypothesisImport) => added.map(({ note }) => note);
export const inPlace = (notes: readonly Note[]): NoteToHandOn[] =>
  notes.map((note): NoteToHandOn => (note.anchor ? { note, place: resolveAnchor(note.anchor, anchoring) as Anchored } : { note }));
export const given = (notes: readonly Note[]): readonly HypothesisRow[] =>
  toHypothesis(inPlace(notes), { document: "report.txt", text: TEXT }).rows;
