import fc from "fast-check";
import { expect, test } from "vitest";
import { anchoringTextOf, anchorOf, type TagVerdict, tracked } from "../../server/src/annotations/index.ts";
import { AnalysisMemory, analyse, LineIndex, type Span } from "../../server/src/engine/index.ts";
import { judgedReading, semanticTokens } from "../../server/src/features/index.ts";
import { coverageOf, placedVerdicts, TagVerdicts, withVerdicts } from "../../server/src/reviewing/index.ts";

/** Invented. */
const pieces = [
  "# Visits\n\n",
  "Plans are poor. ",
  "In all 42 children waited. ",
  "Cllr Maud Ferris said: “We do not accept that plans are poor.”\n\n",
  "Oversight is\nstrong and rigorous.\n\n",
  "\n\n",
  "1. ",
];
const verdicts: readonly TagVerdict[] = [
  { verdict: "rejected", found: { kind: "judgement", label: "negative" } },
  { verdict: "confirmed", found: { kind: "judgement", label: "positive" } },
  { verdict: "corrected", found: { kind: "statistic", label: "count", value: "42" }, correct: { kind: "judgement", label: "mixed" } },
  { verdict: "added", correct: { kind: "official", value: "Maud Ferris" } },
  { verdict: "added", correct: { kind: "dispute", label: "dispute" } },
  { verdict: "rejected", found: { kind: "dispute", label: "dispute" } },
];

interface Placed {
  readonly span: Span;
  readonly words: string;
  readonly verdict: TagVerdict;
}

/** The verdicts as a desk of notes hands them on: each at its tracked place, with the words that were judged. */
function inPlace(text: string, placed: readonly Placed[]): TagVerdicts {
  const notes = placed.map(({ span, words, verdict }, i) => ({
    note: {
      id: `urn:uuid:${i}`,
      motivation: "assessing" as const,
      created: `2025-11-03T09:00:${String(i % 60).padStart(2, "0")}.000Z`,
      anchor: { ...anchorOf(anchoringTextOf(words), { start: 0, end: words.length }) },
      verdict,
    },
    isOwn: i % 2 === 0,
    place: { state: "exact" as const, span },
  }));
  return new TagVerdicts(placedVerdicts(notes, text));
}

test("after edits, what readers corrected is as if the document had been opened like that", () => {
  const edit = fc.record({ at: fc.nat(400), removed: fc.nat(12), piece: fc.constantFrom("", "x", ...pieces) });
  const said = fc.record({ at: fc.nat(400), length: fc.integer({ min: 1, max: 40 }), verdict: fc.constantFrom(...verdicts) });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 4, maxLength: 30 }),
      fc.array(said, { minLength: 1, maxLength: 8 }),
      fc.array(edit, { maxLength: 5 }),
      (parts, given, edits) => {
        let text = parts.join("");
        let placed: readonly Placed[] = given.flatMap(({ at, length, verdict }) => {
          const span = { start: at % text.length, end: Math.min(text.length, (at % text.length) + length) };
          return [{ span, words: text.slice(span.start, span.end), verdict }];
        });
        const memory = new AnalysisMemory();
        judgedReading({ uri: "a", analysis: analyse(text, { memory }), lines: LineIndex.of(text) }, inPlace(text, placed));
        for (const { at, removed, piece } of edits) {
          const start = Math.min(at, text.length);
          const end = Math.min(text.length, start + removed);
          text = text.slice(0, start) + piece + text.slice(end);
          placed = placed.flatMap((one) => {
            const span = tracked(one.span, { start, end, inserted: piece.length });
            return span ? [{ ...one, span }] : [];
          });
          const now = inPlace(text, placed);
          const lines = LineIndex.of(text);
          const again = judgedReading({ uri: "a", analysis: analyse(text, { memory }), lines }, now);
          const scratch = judgedReading({ uri: "a", analysis: analyse(text), lines }, now);
          expect(again.analysis.tags).toEqual(scratch.analysis.tags);
          expect(again.analysis.claims.disputes).toEqual(scratch.analysis.claims.disputes);
          expect(again.analysis.problems).toEqual(scratch.analysis.problems);
          expect(semanticTokens(again).data).toEqual(semanticTokens(scratch).data);
          expect(coverageOf(again.analysis, []).sections).toEqual(coverageOf(scratch.analysis, []).sections);
        }
        for (const { start, end } of withVerdicts(analyse(text), inPlace(text, placed)).tags)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
