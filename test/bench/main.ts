/**
 * `npm run bench`: how fast this is, beside what it should reach and beside what a developer would pick instead. Compared by people; nothing
 * fails on a slow machine.
 */
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../support/root.ts";
import { growth } from "./growth.ts";
import { notesTimes, type Timed } from "./notes.ts";
import { editingSession, type Times } from "./session.ts";
import { COMPROMISE, ENGINE, type SpeedOn, speeds, WINK } from "./speed.ts";

const USAGE = `Measures the speed of the engine and of the bundled server (npm run build before).

  npm run bench                     everything, about two minutes
  npm run bench -- --only session   one part: speed, session, growth or notes
  npm run bench -- --write          also into docs/performance.md, between its markers
`;

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";
const parts = ["speed", "session", "growth", "notes"];
/** Notes on one document. */
const NOTES = 10_000;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
  const known = args.every((arg) => arg === "--only" || arg === "--write" || arg === only);
  const write = args.includes("--write");
  if (!known || (args.includes("--only") && (write || !parts.includes(only ?? "")))) return void process.stdout.write(USAGE);
  const lines: string[] = [];
  const print = (line: string): void => {
    lines.push(line);
    console.log(line);
  };
  print(`Node ${process.version.slice(1)}, ${os.availableParallelism()} cores, ${os.platform()} ${os.arch()}.`);
  if (!only || only === "speed") for (const on of speeds()) printSpeeds(on, print);
  if (!only || only === "session") await printSession(print);
  if (!only || only === "growth") printGrowth(print);
  if (!only || only === "notes") await printNotes(print);
  if (write) writeTables(lines);
}

type Print = (line: string) => void;

function printSpeeds({ corpus, speeds }: SpeedOn, print: Print): void {
  const of = (wanted: string) => speeds.find(({ name }) => name === wanted)?.perSecond ?? 0;
  const engine = of(ENGINE);
  print(`\n### Reading: ${corpus}\n`);
  print("| reader | million characters a second | this engine is so many times as fast | should be |");
  print("|---|---:|---:|---:|");
  for (const { name, perSecond } of speeds) {
    const target = { [COMPROMISE]: "≥ 15", [WINK]: "≥ 1" }[name] ?? "";
    const ratio = name === ENGINE ? "" : (engine / perSecond).toPrecision(3);
    print(`| ${name} | ${perSecond.toPrecision(3)} | ${ratio} | ${target} |`);
  }
}

async function printSession(print: Print): Promise<void> {
  const { start, openTypical, openLarge, openLong, openLongReal, screen, meanwhile, typed } = await editingSession();
  print("\n### An editing session over standard input and output\n");
  print("| what is waited for | runs | median, ms | 95 %, ms | should be, ms |");
  print("|---|---:|---:|---:|---:|");
  const row = (what: string, times: Times, target: string) =>
    print(`| ${what} | ${times.length} | ${at(times, 0.5)} | ${times.length < 20 ? "" : at(times, 0.95)} | ${target} |`);
  row("server started, to initialised", start, "median ≤ 250");
  row("report of 60,000 characters opened in a warm server, to its diagnostics", openTypical, "median ≤ 120");
  row("report of 120,000 characters opened in a warm server, to its diagnostics", openLarge, "all ≤ 400");
  row("document of 1.5 million characters opened in a warm server, to its diagnostics", openLong, "median ≤ 900");
  if (openLongReal) row("the same, real reports one after the other", openLongReal, "median ≤ 900");
  row("colours of a screen in the middle of such a document, from its opening", screen, "");
  row("hover in another document, asked while such a one is read", meanwhile, "95 % ≤ 15");
  for (const { document, diagnostics, tokens, hover, memory } of typed) {
    print(`\n### Typing in 1.5 million characters (${document})\n`);
    print("| what is waited for | runs | median, ms | 95 %, ms | should be, ms |");
    print("|---|---:|---:|---:|---:|");
    row("keystroke, to its fresh diagnostics", diagnostics, "95 % ≤ 10");
    row("keystroke, to its semantic tokens (delta)", tokens, "95 % ≤ 10");
    row("mouse at rest, to its hover", hover, "95 % ≤ 3");
    if (memory !== undefined) print(`\nMemory of the server afterwards: ${Math.round(memory)} MB (should be ≤ 250).`);
  }
}

function printGrowth(print: Print): void {
  print("\n### Growth: the analysis of one report, by its length\n");
  print("| characters | milliseconds for each million |");
  print("|---:|---:|");
  for (const { length, perMillion } of growth()) print(`| ${length.toLocaleString("en-GB")} | ${Math.round(perMillion)} |`);
}

async function printNotes(print: Print): Promise<void> {
  const { notes, megabytes, open, add, addAlone } = await notesTimes(NOTES);
  print(`\n### Notes: ${notes.toLocaleString("en-GB")} on one document, a file of ${Math.round(megabytes)} MB\n`);
  print("| what is waited for | runs | median, ms | 95 %, ms | of the processor, median, ms | should be, ms |");
  print("|---|---:|---:|---:|---:|---:|");
  const row = (what: string, { wall, cpu }: Timed, target: string) =>
    print(`| ${what} | ${wall.length} | ${at(wall, 0.5)} | ${wall.length < 20 ? "" : at(wall, 0.95)} | ${at(cpu, 0.5)} | ${target} |`);
  row("the file opened by a program that has not seen it", open, "median ≤ 500");
  row("a note added in the editor, until it is safe on the disk", add, "median ≤ 20");
  row("the same where the whole file is written each time", addAlone, "");
}

/** Of times in rising order, the one below which that share of them lies. */
function at(times: Times, share: number): string {
  const time = times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return time < 10 ? time.toFixed(1) : String(Math.round(time));
}

function writeTables(lines: readonly string[]): void {
  const file = path.join(root, "docs/performance.md");
  const text = readFileSync(file, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/performance.md: the markers ${BEGIN} and ${END} are missing`);
  writeFileSync(file, `${before}${BEGIN}\n${lines.join("\n")}\n${END}${after}`);
}
