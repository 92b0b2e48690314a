import { createHash } from "node:crypto";
import { type AnchoringText, anchoringTextOf } from "../annotations/index.ts";

/** A document's text for making and finding notes, with the checksum that says whether it changed. */
export function textForNotes(text: string): AnchoringText {
  return anchoringTextOf(text, `sha256:${createHash("sha256").update(text).digest("hex")}`);
}
