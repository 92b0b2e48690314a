import type { ChildProcess } from "node:child_process";

/** What a program gave. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Resolves when the program has ended: its status, what it printed, and what it complained of. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let out = "";
    let error = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      error += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, error }));
  });
}
