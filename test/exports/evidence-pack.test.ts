import { describe, expect, test } from "vitest";
import type { Note } from "../../server/src/annotations/index.ts";
import { evidencePack } from "../../server/src/exports/html/evidence-pack.ts";
import { COLOURS } from "../../server/src/exports/html/style.ts";
import { ARTICLE, dossierOf, NOTES, on } from "./eastmarch.ts";

const page = evidencePack(dossierOf());

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const VOID = new Set(["meta", "br"]);

/** Every element in order. Throws where markup is not well formed: what is opened is closed, attributes are quoted, no stray angle. */
function elementsOf(text: string): readonly Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  const words = text.replace(/^<!DOCTYPE html>/, "").replace(/(<style>)[^<]*(<\/style>)/, "$1$2");
  for (const [all] of words.matchAll(/<[^>]*>?|[^<]*>/g)) {
    const closing = /^<\/([a-z\d]+)>$/.exec(all)?.[1];
    if (closing !== undefined) {
      if (open.pop() !== closing) throw new Error(`</${closing}> closes something else`);
      continue;
    }
    const [, name = "", list = ""] = /^<([a-z\d]+)((?: [a-z-]+="[^"<>]*")*)>$/.exec(all) ?? [];
    if (name === "") throw new Error(`no tag: ${all.slice(0, 80)}`);
    if (!VOID.has(name)) open.push(name);
    found.push({ name, attributes: Object.fromEntries([...list.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])) });
  }
  expect(open).toEqual([]);
  return found;
}

const elements = elementsOf(page);
const named = (name: string) => elements.filter((element) => element.name === name);

describe("the evidence pack", () => {
  test("needs nothing but itself", () => {
    expect(named("script").length + named("link").length + named("img").length + named("iframe").length).toBe(0);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => key === "src" || key.startsWith("on"))).toEqual(
      [],
    );
    expect(page).not.toMatch(/url\(|@import|https?:|\/\//);
  });

  test("says its language and title, and has landmarks and a way past the contents", () => {
    expect(named("html")[0]?.attributes.lang).toBe("en");
    expect(page).toContain("<title>Evidence pack: eastmarch.article.txt</title>");
    expect(["header", "nav", "main", "footer"].map((name) => named(name).length)).toEqual([1, 1, 1, 1]);
    expect(named("a")[0]?.attributes).toEqual({ class: "skip", href: "#main" });
  });

  test("every link leads to a place in it, and no name is given twice", () => {
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = elements.flatMap(({ attributes: { href, "aria-labelledby": by } }) => [
      ...(href ? [href.slice(1)] : []),
      ...(by ? [by] : []),
    ]);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("every finding has an anchor and a line in the contents", () => {
    for (const { id } of dossierOf().findings)
      expect(page.match(new RegExp(`href="#${id}"|id="${id}"`, "g"))?.length).toBeGreaterThanOrEqual(2);
  });

  test("headings skip no level, and only one is the first", () => {
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test("table heads say what they head", () => {
    expect(named("th").length).toBeGreaterThan(4);
    for (const { attributes } of named("th")) expect(attributes.scope).toMatch(/^(?:col|row)$/);
    expect(named("caption").length).toBe(named("table").length);
  });

  test.each(Object.entries(COLOURS))("words stand out from the ground, %s", (_, { ground, panel, text, quiet, accent, mark }) => {
    for (const [front, back] of [
      [text, ground],
      [text, panel],
      [quiet, ground],
      [quiet, panel],
      [accent, ground],
      [text, mark],
    ] as const)
      expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test("has a style for paper and one for dark screens", () => {
    expect(page).toMatch(/@media print/);
    expect(page).toMatch(/prefers-color-scheme: dark/);
  });

  test("shows both sides, the review, its evidence and the notes", () => {
    const article = /<article id="finding-2".*?<\/article>/s.exec(page)?.[0] ?? "";
    const words = article.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(words).toMatchInlineSnapshot(
      `" 2. Contested by The council and Dana Moss What is said Inspectors found that visits to children on protection plans were often late . What is said against it, or conceded The council contests the finding. Status: rejected The council disputed the finding that visits were often late . Dana Moss contests the figure. Status: open &quot; That is simply wrong: our records show that every child was seen ,&quot; Cllr Dana Moss said. Review: The council contests the finding Date Reader Decision Reason 3 November 2026 Ruth Okoro open 4 November 2026 Ruth Okoro rejected the letter of 3 May says otherwise Evidence of one team only every child was seen replies/letter.txt Notes on it Ruth Okoro, 1 November 2026 Which team? =SUM(A1) Tags: visits, factual accuracy Sam Vale, 1 November 2026 =North, they say. The note with its passage Back to the contents "`,
    );
  });

  test("is the same for the same notes in any order", () => {
    expect(evidencePack(dossierOf(ARTICLE, [...NOTES].reverse()))).toBe(page);
  });
});

const HOSTILE = [
  "<script>alert(1)</script>",
  "</style><script>",
  '"><img src=x onerror=alert(1)>',
  "a & b &lt; c &#60;",
  "' onfocus='x",
  "-->",
  "]]>",
];

describe("words become no markup", () => {
  test.each(HOSTILE)("%s", (words) => {
    const notes: readonly Note[] = [
      {
        id: "urn:uuid:1",
        motivation: "editing",
        created: words,
        author: words,
        text: words,
        suggestion: words,
        tags: [words],
        anchor: { ...on("often late"), paragraph: words },
      },
      {
        id: "urn:uuid:2",
        motivation: "commenting",
        created: words,
        text: words,
        anchor: { ...on("often late"), exact: words, checksum: "x", prefix: "", suffix: "" },
      },
    ];
    const dossier = dossierOf(`${ARTICLE}\n\nCouncillors disputed the finding that "${words}" and "${words}" were late.\n`, notes, {
      document: words,
    });
    const hostile = evidencePack({
      ...dossier,
      remarks: [words],
      made: words,
      card: { judgements: [{ area: words, grade: words }], authority: words },
    });
    const plain = elementsOf(hostile).map(({ name }) => name);
    expect(plain).not.toContain("script");
    expect(plain).not.toContain("img");
  });

  test("and turn no words around them: what cannot be seen is shown", () => {
    const text = "three\u202e seerht \u2066x\u0007\ufeff \ud800";
    const hostile = evidencePack(dossierOf(ARTICLE, [{ id: "urn:uuid:1", motivation: "commenting", created: "2026-01-01", text }]));
    expect(hostile).toContain("three[U+202E] seerht [U+2066]x[U+0007][U+FEFF] [U+D800]");
    expect(hostile).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

/** The ratio of WCAG 2.2 between two colours. */
function contrast(a: string, b: string): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
