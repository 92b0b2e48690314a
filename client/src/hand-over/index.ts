import { commands, type Disposable, type ExtensionContext } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type HandOverGiven, handOver } from "./hand-over.ts";

/** Handing over what was found in a document and said of it. */
export function registerHandOver(client: LanguageClient, context: ExtensionContext): Disposable {
  return commands.registerCommand("inspectionLens.handOver", (given?: unknown) => handOver(client, context, readGiven(given)));
}

/** A menu gives a command the file that it was chosen on, which is no choice of ours. */
function readGiven(given: unknown): HandOverGiven {
  return typeof given === "object" && given !== null && "format" in given ? (given as HandOverGiven) : {};
}
