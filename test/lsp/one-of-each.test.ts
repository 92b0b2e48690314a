import { expect, test } from "vitest";
import type { ReportCard } from "../../server/src/engine/index.ts";
import { oneOfEach } from "../../server/src/lsp/sources/one-of-each.ts";

const folder = "file:///drafts%20of%20mine/press";
const offer = (name: string, authority: string | undefined, inspectionEnd?: string) => ({
  name: `${folder}/${name}`,
  card: { authority, inspectionEnd } as ReportCard,
});
const left = (...offers: ReturnType<typeof offer>[]) => oneOfEach(offers, folder).map(({ name }) => name.slice(folder.length + 1));

test.each([
  ["a PDF beside its text", ["r.pdf", "r.report.md"], ["r.report.md"]],
  ["a draft beside the report", ["drafts/r.report.md", "r.report.md"], ["r.report.md"]],
  ["a draft's text beside the report's PDF", ["r-draft%201.md", "r.pdf"], ["r.pdf"]],
  ["a draft that is alone", ["Draft.md"], ["Draft.md"]],
  ["two texts, of which nobody knows which counts", ["a.md", "b.md"], ["a.md", "b.md"]],
  ["a name that only has the letters", ["overdrafts.md", "b.md"], ["overdrafts.md", "b.md"]],
])("%s", (_, names, expected) => {
  expect(left(...names.map((name) => offer(name, "Harrowmere", "2019-03-15")))).toEqual(expected);
});

test("other inspections and other authorities are other reports, and so is what states neither", () => {
  expect(
    left(offer("a.md", "Harrowmere", "2019-03-15"), offer("a.pdf", "Harrowmere", "2022-03-15"), offer("b.pdf", "Eastmarch", "2019-03-15")),
  ).toEqual(["a.md", "a.pdf", "b.pdf"]);
  expect(left(offer("a.md", undefined, "2019-03-15"), offer("a.pdf", undefined, "2019-03-15"))).toEqual(["a.md", "a.pdf"]);
  expect(left(offer("a.md", "Harrowmere"), offer("a.pdf", "Harrowmere"))).toEqual(["a.md", "a.pdf"]);
});
