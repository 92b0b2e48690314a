import { checkedAttributes, foundTags } from "./found.ts";
import type { GoldText } from "./gold.ts";
import { type Match, pair, type Tally } from "./score.ts";

const isQuoted = ({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }): boolean =>
  attrs.quotation === "direct" || attrs.quotation === "mixed";

/** Attributions with words in quotation marks, direct or mixed: marked, found, and found as such with the speaker that people marked. */
export function quotedWithSpeaker({ text, from, to, tags }: GoldText, match: Match): Tally {
  const gold = tags.filter((tag) => tag.kind === "attribution" && isQuoted(tag));
  const found = foundTags(text, "attribution").filter((tag) => tag.start < to && tag.end > from && isQuoted(tag));
  const speaker = checkedAttributes("attribution").find(({ name }) => name === "speaker");
  const right = pair(gold, found, match).pairs.filter(([g, f]) => speaker?.same(g.attrs.speaker, f.attrs.speaker, text));
  return { gold: gold.length, found: found.length, matched: right.length };
}
