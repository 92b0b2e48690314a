import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchoringTextOf, anchorOf, resolveAnchor, resolveSteps, shifted, tracked } from "../../server/src/annotations/index.ts";
import { drained, type Span } from "../../server/src/engine/index.ts";
import { ChangedText } from "../accuracy/anchoring/changed-text.ts";

const WORDS =
  "visits plans children late often supervision records adviser carers managers family health school weekly review court risk harm team audit figure share lead board panel".split(
    " ",
  );

/** Sentences of words at random: two are never much alike. */
const sentences = fc.array(
  fc.array(fc.constantFrom(...WORDS), { minLength: 9, maxLength: 16 }).map((words) => `${words.join(" ")}.`),
  { minLength: 24, maxLength: 30 },
);

interface Edit extends Span {
  readonly words: string;
}

const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(12), words: fc.constantFrom("", "x", "new words ", "😀", "\n") }), {
  maxLength: 8,
});

/** Edits by where they would be in a text of a length. */
function editIn(length: number, { at, length: taken, words }: { at: number; length: number; words: string }): Edit {
  const start = at % (length + 1);
  return { start, end: Math.min(length, start + taken), words };
}

function someSpan(length: number, at: number, size: number): Span {
  const start = at % Math.max(1, length);
  return { start, end: Math.min(length, start + 1 + (size % 80)) };
}

describe("a note that is carried along", () => {
  test("is on its words as long as no edit touches them", () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), edits, (lines, from, size, wanted) => {
        let text = lines.join(" ");
        let span = someSpan(text.length, from, size);
        const words = text.slice(span.start, span.end);
        for (const one of wanted) {
          const { start, end, words: put } = editIn(text.length, one);
          if (start < span.end && end > span.start) continue;
          text = text.slice(0, start) + put + text.slice(end);
          const now = tracked(span, { start, end, inserted: put.length });
          expect(now).toBeDefined();
          span = now ?? span;
          expect(text.slice(span.start, span.end)).toBe(words);
        }
      }),
    );
  });

  test("holds what is left of its words, whatever is edited, and begins and ends with it", () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), edits, (lines, from, size, wanted) => {
        const before = lines.join(" ");
        let changed = ChangedText.of(before);
        const passage = someSpan(before.length, from, size);
        let span: Span | undefined = passage;
        for (const one of wanted) {
          const { start, end, words } = editIn(changed.text.length, one);
          changed = changed.replaced({ start, end }, words);
          span = span && tracked(span, { start, end, inserted: words.length });
        }
        const left = changed.whereabouts(before, passage);
        if (left.count > 0) expect(span).toBeDefined();
        if (!span || left.count === 0) return;
        expect(span.start).toBeLessThanOrEqual(left.span.start);
        expect(span.end).toBeGreaterThanOrEqual(left.span.end);
      }),
    );
  });
});

describe("a note that is looked for", () => {
  /** A note somewhere in the middle, and an edit far from it. */
  const elsewhere = fc.record({
    lines: sentences,
    size: fc.nat(),
    isBefore: fc.boolean(),
    words: fc.constantFrom("", "Quite new. ", "😀 "),
  });

  function noteAndEdit({ lines, size, isBefore, words }: { lines: readonly string[]; size: number; isBefore: boolean; words: string }) {
    const text = lines.join(" ");
    const middle = Math.floor(text.length / 2);
    const span = { start: middle, end: middle + 1 + (size % 60) };
    const edit = isBefore ? { start: 0, end: 9 } : { start: text.length - 9, end: text.length };
    const later = text.slice(0, edit.start) + words + text.slice(edit.end);
    const now = tracked(span, { ...edit, inserted: words.length }) ?? span;
    return { text, later, span, now };
  }

  test("is where it was carried to when something else was edited, and its anchor is that of a note made there", () => {
    fc.assert(
      fc.property(elsewhere, (given) => {
        const { text, later, span, now } = noteAndEdit(given);
        if (!/\p{L}/u.test(text.slice(span.start, span.end))) return;
        const anchor = anchorOf(anchoringTextOf(text), span);
        const anchoring = anchoringTextOf(later, "later");
        expect(resolveAnchor(anchor, anchoring).span).toEqual(now);
        expect(drained(resolveSteps([anchor], anchoring))[0]?.span).toEqual(now);
        const { occurrences: _, ...again } = shifted(anchor, now, anchoring, { page: 2 });
        const { occurrences: _others, ...made } = anchorOf(anchoring, now, { page: 2 });
        expect(again).toEqual(made);
      }),
    );
  });

  test("is never put on a look-alike elsewhere when its own sentence was deleted", () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), (lines, which, every) => {
        const own = 4 + (which % 4);
        const sentence = lines[own] ?? "";
        const twin = sentence
          .split(" ")
          .map((word, index) => (index % (3 + (every % 3)) === 1 ? "altogether" : word))
          .join(" ");
        const text = lines.join(" ");
        const start = text.indexOf(sentence);
        const anchor = anchorOf(anchoringTextOf(text), { start: start + 5, end: start + sentence.length - 6 });
        const later = [...lines.slice(0, own), ...lines.slice(own + 1), twin].join(" ");
        const { span } = resolveAnchor(anchor, anchoringTextOf(later));
        if (span) expect(span.end).toBeLessThanOrEqual(later.length - twin.length);
      }),
      { numRuns: 50 },
    );
  });

  test("is found alike alone and among others", () => {
    fc.assert(
      fc.property(sentences, edits, (lines, wanted) => {
        const text = lines.join(" ");
        const anchors = Array.from({ length: 20 }, (_, i) => anchorOf(anchoringTextOf(text), someSpan(text.length - 80, i * 97, i * 7)));
        const later = wanted.reduce((now, one) => {
          const { start, end, words } = editIn(now.length, one);
          return now.slice(0, start) + words + now.slice(end);
        }, text);
        const anchoring = anchoringTextOf(later);
        const together = drained(resolveSteps(anchors, anchoring));
        anchors.forEach((anchor, index) => {
          const alone = resolveAnchor(anchor, anchoring);
          if (alone.span) expect(together[index]?.span).toEqual(alone.span);
        });
      }),
      { numRuns: 15 },
    );
  });
});
