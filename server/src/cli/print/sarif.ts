import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Anchor, anchorAt, type Dismissal } from "../../dismissals/index.ts";
import {
  type Analysis,
  checks,
  type Level,
  LineIndex,
  type Problem,
  paperPlaceAt,
  type ReportDocument,
  type Span,
} from "../../engine/index.ts";
import type { Findings, Levels } from "../findings.ts";
import type { InputError } from "../inputs.ts";

/** The levels that SARIF has; ours stays in the result's properties. */
const LEVELS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", information: "note", hint: "note" };

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** A document's findings as results of a SARIF log (2.1.0), JSON each; dismissed ones are suppressed. */
export function sarifResults(name: string, isPaged: boolean, analysis: Analysis, { told, dismissed }: Findings): readonly string[] {
  const here: Place = { name, document: analysis.document, lines: LineIndex.of(analysis.document.text), isPaged };
  const place = (source: string | undefined): Place | undefined => {
    if (source === undefined) return here;
    const index = analysis.sources.find((known) => known.name === source)?.index;
    return index && { name: source, document: index.source.document, lines: index.lines, isPaged: /\.pdf$/i.test(source) };
  };
  const all = [...told.map((problem) => ({ problem, by: undefined })), ...dismissed].sort(
    (a, b) => a.problem.at.start - b.problem.at.start,
  );
  return all.map(({ problem, by }) => JSON.stringify(result(problem, by, here, place)));
}

/** A text that results point into. Of a file that was turned into text (a PDF) the page is told, not a line that the file has not. */
interface Place {
  readonly name: string;
  readonly document: ReportDocument;
  readonly lines: LineIndex;
  readonly isPaged: boolean;
}

function result(problem: Problem, by: Dismissal | undefined, here: Place, place: (source: string | undefined) => Place | undefined) {
  const { code, level, message, at, related } = problem;
  const relatedLocations = related.flatMap((passage, id) => {
    const there = place(passage.document);
    return there ? [{ id, ...location(there, passage), message: { text: passage.message } }] : [];
  });
  return {
    ruleId: code,
    ruleIndex: checks.findIndex(({ id }) => id === code),
    level: LEVELS[level],
    message: { text: message },
    locations: [location(here, at)],
    ...(relatedLocations.length > 0 ? { relatedLocations } : {}),
    partialFingerprints: { "inspectionLens/v1": fingerprint(code, anchorAt(here.document.text, at)) },
    ...(by ? { suppressions: [suppression(by)] } : {}),
    properties: { level },
  };
}

function suppression({ reason }: Dismissal) {
  return { kind: "external", status: "accepted", ...(reason === undefined ? {} : { justification: reason }) };
}

function location(there: Place, span: Span) {
  const { document, lines, isPaged } = there;
  const { paragraph, section, page } = paperPlaceAt(document, span.start);
  const start = lines.at(span.start);
  const end = lines.at(Math.max(span.start, span.end));
  const words = document.text.slice(span.start, span.end);
  const region = isPaged
    ? {}
    : {
        region: {
          startLine: start.line + 1,
          startColumn: start.column + 1,
          endLine: end.line + 1,
          endColumn: end.column + 1,
          charOffset: span.start,
          charLength: span.end - span.start,
          snippet: { text: words },
        },
      };
  const name = [page !== undefined && `page ${page}`, paragraph && `paragraph ${paragraph}`, !paragraph && section]
    .filter(Boolean)
    .join(", ");
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(there.name) }, ...region },
    ...(name === "" ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
    ...(isPaged ? { properties: { quote: words, ...(page === undefined ? {} : { page }) } } : {}),
  };
}

/** A path below the working folder stays relative, so that a log means the same on another machine. */
function uriOf(name: string): string {
  if (name === "-") return "stdin";
  if (path.isAbsolute(name)) return pathToFileURL(name).href;
  return name
    .replaceAll(path.sep, "/")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
}

/** The same for the same words in the same company, wherever they have moved. FNV-1a, twice with different seeds. */
function fingerprint(code: string, { quote, prefix, suffix }: Anchor): string {
  const words = JSON.stringify([code, prefix, quote, suffix]);
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < words.length; i++) {
    first = Math.imul(first ^ words.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ words.charCodeAt(i), 0x85ebca6b);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** What stands before the results: the tool and its rules. */
export function sarifHead(version: string, levels: Levels): string {
  const rules = checks.map(({ id, summary, level }) => {
    const chosen = Object.hasOwn(levels, id) ? levels[id] : undefined;
    return {
      id,
      shortDescription: { text: summary },
      help: { text: `${summary} The page docs/rules/${id}.md says more: what it reports, why it may be wrong, how to silence it.` },
      defaultConfiguration: { enabled: chosen !== "off", level: LEVELS[chosen === undefined || chosen === "off" ? level : chosen] },
    };
  });
  const driver = JSON.stringify({ name: "Inspection Lens", semanticVersion: version, rules });
  return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${driver}},"columnKind":"utf16CodeUnits","results":[`;
}

/** What stands after them: whether everything could be read. */
export function sarifFoot(unread: readonly { readonly document: string; readonly error: InputError }[]): string {
  const toolExecutionNotifications = unread.map(({ document, error }) => ({
    level: "error",
    descriptor: { id: error.code },
    message: { text: error.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(document) } } }],
  }));
  const invocation = { executionSuccessful: unread.length === 0, ...(unread.length > 0 ? { toolExecutionNotifications } : {}) };
  return `],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
}
