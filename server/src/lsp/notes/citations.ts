import { CancellationToken } from "vscode-languageserver";
import type { Citation } from "../../annotations/index.ts";
import { type Block, isReadable, lastStartingAtOrBefore, paperPlaceIn, type Span } from "../../engine/index.ts";
import type { OpenReports } from "../open-reports.ts";
import { soon } from "../soon.ts";

/** Milliseconds that a note waits for the document to be read. */
const PATIENCE = 1000;

/** Where passages of a document stand on paper; undefined where it is not read, or not soon. */
export async function citationsIn(reports: OpenReports | undefined, uri: string): Promise<((span: Span) => Citation) | undefined> {
  const reading =
    reports &&
    (await soon(
      reports.reading(uri, CancellationToken.None).catch(() => undefined),
      PATIENCE,
    ));
  if (!reading) return undefined;
  const { document } = reading.analysis;
  let readable: readonly Block[] | undefined;
  return ({ start }) => {
    readable ??= document.blocks.filter(({ kind }) => isReadable(kind));
    const block = readable[lastStartingAtOrBefore(readable, start)];
    if (!block || start >= block.end) return {};
    const { paragraph, page } = paperPlaceIn(document, block, start);
    return { ...(paragraph === undefined ? {} : { paragraph }), ...(page === undefined ? {} : { page }) };
  };
}
