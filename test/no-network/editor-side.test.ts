import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/root.ts";

/** What VS Code would do for an extension that wants to reach the network. */
const WAYS_OUT = [
  /\bopenExternal\b/,
  /\basExternalUri\b/,
  /\bauthentication\b/,
  /\bTelemetryLogger\b|\bcreateTelemetryLogger\b/,
  /\bregisterUriHandler\b/,
  /\bregisterRemoteAuthorityResolver\b|\bopenTunnel\b/,
  /\blm\.\w|\bchat\.\w/,
  /\bsimpleBrowser\.|\bworkbench\.action\.openWebView|\bvscode\.openWith\b/,
  /\bfetch\(/,
  /\b(?:https?|wss?):\/\//,
];

/** What a file in `client/src` may ask for all the same. */
const JUSTIFIED: Readonly<Record<string, readonly string[]>> = {
  // Shows the file that was just saved in the program that the reader has for it, when they press the button.
  "disputes/ledger-page.ts": ["openExternal"],
  "hand-over/hand-over.ts": ["openExternal"],
};

function waysOutIn(source: string): readonly string[] {
  return WAYS_OUT.flatMap((way) => source.match(way)?.[0] ?? []);
}

/** Pages of our own are shown by a browser: each has to forbid it whatever it does not bring along itself. */
function isOpenPage(source: string): boolean {
  return /\bcreateWebviewPanel\b|\.webview\.html\s*=/.test(source) && !/default-src 'none'/.test(source);
}

const folder = path.join(root, "client/src");
/** A picture in Markdown is loaded as soon as it is shown: words of documents and readers go in as text (`appendText`, or a plain string). */
function isMarkedUp(source: string): boolean {
  return /\bnew MarkdownString\((?!\))|\bappendMarkdown\(|\bsupportHtml\s*=/.test(source);
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

describe("the editor is asked for no way out", () => {
  test.each(files.map((name) => name.replaceAll(path.sep, "/")))("in %s", (name) => {
    const source = readFileSync(path.join(folder, name), "utf8");
    expect(waysOutIn(source)).toEqual(JUSTIFIED[name] ?? []);
    expect(source, "an address that is no file just saved").not.toMatch(/\bopenExternal\((?!target\))/);
    const beside = [...source.matchAll(/from "(\.\/[\w-]+\.ts)"/g)].map(([, file = ""]) =>
      readFileSync(path.join(folder, path.dirname(name), file), "utf8"),
    );
    expect(isOpenPage(source) && beside.every((other) => !other.includes("default-src 'none'")), "a page without default-src 'none'").toBe(
      false,
    );
    expect(isMarkedUp(source), "Markdown made of words").toBe(false);
  });

  test.each([
    'await env.openExternal(Uri.parse("a"));',
    "const session = await authentication.getSession(id, []);",
    'import { lm } from "vscode"; lm.selectChatModels();',
    "const logger = env.createTelemetryLogger(sender);",
    'await fetch("a");',
    'commands.executeCommand("vscode.open", Uri.parse("https://example.org"));',
  ])("it would be found: %s", (source) => expect(waysOutIn(source)).not.toEqual([]));

  test("and so would words that are shown as Markdown", () => {
    expect(isMarkedUp("item.tooltip = new MarkdownString(note.text);")).toBe(true);
    expect(isMarkedUp("text.appendMarkdown(note.text);")).toBe(true);
    expect(isMarkedUp("const text = new MarkdownString(); text.appendText(note.text);")).toBe(false);
  });

  test("and so would a page that may load things", () => expect(isOpenPage("panel.webview.html = page;")).toBe(true));
});

test("the manifest asks for nothing that sends anything", () => {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  for (const field of ["telemetry", "aiKey", "instrumentationKey", "enabledApiProposals", "extensionDependencies", "extensionPack"])
    expect(manifest, field).not.toHaveProperty(field);
  for (const point of ["authentication", "chatParticipants", "languageModels", "languageModelTools", "mcpServerDefinitionProviders"])
    expect(manifest.contributes, point).not.toHaveProperty(point);
  expect(Object.keys(manifest.contributes.configuration.properties).filter((name) => /telemetry|url|proxy|server/i.test(name))).toEqual([]);
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  expect(packages.filter((name) => /telemetry|insights|analytics|sentry|segment|undici|axios|request|^ws$|fetch/i.test(name))).toEqual([]);
  // These would run on the user's machine when the extension is installed.
  for (const script of ["preinstall", "install", "postinstall", "vscode:uninstall"])
    expect(manifest.scripts, script).not.toHaveProperty(script);
});
