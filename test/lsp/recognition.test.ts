import { expect, test } from "vitest";
import { type RecognitionStatus, recognitionRequest, switchFileNotification } from "../../server/src/protocol/index.ts";
import { editorCapabilities } from "../support/lsp-connection.ts";
import { article, pull, session, tokens } from "./session.ts";

const uri = "file:///notes.md";
const readme =
  "# left-pad\n\nPads a string on the left. A good, robust and well tested package with 12 users.\n\n```\nnpm install left-pad\n```\n";

test("coverage in a plain-text file is recognised, and says why", async () => {
  const server = await session();
  await server.open(uri, article, "plaintext");
  const status = await server.recognisedAs(uri);
  expect(status).toMatchObject({ as: "coverage", read: true, because: "words" });
  expect(status.signs).toContain("an inspectorate is named");
  expect((await tokens(server, uri)).data.length).toBeGreaterThan(0);
});

test("a README stays as it is until it is switched on, and is left alone again when switched off", async () => {
  const server = await session();
  await server.open(uri, readme, "markdown");
  expect(await server.recognisedAs(uri)).toMatchObject({ as: "none", read: false, because: "words" });
  expect((await tokens(server, uri)).data).toEqual([]);
  expect((await pull(server, uri)).items).toEqual([]);

  await server.connection.sendNotification(switchFileNotification, { uri, to: "on" });
  await server.recognisedAs(uri, ({ read }) => read);
  expect((await tokens(server, uri)).data.length).toBeGreaterThan(0);
  expect(server.refreshes).toContain("tokens");

  await server.connection.sendNotification(switchFileNotification, { uri, to: "auto" });
  await server.recognisedAs(uri, ({ read }) => !read);
  expect((await tokens(server, uri)).data).toEqual([]);
});

test("choices of earlier sessions come with the initialization", async () => {
  const server = await session({ initializationOptions: { recognition: true, fileSwitches: { [uri]: "off", junk: 7 } } });
  await server.open(uri, article, "plaintext");
  expect(await server.recognisedAs(uri)).toMatchObject({ as: "coverage", read: false, because: "file" });
});

test("a folder's setting decides, and a change of it is taken over", async () => {
  const server = await session({ settings: { recognition: "off" } });
  await server.open(uri, article, "plaintext");
  expect(await server.recognisedAs(uri)).toMatchObject({ read: false, because: "folder" });
  server.settings = { recognition: "auto" };
  await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  expect(await server.recognisedAs(uri, ({ because }) => because === "words")).toMatchObject({ read: true });
});

test("a document of our own language is always read", async () => {
  const server = await session({ settings: { recognition: "off" } });
  await server.open(uri, "Plans were poor.", "inspection-report");
  expect(await server.recognisedAs(uri)).toMatchObject({ as: "none", read: true, because: "language" });
});

test("typing can make a report of a note", async () => {
  const server = await session();
  await server.open(uri, "", "plaintext");
  expect((await server.recognisedAs(uri)).read).toBe(false);
  await server.change(uri, 2, { text: article });
  expect((await server.recognisedAs(uri, ({ read }) => read)).version).toBe(2);
});

test("it can be asked for, and is not sent to clients that did not ask", async () => {
  const server = await session({ initializationOptions: {} });
  await server.open(uri, article, "plaintext");
  const status: RecognitionStatus | null = await server.connection.sendRequest(recognitionRequest, { uri });
  expect(status?.as).toBe("coverage");
  expect(await server.connection.sendRequest(recognitionRequest, { uri: "file:///other" })).toBeNull();
  await pull(server, uri);
  expect(server.recognised).toEqual([]);
});

test("a client that draws outlines anew is asked to when a document begins to be read", async () => {
  const capabilities = {
    ...editorCapabilities,
    textDocument: {
      ...editorCapabilities.textDocument,
      documentSymbol: { hierarchicalDocumentSymbolSupport: true, dynamicRegistration: true },
    },
  };
  const server = await session({ capabilities });
  const outlines = () => server.registrations.filter(({ method }) => method === "textDocument/documentSymbol").length;
  await server.open(uri, readme, "markdown");
  await server.recognisedAs(uri);
  expect(outlines()).toBe(1);
  await server.connection.sendNotification(switchFileNotification, { uri, to: "on" });
  await server.recognisedAs(uri, ({ read }) => read);
  await pull(server, uri);
  expect(outlines()).toBe(2);
});
