import { setFlagsFromString } from "node:v8";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { disk } from "./disk.ts";
import { letOthersFirst } from "./run-steps.ts";
import { startServer } from "./server.ts";

// Garbage is collected once the heap has grown by so much of its size, not by several times that. A keystroke leaves little behind, so that even in a long
// document this happens once in some hundred keystrokes. An unknown option is ignored.
setFlagsFromString("--heap-growing-percent=25");
// Patterns are compiled to machine code at once: what Node makes of the long ones before, for their first run, takes ten times as long to make.
setFlagsFromString("--no-regexp-tier-up");

/** Standard input and output, or Node's channel to the process that started this one. */
const transports = ["--stdio", "--node-ipc"];
/** What clients of other servers may ask for. It would be a connection, and nothing here opens one. */
const connections = ["--socket", "--pipe"];

const args = process.argv.slice(2);
const refused = args.find((argument) => connections.includes(argument.split("=", 1)[0] ?? ""));
if (refused === undefined && args.some((argument) => transports.includes(argument))) {
  const { log } = startServer(createConnection(ProposedFeatures.all), disk);
  if (args.includes("--node-ipc")) process.on("message", letOthersFirst);
  else process.stdin.on("data", letOthersFirst);
  process.on("uncaughtException", (error) => log.error("Uncaught", error));
  process.on("unhandledRejection", (error) => log.error("Unhandled", error));
} else {
  const what = refused === undefined ? "say how to talk to it" : `it opens no connection, so ${refused} is not there`;
  process.stderr.write(`inspection-lens server: ${what}. There are --stdio and, for a program that runs on Node, --node-ipc.\n`);
  process.exitCode = 2;
}
