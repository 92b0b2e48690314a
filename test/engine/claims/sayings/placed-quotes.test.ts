import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";

const LEAD = "Ofsted report faults Averham\n\n";

/** `Ann Lowe | said | words …`, one line for each attribution. */
function said(text: string): readonly string[] {
  return analyse(`${LEAD}${text}\n`).claims.attributions.map(({ speaker, cue, content }) => {
    const words = (at: { readonly start: number; readonly end: number }) => text.slice(at.start - LEAD.length, at.end - LEAD.length);
    return `${speaker ?? "-"} | ${cue ? words(cue) : "-"} | ${content.map(words).join(" … ")}`;
  });
}

type Case = readonly [text: string, expected: readonly string[]];

describe("quoted words beside a verb, whatever verb", () => {
  test.each<Case>([
    ["Ola Finch was cross. “One tin of soup,” she fumes. “Half empty, too.”", ["Ola Finch | fumes | One tin of soup … Half empty, too"]],
    ["“We are fine here,” types Cllr Ola Finch at seven.", ["Ola Finch | types | We are fine here"]],
    ["“Never!” roared the governor, Ivo Lund, over his soup.", ["Ivo Lund | roared | Never!"]],
    // a title, and no verb
    ["“Under the Stairs,” books for the young, is read to them.", []],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("quoted words behind a colon", () => {
  test.each<Case>([
    [
      "The bursar, Wendy Shaw, was less taken: “I would not trust him with a raffle.”",
      ["Wendy Shaw | : | I would not trust him with a raffle"],
    ],
    ["Governor Kim Lund rolled her eyes: “We asked for that in May.”", ["Kim Lund | : | We asked for that in May"]],
    // those who are asked do not say it, and things say nothing
    ["Parents were asked one question: “Would you come back?”", []],
    ["The car seats are another story: “They had only just come in.”", []],
    // a name behind a colon is no speech
    ["Kim Lund has a favourite room: “Kestrel”.", []],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("what holds in somebody's opinion", () => {
  test.each<Case>([
    ["Kim Lund was late. In her view the letter left out the roof.", ["Kim Lund | In her view | the letter left out the roof"]],
    ["The roof leaks in May, in Mr Poole’s opinion.", ["Mr Poole | in Mr Poole’s opinion | The roof leaks in May"]],
    ["The sum is, by the council’s own figures, too low.", ["the council | by the council’s own figures | The sum is … too low"]],
    [
      "It was left to them, since a school, in the words of its leader, “cannot be marked down for rain”.",
      ["its leader | in the words of | cannot be marked down for rain"],
    ],
    // the writer's own, a thing's, and one that only frames a clause
    ["In our view the roof leaks.", []],
    ["In view of the roof, nobody came.", []],
    ["It was a year in which, by its own admission, the board had no plan.", []],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("what inspectors tell that they met", () => {
  test.each<Case>([
    ["Inspectors described broken windows.", ["Inspectors | described | broken windows"]],
    ["The report speaks warmly of the choir.", ["The report | speaks | the choir"]],
    ["Elsewhere the letter mentions a leak.", ["the letter | mentions | a leak"]],
    ["The inspectors pointed to gaps in the log.", ["inspectors | pointed | gaps in the log"]],
    // what others mention, whom they speak to, and what only tells which
    ["Kim Lund mentioned a leak.", []],
    ["Inspectors spoke to nine parents.", []],
    ["The leak, which the report mentions, was mended because inspectors counted it twice.", []],
  ])("%s", (text, expected) => expect(said(text).map((line) => line.replace(/^The inspectors/, "inspectors"))).toEqual(expected));
});

describe("what somebody goes on to say", () => {
  test.each<Case>([
    ["Kim Lund went on to say that the roof was old.", ["Kim Lund | say | the roof was old"]],
    ["Kim Lund rang on Monday to say that the roof leaked.", ["Kim Lund | say | the roof leaked"]],
    ["Kim Lund would say only that it was wet.", ["Kim Lund | say | it was wet"]],
    ["Kim Lund did concede that the roof leaked.", ["Kim Lund | concede | the roof leaked"]],
    // nobody says it yet, and a report is disputed
    ["Kim Lund would say that.", []],
    ["It is fair to say that the roof leaks.", []],
    ["Kim Lund has disputed a report that faults the roof.", []],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});
