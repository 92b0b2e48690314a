/**
 * Options for Node under which the server keeps little memory: with the young generation's usual size what many keystrokes leave behind is kept before
 * any of it is let go (docs/performance.md has the figures).
 */
export const serverOptions: readonly string[] = ["--max-semi-space-size=8"];
