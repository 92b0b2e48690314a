import { realpath } from "node:fs/promises";
import path from "node:path";
import { atomicWrite } from "../../node/atomic-write.ts";
import { asFileError } from "../../node/read-file.ts";
import { listInputs, readListed } from "../inputs.ts";
import type { Terminal } from "../terminal.ts";

/** Writes the text of one file to `output`, or to standard output. The file itself is never written to. Returns the exit status. */
export async function importCommand(file: string, output: string | undefined, terminal: Terminal): Promise<number> {
  if (output !== undefined && file !== "-" && (await samePlace(file, output))) {
    terminal.error(`${output}: the imported file itself would be overwritten.\n`);
    return 2;
  }
  let found = false;
  for await (const listed of listInputs([file])) {
    found = true;
    if (listed.document !== file) {
      terminal.error(`${file}: a folder cannot be imported; name one file.\n`);
      return 2;
    }
    const input = await readListed(listed, terminal.stdin);
    if (input.error) {
      terminal.error(`${input.document}: ${input.error.message} [${input.error.code}]\n`);
      return 2;
    }
    for (const warning of input.imported.warnings) terminal.error(`${input.document}: ${warning}\n`);
    if (output === undefined) await terminal.out(input.imported.text);
    else if (!(await written(output, input.imported.text, terminal))) return 2;
  }
  return found ? 0 : 2;
}

async function written(output: string, text: string, terminal: Terminal): Promise<boolean> {
  try {
    await atomicWrite(output, text);
    return true;
  } catch (error) {
    terminal.error(`${output}: cannot be written (${asFileError(error).code}).\n`);
    return false;
  }
}

async function samePlace(a: string, b: string): Promise<boolean> {
  const place = (file: string) => realpath(file).catch(() => path.resolve(file));
  return (await place(a)) === (await place(b));
}
