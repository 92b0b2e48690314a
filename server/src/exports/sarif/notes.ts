import type { Note } from "../../annotations/index.ts";
import { checks } from "../../engine/index.ts";
import type { DossierNote } from "../dossier/index.ts";
import { dateInWords, verdictWords } from "../wording.ts";
import { locationIn, regionIn, type SarifText } from "./places.ts";
import { fingerprint } from "./results.ts";

/** What readers wrote, as rules beside the checks; their results say of nothing that it fails. */
export const noteRules = [
  { id: "reader-note", summary: "A note that a reader made." },
  { id: "reader-suggestion", summary: "A wording that a reader suggests." },
  { id: "reader-verdict", summary: "What a reader says of a mark that the program made, or should have made." },
  { id: "section-checked", summary: "A section that a reader has read and checked." },
] as const;

type NoteRule = (typeof noteRules)[number]["id"];

/**
 * A note as a result: `review`, which asks a person to look, while it is open; `informational` where nothing is left to decide. Both have the level `none`,
 * as the standard wants (3.27.9, 3.27.10). A note whose passage is not found for certain has the document as its place.
 */
export function noteResult(entry: DossierNote, here: SarifText): object {
  const { note, state, passage, replies } = entry;
  const rule = ruleOf(note);
  const span = state === "exact" || state === "moved" ? passage?.span : undefined;
  const guid = /^urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i.exec(note.id)?.[1];
  const isOpen = (rule === "reader-note" || rule === "reader-suggestion") && !note.isResolved && note.motivation !== "highlighting";
  return {
    ruleId: rule,
    ruleIndex: checks.length + noteRules.findIndex(({ id }) => id === rule),
    kind: isOpen ? "review" : "informational",
    level: "none",
    message: { text: messageOf(entry) },
    locations: [span ? locationIn(here, span) : { physicalLocation: { artifactLocation: { uri: here.uri } } }],
    ...(guid === undefined ? {} : { guid: guid.toLowerCase() }),
    ...(note.anchor ? { partialFingerprints: { "inspectionLens/v1": fingerprint(rule, fromAnchor(note.anchor)) } } : {}),
    ...(span && note.suggestion !== undefined && !here.isPaged ? { fixes: [fixOf(note.suggestion, here, span)] } : {}),
    properties: {
      id: note.id,
      state,
      created: note.created,
      ...(note.author === undefined ? {} : { author: note.author }),
      ...(note.tags ? { tags: note.tags } : {}),
      ...(note.suggestion === undefined ? {} : { suggestion: note.suggestion }),
      ...(note.isResolved ? { isResolved: true } : {}),
      ...(span || !passage ? {} : { quote: passage.words }),
      ...(replies.length > 0
        ? { replies: replies.map(({ text = "", author, created }) => ({ text, ...(author === undefined ? {} : { author }), created })) }
        : {}),
    },
  };
}

function ruleOf({ verdict, checked, suggestion }: Note): NoteRule {
  if (verdict) return "reader-verdict";
  if (checked) return "section-checked";
  return suggestion === undefined ? "reader-note" : "reader-suggestion";
}

/** One paragraph, as viewers list it: who, what, tags. */
function messageOf(entry: DossierNote): string {
  const { note } = entry;
  const who = `${note.author ?? "A reader"}, ${dateInWords(note.created)}`;
  const said = [
    note.checked ? "Read and checked." : "",
    verdictWords(entry),
    note.text ?? "",
    note.suggestion === undefined ? "" : `Suggested wording: “${note.suggestion}”`,
    (note.tags ?? []).map((tag) => `#${tag}`).join(" "),
  ].filter((part) => part !== "");
  return `${who}: ${said.length > 0 ? said.join(" ") : "highlighted"}`.replace(/\s+/g, " ");
}

function fixOf(text: string, here: SarifText, span: { readonly start: number; readonly end: number }): object {
  return {
    description: { text: "The wording that a reader suggests." },
    artifactChanges: [
      {
        artifactLocation: { uri: here.uri },
        replacements: [{ deletedRegion: regionIn(here, span), insertedContent: { text } }],
      },
    ],
  };
}

function fromAnchor({ exact, prefix, suffix }: NonNullable<Note["anchor"]>): {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
} {
  return { quote: exact, prefix, suffix };
}
