import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.ts";

/** Where a program could find out who sits at the machine. A reader's name is what they say it is. */
const WHO =
  /\buserInfo\b|\bhostname\(|\bmachineId\b|\bgetuid\b|\bsessionId\b|\benv\.(?:USER|USERNAME|LOGNAME|HOME|GIT_\w+|HOSTNAME)\b|\benv\[["'](?:USER|USERNAME|LOGNAME|HOME|GIT_\w+|HOSTNAME)|\buser\.name\b|\bgit config\b/;

/** The file that may ask, and what for. */
const JUSTIFIED: Readonly<Record<string, string>> = {
  "server/src/node/file-lock.ts":
    "a hash of the machine’s name, in a lock that is gone after the write, tells two machines on a shared folder apart",
};

const files = ["server/src", "client/src"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name)),
);

test("nobody’s name is taken from the machine", () => {
  expect(files.length).toBeGreaterThan(100);
  const asking = files.filter((file) => WHO.test(readFileSync(path.join(root, file), "utf8")));
  expect(asking.map((file) => file.replaceAll(path.sep, "/"))).toEqual(Object.keys(JUSTIFIED));
});

test.each(["os.userInfo().username", "process.env.USER", 'process.env["USERNAME"]', "vscode.env.machineId", "hostname()"])(
  "it would be found: %s",
  (source) => expect(source).toMatch(WHO),
);
