import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { runCommandLine } from "./arguments.ts";
import { standardTerminal } from "./terminal.ts";

/** What the program's threads are asked for; they load this very bundle. */
export { answerInThread } from "./thread.ts";

// Patterns are compiled to machine code at once: what Node makes of the long ones before, for their first run, takes ten times as long to make.
setFlagsFromString("--no-regexp-tier-up");

if (isMainThread) main();

function main(): void {
  const terminal = standardTerminal();
  runCommandLine(process.argv.slice(2), version(), terminal).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      // The stack, not the message: a message might hold words of a document.
      const stack = error instanceof Error ? (error.stack ?? "").split("\n").slice(1).join("\n") : "";
      terminal.error(`inspection-lens failed (${error instanceof Error ? error.name : "unknown error"}).\n${stack}\n`);
      process.exitCode = 2;
    },
  );
}

/** The bundle lies one folder below the manifest. */
function version(): string {
  const manifest: { readonly version?: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return manifest.version ?? "unknown";
}
