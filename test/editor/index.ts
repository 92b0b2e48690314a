import { writeFileSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";

/** What the program that started the editor reads from `results.json` beside this bundle. */
export interface EditorResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line each, in the order they ran: what was tested, and what went wrong if it failed. */
  readonly lines: readonly string[];
}

/** Called by VS Code inside the extension host. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./extension.suite.ts");
  await import("./verdicts.suite.ts");
  await import("./notes.suite.ts");
  await import("./disputes.suite.ts");
  await import("./hand-over.suite.ts");
  const results = await runAll(mocha);
  writeFileSync(path.join(__dirname, "results.json"), JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} editor tests failed`);
}

function runAll(mocha: Mocha): Promise<EditorResults> {
  const lines: string[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending, lines });
    });
    runner.on("pass", (test) => lines.push(`✓ ${test.title} (${test.duration} ms)`));
    runner.on("fail", (test, error: Error) => lines.push(`✗ ${test.fullTitle()}: ${error.message}`));
    runner.on("pending", (test) => lines.push(`- ${test.title}`));
  });
}
