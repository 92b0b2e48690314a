import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/root.ts";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const FINAL = "samples/thornley-2023.report.md";

/** A draft of the sample in which one figure and one verdict were others. */
function draftOf(sample: string): string {
  const text = readFileSync(path.join(root, sample), "utf8");
  const draft = text.replace("1,284 (20%)", "1,384 (22%)").replace("too slow to tackle", "slow to tackle");
  expect(draft).not.toBe(text);
  return draft;
}

describe("compare", () => {
  test("a document for people, on the screen or in a file", async () => {
    await inTemporaryFolder(async (folder) => {
      const draft = path.join(folder, "draft.report.md");
      const output = path.join(folder, "changes.md");
      writeFileSync(draft, draftOf(FINAL));
      const shown = await run(["compare", draft, FINAL]);
      expect({ status: shown.status, error: shown.error }).toEqual({ status: 0, error: "" });
      expect(shown.out).toContain("2 figures changed, 1 judgement hardened");
      expect(shown.out).toContain("- ~~1,384~~ → **1,284**");
      const kept = await run(["compare", draft, FINAL, "-o", output]);
      expect({ status: kept.status, out: kept.out }).toEqual({ status: 0, out: "" });
      expect(readFileSync(output, "utf8")).toBe(shown.out);
    });
  });

  test("json for programs, with offsets into both texts", async () => {
    await inTemporaryFolder(async (folder) => {
      const draft = path.join(folder, "draft.report.md");
      writeFileSync(draft, draftOf(FINAL));
      const { out } = await run(["compare", draft, FINAL, "--format", "json"]);
      const { before, after, figures } = JSON.parse(out);
      expect([before, after]).toEqual([draft, FINAL]);
      const texts = { before: readFileSync(draft, "utf8"), after: readFileSync(path.join(root, FINAL), "utf8") };
      for (const figure of figures)
        for (const side of ["before", "after"] as const)
          expect(texts[side].slice(figure[side].start, figure[side].end)).toBe(figure[side].text);
    });
  });

  test("a version that cannot be read is named, with the cause", async () => {
    const { status, out, error } = await run(["compare", "no-such-draft.pdf", FINAL]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(error).toMatch(/^no-such-draft\.pdf: /);
  });
});
