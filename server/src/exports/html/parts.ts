import type { Note } from "../../annotations/index.ts";
import type { DossierPassage } from "../dossier/index.ts";
import { citation, dateInWords } from "../wording.ts";
import { type Html, html, nothing } from "./html.ts";

/** UTF-16 code units of a sentence in the list of contents. */
const MOST_IN_CONTENTS = 120;

/** A quotation with its sentence, the words in question marked, and where it stands. */
export function quotation(passage: DossierPassage): Html {
  const { before, words, after, document, grade } = passage;
  const isPart = (before + after).trim() !== "";
  const where = [document ?? "", citation(passage), grade ? `${grade.area}: ${grade.grade}` : ""].filter((part) => part !== "");
  return html`<figure>
<blockquote><p>${before}${isPart ? html`<mark>${words}</mark>` : words}${after}</p></blockquote>
${where.length > 0 ? html`<figcaption>${where.join("; ")}</figcaption>` : nothing}
</figure>`;
}

/** `rows` are `<tr>` already. */
export function tableOf(caption: string, head: readonly string[] | undefined, rows: readonly Html[]): Html {
  const heads = head ? html`<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>` : nothing;
  return html`<div class="wide"><table>
<caption>${caption}</caption>
${heads}
<tbody>
${rows}
</tbody>
</table></div>`;
}

/** "Ruth Okoro, 3 November 2026". */
export function signature({ author, created }: Pick<Note, "author" | "created">): string {
  return author === undefined ? dateInWords(created) : `${author}, ${dateInWords(created)}`;
}

export function shortened(words: string): string {
  return words.length <= MOST_IN_CONTENTS ? words : `${words.slice(0, Math.max(40, words.lastIndexOf(" ", MOST_IN_CONTENTS)))}…`;
}
