import { describe, expect, test } from "vitest";
import { jsonLd } from "../../server/src/exports/json-ld.ts";
import { failedMusts, hasSuite } from "../support/w3c-suite.ts";
import { ARTICLE, dossierOf, NOTES } from "./eastmarch.ts";

const THEIRS = { type: "Annotation", id: "https://example.org/1", motivation: "commenting", target: "https://example.org/page" };

interface Item {
  readonly id: string;
  readonly creator?: { readonly type: string };
  readonly target: unknown;
}

describe("JSON-LD", () => {
  const written = jsonLd(dossierOf(ARTICLE, NOTES, { foreign: [THEIRS] }));
  const items: readonly Item[] = JSON.parse(written).first.items;

  test("has readers' notes, what the program found, and other tools' annotations as they were", () => {
    expect(items.map(({ id, creator }) => [id.replace("urn:inspection-lens:document:", ""), creator?.type])).toMatchInlineSnapshot(`
      [
        [
          "urn:uuid:8",
          undefined,
        ],
        [
          "urn:uuid:1",
          "Person",
        ],
        [
          "urn:uuid:2",
          "Person",
        ],
        [
          "urn:uuid:3",
          undefined,
        ],
        [
          "urn:uuid:6",
          "Person",
        ],
        [
          "urn:uuid:5",
          undefined,
        ],
        [
          "urn:uuid:7",
          "Person",
        ],
        [
          "eastmarch.article.txt#finding-1",
          "Software",
        ],
        [
          "eastmarch.article.txt#finding-1.1",
          "Software",
        ],
        [
          "eastmarch.article.txt#finding-2",
          "Software",
        ],
        [
          "eastmarch.article.txt#finding-2.1",
          "Software",
        ],
        [
          "eastmarch.article.txt#finding-2.2",
          "Software",
        ],
        [
          "eastmarch.article.txt#finding-3",
          "Software",
        ],
        [
          "https://example.org/1",
          undefined,
        ],
      ]
    `);
    expect(items.at(-1)).toEqual(THEIRS);
    expect(JSON.parse(written).total).toBe(items.length);
  });

  test("points at the words of the document", () => {
    for (const { target } of items) {
      const [quote, position] =
        (target as { readonly selector?: readonly { readonly exact?: string; readonly start?: number; readonly end?: number }[] })
          .selector ?? [];
      if (position) expect(ARTICLE.slice(position.start, position.end)).toBe(quote?.exact);
    }
  });

  test.skipIf(!hasSuite)("meets every MUST of the W3C's suite", () => {
    expect(failedMusts(jsonLd(dossierOf()))).toEqual([]);
  });

  test("is the same for the same notes in any order", () => {
    expect(jsonLd(dossierOf(ARTICLE, [...NOTES].reverse()))).toBe(jsonLd(dossierOf()));
  });
});
