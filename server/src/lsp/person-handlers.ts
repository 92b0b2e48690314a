import type { CallHierarchyItem, Connection, DocumentHighlight } from "vscode-languageserver";
import { incomingCalls, outgoingCalls, personHighlights, prepareCallHierarchy } from "../features/index.ts";
import { type Desk, readingOf } from "./desk.ts";
import { guard } from "./guard.ts";

/** Somebody's mentions and sayings. */
export function registerPeople(connection: Connection, desk: Desk): void {
  const { log } = desk;
  const nothing = () => null;
  connection.onDocumentHighlight(
    guard<Parameters<Parameters<Connection["onDocumentHighlight"]>[0]>, DocumentHighlight[] | null>(
      log,
      "documentHighlight",
      nothing,
      async (params, token) => (await readingOf(desk, params, token, (reading) => personHighlights(reading, params.position))) ?? null,
    ),
  );
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(
    guard<Parameters<Parameters<typeof callHierarchy.onPrepare>[0]>, CallHierarchyItem[] | null>(
      log,
      "prepareCallHierarchy",
      nothing,
      async (params, token) => (await readingOf(desk, params, token, (reading) => prepareCallHierarchy(reading, params.position))) ?? null,
    ),
  );
  callHierarchy.onOutgoingCalls(
    guard(
      log,
      "outgoingCalls",
      () => [],
      async ({ item }, token) =>
        (await readingOf(desk, { textDocument: { uri: item.uri } }, token, (reading) => outgoingCalls(reading, item))) ?? [],
    ),
  );
  callHierarchy.onIncomingCalls(
    guard(
      log,
      "incomingCalls",
      () => [],
      async ({ item }, token) =>
        (await readingOf(desk, { textDocument: { uri: item.uri } }, token, (reading) => incomingCalls(reading, item))) ?? [],
    ),
  );
}
