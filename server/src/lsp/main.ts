import { setFlagsFromString } from "node:v8";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { disk } from "./disk.ts";
import { startServer } from "./server.ts";

// Garbage is collected once the heap has grown by so much of its size, not by several times that. A keystroke leaves little behind, so that even in a long
// document this happens once in some hundred keystrokes. An unknown option is ignored.
setFlagsFromString("--heap-growing-percent=40");

const transports = ["--stdio", "--node-ipc", "--socket", "--pipe"];

if (process.argv.slice(2).some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  const { log } = startServer(createConnection(ProposedFeatures.all), disk);
  process.on("uncaughtException", (error) => log.error("Uncaught", error));
  process.on("unhandledRejection", (error) => log.error("Unhandled", error));
} else {
  process.stderr.write("inspection-lens server: say how to talk to it, usually with --stdio.\n");
  process.exitCode = 2;
}
