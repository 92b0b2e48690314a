import type { PartTags, TaggedPart } from "../tags/tag-document.ts";

/** A run of parts that no quotation and nobody's speech crosses; never empty. */
export type Stretch = readonly [TaggedPart, ...TaggedPart[]];

/** Parts after which a stretch ends even if speech goes on: a text that is nothing but speech must not be one stretch. */
const MOST_PARTS = 8;

/** An opening quotation mark, or one that may be: with it a paragraph may go on with what somebody was saying. */
const OPENS_SPEECH = /(?:^|[\s([—–:/-])["'“‘„‚«]/;

/**
 * Cuts a document into runs of parts that no quotation and nobody's speech crosses: what is said in one can be read without the words of
 * the others. Where a run ends depends only on its own parts and on the first words after it.
 */
export function stretchesOf(parts: readonly TaggedPart[]): readonly Stretch[] {
  const stretches: [TaggedPart, ...TaggedPart[]][] = [];
  for (const part of parts) {
    const last = stretches[stretches.length - 1];
    if (last && last.length < MOST_PARTS && (isEmpty(last) || mayGoOn(part.found))) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}

function isEmpty(parts: readonly TaggedPart[]): boolean {
  return parts.every(({ found }) => found.read.length === 0);
}

/** True if a part without words, or one that begins with speech, may go on with what was said before it. */
function mayGoOn(found: PartTags): boolean {
  let opens = known.get(found);
  if (opens === undefined) {
    const first = found.read[0];
    opens = !first || OPENS_SPEECH.test(first.passage.text);
    known.set(found, opens);
  }
  return opens;
}

const known = new WeakMap<PartTags, boolean>();
