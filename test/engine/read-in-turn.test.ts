import fc from "fast-check";
import { expect, test } from "vitest";
import { ItemsThatCount, JoinOnce, ReadInTurn } from "../../server/src/engine/read-in-turn.ts";
import { drained } from "../../server/src/engine/steps.ts";

interface Word {
  readonly text: string;
}

const word = (text: string): Word => ({ text });

/** Numbers words: each is told its number, and hands on the next; "again" begins anew. `read` are the words that were looked at. */
function numbering() {
  const read: string[] = [];
  const row = new ReadInTurn<Word, string, number>(function* ({ text }, before) {
    read.push(text);
    yield;
    const number = text === "again" ? 1 : before;
    return { value: `${number} ${text}`, after: number + 1 };
  }, 1);
  return {
    of(words: readonly Word[], isStale?: (value: string) => boolean) {
      read.length = 0;
      const values = drained(row.steps(words, isStale));
      return { values, read: [...read] };
    },
    row,
  };
}

test("items are read once, and again only where they, or what they are handed, have changed", () => {
  const { of } = numbering();
  const [a, b, again, c, d] = ["a", "b", "again", "c", "d"].map(word) as [Word, Word, Word, Word, Word];
  expect(of([a, b, again, c])).toEqual({ values: ["1 a", "2 b", "1 again", "2 c"], read: ["a", "b", "again", "c"] });
  expect(of([a, b, again, c]).read).toEqual([]);
  expect(of([a, d, b, again, c])).toEqual({ values: ["1 a", "2 d", "3 b", "1 again", "2 c"], read: ["d", "b", "again"] });
  expect(of([d, b, again, c])).toEqual({ values: ["1 d", "2 b", "1 again", "2 c"], read: ["d", "b", "again"] });
  expect(of([])).toEqual({ values: [], read: [] });
  expect(of([c]).values).toEqual(["1 c"]);
});

test("the list stays the same object while nothing changes", () => {
  const { of } = numbering();
  const words = ["a", "b"].map(word);
  expect(of([...words]).values).toBe(of([...words]).values);
});

test("work that was given up leaves what it had read", () => {
  const { of, row } = numbering();
  const words = ["a", "b", "c"].map(word);
  const given = row.steps(words);
  given.next();
  given.next();
  expect(of(words)).toEqual({ values: ["1 a", "2 b", "3 c"], read: ["b", "c"] });
});

test("stale values are read again, wherever they stand", () => {
  const { of } = numbering();
  const words = ["a", "b", "again", "c"].map(word);
  of(words);
  for (const stale of ["1 a", "2 b", "2 c"]) expect(of(words, (value) => value === stale).read).toEqual([stale.slice(2)]);
  expect(of(words, () => true).read).toEqual(["a", "b", "again", "c"]);
  expect(of(words, () => false).read).toEqual([]);
});

test("an answer is looked for again only where an item that counts has come, gone or moved, or all else has changed", () => {
  const join = new JoinOnce<Word, string>();
  const counts = ({ text }: Word): boolean => /\d/.test(text);
  let joined = 0;
  const answer = (words: readonly Word[], besides?: string): [answer: string, joined: number] => {
    joined = 0;
    const told = join.answer(words, counts, () => `${++joined}${words.map(({ text }) => text.replace(/\D/g, "")).join("")}`, besides);
    return [told.slice(1), joined];
  };
  const [one, two, plain, other] = ["in 1", "of 2", "plain", "other"].map(word) as [Word, Word, Word, Word];
  expect(answer([one, plain, two])).toEqual(["12", 1]);
  expect(answer([other, one, two])).toEqual(["12", 1]);
  expect(answer([other, one, plain, plain, two])).toEqual(["12", 0]);
  expect(answer([other, one, plain, two])).toEqual(["12", 0]);
  expect(answer([other, two, plain, one])).toEqual(["21", 1]);
  expect(answer([other, two, plain])).toEqual(["2", 1]);
  expect(answer([other, two, plain], "with a lexicon")).toEqual(["2", 1]);
  expect(answer([other, two], "with a lexicon")).toEqual(["2", 0]);
});

test("items that count are found again, and only those that have come are asked", () => {
  let asked = 0;
  const counting = new ItemsThatCount(({ text }: Word) => {
    asked++;
    return /\d/.test(text);
  });
  const one = fc.constantFrom(...["1", "2", "a", "b"].map(word));
  fc.assert(
    fc.property(fc.array(fc.array(one, { maxLength: 8 }), { maxLength: 6 }), (versions) => {
      for (const words of versions)
        expect(counting.placesIn(words)).toEqual(words.flatMap(({ text }, index) => (/\d/.test(text) ? [index] : [])));
    }),
  );
  const words = ["1", "a", "2", "b"].map(word);
  counting.placesIn(words);
  asked = 0;
  expect(counting.placesIn([...words])).toBe(counting.placesIn([...words]));
  expect(counting.placesIn([...words.slice(0, 2), word("3"), ...words.slice(2)])).toEqual([0, 2, 3]);
  expect(asked).toBe(1);
});
