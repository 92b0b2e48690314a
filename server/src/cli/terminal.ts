/** Where the program writes and reads; the standard streams outside tests. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Settles when the text has been taken, so that a slow reader is waited for. */
  out(text: string): Promise<void>;
  error(text: string): void;
  /** True where the output is shown in colours and nobody has asked for none (https://no-color.org). */
  readonly colours: boolean;
  /** Of a line; undefined where nothing is shown. */
  readonly columns: number | undefined;
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
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  };
}
