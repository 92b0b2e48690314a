import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { readLexiconFile } from "../../../server/src/engine/lexicon/lexicon-file.ts";
import { polarityOf, readUserLexicon } from "../../../server/src/engine/lexicon/user-lexicon.ts";
import { root } from "../../support/root.ts";

const schema = JSON.parse(readFileSync(path.join(root, "schemas/lexicon.schema.json"), "utf8"));
const fitsSchema = new Ajv({ allowUnionTypes: true, keywords: ["enumDescriptions", "defaultSnippets"] }).compile(schema);

const scale = [{ grade: "Secure" }, { grade: "Fragile" }];
const framework = { id: "peer", name: "Peer review", inspectorate: "Peer Board", inForce: { from: "2020" }, scale };

const good: readonly unknown[] = [
  { version: 1 },
  { version: 1, $schema: "./lexicon.schema.json", judgements: [], ignore: [], people: [], frameworks: [] },
  { version: 1, judgements: [{ words: "ropy", polarity: "negative" }] },
  { version: 1, judgements: [{ words: ["ropy", "ropier"], polarity: "mixed", category: "grade" }] },
  { version: 1, ignore: [{ words: "Good Neighbours scheme" }, { words: ["5 a day"], kind: "statistic" }] },
  { version: 1, people: [{ name: "Ann Lowe" }, { name: "Ann Lowe", role: "chair", organisation: "Board", ignore: false }] },
  { version: 1, frameworks: [framework] },
  { version: 1, frameworks: [{ ...framework, inForce: { from: "2020-09", to: "2024-09-30" } }] },
  {
    version: 1,
    frameworks: [
      {
        ...framework,
        scale: [
          { grade: "A", meaning: "Best.", polarity: "positive", variants: ["A*"] },
          { grade: "B", variants: [] },
        ],
      },
    ],
  },
  { version: 1, frameworks: [{ ...framework, scale: [{ grade: "A", variants: "A star" }, { grade: "B" }] }] },
];

const bad: readonly (readonly [value: unknown, ...paths: string[]])[] = [
  [null, ""],
  [[], ""],
  ["words", ""],
  [{}, ""],
  [{ version: 2 }, "version"],
  [{ version: "1" }, "version"],
  [{ version: 1, words: [] }, "words"],
  [{ version: 1, $schema: 1 }, "$schema"],
  [{ version: 1, judgements: {} }, "judgements"],
  [{ version: 1, judgements: null }, "judgements"],
  [{ version: 1, judgements: ["ropy"] }, "judgements.0"],
  [{ version: 1, judgements: [{ words: "ropy" }] }, "judgements.0.polarity"],
  [{ version: 1, judgements: [{ polarity: "negative" }] }, "judgements.0.words"],
  [{ version: 1, judgements: [{ words: [], polarity: "negative" }] }, "judgements.0.words"],
  [{ version: 1, judgements: [{ words: ["ropy", 7], polarity: "negative" }] }, "judgements.0.words.1"],
  [{ version: 1, judgements: [{ words: " … ", polarity: "negative" }] }, "judgements.0.words"],
  [{ version: 1, judgements: [{ words: "a".repeat(201), polarity: "negative" }] }, "judgements.0.words"],
  [{ version: 1, judgements: [{ words: "ropy", polarity: "bad" }] }, "judgements.0.polarity"],
  [{ version: 1, judgements: [{ words: "ropy", polarity: "negative", category: "word" }] }, "judgements.0.category"],
  [{ version: 1, judgements: [{ words: "ropy", polarity: "negative", colour: "red" }] }, "judgements.0.colour"],
  [{ version: 1, ignore: [{ words: "ropy", kind: "dispute" }] }, "ignore.0.kind"],
  [{ version: 1, people: [{ role: "chair" }] }, "people.0.name"],
  [{ version: 1, people: [{ name: "Ann Lowe", role: "" }] }, "people.0.role"],
  [{ version: 1, people: [{ name: "Ann Lowe", role: " " }] }, "people.0.role"],
  [{ version: 1, people: [{ name: "Ann Lowe", ignore: "yes" }] }, "people.0.ignore"],
  [{ version: 1, frameworks: [{ ...framework, id: undefined }] }, "frameworks.0.id"],
  [{ version: 1, frameworks: [{ ...framework, inForce: { from: 2020 } }] }, "frameworks.0.inForce.from"],
  [{ version: 1, frameworks: [{ ...framework, inForce: { from: "2020-13" } }] }, "frameworks.0.inForce.from"],
  [{ version: 1, frameworks: [{ ...framework, inForce: {} }] }, "frameworks.0.inForce.from"],
  [{ version: 1, frameworks: [{ ...framework, scale: [] }] }, "frameworks.0.scale"],
  [{ version: 1, frameworks: [{ ...framework, scale: undefined }] }, "frameworks.0.scale"],
  [{ version: 1, frameworks: [{ ...framework, scale: [{ grade: "Secure" }] }] }, "frameworks.0.scale"],
  [{ version: 1, frameworks: [{ ...framework, scale: [...scale, { grade: "" }] }] }, "frameworks.0.scale.2.grade"],
];

/** As a file would hold it: without undefined fields. */
function inFile(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("the schema and the reader agree", () => {
  test.each(good.map((value) => [JSON.stringify(value), value]))("that this is right: %s", (_, value) => {
    expect(readUserLexicon(inFile(value)).problems).toEqual([]);
    expect(fitsSchema(inFile(value)), JSON.stringify(fitsSchema.errors)).toBe(true);
  });

  test.each(bad.map(([value, ...paths]) => [JSON.stringify(value).slice(0, 120), value, paths] as const))(
    "that this is wrong: %s",
    (_, value, paths) => {
      expect(readUserLexicon(inFile(value)).problems.map((problem) => problem.path.join("."))).toEqual(paths);
      expect(fitsSchema(inFile(value))).toBe(false);
    },
  );

  test("a period that ends before it begins is more than a schema can say", () => {
    const value = { version: 1, frameworks: [{ ...framework, inForce: { from: "2020", to: "2019-12" } }] };
    expect(readUserLexicon(value).problems.map(({ path: at }) => at.join("."))).toEqual(["frameworks.0.inForce.to"]);
  });
});

describe("reading", () => {
  test("what is wrong costs its entry, the rest is used", () => {
    const { lexicon, problems } = readUserLexicon({
      version: 1,
      judgements: [{ words: "ropy" }, { words: ["wafer-thin", ""], polarity: "negative" }],
      people: "Ann Lowe",
      ignore: [{ words: "x", kind: "all", why: "a name" }],
      frameworks: [{ ...framework, scale: [...scale, {}] }, framework],
    });
    expect(problems).toHaveLength(5);
    expect(lexicon.judgements).toEqual([{ words: ["wafer-thin"], polarity: "negative", category: "evaluative" }]);
    expect(lexicon.ignore).toEqual([{ words: ["x"], kind: "all" }]);
    expect(lexicon.people).toEqual([]);
    expect(lexicon.frameworks.map(({ id }) => id)).toEqual(["peer"]);
  });

  test("without a version it is read as this one", () => {
    expect(readUserLexicon({ people: [{ name: "Ann Lowe" }] }).lexicon.people).toHaveLength(1);
  });

  test("more entries than the limit are told and left out", () => {
    const { lexicon, problems } = readUserLexicon({ version: 1, ignore: Array.from({ length: 5_001 }, () => ({ words: "x" })) });
    expect([lexicon.ignore.length, problems.length]).toEqual([5_000, 1]);
  });

  test("a grade’s place tells its polarity", () => {
    const of = (count: number) => {
      const made = { ...framework, scale: Array.from({ length: count }, (_, index) => ({ grade: `${index}`, variants: [] })) };
      return made.scale.map((_, index) => polarityOf(made, index).charAt(0)).join("");
    };
    expect([of(2), of(3), of(4), of(5)]).toEqual(["pn", "pmn", "ppnn", "ppmnn"]);
  });
});

describe("the file’s text", () => {
  const marked = (text: string) =>
    readLexiconFile(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message}`);

  test("a problem has its place", () => {
    expect(
      marked(
        '{ "version": 1, "judgements": [{ "words": "ropy", "polarity": "bad" }, { "words": "thin" }], "other": { "a": 1 }, "people": [7] }',
      ),
    ).toMatchInlineSnapshot(`
      [
        ""bad" → judgements[0].polarity: This must be positive, negative or mixed.",
        "{ → judgements[1].polarity: This must be positive, negative or mixed.",
        ""other" → other: This is not known here. Known are version, judgements, ignore, people, frameworks.",
        "7 → people[0]: This must be an object: { … }.",
      ]
    `);
  });

  test("a mistake of the form costs little", () => {
    const { lexicon, problems } = readLexiconFile(
      '\uFEFF{ "version": 1, "people": [{ "name": "Ann Lowe", }], // who\n "ignore": [{ "words": "x" }] ',
    );
    expect([lexicon.people.length, lexicon.ignore.length]).toEqual([1, 1]);
    expect(problems.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "This is not JSON: property name expected.",
        "This is not JSON: value expected.",
        "This is not JSON: close brace expected.",
      ]
    `);
  });

  test.each([
    "",
    " ",
    "{",
    "[",
    "nonsense",
    "\0\0",
    '{"version":',
    "[".repeat(200_000),
    '{"a":'.repeat(200_000),
    "\uD800",
    '"'.repeat(1_000),
  ])("garbage is told, not thrown", (text) => {
    const { lexicon, problems } = readLexiconFile(text);
    expect(lexicon.judgements).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    for (const { start, end } of problems) expect(0 <= start && start <= end && end <= text.length).toBe(true);
  });

  test("names that objects have anyway are unknown keys", () => {
    expect(readLexiconFile('{ "version": 1, "__proto__": { "people": [] }, "constructor": 1 }').problems).toHaveLength(2);
  });
});

test.each(["samples/.inspection-lens/lexicon.json", "docs/lexicon.md"])("the lexicon in %s is right", (file) => {
  const whole = readFileSync(path.join(root, file), "utf8");
  const text = /```json\n([\s\S]*?)```/.exec(whole)?.[1] ?? whole;
  expect(readLexiconFile(text).problems).toEqual([]);
  expect(fitsSchema(JSON.parse(text)), JSON.stringify(fitsSchema.errors)).toBe(true);
});
