import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  type HoverParams,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SymbolInformation,
} from "vscode-languageserver";
import type { Steps } from "../engine/index.ts";
import {
  DrawnTokens,
  diagnostics,
  documentSymbolSteps,
  flatSymbolSteps,
  foldingRanges,
  type HoveredNote,
  hover,
  hoverWithNotes,
  type Reading,
  semanticTokenSteps,
  semanticTokens,
  tooLargeDiagnostic,
  toSpan,
} from "../features/index.ts";
import { compareRequest, recognitionRequest, textRequest } from "../protocol/index.ts";
import { reviewsAmong } from "../reviewing/index.ts";
import { compareVersions } from "./comparison.ts";
import { type Desk, inSteps, type OfDocument, readingOf, statusOf, wantedIn } from "./desk.ts";
import { guard } from "./guard.ts";
import { excessOf } from "./limits.ts";
import { linkIn, shownBy } from "./sources/shown.ts";
import { judged } from "./verdicts/judge-reading.ts";

/** The table of requests: read parameters → reading → feature → answer. */
export function registerHandlers(connection: Connection, desk: Desk): void {
  const { log, features } = desk;
  const empty = (): SemanticTokens => ({ data: [] });
  const markup = features.markdownHover ? "markdown" : "plaintext";
  const symbols = (reading: Reading): Steps<DocumentSymbol[] | SymbolInformation[]> =>
    features.nestedSymbols ? documentSymbolSteps(reading) : flatSymbolSteps(reading);

  connection.onHover(
    guard(
      log,
      "hover",
      () => null,
      async (params, token) => {
        const known = await readingOf(desk, params, token, (reading) => {
          const reviews = reviewsAmong(desk.notes.knownJudgements(reading.uri));
          return hover(reading, params.position, markup, { linkTo: linkIn(desk), reviews });
        });
        return hoverWithNotes(known, notesAt(desk, params), markup) ?? null;
      },
    ),
  );
  connection.onDocumentSymbol(
    guard(
      log,
      "documentSymbol",
      () => [],
      async (params, token) => (await inSteps(desk, params, token, symbols)) ?? [],
    ),
  );
  connection.onFoldingRanges(
    guard(
      log,
      "foldingRange",
      () => [],
      async (params, token) => (await readingOf(desk, params, token, foldingRanges)) ?? [],
    ),
  );
  connection.languages.semanticTokens.on(guard(log, "semanticTokens/full", empty, (params, token) => allTokens(desk, params, token)));
  connection.languages.semanticTokens.onDelta(
    guard(log, "semanticTokens/full/delta", empty, (params, token) => changedTokens(desk, params, params.previousResultId, token)),
  );
  connection.languages.semanticTokens.onRange(
    guard(log, "semanticTokens/range", empty, async (params, token) => ({ data: await tokensInView(desk, params, params.range, token) })),
  );
  if (features.pullsDiagnostics)
    connection.languages.diagnostics.on(
      guard(
        log,
        "diagnostic",
        () => full([]),
        (params, token) => pulledDiagnostics(desk, params.textDocument.uri, params.previousResultId, token),
      ),
    );
  registerOwnRequests(connection, desk);
}

/** Notes on the words at a position, for clients that do not show notes themselves. */
function notesAt({ notes, options }: Desk, { textDocument: { uri }, position }: HoverParams): readonly HoveredNote[] {
  return options.notes ? [] : notes.threadsAt(uri, { start: position, end: position });
}

/** The messages that are ours alone (docs/protocol.md). */
function registerOwnRequests(connection: Connection, desk: Desk): void {
  const { log } = desk;
  connection.onRequest(
    recognitionRequest,
    guard(
      log,
      "recognitionOf",
      () => null,
      async ({ uri }) => statusOf(desk, uri),
    ),
  );
  connection.onRequest(
    compareRequest,
    guard(
      log,
      "compare",
      () => ({ failed: "The two versions could not be compared; the log says why." }),
      (params, token) => compareVersions(params, desk, token),
    ),
  );
  connection.onRequest(
    textRequest,
    guard(
      log,
      "text",
      () => ({ failed: "The document could not be read; the log says why." }),
      ({ uri }) => desk.stored.textOf(uri),
    ),
  );
}

async function allTokens(desk: Desk, params: OfDocument, token: CancellationToken): Promise<SemanticTokens> {
  const list = await tokensOf(desk, params, token);
  return { resultId: desk.reports.sentTokens(params.textDocument.uri, list), data: list.data };
}

async function changedTokens(
  desk: Desk,
  params: OfDocument,
  previous: string,
  token: CancellationToken,
): Promise<SemanticTokens | SemanticTokensDelta> {
  const { uri } = params.textDocument;
  const list = await tokensOf(desk, params, token);
  const before = desk.reports.tokensSentAs(uri, previous);
  const resultId = desk.reports.sentTokens(uri, list);
  return before ? { resultId, edits: list.editsFrom(before) } : { resultId, data: list.data };
}

async function tokensOf(desk: Desk, params: OfDocument, token: CancellationToken): Promise<DrawnTokens> {
  const { uri } = params.textDocument;
  return (
    (await inSteps(desk, params, token, (reading) => semanticTokenSteps(reading, desk.reports.lastTokens(uri)))) ?? new DrawnTokens([])
  );
}

/** The colours of what is on the screen: those of a document that is still being read come before the rest of it, without people and contests. */
async function tokensInView(desk: Desk, params: OfDocument, range: Range, token: CancellationToken): Promise<number[]> {
  const { uri } = params.textDocument;
  const status = await statusOf(desk, uri);
  const { author } = await desk.settings.of(uri);
  const reading = status?.read ? await desk.reports.early(uri, range, token) : undefined;
  const shown = reading && judged(reading, desk.notes, author === "" ? undefined : author);
  return shown ? semanticTokens(shown, toSpan(shown.lines, range)).data : [];
}

/** What the checks say of a document, as an editor shows it; a document that is too long says that it is. */
export async function diagnosticsOf(desk: Desk, uri: string, token: CancellationToken) {
  const status = await statusOf(desk, uri);
  const document = desk.reports.document(uri);
  const excess = status?.because === "too-large" ? excessOf(document?.text ?? "") : undefined;
  if (excess) return [tooLargeDiagnostic(excess)];
  await desk.sources.desk.soonSettled(uri);
  const wanted = await wantedIn(desk, uri);
  const shown = { related: desk.features.relatedInformation, shownAs: shownBy(desk) };
  return (await readingOf(desk, { textDocument: { uri } }, token, (reading) => diagnostics(reading, { ...wanted, ...shown }))) ?? [];
}

async function pulledDiagnostics(
  desk: Desk,
  uri: string,
  previous: string | undefined,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  try {
    const items = await diagnosticsOf(desk, uri, token);
    const resultId = desk.reports.sentMarks(uri, items);
    return resultId === previous ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : full(items, resultId);
  } catch (error) {
    // A client that pulls asks again if it is told so; "content modified" would leave old marks on new words.
    if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: true });
    throw error;
  }
}

function full(items: Awaited<ReturnType<typeof diagnosticsOf>>, resultId?: string): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId ? { resultId } : {}) };
}
