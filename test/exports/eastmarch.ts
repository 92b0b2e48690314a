import { anchoringTextOf, anchorOf, type Note, resolveAnchor } from "../../server/src/annotations/index.ts";
import { analyse } from "../../server/src/engine/index.ts";
import { buildDossier, type Dossier, type DossierSource, judgedBy } from "../../server/src/exports/index.ts";

/** An invented article that contests an invented report, and what readers said of it. */
export const ARTICLE = `Council hits back at inspectors

Inspectors found that visits to children on protection plans were often late. Of the 310 children with a plan, 42 were not seen in time, which is 31.5%.

The council disputed the finding that visits were often late. "That is simply wrong: our records show that every child was seen," Cllr Dana Moss said.
`;

const text = anchoringTextOf(ARTICLE, "sha256:article");
export const spanOf = (words: string) => ({ start: ARTICLE.indexOf(words), end: ARTICLE.indexOf(words) + words.length });
export const on = (words: string) => anchorOf(text, spanOf(words));

export const NOTES: readonly Note[] = [
  {
    id: "urn:uuid:1",
    motivation: "commenting",
    created: "2026-11-01T09:00:00.000Z",
    author: "Ruth Okoro",
    text: "Which team? =SUM(A1)",
    tags: ["visits", "factual accuracy"],
    anchor: on("often late"),
  },
  {
    id: "urn:uuid:2",
    motivation: "replying",
    created: "2026-11-01T10:00:00.000Z",
    author: "Sam Vale",
    text: "=North, they say.",
    replyTo: "urn:uuid:1",
  },
  {
    id: "urn:uuid:3",
    motivation: "editing",
    created: "2026-11-02T10:00:00.000Z",
    text: "42 of 310 is 13.5%",
    suggestion: "which is 13.5%",
    anchor: on("which is 31.5%"),
  },
  {
    id: "urn:uuid:4",
    motivation: "commenting",
    created: "2026-11-02T11:00:00.000Z",
    text: "Gone.",
    anchor: on("hits back"),
    isDeleted: true,
  },
  {
    id: "urn:uuid:5",
    motivation: "assessing",
    created: "2026-11-03T09:00:00.000Z",
    anchor: on("The council disputed the finding that visits were often late"),
    review: {
      steps: [
        { status: "open", at: "2026-11-03T09:00:00.000Z", by: "Ruth Okoro" },
        { status: "rejected", at: "2026-11-04T09:00:00.000Z", by: "Ruth Okoro", reason: "the letter of 3 May says otherwise" },
      ],
      evidence: [{ document: "replies/letter.txt", anchor: on("every child was seen"), says: "of one team only" }],
    },
  },
  {
    id: "urn:uuid:6",
    motivation: "assessing",
    created: "2026-11-03T10:00:00.000Z",
    author: "Sam Vale",
    anchor: on("hits back"),
    verdict: { verdict: "rejected", found: { kind: "judgement", label: "negative" } },
  },
  {
    id: "urn:uuid:7",
    motivation: "bookmarking",
    created: "2026-11-03T11:00:00.000Z",
    author: "Sam Vale",
    anchor: on("Council hits back at inspectors"),
    checked: { checksum: "sha256:def" },
  },
  { id: "urn:uuid:8", motivation: "commenting", created: "2026-11-05T11:00:00.000Z", text: "On all of it." },
];

/** The dossier of a text and notes on it. */
export function dossierOf(words = ARTICLE, notes = NOTES, more: Partial<DossierSource> = {}): Dossier {
  const anchoring = anchoringTextOf(words, words === ARTICLE ? "sha256:article" : "sha256:other");
  const placed = notes.map((note) => (note.anchor ? { note, place: resolveAnchor(note.anchor, anchoring) } : { note }));
  const analysis = judgedBy(analyse(words), placed);
  return buildDossier({
    document: "eastmarch.article.txt",
    analysis,
    told: analysis.problems,
    notes: placed,
    made: "2026-11-22",
    checksum: "sha256:article",
    ...more,
  });
}
