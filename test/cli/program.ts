import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Outcome, outcomeOf } from "../support/outcome.ts";

const root = path.resolve(import.meta.dirname, "../..");
const program = path.join(root, "dist/cli.cjs");

/** Builds the program if it has not been built. */
export function buildIfMissing(): void {
  const others = ["dist/cli-thread.cjs", "dist/importers/pdf.cjs", "dist/exports/docx.cjs"];
  if ([program, ...others.map((file) => path.join(root, file))].every((file) => existsSync(file))) return;
  execFileSync(process.execPath, ["build.mjs", "cli", "cli-thread", "pdf", "docx"], { cwd: root, stdio: "ignore" });
}

/** Runs the program in `cwd` with `input` on its standard input. */
export function run(
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...args], { cwd: options.cwd ?? root, stdio: "pipe" });
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return outcomeOf(child);
}

/** Runs the program and goes away after the first words of its answer, as `head` does. */
export function runAndLeave(args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let error = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      error += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out: "", error }));
  });
}

/** Runs the program and presses Ctrl+C at the first words of its answer; the signal that ended it. */
export function runAndInterrupt(args: readonly string[], cwd: string): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.once("data", () => child.kill("SIGINT"));
    child.stdout.on("data", () => {});
    child.on("error", reject);
    child.on("close", (_status, signal) => resolve(signal));
  });
}

/** The lines of an ndjson answer. */
export function linesOf(out: string): readonly Record<string, unknown>[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** A folder for one test, removed when `use` has ended. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "inspection-lens-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
