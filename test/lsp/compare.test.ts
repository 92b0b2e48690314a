import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareRequest, textRequest } from "../../server/src/protocol/index.ts";
import { tinyPdf } from "../support/tiny-pdf.ts";
import { session } from "./session.ts";

const DRAFT =
  "Inspection of Harrowmere local authority children’s services\n\n1. Visits are too often late. Of 310 children, 42 were missed.\n";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "inspection-lens-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function stored(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return pathToFileURL(file).href;
}

test("two versions, one in the editor as it stands there, the other a file", async () => {
  const server = await session();
  const after = stored("final.report.txt", "Another text altogether, on the disk.\n");
  await server.open(after, DRAFT.replace("42", "37"), "inspection-report");
  const answer = await server.connection.sendRequest(compareRequest, { before: stored("draft 1.report.txt", DRAFT), after });
  if (!answer || answer.failed !== undefined) throw new Error(answer?.failed ?? "cancelled");
  expect(answer.summary).toContain("1 figure changed");
  const [figures] = answer.groups;
  expect(figures?.title).toBe("Figures");
  const at = DRAFT.split("\n")[2]?.indexOf("42") ?? -1;
  const range = { start: { line: 2, character: at }, end: { line: 2, character: at + 2 } };
  expect(figures?.items).toEqual([{ label: "“42” → “37”", how: "changed", place: "paragraph 1", before: range, after: range }]);
  expect(answer.document).toContain("From **draft 1.report.txt** to **final.report.txt**");
});

test("what cannot be read is named, with the cause", async () => {
  const server = await session();
  const after = stored("report.txt", DRAFT);
  const missing = pathToFileURL(path.join(folder, "gone.pdf")).href;
  expect(await server.connection.sendRequest(compareRequest, { before: missing, after })).toEqual({
    failed: expect.stringMatching(/^gone\.pdf: There is no such file/),
  });
  expect(await server.connection.sendRequest(compareRequest, { before: stored("page.pdf", "<html></html>"), after })).toEqual({
    failed: expect.stringMatching(/^page\.pdf: The file is named \.pdf but is/),
  });
  expect(await server.connection.sendRequest(compareRequest, { before: "untitled:Untitled-1", after })).toEqual({
    failed: expect.stringMatching(/^untitled:Untitled-1: Only documents/),
  });
});

test("the words of a PDF", async () => {
  const server = await session();
  const uri = stored("tiny.pdf", tinyPdf([[{ text: "Inspection of Harrowmere", x: 72, y: 700 }]]));
  expect(await server.connection.sendRequest(textRequest, { uri })).toEqual({ text: expect.stringContaining("Inspection of Harrowmere") });
});
