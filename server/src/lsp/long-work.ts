import type { Connection } from "vscode-languageserver";
import type { Watch } from "./open-reports.ts";

/** Milliseconds after which a reader wants to know that something is going on. */
const PATIENCE = 500;

/** Shows progress for work that takes longer than half a second, and nothing for all other. */
export function watchLongWork(connection: Connection): Watch {
  return (work) => {
    const timer = setTimeout(() => void show(connection, work).catch(() => {}), PATIENCE);
    work.finally(() => clearTimeout(timer)).catch(() => {});
  };
}

async function show(connection: Connection, work: Promise<unknown>): Promise<void> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin("Reading a long document");
  try {
    await work;
  } finally {
    progress.done();
  }
}
