import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../support/root.ts";
import { asShipped, shipped, startersOfPrograms, waysOut } from "./ways-out.ts";

describe("what is shipped has no way to another machine", () => {
  test("and all of it is looked at", () =>
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(["extension", "server", "cli", "cli-thread", "pdf"])));

  test.each(shipped)("$name", { timeout: 60_000 }, async (bundle) => expect(await waysOut(bundle)).toEqual([]));
});

describe("what is shipped as it is has none either", () => {
  const media = readdirSync(path.join(root, "media"), { recursive: true, encoding: "utf8" }).map((name) => path.join(root, "media", name));

  test.each(media.filter((file) => file.endsWith(".js")))("%s", async (source) =>
    expect(await waysOut({ name: "page", source, output: "dist/page.cjs" })).toEqual([]),
  );

  test.each(media.filter((file) => /\.(?:css|svg)$/.test(file)))("%s", (file) => {
    const text = readFileSync(file, "utf8").replace('xmlns="http://www.w3.org/2000/svg"', "");
    expect(text).not.toMatch(/https?:|@import|<script|\burl\(\s*["']?\/\//i);
  });
});

/** The editor's side starts the server. The command line's libraries could start subcommands and processes for threads; it has neither. */
const STARTERS: Readonly<Record<string, readonly string[]>> = { extension: ["vscode-languageclient"], cli: ["commander", "tinypool"] };

test.each(shipped)("nothing else in $name can start another program", { timeout: 60_000 }, async (bundle) =>
  expect(await startersOfPrograms(bundle)).toEqual(STARTERS[bundle.name] ?? []),
);

describe("a way out is found", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "inspection-lens-ways-out-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function waysOutOf(code: string): Promise<readonly string[]> {
    const source = path.join(folder, "source.ts");
    writeFileSync(source, code);
    return waysOut({ name: "fixture", source, output: "dist/fixture.cjs" });
  }

  test.each([
    ['import { get } from "node:http"; get("a");', "node:http"],
    ['import * as https from "https"; console.log(https);', "https"],
    ['import { lookup } from "node:dns/promises"; lookup("a");', "node:dns/promises"],
    ['import net from "node:net"; net.connect(1);', "node:net"],
    ['export const open = async () => import("node:tls");', "node:tls"],
    ['const dgram = require("dgram"); dgram.createSocket("udp4");', "dgram"],
    ['import { open } from "node:inspector"; open(1);', "node:inspector"],
    ['import { createRequire } from "node:module"; createRequire("/a/")("http2");', "http2"],
    ['process.getBuiltinModule("node:https");', "node:https"],
    ['export const say = () => fetch("a");', "fetch"],
    ['export const say = () => globalThis.fetch("a");', "globalThis.fetch"],
    ['export const say = () => (self as any)["fetch"]("a");', "self.fetch"],
    ['export const say = () => new WebSocket("a");', "WebSocket"],
    ["export const say = () => new XMLHttpRequest();", "XMLHttpRequest"],
    ['export const say = () => new EventSource("a");', "EventSource"],
    ['export const say = () => navigator.sendBeacon("a");', "navigator.sendBeacon"],
    ['export const say = () => new Worker("a");', "Worker"],
    ['const later = fetch; export const say = () => later("a");', "fetch"],
  ])("%s", async (code, way) => expect((await waysOutOf(code)).join()).toContain(way));

  test("and so is what starts a program", async () => {
    const source = path.join(folder, "starter.ts");
    writeFileSync(source, 'import { execFile } from "node:child_process"; execFile("curl");');
    expect(await startersOfPrograms({ name: "fixture", source, output: "dist/fixture.cjs" })).toEqual([
      expect.stringContaining("starter.ts"),
    ]);
  });

  test.each([
    ["extension", ["net, imported by"]],
    ["server", ["net, imported by"]],
    ["pdf", ["the global fetch", "the global XMLHttpRequest"]],
  ])("in what libraries bring along, were it not left out of %s", { timeout: 60_000 }, async (name, ways) => {
    const bundle = shipped.find((one) => one.name === name);
    if (!bundle) throw new Error(`no bundle ${name}`);
    const made = asShipped(bundle);
    const found = await waysOut(bundle, { ...made, plugins: made.plugins?.filter((plugin) => !plugin.name.startsWith("without-")) ?? [] });
    expect(found).toEqual(expect.arrayContaining(ways.map((way) => expect.stringContaining(way))));
  });

  test.each([
    "export class Table { fetch(row: string) { return row; } }\nexport const row = (table: Table) => table.fetch('a');",
    "export const read = (fetch: (row: number) => string) => fetch(1);",
    "// fetch('a') and new WebSocket('a')\nexport const say = \"fetch('a')\";",
    "export const hasWorkers = (port: unknown) => typeof Worker !== 'undefined' && port instanceof Worker;",
    'import { join } from "node:path"; export const protocols = [join("http", "https")];',
    'export const isWeb = (text: string) => text.startsWith("http:") || ["http"].includes(text);',
  ])("and is not made up: %s", async (code) => expect(await waysOutOf(code)).toEqual([]));
});
