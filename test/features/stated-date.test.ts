import { describe, expect, test } from "vitest";
import { statedDate } from "../../server/src/features/hover/stated-date.ts";
import { readMarks } from "../support/marked-text.ts";

describe("the date of a contest is the one its sentence gives", () => {
  test.each([
    ["On 12 March 2024 <|the council rejected the report|>.", "12 March 2024"],
    ["<|The council rejected the report|> on Tuesday.", "on Tuesday"],
    ["The report came out on 3 May. <|The council rejected it|> yesterday.", "yesterday"],
    ["The report came out on 3 May. <|The council rejected it|>.", undefined],
    ["<|The council rejected it|>. A meeting is due on 9 June.", undefined],
    ["Minutes of 4 July\n\n<|The Leader did not accept it|>", undefined],
    ["Between 4 July and 9 July <|the council rejected it|> twice.", undefined],
    ["<|May rejected it|> in the summer.", undefined],
  ] as const)("%s", (marked, expected) => {
    const { text, spans } = readMarks(marked);
    expect(statedDate(text, spans[0] ?? { start: 0, end: 0 })).toBe(expected);
  });
});
