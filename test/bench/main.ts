/** `npm run bench`: prints how long things take that a reader waits for. Compared by people; nothing fails on a slow machine. */
import { editReport, openReport, type Times } from "./open-report.ts";

const lengths = [30_000, 60_000, 120_000, 500_000];

console.log("Over standard input and output, server warm. In milliseconds.\n");
console.log("| | characters | runs | fastest | median | 95 % | slowest |");
console.log("|---|---:|---:|---:|---:|---:|---:|");
for (const length of lengths) console.log(row("opening, to the first diagnostics", await openReport(length)));
for (const length of lengths) console.log(row("a keystroke, to fresh diagnostics", await editReport(length)));

function row(what: string, { length, milliseconds }: Times): string {
  const at = (share: number) => milliseconds[Math.min(milliseconds.length - 1, Math.floor(milliseconds.length * share))] ?? 0;
  const times = [at(0), at(0.5), at(0.95), at(1)].map((time) => String(Math.round(time)));
  return `| ${[what, length.toLocaleString("en-GB"), milliseconds.length, ...times].join(" | ")} |`;
}
