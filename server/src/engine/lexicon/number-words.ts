/** Words that stand for a number below a hundred, each with its value. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, value) => [word, value] as const),
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"].map(
    (word, index) => [word, index + 11] as const,
  ),
  ["dozen", 12],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
]);

/** Short forms of scales that are written against the figure ("£9.4m", "£250k"). */
export const ATTACHED_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["bn", 1_000_000_000],
  ["tn", 1_000_000_000_000],
]);

/** Ordinals as words; "half" and "quarter" are among the parts below. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
  ].map((word, index) => [word, index + 1] as const),
]);

/** What a whole is divided by in "two thirds", singular and plural. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["half", 2],
      ["halves", 2],
      ["third", 3],
      ["quarter", 4],
      ["fifth", 5],
      ["sixth", 6],
      ["seventh", 7],
      ["eighth", 8],
      ["ninth", 9],
      ["tenth", 10],
      ["twentieth", 20],
      ["hundredth", 100],
    ] as const
  ).flatMap(([word, parts]) => [[word, parts] as const, [`${word}s`, parts] as const]),
);

/** Verbs that say by how much something grew or shrank. */
export const MULTIPLYING_VERBS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["double", 2],
      ["treble", 3],
      ["triple", 3],
      ["quadruple", 4],
    ] as const
  ).flatMap(([verb, times]) => {
    const stem = verb.slice(0, -1);
    return [[`${stem}ed`, times] as const, [`${stem}es`, times] as const, [`${stem}ing`, times] as const, [verb, times] as const];
  }),
);

/** The same for verbs that make less. */
export const DIVIDING_VERBS: ReadonlyMap<string, number> = new Map([
  ["halve", 0.5],
  ["halved", 0.5],
  ["halves", 0.5],
  ["halving", 0.5],
]);

/** As a pattern: the words for one to nineteen and for the tens. */
export const NUMBER_WORDS = `(?:${[...SMALL_NUMBERS.keys(), ...TENS.keys()].filter((word) => word !== "zero" && word !== "dozen").join("|")})`;
