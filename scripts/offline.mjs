/**
 * `npm run test:offline`: builds, then runs the tests in a real VS Code where there is no network but this machine's own address, over which the browser
 * reaches the editor. For Linux, with the right to make network namespaces. Other steps of `npm test` may be named instead of the editor's.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fail, isProgram, root, run } from "./project.mjs";

const upAndOn = 'ip link set lo up && exec "$@"';

/** Runs a program, with its arguments, apart from every network. Resolves to its exit status. */
export async function offline(program) {
  if (spawnSync("unshare", ["-rn", "ip", "link", "set", "lo", "up"]).status !== 0)
    fail("This needs Linux with unshare and ip, and the right to make network namespaces (unprivileged user namespaces).");
  const { status } = await run("unshare", ["-rn", "sh", "-c", upAndOn, "sh", ...program]);
  return status;
}

if (isProgram(import.meta.url)) {
  const steps = process.argv.length > 2 ? process.argv.slice(2) : ["build", "editor"];
  process.exitCode = await offline([process.execPath, path.join(root, "scripts/test.mjs"), ...steps]);
}
