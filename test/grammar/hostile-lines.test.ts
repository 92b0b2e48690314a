import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar, type StackElement } from "vscode-textmate";

const root = join(import.meta.dirname, "../..");
const scopeName = "text.inspection-report";
const size = 100_000;

/** Lines that lead a careless pattern to try everything twice; each is repeated to 100 kB without a line break. */
const seeds: readonly (readonly [name: string, piece: string])[] = [
  ["digits", "1"],
  ["digits and commas", "1,"],
  ["digits and stops", "1."],
  ["digits and spaces", "1 "],
  ["pounds", "£1"],
  ["spaces", " "],
  ["tabs and spaces", "\t "],
  ["letters", "a"],
  ["colons", "a: "],
  ["grades", "good: "],
  ["hashes", "# "],
  ["pipes", "| good "],
  ["hyphens", "-"],
  ["asterisks", "*"],
  ["bold that never closes", "**a "],
  ["opening single quotes", " ‘a"],
  ["opening double quotes", " “a"],
  ["straight single quotes", " 'a"],
  ["straight double quotes", ' "a'],
  ["dates cut short", "31 September "],
  ["ages cut short", "16- to 17-"],
  ["headline cut short", "Children’s services in "],
  ["heading cut short", "The graded judgement is "],
  ["footer cut short", "Inspection of children’s "],
  ["emoji", "👶🏽"],
  ["right-to-left text", "דוח "],
];

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => {
      const path = join(root, "syntaxes/inspection-report.tmLanguage.json");
      return textmate.parseRawGrammar(readFileSync(path, "utf8"), path);
    },
  });
  const loaded = await registry.loadGrammar(scopeName);
  if (!loaded) throw new Error("the grammar did not load");
  grammar = loaded;
});

test.each(seeds)("a 100 kB line of %s is coloured within two seconds", (_name, piece) => {
  const line = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  // A letter at the end makes every pattern that wants the end of the line fail there, and try again.
  for (const text of [line, `${line}x`]) {
    const start = performance.now();
    const first = grammar.tokenizeLine(text, textmate.INITIAL, 0);
    grammar.tokenizeLine(text, first.ruleStack, 0);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(first.tokens.at(-1)?.endIndex).toBeGreaterThanOrEqual(text.length);
  }
});

test("an opening quotation mark colours nothing beyond the next empty line", () => {
  let state: StackElement = textmate.INITIAL;
  for (const line of ["“We do not accept this,", "she said.", ""]) state = grammar.tokenizeLine(line, state).ruleStack;
  const [token] = grammar.tokenizeLine("The report is final.", state).tokens;
  expect(token?.scopes).toEqual([scopeName]);
});

const samples = join(root, "samples");
const reports = readdirSync(samples).filter((name) => /\.report\.(?:md|txt)$/.test(name));

test.each(reports)("%s shows its headings, paragraph numbers and grades", (name) => {
  const seen = new Map<string, number>();
  let state: StackElement = textmate.INITIAL;
  for (const line of readFileSync(join(samples, name), "utf8").split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const scope of new Set(tokens.flatMap((token) => token.scopes))) seen.set(scope, (seen.get(scope) ?? 0) + 1);
  }
  expect(seen.get("entity.name.section.inspection-report")).toBeGreaterThanOrEqual(6);
  expect(seen.get("keyword.other.grade.inspection-report")).toBeGreaterThanOrEqual(8);
  expect(seen.get("keyword.other.paragraph-number.inspection-report")).toBeGreaterThanOrEqual(50);
  expect(seen.get("constant.numeric.percentage.inspection-report")).toBeGreaterThanOrEqual(15);
  expect(seen.get("comment.line.page-number.inspection-report")).toBeGreaterThanOrEqual(8);
});
