import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { root } from "../support/root.ts";
import { articleOn, reportOn } from "../support/source-folder.ts";

/** What the oldest Node that the manifest names, and the editors of its time, do not understand in a regular expression; in words. */
function tooNew(source: string): string | undefined {
  const names = [...source.matchAll(/\(\?<([a-z]\w*)>/gi)].map(([, name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `two groups are called ${twice}: ${source.slice(0, 100)}`;
  return /\(\?[ims]*-?[ims]+:/.test(source) ? `flags within: ${source.slice(0, 100)}` : undefined;
}

afterEach(() => vi.unstubAllGlobals());

test("what is too new is known", () => {
  expect(tooNew("(?<a>b)|(?<a>c)")).toContain("two groups are called a");
  expect(tooNew("(?i:a)")).toContain("flags within");
  expect(tooNew("(?-i:a)")).toContain("flags within");
  for (const source of ["(?<a>b)|(?<b>c)", "(?:a)(?=b)(?!c)(?<=d)(?<!e)", "\\k<a>(?<a>b)"]) expect(tooNew(source)).toBeUndefined();
});

test("no regular expression that is put together while the engine runs needs a later Node", async () => {
  const found = new Set<string>();
  let made = 0;
  const look = (pattern: unknown) => {
    made++;
    const problem = tooNew(pattern instanceof RegExp ? pattern.source : String(pattern));
    if (problem !== undefined) found.add(problem);
  };
  const Original = RegExp;
  vi.stubGlobal(
    "RegExp",
    new Proxy(Original, {
      construct: (_, [pattern, flags]) => {
        look(pattern);
        return new Original(pattern, flags);
      },
      apply: (_, __, [pattern, flags]) => {
        look(pattern);
        return Original(pattern, flags);
      },
    }),
  );
  vi.resetModules();
  const { analyse } = await import("../../server/src/engine/index.ts");
  for (const text of [reportOn("Eastmarch"), articleOn("Eastmarch")]) analyse(text);
  expect([...found]).toEqual([]);
  expect(made).toBeGreaterThan(100);
});

test("nor one that is written out", () => {
  for (const folder of ["server/src", "client/src"])
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))) {
      const source = readFileSync(path.join(root, folder, name), "utf8");
      const literals = source.match(/(?<=[=(,:[!&|?]\s*)\/(?![*/\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g) ?? [];
      for (const literal of literals) expect(tooNew(literal), name).toBeUndefined();
    }
});
