import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Note } from "../../server/src/annotations/index.ts";
import { responseDocx } from "../../server/src/exports/docx/index.ts";
import { accuracyResponse } from "../../server/src/exports/response/response.ts";
import { responseMarkdown } from "../../server/src/exports/response/response-markdown.ts";
import { ARTICLE, dossierOf, NOTES, on } from "./eastmarch.ts";

const note = (more: Partial<Note>): Note => ({ id: "urn:uuid:1", motivation: "commenting", created: "2026-11-01T09:00:00.000Z", ...more });
const rowsOf = (...notes: readonly Note[]) => accuracyResponse(dossierOf(ARTICLE, notes)).rows;
const SHARE = "42 were not seen in time, which is 31.5%";

describe("a response on accuracy", () => {
  test("takes what is on the same words for one point: the problem, the note and its wording", () => {
    expect(
      rowsOf(note({ motivation: "editing", text: "Our records say 13.5%.", suggestion: "which is 13.5%", anchor: on("which is 31.5%") })),
    ).toMatchObject([
      {
        ids: [expect.stringMatching(/^finding-/), "note-1"],
        passage: { words: SHARE },
        wrong: [expect.stringContaining("42 of 310 is 13.5"), "Our records say 13.5%."],
        suggestion: "which is 13.5%",
      },
    ]);
  });

  test.each([
    ["is tagged “Factual accuracy”", { tags: ["visits", "Factual accuracy"], text: "Not so.", anchor: on("often late") }, 2],
    ["suggests a wording", { suggestion: "at times late", anchor: on("often late") }, 2],
    ["says nothing of accuracy", { tags: ["visits"], text: "How late?", anchor: on("often late") }, 1],
    ["was taken back", { tags: ["accuracy"], text: "Not so.", anchor: on("often late"), isDeleted: true }, 1],
    ["is on no passage", { tags: ["accuracy"], text: "Not so." }, 1],
  ] as const)("of a note that %s", (_, more, points) => {
    expect(rowsOf(note(more))).toHaveLength(points);
  });

  const review = (status: "upheld" | "partly-upheld" | "rejected" | "open"): Note => {
    const found = NOTES.find((one) => one.review);
    if (!found?.review) throw new Error("no review");
    return {
      ...found,
      review: { ...found.review, steps: [{ status, at: "2026-11-04T09:00:00.000Z", by: "Ruth Okoro", reason: "their letter shows it" }] },
    };
  };
  test.each([
    ["upheld", true],
    ["partly-upheld", true],
    ["rejected", false],
    ["open", false],
  ] as const)("of a contest that is %s: %s", (status, isIn) => {
    const rows = rowsOf(review(status));
    expect(rows.some(({ passage }) => passage.words.includes("often late"))).toBe(isIn);
    if (isIn)
      expect(rows[0]).toMatchObject({
        wrong: [expect.stringContaining("their letter shows it")],
        evidence: [expect.stringContaining("replies/letter.txt")],
      });
  });

  test("in Markdown", () => {
    expect(responseMarkdown(accuracyResponse(dossierOf()))).toMatchInlineSnapshot(`
      "# Factual accuracy: eastmarch.article.txt

      - Document: eastmarch.article.txt
      - Date of this response: 22 November 2026

      | Paragraph | Text | What is wrong | Evidence | Suggested wording |
      | --- | --- | --- | --- | --- |
      |  | Inspectors found that visits to children on protection plans were **often late**. | Which team? =SUM(A1) | Sam Vale: =North, they say. |  |
      |  | Of the 310 children with a plan, **42 were not seen in time, which is 31.5%**. | 42 of 310 is 13.5 %, not 31.5%. Two digits may have changed places (13.5 became 31.5).<br>42 of 310 is 13.5% |  | which is 13.5% |
      "
    `);
  });

  test("with nothing to say says so", () => {
    expect(responseMarkdown(accuracyResponse(dossierOf("All is well.\n", [])))).toContain(
      "There is nothing to respond to: the checks found no error, no contest was upheld, and no note suggests a wording.",
    );
  });

  test("words of a note make no other cell and no other line", () => {
    const rows = responseMarkdown(
      accuracyResponse(dossierOf(ARTICLE, [note({ suggestion: "a | b\n| c |", text: "x\ny", anchor: on("often late") })])),
    );
    expect(rows.split("\n").find((line) => line.includes("a \\| b"))).toMatch(/^\| (?:[^|\\]|\\.)*(?:\| (?:[^|\\]|\\.)*){4}\|$/);
  });
});

describe("a response as a Word document", () => {
  const response = accuracyResponse(dossierOf());
  const packed = responseDocx(response, "2026-11-22");
  const part = async (name: string, archive = packed) => filesIn(await archive).get(name) ?? "";

  test("is across the page, says its language and title, and has heading styles", async () => {
    const xml = await part("word/document.xml");
    expect(xml).toMatch(/<w:pgSz [^>]*w:orient="landscape"/);
    expect(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)?.slice(1)).toEqual(["16838", "11906"]);
    expect(await part("word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
    expect(await part("docProps/core.xml")).toMatch(/<dc:title>Factual accuracy: eastmarch\.article\.txt<\/dc:title>.*<dc:language>en-GB</);
    expect([...xml.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, style]) => style)).toEqual(["Title", "Heading1"]);
  });

  test("has one table whose first row is its head on every page, and a cell for each column in every row", async () => {
    const xml = await part("word/document.xml");
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows).toHaveLength(1 + response.rows.length);
    expect(rows.map((row) => /<w:tblHeader\/>/.test(row))).toEqual(rows.map((_, index) => index === 0));
    expect(rows.map((row) => row.match(/<w:tc>/g)?.length)).toEqual(rows.map(() => 5));
    expect(rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/g) ?? []).map(textOf))).toMatchInlineSnapshot(`
      [
        [
          "Paragraph",
          "Text",
          "What is wrong",
          "Evidence",
          "Suggested wording",
        ],
        [
          "",
          "Inspectors found that visits to children on protection plans were often late.",
          "Which team? =SUM(A1)",
          "Sam Vale: =North, they say.",
          "",
        ],
        [
          "",
          "Of the 310 children with a plan, 42 were not seen in time, which is 31.5%.",
          "42 of 310 is 13.5\u00A0%, not 31.5%. Two digits may have changed places (13.5 became 31.5).42 of 310 is 13.5%",
          "",
          "which is 13.5%",
        ],
      ]
    `);
    expect(rows.map((row) => /<w:cantSplit\/>/.test(row))).toEqual(rows.map(() => true));
    expect(xml).toMatch(/<w:gridCol w:w="1500"\/>/);
  });

  test("is the same whenever it is made", async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.from(await responseDocx(response, "2026-11-22")).equals(Buffer.from(await packed))).toBe(true);
    expect(await part("docProps/core.xml")).toContain("2026-11-22T00:00:00Z");
  });

  test("is well-formed, whatever the words", async () => {
    const words = "</w:t><w:p> & < > \" ' ]]> \u0000\u0007\u202e\ud800\ufffe {{y}}";
    const hostile = dossierOf(ARTICLE, [note({ suggestion: words, text: words, author: words, anchor: on("often late") })], {
      document: words,
    });
    const made = responseDocx(accuracyResponse({ ...hostile, remarks: [words] }), "2026-11-22");
    const xml = await part("word/document.xml", made);
    expect(balanced(xml)).toBe(true);
    expect(textOf(xml)).toContain(`</w:t><w:p> & < > " ' ]]> [U+0000][U+0007][U+202E][U+D800][U+FFFE] {{y}}`);
    expect(balanced(await part("docProps/core.xml", made))).toBe(true);
  });
});

/** The files of a ZIP archive, as text. */
function filesIn(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < bytes.readUInt16LE(end + 10); file++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    files.set(name, (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString("utf8"));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function textOf(xml: string): string {
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
  return words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** True where every element is closed by its own name and no stray character is left that XML does not have. */
function balanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = "", empty] of xml.replace(/^<\?.*?\?>/, "").matchAll(/<(\/?)([\w:]+)(?: [\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name);
  }
  const angles = xml.match(/</g)?.length;
  const tags = xml.match(/<[/?]?[\w:]+(?: [\w:]+="[^"<]*")*\s*[/?]?>/g)?.length;
  return open.length === 0 && angles === tags && !/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|&(?!\w+;|#)/u.test(xml);
}
