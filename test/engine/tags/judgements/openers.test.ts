import { expect, test } from "vitest";
import { adjective } from "../../../../server/src/engine/tags/judgements/adjectives.ts";
import type { Match } from "../../../../server/src/engine/tags/judgements/denial.ts";
import { inContext } from "../../../../server/src/engine/tags/judgements/effects.ts";
import { nounGroup } from "../../../../server/src/engine/tags/judgements/nouns.ts";
import { unitsOf } from "../../../../server/src/engine/tags/judgements/sentence.ts";
import { byWord, special } from "../../../../server/src/engine/tags/judgements/special.ts";
import {
  ADJECTIVE,
  ADVERB,
  BY_KIND,
  BY_WORD,
  IN_CONTEXT,
  NOUN,
  type Unit,
  VERB,
} from "../../../../server/src/engine/tags/judgements/units.ts";
import { adverb, verb } from "../../../../server/src/engine/tags/judgements/verbs.ts";
import { tokensOf } from "../../../../server/src/engine/tags/words/tokens.ts";
import { sentencesOf } from "../../../../server/src/engine/text/sentences.ts";
import { inventedReport } from "../../../bench/invented-report.ts";

type Reader = (units: readonly Unit[], at: number) => Match | undefined;

const readers: readonly (readonly [string, number, Reader])[] = [
  ["special", BY_KIND, (units, at) => special(units, at, { plainVerbs: true })],
  ["byWord", BY_WORD, byWord],
  ["inContext", IN_CONTEXT, inContext],
  ["nounGroup", NOUN, nounGroup],
  ["adjective", ADJECTIVE, adjective],
  ["adverb", ADVERB, adverb],
  ["verb", VERB, verb],
];

const KINDS = new Set(["negator", "lack", "seldom", "failing", "judgement", "mixed"]);

test("nothing is found at a unit that is not said to open it", () => {
  const missed = new Set<string>();
  let found = 0;
  for (const units of sentences()) {
    units.forEach((unit, at) => {
      const { opens, kind } = unit;
      if (kind === "stop" || kind === "silent") return;
      for (const [name, bit, read] of readers) {
        // a unit that judges by its kind is looked at for that alone
        if ((bit === BY_WORD || bit === IN_CONTEXT) && KINDS.has(unit.kind)) continue;
        const match = read(units, at);
        if (!match) continue;
        found++;
        if ((opens & bit) === 0) missed.add(`${name}: ${unit.text}`);
      }
    });
  }
  expect(found).toBeGreaterThan(500);
  expect([...missed]).toEqual([]);
});

function* sentences(): Generator<readonly Unit[]> {
  const text = inventedReport(100_000, 3).replaceAll("\n", " ");
  const tokens = tokensOf(text);
  for (const sentence of sentencesOf(text)) yield unitsOf(tokens, sentence).units;
}
