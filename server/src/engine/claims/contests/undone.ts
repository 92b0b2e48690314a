import { FORGONE, UNDECIDED } from "../../lexicon/stance-undone.ts";
import type { Paragraph } from "../reading.ts";
import type { Held } from "./held.ts";
import { plain } from "./stance.ts";

/** Code units before a clause in which words may stand that it depends on ("refused to say whether | the council would appeal"). */
const LEAD = 60;
/** Code units after it: "The plan to challenge the report | was abandoned". */
const TAIL = 40;

/** A contest as it is held in truth: given up ("We have no plans to appeal" concedes) or not settled by anybody, which is undefined. */
export function asDone(item: Held, paragraph: Paragraph): Held | undefined {
  if (item.stance !== "dispute") return item;
  const clause = plain(paragraph.text.slice(item.start, item.end));
  if (FORGONE.some((pattern) => pattern.test(clause))) return { ...item, stance: "concede" };
  const before = plain(paragraph.text.slice(Math.max(0, item.start - LEAD), item.start)).replace(/^.*[.!?;] /s, "");
  const after = plain(paragraph.text.slice(item.end, item.end + TAIL)).replace(/[.!?;].*$/s, "");
  const around = `${before}${clause}${after}`;
  return UNDECIDED.some((pattern) => pattern.test(around) && !pattern.test(before)) ? undefined : item;
}
