import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { semanticTokensLegend } from "../../server/src/features/index.ts";
import { maximumLength, maximumLine } from "../../server/src/lsp/limits.ts";
import * as protocol from "../../server/src/protocol/index.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/protocol.md"), "utf8");
/** The names of our own messages. */
const methods = Object.values(protocol).flatMap((value) => (typeof value === "object" && "method" in value ? [String(value.method)] : []));

test("docs/protocol.md names each message, setting, token and limit", () => {
  const messages = methods.map((method) => `\`${method}\``);
  const settings = Object.keys(protocol.defaultSettings).map((name) => `\`inspectionLens.${name}\``);
  const tokens = [...semanticTokensLegend.tokenTypes, ...semanticTokensLegend.tokenModifiers].map((name) => `\`${name}\``);
  for (const name of [...messages, ...settings, ...tokens, maximumLength.toLocaleString("en-GB"), maximumLine.toLocaleString("en-GB")])
    expect(page).toContain(name);
});

test("docs/protocol.md names no message that is not there", () => {
  for (const [name] of page.matchAll(/inspectionLens\/\w+/g)) expect(methods).toContain(name);
});
