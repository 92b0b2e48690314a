import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type HandOverAnswer,
  type HandOverParams,
  handOverFormatsRequest,
  handOverPointsRequest,
  handOverRequest,
  noteActRequest,
} from "../../server/src/protocol/index.ts";
import { session } from "./session.ts";

const REPORT = `1. Visits to children on protection plans are often late. Managers did not know.

2. Of the 310 children with a plan, 42 were not seen in time, which is 31.5%.
`;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "inspection-lens-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function opened(name: string, text = REPORT) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  const server = await session();
  await server.open(uri, text, "inspection-report");
  const ask = (params: Omit<HandOverParams, "uri" | "date">) =>
    server.connection.sendRequest(handOverRequest, { uri, date: "2026-11-22", ...params });
  return { server, uri, ask };
}

function contentsOf(answer: HandOverAnswer | null): string {
  if (answer?.state !== "made") throw new Error(`not made: ${JSON.stringify(answer)}`);
  return answer.files.map(({ content }) => Buffer.from(content, "base64").toString("utf8")).join("\n");
}

test("every format can be had of an open document, with its notes, and nothing is written", async () => {
  const { server, uri, ask } = await opened("a report.txt");
  const range = { start: { line: 0, character: 37 }, end: { line: 0, character: 47 } };
  await server.connection.sendRequest(noteActRequest, { uri, act: { act: "add", range, kind: "comment", text: "How late, exactly?" } });
  const before = readdirSync(folder);
  const formats = await server.connection.sendRequest(handOverFormatsRequest, {});
  expect(formats.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["html", "markdown", "csv", "jsonld", "sarif", "response-md", "response-docx", "brat", "hypothesis"]),
  );
  for (const { id, ending } of formats) {
    const answer = await ask({ format: id, version: "1.2.3" });
    expect({ id, state: answer?.state }).toEqual({ id, state: "made" });
    if (answer?.state === "made") expect(answer.files[0]?.name).toBe(`a report.txt${ending}`);
    if (!id.startsWith("response")) expect(contentsOf(answer)).toContain("How late, exactly?");
    expect(contentsOf(answer)).not.toContain(folder);
  }
  expect(readdirSync(folder)).toEqual(before);
});

test("the points of a response can be chosen", async () => {
  const { server, uri, ask } = await opened("points.txt");
  const points = await server.connection.sendRequest(handOverPointsRequest, { uri });
  expect(points).toEqual([
    { ids: ["finding-1"], paragraph: "2", text: "42 were not seen in time, which is 31.5%", wrong: expect.stringContaining("13.5 %") },
  ]);
  expect(contentsOf(await ask({ format: "response-md", leaveOut: ["finding-1"] }))).toContain(
    "There is nothing to respond to: the checks found no error, no contest was upheld, and no note suggests a wording.",
  );
});

test("a few people who might be recognised are told, replaced, or handed over as they are", async () => {
  const few = "1. Of the 40 young people aged 17 in Northfield, 3 had no plan, which is 12%.\n";
  const { ask } = await opened("few.txt", few);
  const start = few.indexOf("Of the 40");
  expect(await ask({ format: "csv" })).toMatchObject({
    state: "warned",
    smallCounts: [{ where: "paragraph 1", message: expect.stringContaining("3 … aged 17 … in Northfield"), range: { start: { line: 0 } } }],
  });
  expect(start).toBeGreaterThan(0);
  expect(contentsOf(await ask({ format: "csv", smallCounts: "allow" }))).toMatch(/^\ufeffid,kind,/);
  expect(contentsOf(await ask({ format: "csv", smallCounts: "mask" }))).toContain("[fewer than five] had no plan");
  expect(contentsOf(await ask({ format: "csv", smallCounts: "allow" }))).toContain("3 had no plan");
  expect((await ask({ format: "sarif", smallCounts: "mask" }))?.state).toBe("unmaskable");
});

test("what cannot be handed over is told in one sentence", async () => {
  const { server, uri, ask } = await opened("kept.txt");
  expect(await ask({ format: "xlsx" })).toEqual({ state: "failed", message: "There is no such format." });
  expect(await server.connection.sendRequest(handOverRequest, { uri: `${uri}.not-open`, format: "csv", date: "2026-11-22" })).toEqual({
    state: "failed",
    message: "Inspection Lens does not read this document.",
  });
  writeFileSync(path.join(folder, "broken.txt.annotations.jsonld"), "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n");
  const broken = await opened("broken.txt");
  expect(await broken.ask({ format: "csv" })).toEqual({
    state: "failed",
    message: expect.stringMatching(/broken\.txt\.annotations\.jsonld.*Nothing is handed over/s),
  });
});
