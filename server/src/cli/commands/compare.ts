import { analyse, compareReports } from "../../engine/index.ts";
import { comparisonDocument } from "../../exports/index.ts";
import { atomicWrite } from "../../node/atomic-write.ts";
import { asFileError } from "../../node/read-file.ts";
import { belongingsIn, DocumentFilesFinder, type FileChoices } from "../document-files.ts";
import { readFile } from "../inputs.ts";
import type { Terminal } from "../terminal.ts";

export interface CompareOptions extends FileChoices {
  readonly format: "markdown" | "json";
  readonly output?: string;
}

/** Says what became of a report between two versions of it. Returns the exit status: 2 where one of them could not be read, or the answer not written. */
export async function compareCommand(before: string, after: string, options: CompareOptions, terminal: Terminal): Promise<number> {
  const files = await DocumentFilesFinder.begin(options, (line) => terminal.error(`${line}\n`));
  if (!files) return 2;
  const versions = [];
  for (const document of [before, after]) {
    const input = await readFile(document);
    if (input.error) {
      terminal.error(`${document}: ${input.error.message} [${input.error.code}]\n`);
      return 2;
    }
    for (const warning of input.imported.warnings) terminal.error(`${document}: ${warning}\n`);
    const { lexicon } = await belongingsIn(await files.of(document), input.imported.text);
    versions.push(analyse(input.imported.text, lexicon ? { lexicon } : {}));
  }
  const [draft, final] = versions;
  if (!draft || !final) return 2;
  const comparison = compareReports(draft, final);
  const answer =
    options.format === "json"
      ? `${JSON.stringify({ before, after, ...comparison }, undefined, 2)}\n`
      : comparisonDocument(comparison, { before, after });
  return written(answer, options.output, terminal);
}

async function written(answer: string, output: string | undefined, terminal: Terminal): Promise<number> {
  if (output === undefined) {
    await terminal.out(answer);
    return 0;
  }
  try {
    await atomicWrite(output, answer);
    return 0;
  } catch (error) {
    terminal.error(`${output}: cannot be written (${asFileError(error).code}).\n`);
    return 2;
  }
}
