import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { atomicWriteInFolder } from "../node/atomic-write.ts";
import { readFileBytes } from "../node/read-file.ts";
import { readTextFile } from "../node/read-text-file.ts";
import { startServer } from "./server.ts";

// Garbage is collected once the heap has grown by its own size, not by several times that: an unknown option is ignored.
setFlagsFromString("--heap-growing-percent=100");

const transports = ["--stdio", "--node-ipc", "--socket", "--pipe"];

if (process.argv.slice(2).some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  const { log } = startServer(createConnection(ProposedFeatures.all), {
    readText: (uri, limit) => readTextFile(new URL(uri), limit),
    readBytes: (uri, limit) => readFileBytes(new URL(uri), limit),
    writeText: (uri, text) => atomicWriteInFolder(fileURLToPath(uri), text),
  });
  process.on("uncaughtException", (error) => log.error("Uncaught", error));
  process.on("unhandledRejection", (error) => log.error("Unhandled", error));
} else {
  process.stderr.write("inspection-lens server: say how to talk to it, usually with --stdio.\n");
  process.exitCode = 2;
}
