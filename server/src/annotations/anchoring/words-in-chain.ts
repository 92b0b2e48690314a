import type { Span } from "../../engine/index.ts";
import type { Block } from "./common-blocks.ts";
import { aligned } from "./edit-distance.ts";
import { lettersWithin } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import type { SqueezedText } from "./squeezed-text.ts";

/** Letters of a long word. */
const A_WORD = 12;

/** What lies between two blocks of a chain that follow each other, or before its first and after its last one. */
interface Gap {
  readonly pattern: Span;
  readonly text: Span;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** The gaps that hold something of the words, or stand at their edges. */
function gapsIn(chain: readonly Block[], { quote, text: pattern }: Pattern, { text }: SqueezedText): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let i = 0; i <= chain.length; i++) {
    const [before, after] = [chain[i - 1], chain[i]];
    const inPattern = { start: before ? before.pattern + before.length : 0, end: after ? after.pattern : pattern.text.length };
    if (inPattern.end < quote.start || inPattern.start > quote.end) continue;
    // At the chain's ends only what belongs to the words is looked for.
    const start = before ? inPattern.start : Math.max(inPattern.start, quote.start);
    const end = after ? inPattern.end : Math.min(inPattern.end, quote.end);
    if (end < start) continue;
    const reach = 2 * (end - start) + 8;
    const from = before ? before.text + before.length : Math.max(0, (after?.text ?? 0) - reach);
    const to = after ? after.text : Math.min(text.length, from + reach);
    gaps.push({ pattern: { start, end }, text: { start: from, end: to }, before, after });
  }
  return gaps;
}

/** Where the words begin and end, and the share of their letters that is there. */
export function wordsIn(chain: readonly Block[], pattern: Pattern, text: SqueezedText): { readonly span: Span; readonly likeness: number } {
  const { quote } = pattern;
  const length = quote.end - quote.start;
  let start: number | undefined;
  let end: number | undefined;
  let there = lettersWithin(chain, quote);
  for (const block of chain) {
    const last = block.pattern + block.length;
    if (block.pattern <= quote.start && quote.start < last) start = block.text + quote.start - block.pattern;
    if (block.pattern < quote.end && quote.end <= last) end = block.text + quote.end - block.pattern;
  }
  for (const gap of gapsIn(chain, pattern, text)) {
    const [from, to] = [Math.max(gap.pattern.start, quote.start), Math.min(gap.pattern.end, quote.end)];
    const words = pattern.text.text.slice(gap.pattern.start, gap.pattern.end);
    const come = text.text.slice(gap.text.start, gap.text.end);
    const { cost, places } = aligned(words, come, { start: !gap.before, end: !gap.after });
    const startOf = (at: number) => gap.text.start + (places[at - gap.pattern.start] ?? 0);
    // What was put in between a few letters is not missing; of two long texts half the letters can be paired by chance.
    const more = gap.before && gap.after && words.length <= A_WORD ? Math.max(0, come.length - words.length) : 0;
    const changed = (cost - more) / Math.max(1, words.length);
    const isChanged = changed > (gap.before && gap.after ? 0.4 : 0.3);
    if (to > from && !isChanged) there += (to - from) * (1 - changed);
    if (start === undefined && gap.pattern.start <= quote.start && quote.start < gap.pattern.end)
      start =
        gap.before && gap.pattern.start === quote.start ? gap.text.start : isChanged && !gap.before ? gap.text.end : startOf(quote.start);
    if (end === undefined && gap.pattern.start < quote.end && quote.end <= gap.pattern.end)
      end =
        gap.after && gap.pattern.end === quote.end
          ? gap.text.end
          : isChanged && !gap.after
            ? gap.text.start
            : Math.min(startOf(quote.end), startOf(quote.end - 1) + 1);
  }
  const from = start ?? end ?? 0;
  return { span: { start: from, end: Math.max(from, end ?? from) }, likeness: length === 0 ? 0 : Math.min(1, there / length) };
}
