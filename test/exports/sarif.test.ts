import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { anchoringTextOf, type Note, resolveAnchor } from "../../server/src/annotations/index.ts";
import { analyse } from "../../server/src/engine/index.ts";
import { exportFormats } from "../../server/src/exports/index.ts";
import { ARTICLE, dossierOf, NOTES } from "./eastmarch.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind?: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly region?: { readonly charOffset: number; readonly charLength: number } };
  }[];
  readonly suppressions?: readonly object[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly fixes?: readonly object[];
  readonly guid?: string;
}

async function logOf(notes: readonly Note[] = NOTES, uri = "eastmarch.article.txt") {
  const analysis = analyse(ARTICLE);
  const text = anchoringTextOf(ARTICLE, "sha256:article");
  const placed = notes.map((note) => (note.anchor ? { note, place: resolveAnchor(note.anchor, text) } : { note }));
  const format = exportFormats.find(({ id }) => id === "sarif");
  const files = await format?.make({
    dossier: dossierOf(ARTICLE, notes),
    analysis,
    notes: placed,
    told: analysis.problems,
    dismissed: [],
    version: "1.2.3",
    uriOf: (source) => source ?? uri,
  });
  return JSON.parse(String(files?.[0]?.content));
}

const resultsOf = async (...args: Parameters<typeof logOf>): Promise<readonly Result[]> => (await logOf(...args)).runs[0].results;

/** What SARIF 2.1.0 (OASIS, 27 March 2020) says of the objects that are written here: names, kinds of values, words of fixed lists. */
const SCHEMA = {
  definitions: {
    message: { type: "object", required: ["text"], additionalProperties: false, properties: { text: { type: "string", minLength: 1 } } },
    region: {
      type: "object",
      required: ["startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength"],
      additionalProperties: false,
      properties: {
        startLine: { type: "integer", minimum: 1 },
        startColumn: { type: "integer", minimum: 1 },
        endLine: { type: "integer", minimum: 1 },
        endColumn: { type: "integer", minimum: 1 },
        charOffset: { type: "integer", minimum: 0 },
        charLength: { type: "integer", minimum: 0 },
        snippet: { $ref: "#/definitions/message" },
      },
    },
    artifactLocation: {
      type: "object",
      required: ["uri"],
      additionalProperties: false,
      properties: { uri: { type: "string", minLength: 1 } },
    },
    location: {
      type: "object",
      required: ["physicalLocation"],
      additionalProperties: false,
      properties: {
        id: { type: "integer", minimum: 0 },
        message: { $ref: "#/definitions/message" },
        physicalLocation: {
          type: "object",
          required: ["artifactLocation"],
          additionalProperties: false,
          properties: { artifactLocation: { $ref: "#/definitions/artifactLocation" }, region: { $ref: "#/definitions/region" } },
        },
        logicalLocations: {
          type: "array",
          items: { type: "object", additionalProperties: false, properties: { fullyQualifiedName: { type: "string" } } },
        },
        properties: { type: "object" },
      },
    },
    result: {
      type: "object",
      required: ["ruleId", "ruleIndex", "level", "message", "locations"],
      additionalProperties: false,
      properties: {
        ruleId: { type: "string", minLength: 1 },
        ruleIndex: { type: "integer", minimum: 0 },
        kind: { enum: ["notApplicable", "pass", "fail", "review", "open", "informational"] },
        level: { enum: ["none", "note", "warning", "error"] },
        message: { $ref: "#/definitions/message" },
        locations: { type: "array", items: { $ref: "#/definitions/location" } },
        relatedLocations: { type: "array", uniqueItems: true, items: { $ref: "#/definitions/location" } },
        partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
        guid: { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" },
        suppressions: {
          type: "array",
          items: {
            type: "object",
            required: ["kind"],
            additionalProperties: false,
            properties: {
              kind: { enum: ["inSource", "external"] },
              status: { enum: ["accepted", "underReview", "rejected"] },
              justification: { type: "string" },
            },
          },
        },
        fixes: {
          type: "array",
          items: {
            type: "object",
            required: ["artifactChanges"],
            additionalProperties: false,
            properties: {
              description: { $ref: "#/definitions/message" },
              artifactChanges: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["artifactLocation", "replacements"],
                  additionalProperties: false,
                  properties: {
                    artifactLocation: { $ref: "#/definitions/artifactLocation" },
                    replacements: {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "object",
                        required: ["deletedRegion"],
                        additionalProperties: false,
                        properties: { deletedRegion: { $ref: "#/definitions/region" }, insertedContent: { $ref: "#/definitions/message" } },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        properties: { type: "object" },
      },
    },
  },
  type: "object",
  required: ["version", "runs", "$schema"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        type: "object",
        required: ["tool"],
        additionalProperties: false,
        properties: {
          tool: { type: "object" },
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          results: { type: "array", items: { $ref: "#/definitions/result" } },
          invocations: { type: "array" },
        },
      },
    },
  },
};

describe("a SARIF log with notes", () => {
  test("has the form of the standard, in a file with lines and in one without", async () => {
    const validate = new Ajv({ strict: false }).compile(SCHEMA);
    for (const uri of ["eastmarch.article.txt", "eastmarch.pdf"]) {
      validate(await logOf(NOTES, uri));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test("the results' rules are in its head", async () => {
    const log = await logOf();
    const { rules } = log.runs[0].tool.driver;
    for (const { ruleId, ruleIndex } of log.runs[0].results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  test("notes are for people to review while they are open, and never fail", async () => {
    const notes = (await resultsOf()).filter(({ kind }) => kind !== undefined);
    expect(notes.map(({ ruleId, kind, level, message }) => [ruleId, kind, level, message.text])).toMatchInlineSnapshot(`
      [
        [
          "reader-note",
          "review",
          "none",
          "A reader, 5 November 2026: On all of it.",
        ],
        [
          "reader-note",
          "review",
          "none",
          "Ruth Okoro, 1 November 2026: Which team? =SUM(A1) #visits #factual accuracy",
        ],
        [
          "reader-suggestion",
          "review",
          "none",
          "A reader, 2 November 2026: 42 of 310 is 13.5% Suggested wording: “which is 13.5%”",
        ],
        [
          "reader-verdict",
          "informational",
          "none",
          "Sam Vale, 3 November 2026: wrong: no judgement (negative)",
        ],
        [
          "section-checked",
          "informational",
          "none",
          "Sam Vale, 3 November 2026: Read and checked.",
        ],
      ]
    `);
    const [resolved] = (await resultsOf(NOTES.slice(0, 1).map((note) => ({ ...note, isResolved: true })))).filter(
      ({ kind }) => kind !== undefined,
    );
    expect(resolved?.kind).toBe("informational");
  });

  test("notes stand on their words; one whose words are gone, on the document", async () => {
    const gone = NOTES.map((note) =>
      note.anchor
        ? { ...note, anchor: { ...note.anchor, exact: "xylophone quizzes jumped beyond Zürich", prefix: "", suffix: "", checksum: "x" } }
        : note,
    );
    const placesOf = async (notes: readonly Note[]) =>
      (await resultsOf(notes))
        .filter(({ ruleId }) => ruleId === "reader-note")
        .map(({ locations: [at], properties }) => {
          const { region } = at?.physicalLocation ?? {};
          return [properties.state, region && ARTICLE.slice(region.charOffset, region.charOffset + region.charLength)];
        });
    expect(await placesOf(NOTES)).toEqual([
      ["document", undefined],
      ["exact", "often late"],
    ]);
    expect(await placesOf(gone)).toEqual([
      ["document", undefined],
      ["lost", undefined],
    ]);
  });

  test("a suggested wording is a fix", async () => {
    const [fixed] = (await resultsOf()).filter(({ fixes }) => fixes);
    expect(fixed).toMatchObject({
      ruleId: "reader-suggestion",
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "which is 13.5%" } }] }] }],
    });
  });

  test("a finding is suppressed when all who contest it have been answered", async () => {
    const review = NOTES.filter((note) => note.review);
    const of = (code: string, results: readonly Result[]) =>
      results
        .filter(({ ruleId }) => ruleId === code)
        .map(({ suppressions = [], properties }) => [suppressions.length, properties.reviews !== undefined]);
    expect(of("finding-disputed", await resultsOf([]))).toEqual([[0, false]]);
    // Dana Moss's words against it are still open.
    expect(of("finding-disputed", await resultsOf(review))).toEqual([[0, true]]);
    expect(of("dispute", await resultsOf(review))).toContainEqual([1, true]);
  });
});
