import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/root.ts";
import { foundTags } from "./found.ts";
import { type GoldSet, ownSets, sharedSets } from "./gold.ts";
import { articleSets, markedArticles } from "./marked-articles.ts";
import { add, f1, nothing, pair, type Tally } from "./score.ts";

/*
 * How accurate the taggers are is printed by `npm run accuracy`. Here only the floor is held below which a change has broken something: overlap F1, a few
 * points below what was measured.
 */
const OWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "ours ordinary": { judgement: 0.92, statistic: 0.97, official: 0.97, dispute: 0.85, attribution: 0.85 },
  "ours idiomatic": { judgement: 0.89, statistic: 0.97, official: 0.97, dispute: 0.6, attribution: 0.72 },
  "ours newsrooms unseen": { judgement: 0.78, statistic: 0.93, official: 0.84, dispute: 0.66, attribution: 0.82 },
  "ours other kinds unseen": { judgement: 0.84, statistic: 0.95, official: 0.93, dispute: 0.68 },
  "ours pages unseen": { judgement: 0.84, statistic: 0.95, official: 0.92, dispute: 0.62 },
  "ours people unseen": { judgement: 0.84, statistic: 0.94, official: 0.93, dispute: 0.62, attribution: 0.88 },
  "ours web unseen": { judgement: 0.8, statistic: 0.93, official: 0.92, dispute: 0.65, attribution: 0.82 },
  "ours voices seen": { judgement: 0.85, statistic: 0.94, official: 0.92, dispute: 0.64, attribution: 0.82 },
  "ours passages unseen": { judgement: 0.88, statistic: 0.94, official: 0.9, dispute: 0.76, attribution: 0.84 },
  "ours reactions unseen": { judgement: 0.78, dispute: 0.65 },
  "ours services unseen": { judgement: 0.78, statistic: 0.92, official: 0.95, dispute: 0.6, attribution: 0.85 },
  "articles unseen": { judgement: 0.78, official: 0.9, statistic: 0.88 },
  "ours unseen": { judgement: 0.84, statistic: 0.97, official: 0.95, dispute: 0.62, attribution: 0.85 },
};

const SHARED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  reports: { judgement: 0.96, statistic: 0.97, official: 0.97 },
  press: { judgement: 0.93, statistic: 0.97, official: 0.97, dispute: 0.92, attribution: 0.9 },
};

const own = [...ownSets(join(root, "test/accuracy/texts")), ...articleSets(markedArticles(root))];
const held = own.filter(({ name }) => name in OWN);
describe.each(held)("$name", (set) => holds(set, OWN[set.name] ?? {}));

const shared = sharedSets(join(root, "../shared"));
if (shared.length === 0) test.skip("the annotated texts in ../shared are absent", () => {});
else describe.each(shared)("$name", (set) => holds(set, SHARED[set.name] ?? {}));

function holds(set: GoldSet, floors: Readonly<Record<string, number>>): void {
  test.each(Object.entries(floors))("%s ≥ %d", (kind, floor) => {
    expect(f1(overlap(set, kind))).toBeGreaterThanOrEqual(floor);
  });
}

function overlap({ texts }: GoldSet, kind: string): Tally {
  return texts.reduce((sum, { text, from, to, tags, kinds }) => {
    if (kinds?.has(kind) === false) return sum;
    const gold = tags.filter((tag) => tag.kind === kind);
    const found = foundTags(text, kind).filter((tag) => tag.start < to && tag.end > from);
    return add(sum, { gold: gold.length, found: found.length, matched: pair(gold, found, "overlap").pairs.length });
  }, nothing);
}
