import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { importBytes } from "../../server/src/importers/index.ts";
import { tinyPdf } from "../support/tiny-pdf.ts";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function codeFor(content: Uint8Array, name: string): Promise<string> {
  return importBytes(content, name).then(
    () => "read",
    (error: { readonly code?: string }) => error.code ?? "no code",
  );
}

describe("plain text", () => {
  test.each([
    ["CR line ends", "One.\rTwo.\r"],
    ["CRLF and trailing spaces", "One.  \r\nTwo.\r\n"],
    ["emoji and other scripts", "Practice 👩‍👧 is good. שלום مرحبا"],
    ["a form feed", "Page one\n\fPage two"],
    ["nothing", ""],
  ])("%s stays as it is", async (_, text) => {
    expect(await importBytes(bytes(text), "a.txt")).toEqual({ text, warnings: [] });
  });

  test("a byte order mark is left out", async () => {
    expect((await importBytes(bytes("\ufeffGood"), "a.md")).text).toBe("Good");
    expect((await importBytes(new Uint8Array([0xff, 0xfe, 0x47, 0, 0x6f, 0]), "a.txt")).text).toBe("Go");
    expect((await importBytes(new Uint8Array([0xfe, 0xff, 0, 0x47, 0, 0x6f]), "a.txt")).text).toBe("Go");
  });

  test("Windows-1252 is recognised and said", async () => {
    const imported = await importBytes(new Uint8Array([0x93, 0x67, 0x6f, 0x6f, 0x64, 0x94, 0x20, 0xa3, 0x35]), "a.txt");
    expect(imported.text).toBe("“good” £5");
    expect(imported.warnings).toHaveLength(1);
  });

  test("broken UTF-8 is repaired and said", async () => {
    const imported = await importBytes(new Uint8Array([...bytes("It’s café"), 0xff]), "a.txt");
    expect(imported.text).toBe("It’s café\ufffd");
    expect(imported.warnings).toEqual(["1 bytes are not valid UTF-8 and show as �."]);
  });

  test("a stray NUL is said, a binary is refused", async () => {
    expect((await importBytes(bytes(`Good\0${" practice".repeat(20)}`), "a.txt")).warnings).toEqual(["The file contains NUL characters."]);
    expect(
      await codeFor(
        new Uint8Array(512).map((_, index) => (index * 7) % 32),
        "a.txt",
      ),
    ).toBe("binary");
  });
});

describe("what a file is", () => {
  test.each([
    ["a web page named .pdf", "<!DOCTYPE html>\n<html><body>Gone</body></html>", "a.pdf", "not-what-its-name-says"],
    ["a text named .pdf", "Hello", "a.PDF", "not-what-its-name-says"],
    ["an empty .pdf", "", "a.pdf", "damaged"],
    ["a web page", "<html><body>Good</body></html>", "a.html", "unsupported"],
    ["an archive", "PK\u0003\u0004 and so on", "a.docx", "unsupported"],
    ["a PDF's mark and nothing else", "%PDF-1.7\n%%EOF", "a.pdf", "damaged"],
    ["a Markdown file that begins with HTML", "<html> in Markdown", "a.md", "read"],
  ])("%s", async (_, content, name, code) => {
    expect(await codeFor(bytes(content), name)).toBe(code);
  });

  test("a PDF is known by its content under any name", async () => {
    const pdf = tinyPdf([[{ x: 70, y: 700, text: "Practice is good." }]]);
    expect(await importBytes(pdf, "report.txt")).toMatchObject({ text: "Practice is good.\n", pages: 1 });
  });
});

describe("PDF through the library", () => {
  test("lines, cells and pages", async () => {
    const pdf = tinyPdf([
      [
        { x: 500, y: 20, text: "1" },
        { x: 70, y: 760, text: "Thornley", size: 20 },
        { x: 70, y: 700, text: "Care leavers" },
        { x: 400, y: 700, text: "Good" },
      ],
      [
        { x: 70, y: 760, text: "12. Plans are" },
        { x: 70, y: 746, text: "late." },
      ],
    ]);
    expect((await importBytes(pdf, "a.pdf")).text).toBe("Thornley\n\nCare leavers\n\nGood\n\n1\n\n\f12. Plans are\nlate.\n");
  });

  test("the caller's bytes stay", async () => {
    const pdf = tinyPdf([[{ x: 70, y: 700, text: "Twice" }]]);
    await importBytes(pdf, "a.pdf");
    expect((await importBytes(Buffer.from(pdf), "a.pdf")).text).toBe("Twice\n");
  });

  test("pages without text are no text", async () => {
    expect(await codeFor(tinyPdf([[], []]), "scan.pdf")).toBe("no-text");
  });

  test("half a file is damaged or read with what is there, never an endless wait", async () => {
    const pdf = tinyPdf([[{ x: 70, y: 700, text: "Half" }]]);
    expect(["damaged", "no-text", "read"]).toContain(await codeFor(pdf.slice(0, pdf.length / 2), "a.pdf"));
  });
});

const reports = path.resolve(import.meta.dirname, "../../../shared/reports");
const texts = path.resolve(import.meta.dirname, "../../../shared/texts");

describe.skipIf(!existsSync(reports))("published reports (skipped where ../shared is absent)", () => {
  test("hold the same words as the reference text", { timeout: 60_000 }, async () => {
    const files = readdirSync(reports).filter((file) => existsSync(path.join(texts, file.replace(/pdf$/, "txt"))));
    for (const file of files.filter((_, index) => index % 12 === 0)) {
      const { text } = await importBytes(readFileSync(path.join(reports, file)), file);
      // Our text keeps hyphens at line ends and names bullets, the reference does neither.
      const words = (raw: string) => raw.replace(/[-\u2010]\s+/g, "").match(/[\p{L}\p{N}]{2,}/gu) ?? [];
      const reference = words(readFileSync(path.join(texts, file.replace(/pdf$/, "txt")), "utf8"));
      const missing = without(reference, words(text)).length;
      expect(missing / reference.length, file).toBeLessThan(0.01);
    }
  });
});

/** The words of `all` that `some` lacks, counting repetitions. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
