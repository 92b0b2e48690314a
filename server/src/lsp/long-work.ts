import type { Connection } from "vscode-languageserver";
import type { Watch } from "./open-reports.ts";

/** Milliseconds after which a reader wants to know that something is going on. */
const PATIENCE = 500;

/** Shows progress, with a way to stop it, for work that takes longer than half a second, and nothing for all other. */
export function watchLongWork(connection: Connection): Watch {
  return (work, stop) => {
    const timer = setTimeout(() => void show(connection, work, stop).catch(() => {}), PATIENCE);
    work.finally(() => clearTimeout(timer)).catch(() => {});
  };
}

async function show(connection: Connection, work: Promise<unknown>, stop: () => void): Promise<void> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin("Reading a long document", undefined, undefined, true);
  progress.token.onCancellationRequested(stop);
  try {
    await work;
  } finally {
    progress.done();
  }
}
