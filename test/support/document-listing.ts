import { parseReport } from "../../server/src/engine/document/parse-report.ts";

/** One line a block: kind, paragraph number, zone where it is not `findings`, page, words. */
export function listBlocks(text: string): string {
  return parseReport(text)
    .blocks.map((block) => {
      const number = block.number === undefined ? "" : ` #${block.number}`;
      const zone = block.zone === "findings" ? "" : ` [${block.zone}]`;
      const page = block.page === undefined ? "" : ` p${block.page}`;
      return `${block.kind}${number}${zone}${page}: ${block.words.text}`;
    })
    .join("\n");
}
