/** Where the program writes and reads; the standard streams outside tests. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Settles when the text has been taken, so that a slow reader is waited for. */
  out(text: string): Promise<void>;
  error(text: string): void;
}

/**
 * The standard streams. A reader that goes away early (`… | head -1`) ends the program quietly, as other tools do; interrupting it (Ctrl+C) is
 * left to the system.
 */
export function standardTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
  return {
    stdin: process.stdin,
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once("drain", resolve);
      }),
    error: (text) => void process.stderr.write(text),
  };
}
