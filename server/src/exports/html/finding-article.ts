import { statusInWords } from "../../reviewing/index.ts";
import type { DossierContest, DossierFinding, DossierNote } from "../dossier/index.ts";
import { citation, contestWords, dateInWords, findingWords } from "../wording.ts";
import { type Html, html, nothing } from "./html.ts";
import { remark } from "./note-article.ts";
import { quotation, shortened, tableOf } from "./parts.ts";

/** One finding: what is said, both sides beside each other, what it was held against, and the notes on it. */
export function findingArticle(finding: DossierFinding, notes: readonly DossierNote[]): Html {
  const { id, kind, passage, says, contests, code, level, dismissed } = finding;
  const where = passage ? citation(passage) : "";
  const reason = dismissed?.reason === undefined ? "" : `: ${dismissed.reason}`;
  return html`<article id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${id.replace("finding-", "")}. ${title(finding)}${where === "" ? "" : ` (${where})`}</h3>
${contests.length > 0 ? sides(finding) : passage ? quotation(passage) : nothing}
${kind === "problem" ? html`<p>${says} <span class="quiet">(${level ?? ""}, check ${code ?? ""})</span></p>` : nothing}
${dismissed ? html`<p><span class="status">Dismissed by a reader</span>${reason}</p>` : nothing}
${relatedList(finding)}
${notesOn(finding, notes)}
<p class="back"><a href="#contents-title">Back to the contents</a></p>
</article>`;
}

/** "Contested by the council", as far as it fits a heading. */
function title(finding: DossierFinding): string {
  const { kind, says } = finding;
  return kind === "problem" ? findingWords(finding) : shortened(says.replace(/\.$/, ""));
}

function sides({ passage, contests }: DossierFinding): Html {
  return html`<div class="sides">
<div class="side">
<h4>What is said</h4>
${passage ? quotation(passage) : html`<p class="quiet">The document does not tell it in words of its own.</p>`}
${inReports(contests).map((text) => html`<p class="label">In the report</p>${text}`)}
</div>
<div class="side">
<h4>What is said against it, or conceded</h4>
${contests.map(contestPart)}
</div>
</div>
${contests.map(decisions)}`;
}

/** Several contests may lead to one passage of the report. */
function inReports(contests: readonly DossierContest[]): readonly Html[] {
  const passages = new Map(contests.flatMap(({ inReport }) => (inReport ? [[JSON.stringify(inReport), inReport] as const] : [])));
  return [...passages.values()].map(quotation);
}

function contestPart(contest: DossierContest): Html {
  const status = contest.stance === "concede" ? nothing : html` <span class="status">Status: ${statusInWords(contest.status)}</span>`;
  return html`<p><strong>${contestWords(contest)}.</strong>${status}</p>
${quotation(contest.passage)}`;
}

/** What readers decided of a contest, and the passages that they put beside it. */
function decisions(contest: DossierContest): Html {
  const { steps, evidence } = contest;
  const rows = steps.map(
    ({ status, at, by = "", reason = "" }) =>
      html`<tr><th scope="row">${dateInWords(at)}</th><td>${by}</td><td>${statusInWords(status)}</td><td>${reason}</td></tr>`,
  );
  const table = rows.length > 0 ? tableOf(`Review: ${contestWords(contest)}`, ["Date", "Reader", "Decision", "Reason"], rows) : nothing;
  const passages = evidence.map(
    ({ passage, says = "" }) => html`<li>${says === "" ? nothing : html`<p>${says}</p>`}${quotation(passage)}</li>`,
  );
  return passages.length === 0 ? table : html`${table}<h4>Evidence</h4><ul>${passages}</ul>`;
}

function relatedList({ related }: DossierFinding): Html {
  const items = related
    .filter(({ passage }) => passage.words !== "")
    .map(({ passage, says }) => html`<li><p>${says}</p>${quotation(passage)}</li>`);
  return items.length === 0 ? nothing : html`<h4>Beside it</h4><ul>${items}</ul>`;
}

function notesOn({ notes: ids }: DossierFinding, notes: readonly DossierNote[]): Html {
  const own = notes.filter(({ id }) => ids.includes(id));
  if (own.length === 0) return nothing;
  return html`<h4>Notes on it</h4>
${own.map(({ id, note, replies }) => html`<div class="note">${remark(note)}${replies.map(remark)}<p><a href="#${id}">The note with its passage</a></p></div>`)}`;
}
