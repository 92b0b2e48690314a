import type { LineIndex, Span } from "../../engine/index.ts";
import type { LedgerRow } from "../../exports/index.ts";
import { contestInWords, type LedgerPassage, placeInWords, standingInWords, statusInWords } from "../../reviewing/index.ts";

/** One dispute for a terminal. */
export function ledgerText({ entry, evidence }: LedgerRow, lines: LineIndex): string {
  const { contest, finding, inReport, standing, origin, remarks } = entry;
  const { place } = contest;
  const at = place.span ? `:${position(place.span, lines)}` : ` (${place.state})`;
  const told: (readonly [string, string])[] = [];
  if (finding) told.push(["finding", quote(finding)]);
  if (inReport) told.push(["report", `${inReport.document ?? ""}: ${quote(inReport)}`]);
  told.push(["contest", quote(contest)]);
  for (const row of evidence) {
    const { document, anchor, says } = row.told.evidence;
    const state = row.problem ?? (row.state === "exact" || row.state === "moved" ? "" : row.state);
    told.push([
      "evidence",
      `${document}: ${quote({ words: anchor.exact, ...anchor })}${says === undefined ? "" : ` ${says}`}${state === "" ? "" : ` [${state}]`}`,
    ]);
  }
  for (const { author, text } of remarks) told.push(["note", `${text}${author === undefined ? "" : ` (${author})`}`]);
  const words = standingInWords(standing);
  const gone = origin === "gone" ? " The contest is not found any more." : "";
  return [
    `${entry.document}${at}: ${statusInWords(standing.status)}: ${contestInWords(contest)}.${gone}`,
    ...told.map(([name, what]) => `  ${name.padEnd(9)}${what}`),
    ...(words === undefined ? [] : [`  ${words}`]),
    "",
  ].join("\n");
}

/** The same for programs; offsets are UTF-16 code units into the document's text. */
export function ledgerJson({ entry, evidence }: LedgerRow, lines: LineIndex): object {
  const { document, origin, standing, contest, finding, inReport, history, remarks } = entry;
  const { place, words, isGuess, ...told } = contest;
  return {
    document,
    origin,
    status: standing.status,
    ...(finding ? { finding: withLine(finding, lines) } : {}),
    ...(inReport ? { inReport } : {}),
    contest: {
      words,
      ...told,
      ...(isGuess ? { guess: true } : {}),
      state: place.state,
      ...(place.span ? withLine(place.span, lines) : {}),
      ...(place.candidates ? { candidates: place.candidates } : {}),
    },
    evidence: evidence.map(({ told: { evidence: passage, by }, state, problem }) => {
      const { anchor, says } = passage;
      const { start, end, exact, paragraph, page } = anchor;
      return { document: passage.document, words: exact, start, end, paragraph, page, state, problem, says, by };
    }),
    decisions: standing.votes,
    history,
    notes: remarks.map(({ author, text, isResolved }) => ({ author, text, isResolved })),
  };
}

function withLine<T extends Span>(span: T, lines: LineIndex) {
  const { line, column } = lines.at(span.start);
  return { ...span, line: line + 1, column: column + 1 };
}

/** Line and column, counted from 1. */
function position({ start }: Span, lines: LineIndex): string {
  const { line, column } = lines.at(start);
  return `${line + 1}:${column + 1}`;
}

function quote({
  words,
  before = "",
  after = "",
  ...place
}: Pick<LedgerPassage, "words" | "before" | "after" | "paragraph" | "page">): string {
  const where = placeInWords(place);
  const line = words.replace(/\s+/g, " ");
  const inSentence = before === "" && after === "" ? "" : ` in “${before}${line}${after}”`;
  return `“${line}”${inSentence}${where === "" ? "" : ` (${where})`}`;
}
