import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/root.ts";
import { SourceFolder } from "../support/source-folder.ts";
import { commandLine, commandsAsked, editorSession, program, run, type Surroundings } from "./everything.ts";

/** What everything says where nothing is in its way. */
const usual = { commandLine: commandLine({}), editorSession: editorSession({}) };

const scratch = new SourceFolder();
afterAll(() => scratch.remove());

test("everything works, as a measure for the rest", { timeout: 120_000 }, async () => {
  const answers = Object.entries(await usual.commandLine);
  // 1 is what `check` and `notes list` say when there is something to say.
  for (const [asked, { status, error }] of answers.filter(([, answer]) => typeof answer === "object") as [
    string,
    Awaited<ReturnType<typeof run>>,
  ][])
    expect({ status, error }, asked).toEqual({ status: asked.startsWith("check") ? 1 : 0, error: "" });
  expect(answers.map(([name]) => name)).toEqual(expect.arrayContaining(["letter.md", "report.txt.annotations.jsonld"]));
  expect(await usual.editorSession).toMatchObject({
    exit: 0,
    errors: "",
    hover: expect.anything(),
    notes: { threads: [{ quote: expect.anything() }] },
  });
});

test("and everything is all that the command line can do", async () => {
  const { out } = await run([path.join(root, "dist/cli.cjs"), "--help"], root, {});
  const commands = [...out.slice(out.indexOf("Commands:")).matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name);
  expect(commands.filter((name) => name !== "help").sort()).toEqual([...commandsAsked()].sort());
});

/** The program that starts another where there is no network, not even this machine's own address. */
const apart = [
  ["unshare", "-rn"],
  ["unshare", "-n"],
].find(([command = "", ...args]) => spawnSync(command, [...args, "true"]).status === 0);
const why = apart ? "" : " (SKIPPED: needs Linux, and the right to make network namespaces)";

describe.skipIf(!apart)(`where there is no network${why}`, () => {
  const surroundings: Surroundings = { through: apart ?? [] };
  let server: Server;
  beforeAll(async () => {
    server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
  });
  afterAll(() => void server.close());

  test("a program cannot even reach its own machine", async () => {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const knock = program(
      scratch,
      `require("node:net").connect(${port}, "127.0.0.1").on("connect", () => process.exit(0)).on("error", () => process.exit(7));`,
    );
    expect((await run([knock], scratch.path, {})).status).toBe(0);
    expect((await run([knock], scratch.path, surroundings)).status).toBe(7);
  });
});

describe(`with a wire before every way out${apart ? ", and no network behind it" : `, in front of a network${why}`}`, () => {
  let records = 0;

  /** Surroundings without a network, where they can be had, in which each process and thread writes down what trips, and what they have written. */
  function wired(): Surroundings & { readonly written: () => readonly string[] } {
    const record = path.join(scratch.path, `record-${++records}`);
    const wire = path.join(import.meta.dirname, "tripwire.cjs").replaceAll("\\", "/");
    return {
      through: apart ?? [],
      env: { NODE_OPTIONS: `--require "${wire}"`, TRIPWIRE_RECORD: record },
      written: () => readFileSync(record, "utf8").trim().split("\n"),
    };
  }

  test("the command line and its threads do what they do elsewhere, and trip none", { timeout: 120_000 }, async () => {
    const surroundings = wired();
    expect(await commandLine(surroundings)).toEqual(await usual.commandLine);
    const written = surroundings.written();
    expect(new Set(written)).toEqual(new Set(["watched"]));
    const runs = Object.values(await usual.commandLine).filter((answer) => typeof answer === "object").length;
    expect(written.length, "each run is watched, and threads are, too").toBeGreaterThan(runs);
  });

  test("the server does what it does elsewhere, and trips none", { timeout: 120_000 }, async () => {
    const surroundings = wired();
    expect(await editorSession(surroundings)).toEqual(await usual.editorSession);
    expect(surroundings.written()).toEqual(["watched"]);
  });

  test.each([
    ['require("node:net").connect(1)', "net.connect"],
    ['new (require("net").Socket)().connect(1)', "net.Socket.connect"],
    ['require("net").createServer().listen(0)', "net.Server.listen"],
    ['require("tls").connect(1)', "tls.connect"],
    ['require("dgram").createSocket("udp4").send("a", 1)', "dgram.Socket.send"],
    ['require("dns").lookup("localhost", () => {})', "dns.lookup"],
    ['require("dns/promises").resolve("localhost")', "dns.promises.resolve"],
    ['require("http").get("http://localhost")', "http.get"],
    ['require("https").request("https://localhost")', "https.request"],
    ['require("http2").connect("http://localhost")', "http2.connect"],
    ['require("inspector").open(0)', "inspector.open"],
    ['require("child_process").spawn("true")', "child_process.spawn"],
    ['fetch("http://localhost")', "globalThis.fetch"],
    ['import("node:http").then(({ request }) => request("http://localhost"))', "http.request"],
    ['new (require("worker_threads").Worker)("fetch(\'http://localhost\')", { eval: true })', "globalThis.fetch"],
  ])("%s trips", async (code, way) => {
    const surroundings = wired();
    const { status, error } = await run([program(scratch, code)], scratch.path, surroundings);
    expect(status).toBe(1);
    expect(error).toContain(`tripwire: ${way}`);
    expect(surroundings.written()).toContain(way);
  });
});
