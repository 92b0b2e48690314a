import { ReadInTurn, type ReadItem } from "../../read-in-turn.ts";
import type { Steps } from "../../steps.ts";
import type { PartTags } from "../../tags/tagged-parts.ts";
import { type Handed, NOTHING_SAID, type PartFigures, readPart } from "./read-part.ts";

/** What the figures of one document have to do with each other, part by part: those of a part depend on its own words and on what was said right before it. */
export class DocumentFigures extends ReadInTurn<PartTags, PartFigures, Handed> {
  constructor() {
    super(read, NOTHING_SAID, isSame);
  }
}

function* read(part: PartTags, before: Handed): Steps<ReadItem<PartFigures, Handed>> {
  const { figures, after } = readPart(part, before);
  yield;
  return { value: figures, after };
}

function isSame(a: Handed, b: Handed): boolean {
  return (
    a === b ||
    (a.head === b.head && a.announced === b.announced && a.said.length === b.said.length && a.said.every((one, i) => one === b.said[i]))
  );
}
