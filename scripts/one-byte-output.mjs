import { readFile, writeFile } from "node:fs/promises";

/**
 * A plugin for esbuild: letters beyond ASCII, which esbuild leaves as they are in regular expressions, are written as escapes. A bundle with a single
 * letter beyond Latin-1 takes two bytes for each of its characters for as long as the program runs, and longer to load.
 */
export function oneByteOutput() {
  return {
    name: "one-byte-output",
    setup(build) {
      build.onEnd(async ({ errors }) => {
        const { outfile, write } = build.initialOptions;
        if (errors.length > 0 || write === false || !outfile) return;
        const text = await readFile(outfile, "utf8");
        await writeFile(outfile, inAscii(text));
      });
    },
  };
}

/** esbuild has escaped what stands in texts: what is left stands in regular expressions and comments. */
export function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
