import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { documentPath, readLinks, sourcePath, sourceUri, withLink } from "../../server/src/links/index.ts";

const file = (documents: unknown, more: object = {}) => JSON.stringify({ version: 1, documents, ...more });

describe("what a file of links says", () => {
  test("reports, and that there is none", () => {
    const text = file({ "b.txt": { sources: "none" }, "press/a.txt": { sources: ["r.md", "../x.pdf"] }, "c.txt": { sources: [] } });
    const { documents, problems, isWritable } = readLinks(text);
    expect([...documents]).toEqual([
      ["b.txt", "none"],
      ["press/a.txt", ["r.md", "../x.pdf"]],
      ["c.txt", "none"],
    ]);
    expect([problems, isWritable]).toEqual([[], true]);
  });

  test.each([
    ["no JSON", '{ "version": 1, "documents": { "a.txt"', "This is not JSON", false],
    ["another version", '{ "version": 2, "documents": {} }', "Only version 1", false],
    ["a list", "[]", "This must be an object", false],
    ["documents that are none", '{ "version": 1, "documents": [] }', "must be an object, so nothing", false],
    ["an entry that is none", file({ "a.txt": "r.md" }), "documents.a.txt: This must be an object with “sources”.", true],
    ["an entry without sources", file({ "a.txt": {} }), "“sources” is missing.", true],
    ["sources that are none", file({ "a.txt": { sources: "r.md" } }), "must be a list of reports’ paths, or “none”", true],
    ["a path that is none", file({ "a.txt": { sources: [7] } }), "must be the path of a report", true],
  ])("%s", (_, text, message, isWritable) => {
    const read = readLinks(text);
    expect(read.problems[0]?.message).toContain(message);
    expect([read.documents.size, read.isWritable]).toEqual([0, isWritable]);
  });

  test("an empty file has nothing to lose", () => expect(readLinks(" \n")).toMatchObject({ problems: [], isWritable: true }));
  test("fields of others are no mistake", () => {
    expect(readLinks(file({ "a.txt": { sources: ["r.md"], by: "Jo" } }, { tool: "x" })).problems).toEqual([]);
  });
});

describe("writing", () => {
  test("a new file", () => {
    expect(withLink(undefined, "a.txt", ["r.md"])).toBe(
      '{\n  "version": 1,\n  "documents": {\n    "a.txt": {\n      "sources": [\n        "r.md"\n      ]\n    }\n  }\n}\n',
    );
  });

  test("documents stand in order, whatever came first", () => {
    let text: string | undefined;
    for (const name of ["m.txt", "z.txt", "a.txt", "press/n.txt"]) text = String(withLink(text, name, "none"));
    expect(Object.keys(JSON.parse(text ?? "").documents)).toEqual(["a.txt", "m.txt", "press/n.txt", "z.txt"]);
  });

  test("comments, other fields and other entries stay as they are", () => {
    const before = `{
  // ours
  "version": 1,
  "tool": { "x": 1 },
  "documents": {
    "a.txt": { "by": "Jo", "sources": ["old.md"] }, // checked
    "b.txt": { "sources": "none" }
  }
}
`;
    expect(withLink(before, "a.txt", "none")).toBe(before.replace('["old.md"]', '"none"'));
    const without = String(withLink(before, "b.txt", undefined));
    expect(without).toContain('"by": "Jo"');
    expect(without).not.toContain("b.txt");
    expect(withLink(before, "c.txt", undefined)).toBe(before);
  });

  test("a path in another form of Unicode is the same document", () => {
    const before = file({ "cafe\u0301.txt": { sources: "none" } });
    const after = String(withLink(before, "caf\u00e9.txt", ["r.md"]));
    expect(Object.keys(JSON.parse(after).documents)).toHaveLength(1);
  });

  test("an entry that says nothing usable gives way", () => {
    expect(JSON.parse(String(withLink(file({ "a.txt": 7 }), "a.txt", ["r.md"]))).documents).toEqual({ "a.txt": { sources: ["r.md"] } });
  });

  test.each(["<<<<<<< ours\n{}", '{ "version": 2 }', "7"])("what cannot be understood is left alone: %s", (text) => {
    expect(withLink(text, "a.txt", "none")).toMatchObject({ line: 1, message: expect.any(String) });
  });
});

describe("paths", () => {
  const folder = "file:///home/jo/press%20office";

  test.each([
    ["in the folder", `${folder}/reports/h%C3%A9.md`, "reports/hé.md"],
    ["beside it", "file:///home/jo/reports/r.pdf", "../reports/r.pdf"],
    ["above", "file:///home/r.pdf", "../../r.pdf"],
    ["elsewhere", "file:///mnt/r.pdf", "file:///mnt/r.pdf"],
    ["on another machine", "vscode-vfs://github/r.md", "vscode-vfs://github/r.md"],
  ])("of a report %s, and back", (_, uri, path) => {
    expect(sourcePath(folder, uri)).toBe(path);
    expect(sourceUri(folder, path)).toBe(uri);
  });

  test.each([
    ["./r.md", `${folder}/r.md`],
    ["a\\r.md", `${folder}/a/r.md`],
    ["/mnt/a b.pdf", "file:///mnt/a%20b.pdf"],
    ["C:\\x\\r.pdf", "file:///C%3A/x/r.pdf"],
    ["\\\\server\\share\\r.md", "file:///server/share/r.md"],
    ["file:////server/share/r.md", "file:///server/share/r.md"],
    ["../../../../../../r.md", "file:///r.md"],
    ["it's (2).md", `${folder}/it%27s%20%282%29.md`],
  ])("as people write them: %s", (path, uri) => expect(sourceUri(folder, path)).toBe(uri));

  test("of a document", () => expect(documentPath(folder, `${folder}/a%20b/c.txt`)).toBe("a b/c.txt"));
});

test("the schema is for what is read", () => {
  const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../schemas/sources.schema.json"), "utf8"));
  const { version, documents } = schema.properties;
  const [none, list] = documents.additionalProperties.properties.sources.anyOf;
  const text = (sources: unknown) => JSON.stringify({ version: version.const, documents: { "a.txt": { sources } } });
  expect(readLinks(text(none.const)).documents.get("a.txt")).toBe("none");
  expect([list.type, list.items.type]).toEqual(["array", "string"]);
  expect(readLinks(text(["r.md"]))).toMatchObject({ problems: [], isWritable: true });
});
