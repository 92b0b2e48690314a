import { expect, test } from "vitest";
import type { ClientCapabilities } from "vscode-languageserver-protocol/node";
import { article, pull, session } from "./session.ts";

const uri = "file:///eastmarch.report.txt";
const codes = (items: readonly { code?: unknown }[] | undefined) => (items ?? []).map(({ code }) => code);

test("a check's level is taken from the settings, and taken over when it changes", async () => {
  const server = await session({ settings: { checks: { "finding-disputed": "error" } } });
  await server.open(uri, article);
  expect((await pull(server, uri)).items?.[0]?.severity).toBe(1);
  server.settings = { checks: { "finding-disputed": "off" } };
  await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await expect.poll(() => server.refreshes).toContain("diagnostics");
  expect(codes((await pull(server, uri)).items)).not.toContain("finding-disputed");
});

test("a bad value falls back to its default and is told once", async () => {
  const server = await session({ settings: { checks: { "finding-disputed": "loud" }, recognition: 7 } });
  await server.open(uri, article);
  await server.open("file:///b.report.txt", article);
  expect(codes((await pull(server, uri)).items)).toContain("finding-disputed");
  await pull(server, "file:///b.report.txt");
  const told = server.logs.filter((line) => line.includes("inspectionLens.checks.finding-disputed"));
  expect(told).toEqual([
    "The setting inspectionLens.checks.finding-disputed is not usable; its default is in force. Expected: error, warning, information, hint, off.",
  ]);
});

const plain: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

test("a client that does not pull is sent its diagnostics, again after a change, and none after closing", async () => {
  const server = await session({ capabilities: plain });
  expect(server.initialized.capabilities.diagnosticProvider).toBeUndefined();
  await server.open(uri, article);
  const first = await server.publishedFor(uri, (diagnostics) => diagnostics.length > 0);
  expect(first.version).toBe(1);
  await server.change(uri, 2, { text: "Plans were poor." });
  expect((await server.publishedFor(uri, (diagnostics) => diagnostics.length === 0)).version).toBe(2);
  await server.close(uri);
  await expect.poll(() => server.published.at(-1)).toEqual({ uri, diagnostics: [] });
});

test("a client that cannot be asked may send settings at the start and with each change", async () => {
  const server = await session({ capabilities: plain, initializationOptions: { settings: { checks: { "finding-disputed": "hint" } } } });
  await server.open(uri, article);
  expect((await server.publishedFor(uri, (items) => items.length > 0)).diagnostics[0]?.severity).toBe(4);
  const settings = { inspectionLens: { checks: { "finding-disputed": "warning" } } };
  await server.connection.sendNotification("workspace/didChangeConfiguration", { settings });
  await server.publishedFor(uri, (items) => items[0]?.severity === 2);
});
