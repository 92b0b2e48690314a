import { type CancellationToken, CancellationTokenSource, type Connection } from "vscode-languageserver";

/** Milliseconds after which a reader wants to know that something is going on. */
const PATIENCE = 500;

export interface ProgressOf {
  readonly title: string;
  readonly token: CancellationToken;
}

/** Does work that may take long; after half a second the client shows how far it is, with a way to stop it. */
export async function showProgress<T>(
  connection: Connection,
  isShown: boolean,
  { title, token }: ProgressOf,
  work: (told: (done: number, of: number) => void, token: CancellationToken) => Promise<T>,
): Promise<T> {
  const stop = new CancellationTokenSource();
  const asked = token.onCancellationRequested(() => stop.cancel());
  let last = { done: 0, of: 1 };
  let report: ((done: number, of: number) => void) | undefined;
  let end: (() => void) | undefined;
  let isOver = false;
  const show = async () => {
    const progress = await connection.window.createWorkDoneProgress();
    if (isOver) return;
    progress.begin(title, 0, undefined, true);
    progress.token.onCancellationRequested(() => stop.cancel());
    report = (done, of) => progress.report(Math.round((100 * done) / of), `${done} of ${of}`);
    end = () => progress.done();
    report(last.done, last.of);
  };
  const timer = isShown ? setTimeout(() => void show().catch(() => {}), PATIENCE) : undefined;
  try {
    return await work((done, of) => {
      last = { done, of };
      report?.(done, of);
    }, stop.token);
  } finally {
    isOver = true;
    clearTimeout(timer);
    end?.();
    asked.dispose();
    stop.dispose();
  }
}
