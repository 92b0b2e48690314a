/**
 * Options for Node under which the server keeps little memory: with the young generation's usual size what many keystrokes leave behind is kept before
 * any of it is let go (docs/performance.md has the figures).
 */
export const serverOptions: readonly string[] = ["--max-semi-space-size=8"];

/**
 * Environment variables for the same: with the C library of Linux each thread that compiles keeps memory of its own for the next time, some 20 MB together. Other
 * systems know nothing of them.
 */
export const serverEnvironment: Readonly<Record<string, string>> = { MALLOC_ARENA_MAX: "1" };
