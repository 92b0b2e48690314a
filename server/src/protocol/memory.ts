/**
 * Options for Node under which the server keeps little memory. A copy of the whole text is made at each keystroke; with the young generation's usual
 * size many of them are kept before any is let go (docs/performance.md has the figures).
 */
export const serverOptions: readonly string[] = ["--max-semi-space-size=8"];
