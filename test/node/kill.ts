/** `npm run test:kill -- 3000`: kills so many programs that add notes, and says whether anything that was confirmed is gone. */
import { killRun } from "./kill-run.ts";

const started = performance.now();
const run = await killRun(Number(process.argv[2] ?? 3000));
const seconds = Math.round((performance.now() - started) / 1000);
const lines = [
  `${run.kills} kills in ${seconds} s, ${run.amid} of them amid writing, ${run.together} of two programs on one file.`,
  `${run.confirmed} notes were confirmed. The longest change after a kill took ${Math.round(run.longestWait)} ms.`,
  ...(run.failures.length === 0 ? ["Nothing was lost, and every file can be read."] : run.failures),
];
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = run.failures.length === 0 ? 0 : 1;
