/** `npm run bench`: prints how long things take that a reader waits for. Compared by people; nothing fails on a slow machine. */
import { type OpeningTimes, openReport } from "./open-report.ts";

console.log("Opening a report: didOpen to diagnostics over standard input and output, warm server, document never seen before\n");
console.log("| characters | runs | fastest | median | slowest |");
console.log("|---:|---:|---:|---:|---:|");
for (const length of [30_000, 60_000, 120_000, 500_000]) console.log(row(await openReport(length)));

function row({ length, milliseconds }: OpeningTimes): string {
  const times = [milliseconds[0], milliseconds[Math.floor(milliseconds.length / 2)], milliseconds.at(-1)];
  return `| ${length.toLocaleString("en-GB")} | ${milliseconds.length} | ${times.map((time) => `${Math.round(time ?? 0)} ms`).join(" | ")} |`;
}
