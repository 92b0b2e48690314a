import type { Block } from "./common-blocks.ts";
import type { Pattern } from "./pattern.ts";
import type { SqueezedText } from "./squeezed-text.ts";

/**
 * A chain whose gaps are where sentences were put in or taken out, if they can be: in "Visits are late. Visits are rare." without its second sentence, or its
 * first, "Visits are" is the same.
 */
export function settled(chain: readonly Block[], { text: pattern }: Pattern, text: SqueezedText): readonly Block[] {
  const blocks = [...chain];
  for (let i = 1; i < blocks.length; i++) {
    const [a, b] = [blocks[i - 1], blocks[i]];
    if (!a || !b) continue;
    const [gone, come] = [b.pattern - a.pattern - a.length, b.text - a.text - a.length];
    if (gone > 0 === come > 0) continue;
    const [source, from, to] = gone > 0 ? [pattern, a.pattern + a.length, b.pattern] : [text, a.text + a.length, b.text];
    const by = shiftToSentences(source, from, to, { least: 1 - a.length, most: b.length - 1 });
    if (by === undefined) continue;
    blocks[i - 1] = { ...a, length: a.length + by };
    blocks[i] = { pattern: b.pattern + by, text: b.text + by, length: b.length - by };
  }
  return blocks;
}

/** By how much a stretch that was put in or taken out has to be shifted to begin and end with a sentence, where what it begins with also follows it. */
function shiftToSentences(
  text: SqueezedText,
  from: number,
  to: number,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const letters = text.text;
  const isClean = (by: number) => text.isSentenceEdge(from + by) && text.isSentenceEdge(to + by);
  for (let by = 0; by >= least; by--) {
    if (isClean(by)) return by;
    if (letters.charCodeAt(from + by - 1) !== letters.charCodeAt(to + by - 1)) break;
  }
  for (let by = 1; by <= most && letters.charCodeAt(from + by - 1) === letters.charCodeAt(to + by - 1); by++) if (isClean(by)) return by;
  return undefined;
}
