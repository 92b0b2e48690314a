import type { NoteThread } from "../../../server/src/protocol/index.ts";

/** A comment by Ruth on the words from column 4 to 9 of a line, but for what is given. */
export function thread(parts: Partial<NoteThread> & { readonly line?: number } = {}): NoteThread {
  const { line = 3, ...others } = parts;
  const isPlaced = others.state === undefined || others.state === "exact" || others.state === "moved";
  return {
    id: "urn:uuid:1",
    kind: "comment",
    state: "exact",
    ...(isPlaced ? { range: { start: { line, character: 4 }, end: { line, character: 9 } } } : {}),
    quote: "often late",
    tags: [],
    isResolved: false,
    comments: [{ id: "urn:uuid:1", author: "Ruth Okoro", text: "How late?", created: "2026-03-02T10:00:00.000Z", isOwn: true }],
    author: "Ruth Okoro",
    created: "2026-03-02T10:00:00.000Z",
    file: "report.md.annotations.jsonld",
    isOwn: true,
    ...others,
  };
}
