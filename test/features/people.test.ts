import { describe, expect, test } from "vitest";
import { analyse, LineIndex } from "../../server/src/engine/index.ts";
import {
  incomingCalls,
  outgoingCalls,
  personHighlights,
  personReferences,
  prepareCallHierarchy,
  type Reading,
} from "../../server/src/features/index.ts";
import { readMarks } from "../support/marked-text.ts";

/** Invented: a director who speaks three times, a councillor who speaks of her, and a leader who says nothing. */
const ARTICLE = `Thornley children's services rated inadequate

Ofsted has rated children's services in Thornley inadequate.

<|Marian Fell|>, director of children's services at Thornley Council, said: “We accept the report.” <|She|> said that new staff had been found.

Councillor Idris Penn, cabinet member for children, said: “<|Marian Fell|> has my full support.”

Council leader Tom Orme did not comment.

“We will do better,” <|Ms Fell|> added.
`;

function read(marked: string) {
  const { text, spans } = readMarks(marked);
  const analysis = analyse(text);
  const reading: Reading = { uri: "file:///a.txt", analysis, lines: LineIndex.of(text) };
  const position = (offset: number) => {
    const { line, column } = reading.lines.at(offset);
    return { line, character: column };
  };
  const words = (range: { start: { line: number; character: number }; end: { line: number; character: number } }) =>
    text.slice(
      reading.lines.offset({ line: range.start.line, column: range.start.character }),
      reading.lines.offset({ line: range.end.line, column: range.end.character }),
    );
  return { reading, text, spans, position, words, at: (needle: string) => position(text.indexOf(needle) + 1) };
}

describe("references and highlights", () => {
  test("every mention of a person, pronouns of a speaker too, from any of them", () => {
    const { reading, spans, position } = read(ARTICLE);
    const expected = spans.map(({ start }) => position(start));
    for (const { start } of spans) {
      expect(personReferences(reading, position(start))?.map(({ range }) => range.start)).toEqual(expected);
      expect(personHighlights(reading, position(start))?.map(({ range }) => range.start)).toEqual(expected);
    }
  });

  test.each(["rated", "support", "staff"])("nothing on “%s”", (word) => {
    const { reading, at } = read(ARTICLE);
    expect(personReferences(reading, at(word))).toBeUndefined();
    expect(personHighlights(reading, at(word))).toBeUndefined();
    expect(prepareCallHierarchy(reading, at(word))).toBeUndefined();
  });
});

describe("what somebody said", () => {
  const prepared = (name: string) => {
    const found = read(ARTICLE);
    const [item] = prepareCallHierarchy(found.reading, found.at(name)) ?? [];
    if (!item) throw new Error("somebody is named there");
    return { ...found, item };
  };

  test("a person with the office and all that they are reported to have said", () => {
    const { reading, item, words } = prepared("Marian Fell");
    expect(item).toMatchObject({ name: "Marian Fell", detail: expect.stringContaining("director of children's services") });
    const calls = outgoingCalls(reading, item);
    expect(calls.map(({ to, fromRanges }) => `${fromRanges.map(words)}: ${to.name} (${to.detail})`)).toMatchInlineSnapshot(`
      [
        "Marian Fell: We accept the report (quoted)",
        "She: new staff had been found (reported)",
        "Ms Fell: We will do better (quoted)",
      ]
    `);
    for (const { to } of calls) expect(words(to.range)).toContain(words(to.selectionRange));
  });

  test("whom a saying names, and who said it", () => {
    const { reading, item, words } = prepared("Idris Penn");
    const [saying] = outgoingCalls(reading, item);
    if (!saying) throw new Error("he says something");
    expect(outgoingCalls(reading, saying.to).map(({ to, fromRanges }) => [to.name, ...fromRanges.map(words)])).toEqual([
      ["Marian Fell", "Marian Fell"],
    ]);
    expect(incomingCalls(reading, saying.to).map(({ from }) => from.name)).toEqual([item.name]);
  });

  test("who speaks of somebody", () => {
    const { reading, item, words } = prepared("Marian Fell");
    const calls = incomingCalls(reading, item);
    expect(calls.map(({ from, fromRanges }) => [from.name, ...fromRanges.map(words)])).toEqual([["Idris Penn", "Marian Fell"]]);
  });

  test("somebody who says nothing has nothing below", () => {
    const { reading, item } = prepared("Tom Orme");
    expect(outgoingCalls(reading, item)).toEqual([]);
    expect(incomingCalls(reading, item)).toEqual([]);
  });

  test("an item from elsewhere, or of a text that has changed, gives nothing", () => {
    const { reading, item } = prepared("Tom Orme");
    for (const data of [undefined, null, 7, {}, { speaker: 3 }, { saying: true }]) {
      expect(outgoingCalls(reading, { ...item, data })).toEqual([]);
      expect(incomingCalls(reading, { ...item, data })).toEqual([]);
    }
  });
});
