import type { Dossier, DossierCard, DossierFinding } from "../dossier/index.ts";
import {
  cardLines,
  citation,
  countsOf,
  coverageWords,
  dateInWords,
  findingWords,
  GUESS_REMARK,
  hasGuess,
  readWords,
  verdictWords,
} from "../wording.ts";
import { findingArticle } from "./finding-article.ts";
import { Html, html, nothing } from "./html.ts";
import { noteArticle } from "./note-article.ts";
import { shortened, signature, tableOf } from "./parts.ts";
import { STYLE } from "./style.ts";

/** The dossier as one page that needs nothing else: no script, no other file, no connection. For the screen and for paper. */
export function evidencePack(dossier: Dossier): string {
  const { document, made, card, findings, notes, remarks } = dossier;
  const sections = [
    ...(card ? [section("report-card", "Report card", cardTables(card))] : []),
    ...(findings.length > 0
      ? [
          section(
            "findings",
            "Findings",
            findings.map((finding) => findingArticle(finding, notes)),
          ),
        ]
      : []),
    ...(notes.length > 0
      ? [
          section(
            "notes",
            "Notes",
            notes.map((note) => noteArticle(note, findings)),
          ),
        ]
      : []),
    ...verdictSection(dossier),
    ...coverageSection(dossier),
  ];
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Inspection Lens">
<title>Evidence pack: ${document}</title>
<style>${STYLE_HTML}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the contents of the pack</a>
<header>
<h1>Evidence pack: ${document}</h1>
<p>${made === undefined ? "" : `${dateInWords(made)}. `}${countsOf(dossier)}</p>
${remarks.map((remark) => html`<p><strong>Please note:</strong> ${remark}</p>`)}
</header>
${contents(dossier)}
<main id="main">
${sections}
</main>
<footer>
<p>Quotations are the document’s own words, with the words in question underlined. Problems are found by a program; it may be wrong, and the passages beside them are there to check it. “Upheld” means that those who contest the finding are right, “rejected” that they are not.${findings.some(hasGuess) ? ` ${GUESS_REMARK}` : ""}</p>
</footer>
</body>
</html>
`;
  return page.text;
}

/** The style sheet is ours and holds no words of anybody. */
const STYLE_HTML = new Html(STYLE);

function section(id: string, title: string, body: readonly Html[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>`;
}

function contents({ card, findings, notes, verdicts, coverage }: Dossier): Html {
  const line = (id: string, title: string, inner: Html = nothing) => html`<li><a href="#${id}">${title}</a>${inner}</li>`;
  const lines = [
    ...(card ? [line("report-card", "Report card")] : []),
    ...(findings.length > 0 ? [line("findings", "Findings", html`<ol>${findings.map(findingLine)}</ol>`)] : []),
    ...(notes.length > 0 ? [line("notes", `Notes (${notes.length})`)] : []),
    ...(verdicts.length > 0 ? [line("verdicts", "What readers said of the program’s marks")] : []),
    ...(coverage ? [line("checked", "Sections read and checked")] : []),
  ];
  return html`<nav aria-labelledby="contents-title">
<h2 id="contents-title">Contents</h2>
<ul>
${lines}
</ul>
</nav>`;
}

function findingLine(finding: DossierFinding): Html {
  const { id, kind, passage, says, contests } = finding;
  const where = passage ? citation(passage) : citation(contests[0]?.passage ?? {});
  const at = where === "" ? "" : ` (${where})`;
  const link = kind === "problem" ? `${findingWords(finding)}${at}` : `${shortened(says.replace(/\.$/, ""))}${at}`;
  const words = passage?.words ?? contests[0]?.passage.words ?? "";
  const about = kind === "problem" ? shortened(says) : words === "" ? "" : `“${shortened(words)}”`;
  return html`<li><a href="#${id}">${link}</a>${about === "" ? "" : `: ${about}`}</li>`;
}

function cardTables(card: DossierCard): readonly Html[] {
  const facts = cardLines(card).map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  const grades = card.judgements.map(({ area, grade }) => html`<tr><th scope="row">${area}</th><td>${grade}</td></tr>`);
  return [
    ...(facts.length > 0 ? [tableOf("What the front page states", undefined, facts)] : []),
    ...(grades.length > 0 ? [tableOf("Grades", ["Area", "Grade"], grades)] : []),
  ];
}

function verdictSection({ verdicts }: Dossier): readonly Html[] {
  if (verdicts.length === 0) return [];
  const rows = verdicts.map(
    (entry) =>
      html`<tr id="${entry.id}"><th scope="row">${entry.passage?.words ?? ""}</th><td>${entry.passage ? citation(entry.passage) : ""}</td><td>${verdictWords(entry)}</td><td>${entry.note.text ?? ""}</td><td>${signature(entry.note)}</td></tr>`,
  );
  return [
    section("verdicts", "What readers said of the program’s marks", [
      tableOf("Verdicts", ["Words", "Place", "Verdict", "Remark", "By"], rows),
    ]),
  ];
}

function coverageSection({ coverage }: Dossier): readonly Html[] {
  if (!coverage) return [];
  const rows = coverage.sections.map(
    ({ title, read }) => html`<tr><th scope="row">${title}</th><td>${read.map(readWords).join("; ")}</td></tr>`,
  );
  const table = tableOf("Sections that somebody has checked", ["Section", "Read and checked by"], rows);
  return [section("checked", "Sections read and checked", [html`<p>${coverageWords(coverage)}</p>`, table])];
}
