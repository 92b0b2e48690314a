import type { CancellationToken, Connection } from "vscode-languageserver";
import { partFindings } from "../dismissals/index.ts";
import type { Problem } from "../engine/index.ts";
import {
  accuracyResponse,
  buildDossier,
  type ExportedFile,
  type ExportSubject,
  exportFormats,
  type HandedSmallCount,
  handOver,
  judgedBy,
} from "../exports/index.ts";
import { type Reading, toRange } from "../features/index.ts";
import {
  type HandOverAnswer,
  type HandOverFile,
  type HandOverFormat,
  type HandOverParams,
  type HandOverPoint,
  handOverFormatsRequest,
  handOverPointsRequest,
  handOverRequest,
  type SmallCountItem,
} from "../protocol/index.ts";
import { type Desk, readingOf, wantedIn } from "./desk.ts";
import { guard } from "./guard.ts";

/** Findings and notes as files for others: the server makes their bytes, the client puts them where the reader says. */
export function registerHandOver(connection: Connection, desk: Desk, checksum: (text: string) => string): void {
  const { log } = desk;
  connection.onRequest(
    handOverFormatsRequest,
    guard(
      log,
      "handOverFormats",
      () => [],
      async () => exportFormats.map(formatItem),
    ),
  );
  connection.onRequest(
    handOverPointsRequest,
    guard(
      log,
      "handOverPoints",
      () => null,
      async ({ uri }, token) => {
        const found = await subjectOf(desk, { uri, format: "", date: "" }, checksum, token);
        return found ? accuracyResponse(found.subject.dossier).rows.map(pointItem) : null;
      },
    ),
  );
  connection.onRequest(
    handOverRequest,
    guard(
      log,
      "handOver",
      (): HandOverAnswer => ({ state: "failed", message: "The document could not be handed over; the log of Inspection Lens says why." }),
      (params, token) => answerTo(desk, params, checksum, token),
    ),
  );
}

async function answerTo(
  desk: Desk,
  params: HandOverParams,
  checksum: (text: string) => string,
  token: CancellationToken,
): Promise<HandOverAnswer | null> {
  const format = exportFormats.find(({ id }) => id === params.format);
  if (!format) return { state: "failed", message: "There is no such format." };
  const unread = (await desk.notes.documentNotes(params.uri))?.problems[0];
  if (unread) return { state: "failed", message: `${unread.message} Nothing is handed over while notes cannot be read.` };
  const found = await subjectOf(desk, params, checksum, token);
  if (token.isCancellationRequested) return null;
  if (!found) return { state: "failed", message: "Inspection Lens does not read this document." };
  const { smallCounts, leaveOut } = params;
  const handed = await handOver(format, found.subject, { ...(smallCounts ? { smallCounts } : {}), ...(leaveOut ? { leaveOut } : {}) });
  if (token.isCancellationRequested) return null;
  if (handed.state !== "made")
    return { state: handed.state, smallCounts: handed.smallCounts.map((count) => countItem(count, found.reading)) };
  return { state: "made", files: handed.files.map((file) => fileItem(file, nameOf(params.uri))), remarks: handed.remarks };
}

interface Found {
  readonly subject: ExportSubject;
  readonly reading: Reading;
}

/** Undefined for a document that is not read. */
async function subjectOf(
  desk: Desk,
  { uri, date, version = "0.0.0" }: HandOverParams,
  checksum: (text: string) => string,
  token: CancellationToken,
): Promise<Found | undefined> {
  const { levelOf, dismissals = [] } = await wantedIn(desk, uri);
  return readingOf(desk, { textDocument: { uri } }, token, (reading) => {
    const notes = desk.notes.knownNotes(uri).map(({ note, place }) => ({ note, ...(place ? { place } : {}) }));
    const found = reading.judged?.found ?? reading.analysis;
    // every reader's verdicts count alike in what others get
    const analysis = judgedBy(found, notes);
    const levelled = analysis.problems.flatMap((problem): readonly Problem[] => {
      const level = levelOf(problem.code) ?? problem.level;
      return level === "off" ? [] : [{ ...problem, level }];
    });
    const { kept: told, dismissed } = partFindings(levelled, analysis.document.text, dismissals);
    const made = date === "" ? {} : { made: date };
    const findings = { told, dismissed };
    const dossier = buildDossier({
      document: nameOf(uri),
      analysis,
      notes,
      checksum: checksum(String(analysis.document.text)),
      ...findings,
      ...made,
    });
    return {
      subject: { dossier, analysis: found, notes, ...findings, version, uriOf: (source) => relative(source ?? uri, uri), bom: true },
      reading,
    };
  });
}

function formatItem({ id, label, detail, ending, chosen }: (typeof exportFormats)[number]): HandOverFormat {
  return { id, label, detail, ending, hasPoints: chosen !== undefined };
}

function pointItem({ ids, paragraph, passage, wrong }: ReturnType<typeof accuracyResponse>["rows"][number]): HandOverPoint {
  return { ids, paragraph, text: passage.words, wrong: wrong.join(" ") };
}

function countItem({ message, sentence, where, span }: HandedSmallCount, { lines }: Reading): SmallCountItem {
  return { message, sentence, where, ...(span ? { range: toRange(lines, span) } : {}) };
}

function fileItem({ ending, content, name }: ExportedFile, document: string): HandOverFile {
  return {
    name: name ?? `${document}${ending}`,
    content: base64(typeof content === "string" ? new TextEncoder().encode(content) : content),
  };
}

/** Bytes that are turned at once: a call takes no more arguments than that. */
const AT_ONCE = 8_192;

function base64(bytes: Uint8Array): string {
  let units = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) units += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(units);
}

/** The last part of a URI's path, as people read it. */
function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** From the document's folder; the name alone for what lies outside it: no path of this machine is handed over. */
function relative(uri: string, document: string): string {
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  return uri.startsWith(folder) ? uri.slice(folder.length) : uri.slice(uri.lastIndexOf("/") + 1);
}
