import { expect, test } from "vitest";
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DocumentHighlightRequest,
  ReferencesRequest,
} from "vscode-languageserver-protocol/node";
import { session } from "./session.ts";

const URI = "untitled:a.report.txt";
const TEXT = `Thornley children's services rated inadequate

Marian Fell, director of children's services at Thornley Council, said: “We accept the report.”

Councillor Idris Penn, cabinet member for children, said: “Marian Fell has my full support.”
`;

test("a person’s mentions, sayings and those who speak of them", async () => {
  const server = await session();
  await server.open(URI, TEXT);
  const at = { textDocument: { uri: URI }, position: { line: 2, character: 3 } };
  const references = await server.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } });
  expect(references?.map(({ range }) => range.start)).toEqual([
    { line: 2, character: 0 },
    { line: 4, character: 59 },
  ]);
  expect(await server.connection.sendRequest(DocumentHighlightRequest.type, at)).toHaveLength(2);
  const [item] = (await server.connection.sendRequest(CallHierarchyPrepareRequest.type, at)) ?? [];
  if (!item) throw new Error("an item");
  const sayings = await server.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item });
  expect(sayings?.map(({ to }) => to.name)).toEqual(["We accept the report"]);
  const speakers = await server.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
  expect(speakers?.map(({ from }) => from.name)).toEqual(["Idris Penn"]);
});

test("nothing elsewhere, and in a document that is not open", async () => {
  const server = await session();
  await server.open(URI, TEXT);
  const elsewhere = { textDocument: { uri: URI }, position: { line: 1, character: 0 } };
  expect(await server.connection.sendRequest(CallHierarchyPrepareRequest.type, elsewhere)).toBeNull();
  expect(await server.connection.sendRequest(DocumentHighlightRequest.type, elsewhere)).toBeNull();
  const closed = { textDocument: { uri: "untitled:b.report.txt" }, position: { line: 0, character: 0 } };
  expect(await server.connection.sendRequest(CallHierarchyPrepareRequest.type, closed)).toBeNull();
});
