import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { AnalysisMemory, analyse, PiecedText, type SourceText } from "../../server/src/engine/index.ts";
import { diagnostics, hover, type Reading, semanticTokens } from "../../server/src/features/index.ts";
import { root } from "../support/root.ts";

/** Code units that are asked for at a time at most: front pages are looked at in one go, however long the document. */
const MOST = 70_000;

/** A text that refuses to be made one string, which is what a keystroke in a long document must never ask for. */
class OnlyStretches implements SourceText {
  readonly pieced: PiecedText;

  constructor(pieced: PiecedText) {
    this.pieced = pieced;
  }

  get length(): number {
    return this.pieced.length;
  }

  slice(start: number, end = this.length): string {
    if (end - start > MOST) throw new Error(`asked for ${end - start} code units of ${this.length} at once`);
    return this.pieced.slice(start, end);
  }

  charCodeAt(offset: number): number {
    return this.pieced.charCodeAt(offset);
  }

  toString(): string {
    throw new Error("asked for the whole text");
  }
}

const samples = readdirSync(path.join(root, "samples"), { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:txt|md)$/.test(name));

test.each(samples)("what answers a keystroke in %s looks at stretches of the text", (name) => {
  const sample = readFileSync(path.join(root, "samples", name), "utf8");
  let text = PiecedText.of(sample.repeat(Math.ceil(200_000 / sample.length)));
  const memory = new AnalysisMemory();
  analyse(new OnlyStretches(text), { memory });
  const at = Math.floor(text.length / 2);
  text = text.edited(at, at, "x");
  const analysis = analyse(new OnlyStretches(text), { memory, edited: { start: at, end: at + 1 } });
  const reading: Reading = { uri: "file:///a.txt", analysis, lines: text.lines };
  diagnostics(reading, { levelOf: () => undefined, related: true });
  const { data } = semanticTokens(reading);
  for (let i = 0; i < 40; i++) hover(reading, position(reading, (i / 40) * text.length), "markdown");
  expect(data.length % 5).toBe(0);
});

function position({ lines }: Reading, offset: number) {
  const { line, column } = lines.at(Math.floor(offset));
  return { line, character: column };
}
