import path from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { root } from "./support/root.ts";

interface Build {
  readonly entries: readonly { readonly name: string }[];
  options(entry: { readonly name: string }): esbuild.BuildOptions;
}

const { entries, options }: Build = await import(pathToFileURL(path.join(root, "build.mjs")).href);

test.each(["server", "cli"])(
  "the bundle of the %s puts the grammar library together when a text first needs it",
  {
    timeout: 60_000,
  },
  async (name) => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) throw new Error(`no bundle ${name}`);
    const { outputFiles = [] } = await esbuild.build({ ...options(entry), minify: false, sourcemap: false, write: false });
    const lines = outputFiles.flatMap((file) => file.text.split("\n"));
    expect(lines.filter((line) => /compromise\/src\/two\.js"\(\) \{/.test(line))).toHaveLength(1);
    // and nothing that is evaluated at once asks it for anything
    expect(lines.filter((line) => /^(?:var|const|let) .*two_default\d*[(.]/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes("init_two()"))).toEqual([expect.stringContaining("library ??=")]);
  },
);
