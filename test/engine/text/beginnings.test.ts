import { expect, it } from "vitest";
import { mayBeginAs } from "../../../server/src/engine/text/beginnings.ts";

it.each<[RegExp, readonly string[], readonly string[]]>([
  [/^(?:the )?(?:inspection )?team/, ["team", "the team", "inspection team", "the inspection"], ["tea", "them", "a team", "", "inside"]],
  [/^no$/, ["no", "nobody"], ["on", "n", ""]],
  [/^ab+c/, ["abc", "abbbbc"], ["ac", "b"]],
  [/^(?:a|bcde(?:f|g)?)x/, ["ax", "bcdex", "bcdefx"], ["bx", "c"]],
  [/^(?!no)x?y{2,3}z/, ["xyyz", "yyz", "yyyz"], ["z", "no"]],
  [/^[ab]c|^\d{2} years/, ["ac", "12 years", "anything"], []],
  [/^hm inspector's|\bend/, ["hm inspector's", "end", "ends"], ["hmi", "the"]],
])("%s", (pattern, may, mayNot) => {
  const mayBegin = mayBeginAs([pattern]);
  for (const text of may) expect(mayBegin(text), text).toBe(true);
  for (const text of mayNot) expect(mayBegin(text), text).toBe(false);
});
