import {
  type Analysis,
  type Dispute,
  LineIndex,
  type Problem,
  type ReportCard,
  type SourcedPassage,
  type Span,
} from "../../engine/index.ts";
import type { InputError } from "../inputs.ts";

/** Longer passages are cut in the summary. */
const EXCERPT = 100;

/** A document for people: the report card, counts, who contests what, and findings with line and column. Ends with a line end. */
export function analysisSummary(document: string, analysis: Analysis, problems: readonly Problem[], warnings: readonly string[]): string {
  const lines = LineIndex.of(analysis.document.text);
  const place = (span: Span) => {
    const { line, column } = lines.at(span.start);
    return `${line + 1}:${column + 1}`;
  };
  const excerpt = (span: Span) => shortened(analysis.document.text.slice(span.start, span.end));
  const parts = [
    document,
    ...warnings.map((warning) => `  Warning: ${warning}`),
    ...(analysis.reportCard ? cardLines(analysis.reportCard) : []),
    ...countLines(analysis),
    ...sourceLines(analysis),
    ...analysis.claims.disputes.map((dispute) => `  ${place(dispute)}  ${disputeWords(dispute)}: “${excerpt(dispute)}”`),
    ...problems.map(({ at, level, message, code }) => `  ${place(at)}  ${level}: ${message} [${code}]`),
  ];
  return `${parts.join("\n")}\n`;
}

export function errorSummary(document: string, { code, message }: InputError): string {
  return `${document}\n  Not read: ${message} [${code}]\n`;
}

function cardLines(card: ReportCard): readonly string[] {
  const facts = [
    card.authority,
    card.framework,
    card.inspectionStart && `inspected ${card.inspectionStart} to ${card.inspectionEnd ?? "?"}`,
    card.published && `published ${card.published}`,
    card.leadInspector && `lead inspector ${card.leadInspector}`,
  ].filter((fact) => fact !== undefined && fact !== "");
  return [
    `  ${facts.join(" · ")}`,
    ...(card.overall === undefined ? [] : [`  Overall: ${card.overall}`]),
    ...card.judgements.map(({ area, grade }) => `    ${area}: ${grade}`),
  ];
}

function countLines({ tags, claims }: Analysis): readonly string[] {
  const judgements = tags.filter((tag) => tag.kind === "judgement");
  const of = (polarity: string) => judgements.filter((judgement) => judgement.polarity === polarity).length;
  const guesses = claims.disputes.filter(({ isGuess }) => isGuess).length;
  const statistics = tags.filter((tag) => tag.kind === "statistic").length;
  const counts = [
    `${counted(judgements.length, "judgement")} (${of("positive")} positive, ${of("negative")} negative, ${of("mixed")} mixed)`,
    counted(statistics, "statistic"),
    counted(claims.people.length, "official"),
    counted(claims.attributions.length, "attribution"),
    `${counted(claims.disputes.length, "dispute")}${guesses > 0 ? ` (${guesses} guessed)` : ""}`,
  ];
  return [`  ${counts.join(", ")}`];
}

/** One line for each source: how much of what is quoted or counted it bears out. */
function sourceLines({ sources, sourced }: Analysis): readonly string[] {
  return sources.map(({ name }) => {
    const of = (kind: SourcedPassage["kind"]) => sourced.filter((passage) => passage.source === name && passage.kind === kind);
    const borneOut = ({ verdict }: SourcedPassage) => verdict === "verbatim" || verdict === "faithful" || verdict === "supported";
    const quotations = of("quotation");
    const figures = of("figure");
    const good = (passages: readonly SourcedPassage[]) => `${passages.filter(borneOut).length} of ${passages.length}`;
    return `  Against ${name}: ${good(quotations)} quotations and ${good(figures)} figures are as the report has them`;
  });
}

function disputeWords({ stance, by, against, isGuess }: Dispute): string {
  const done = { dispute: "contested", partial: "accepted in part", concede: "conceded" }[stance];
  const what = { report: "The report", grade: "A grade", finding: "A finding", figure: "A figure", process: "The process" }[against];
  return `${what}, ${isGuess ? "it seems, " : ""}${done} by ${by === "" ? "somebody" : by}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, " ");
  return plain.length <= EXCERPT ? plain : `${plain.slice(0, EXCERPT - 1)}…`;
}
