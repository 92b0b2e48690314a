import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Analysis } from "../../engine/index.ts";
import { problemResults } from "../../exports/index.ts";
import type { Findings } from "../findings.ts";

/** A document's findings as results of a SARIF log, JSON each. */
export function sarifResults(name: string, isPaged: boolean, analysis: Analysis, findings: Findings): readonly string[] {
  return problemResults({ analysis, uri: uriOf(name), isPaged, uriOf, ...findings }).map((result) => JSON.stringify(result));
}

/** A path below the working folder stays relative, so that a log means the same on another machine. */
export function uriOf(name: string): string {
  if (name === "-") return "stdin";
  if (path.isAbsolute(name)) return pathToFileURL(name).href;
  return name
    .replaceAll(path.sep, "/")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
}
