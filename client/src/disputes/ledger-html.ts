import type { DisputeEvidence, DisputeItem, DisputePassage, DisputesAnswer } from "../../../server/src/protocol/index.ts";
import { wordsOf } from "./dispute-groups.ts";
import {
  countText,
  dayOf,
  evidenceWarning,
  GUESS,
  headlineOf,
  placeOf,
  statusText,
  statusTexts,
  stepText,
  warningOf,
} from "./dispute-text.ts";

/** What the page is made with. */
export interface LedgerPage {
  /** "article.txt", or the folder's name. */
  readonly about: string;
  readonly answer: DisputesAnswer;
  /** The style sheet's words. */
  readonly style: string;
  /** In the editor: links and filters work through a script. Left out for a page that is saved, to be read and printed anywhere. */
  readonly live?: {
    /** Of this very page: style and script carry it, and nothing else is let in. */
    readonly nonce: string;
    readonly script: string;
  };
}

/** The dispute ledger as a page: finding, contest, evidence and status side by side. Nothing is loaded from anywhere. */
export function ledgerHtml({ about, answer, style, live }: LedgerPage): string {
  const { items, problems, isComplete } = answer;
  const documents = [...new Set(items.map(({ document }) => document))];
  const nonce = live ? ` nonce="${escaped(live.nonce)}"` : "";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(live?.nonce)}">
<meta name="viewport" content="width=device-width">
<title>Dispute ledger: ${escaped(about)}</title>
<style${nonce}>${style}</style>
</head>
<body>
<header>
<h1>Dispute ledger <span class="about">${escaped(about)}</span></h1>
<p class="counts">${countText(items)}${countsByStatus(items)}</p>
${isComplete ? "" : `<p class="problem">The folder has more documents than were looked at.</p>\n`}${problems.map((problem) => `<p class="problem">${escaped(problem)}</p>\n`).join("")}${live && items.length > 0 ? filters(items, documents) : ""}</header>
<main>
${items.length === 0 ? `<p>Nobody contests anything here, as far as the words tell.</p>` : table(items, documents, live !== undefined)}
</main>
${live ? `<script${nonce}>${live.script}</script>\n` : ""}</body>
</html>
`;
}

function policy(nonce: string | undefined): string {
  const own = nonce === undefined ? "style-src 'unsafe-inline'" : `style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`;
}

function countsByStatus(items: readonly DisputeItem[]): string {
  const counts = statusTexts.flatMap(({ status, label }) => {
    const count = items.filter((item) => item.status === status).length;
    return count > 0 ? [`<span class="status ${status}">${count} ${label.toLowerCase()}</span>`] : [];
  });
  return counts.length > 0 ? `: ${counts.join(" ")}` : "";
}

function filters(items: readonly DisputeItem[], documents: readonly string[]): string {
  const statuses = statusTexts.filter(({ status }) => items.some((item) => item.status === status));
  const people = [...new Set(items.flatMap(peopleOf))].sort((a, b) => a.localeCompare(b));
  return `<form role="search" aria-label="Filter the disputes">
${choice("status", "Status", [["", "All"], ...statuses.map(({ status, label }) => [status, label] as const)])}
${choice("who", "Who", [["", "Everybody"], ...people.map((name) => [name, name] as const)])}
${documents.length > 1 ? choice("document", "Document", [["", "All"], ...documents.map((name) => [name, name] as const)]) : ""}
<label>Words <input type="search" name="words" autocomplete="off" spellcheck="false"></label>
<button type="reset">Show all</button>
<span role="status" id="shown"></span>
</form>
`;
}

function choice(name: string, label: string, options: readonly (readonly [value: string, words: string])[]): string {
  const all = options.map(([value, words]) => `<option value="${escaped(value)}">${escaped(words)}</option>`).join("");
  return `<label>${label} <select name="${name}">${all}</select></label>`;
}

function peopleOf({ contest, history }: DisputeItem): readonly string[] {
  return [contest.by, ...history.flatMap(({ by }) => by ?? [])].filter((name) => name !== "");
}

function table(items: readonly DisputeItem[], documents: readonly string[], isLive: boolean): string {
  const bodies = documents.map((document) => {
    const own = items.filter((item) => item.document === document);
    const head = documents.length > 1 ? `<tr class="document"><th colspan="4" scope="rowgroup">${escaped(document)}</th></tr>\n` : "";
    return `<tbody>\n${head}${own.map((item) => row(item, isLive)).join("\n")}\n</tbody>`;
  });
  return `<table>
<caption>Who contests which finding, with the evidence and what readers decided</caption>
<thead><tr><th scope="col">Finding</th><th scope="col">Contest</th><th scope="col">Evidence</th><th scope="col">Status</th></tr></thead>
${bodies.join("\n")}
</table>`;
}

function row(item: DisputeItem, isLive: boolean): string {
  const data = isLive
    ? ` data-status="${item.status}" data-document="${escaped(item.document)}" data-who="${escaped(peopleOf(item).join("\n"))}" data-words="${escaped(wordsOf(item))}"`
    : "";
  return `<tr class="dispute ${item.status}"${data}>
<td>${findingCell(item, isLive)}</td>
<td>${contestCell(item, isLive)}</td>
<td>${evidenceCell(item, isLive)}</td>
<td>${statusCell(item, isLive)}</td>
</tr>`;
}

function findingCell({ id, finding, inReport }: DisputeItem, isLive: boolean): string {
  const cells = [
    ...(finding ? [quotation(finding, isLive ? `${id}|finding` : undefined, "")] : []),
    ...(inReport
      ? [`<p class="label">In the report</p>${quotation(inReport, isLive ? `${id}|report` : undefined, inReport.document)}`]
      : []),
  ];
  return cells.length > 0 ? cells.join("") : `<p class="none">Not in this document</p>`;
}

function contestCell(item: DisputeItem, isLive: boolean): string {
  const warning = warningOf(item);
  return `<p class="who">${escaped(headlineOf(item))}</p>${quotation(item.contest, isLive ? `${item.id}|contest` : undefined, "")}${
    item.contest.isGuess ? `<p class="place">${GUESS}</p>` : ""
  }${warning === "" ? "" : `<p class="problem">${escaped(capital(warning))}.</p>`}`;
}

function evidenceCell({ id, evidence }: DisputeItem, isLive: boolean): string {
  if (evidence.length === 0) return `<p class="none">None</p>`;
  return `<ul>${evidence.map((each, i) => `<li>${evidenceItem(each, isLive ? `${id}|evidence|${i}` : undefined)}</li>`).join("")}</ul>`;
}

function evidenceItem(evidence: DisputeEvidence, target: string | undefined): string {
  const { says, by, document } = evidence;
  const warning = evidenceWarning(evidence);
  return [
    quotation(evidence, target, document),
    ...(says === undefined ? [] : [`<p>${escaped(says)}</p>`]),
    ...(by === undefined ? [] : [`<p class="place">Given by ${escaped(by)}</p>`]),
    ...(warning === "" ? [] : [`<p class="problem">${escaped(capital(warning))}</p>`]),
  ].join("");
}

/** A quotation within a quotation has the other marks. */
function withInnerMarks(words: string): string {
  return words.replace(/“/g, "‘").replace(/”/g, "’");
}

/** The words, as a link where they can be shown, and where they stand. */
function quotation(passage: DisputePassage, target: string | undefined, document: string): string {
  const { words, before = "", after = "", uri, range } = passage;
  const marked = before === "" && after === "" ? escaped(words) : `${escaped(before)}<mark>${escaped(words)}</mark>${escaped(after)}`;
  const text = `“${withInnerMarks(marked)}”`;
  const line = range ? [`line ${range.start.line + 1}`] : [];
  const place = [
    ...(document === "" ? [] : [document]),
    ...(placeOf(passage, false) || line.join("") ? [placeOf(passage, false) || line.join("")] : []),
  ];
  const linked = target !== undefined && uri !== undefined && range ? `<a href="#" data-show="${escaped(target)}">${text}</a>` : text;
  return `<blockquote>${linked}</blockquote>${place.length > 0 ? `<p class="place">${escaped(place.join(", "))}</p>` : ""}`;
}

function statusCell(item: DisputeItem, isLive: boolean): string {
  const { id, status, decisions, history, remarks } = item;
  const { label } = statusText(status);
  const told = decisions.map(
    ({ by, at, reason, status: decided }) =>
      `<li>${status === "disagreed" ? `<b>${escaped(by ?? "Somebody")}: ${statusText(decided).label.toLowerCase()}</b>` : escaped(by ?? "Somebody")}, <time datetime="${escaped(at)}">${escaped(dayOf(at))}</time>${reason === undefined ? "" : `<br>${escaped(reason)}`}</li>`,
  );
  const earlier = history.length > Math.max(1, decisions.length) ? history : [];
  return [
    `<p class="status ${status}">${label}</p>`,
    told.length > 0 ? `<ul class="decisions">${told.join("")}</ul>` : "",
    earlier.length > 0
      ? `<details><summary>History</summary><ol>${earlier.map((step) => `<li>${escaped(capital(stepText(step)))}</li>`).join("")}</ol></details>`
      : "",
    remarks.length > 0
      ? `<p class="label">Notes</p><ul>${remarks.map(({ author, text }) => `<li>${author === undefined ? "" : `${escaped(author)}: `}${escaped(text)}</li>`).join("")}</ul>`
      : "",
    isLive ? `<button type="button" data-review="${escaped(id)}" aria-label="Review: ${escaped(headlineOf(item))}">Review…</button>` : "",
  ].join("");
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Words of documents and readers as HTML shows them, in text and in attributes. */
export function escaped(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
