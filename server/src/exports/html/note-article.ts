import type { Note } from "../../annotations/index.ts";
import { capital } from "../../engine/index.ts";
import type { DossierFinding, DossierNote } from "../dossier/index.ts";
import { citation, noteKind, stateWords } from "../wording.ts";
import { type Html, html, nothing } from "./html.ts";
import { quotation, signature } from "./parts.ts";

/** A note with its passage and its replies. */
export function noteArticle(entry: DossierNote, findings: readonly DossierFinding[]): Html {
  const { id, note, state, passage, replies } = entry;
  const where = passage ? citation(passage) : "";
  const on = findings.filter(({ notes }) => notes.includes(id));
  return html`<article id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${noteKind(entry)} ${id.replace("note-", "")}${where === "" ? "" : ` (${where})`}${note.isResolved ? ", resolved" : ""}</h3>
${passage ? quotation(passage) : nothing}
${state === "exact" ? nothing : html`<p class="quiet">${sentence(stateWords[state])}</p>`}
<div class="note">${remark(note)}</div>
${replies.map((reply) => html`<div class="note">${remark(reply)}</div>`)}
${on.length === 0 ? nothing : html`<p class="quiet">See ${on.map((finding) => html`<a href="#${finding.id}">finding ${finding.id.replace("finding-", "")}</a>`)}.</p>`}
<p class="back"><a href="#contents-title">Back to the contents</a></p>
</article>`;
}

/** What somebody said: who and when, the words, a suggested wording, tags. */
export function remark(note: Note): Html {
  const { text, suggestion, tags = [] } = note;
  return html`<p class="label">${signature(note)}</p>
${text === undefined ? nothing : paragraphs(text)}
${suggestion === undefined ? nothing : html`<p><span class="label">Suggested wording:</span> “${suggestion}”</p>`}
${tags.length === 0 ? nothing : html`<p><span class="label">Tags:</span> ${tags.join(", ")}</p>`}`;
}

function paragraphs(text: string): readonly Html[] {
  return text.split(/\n+/).flatMap((line) => (line.trim() === "" ? [] : [html`<p>${line}</p>`]));
}

function sentence(words: string): string {
  return words === "" ? "" : `${capital(words)}.`;
}
