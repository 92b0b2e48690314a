import { OF_OTHER_THINGS, TOLD_INSPECTORS, WHOLLY_OF_OTHER_THINGS } from "../../lexicon/stance-other-things.ts";
import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import type { Paragraph } from "../reading.ts";
import type { Held } from "./held.ts";
import { plain } from "./stance.ts";

/** True for a clause that contests something that no inspector has found: a politician's claim, a decision, a delay. */
export function isOfOtherThings({ text }: Paragraph, { start, end, stance }: Held): boolean {
  if (stance !== "dispute") return false;
  const clause = plain(text.slice(start, end));
  if (WHOLLY_OF_OTHER_THINGS.some((pattern) => pattern.test(clause))) return true;
  if (OF_OTHER_THINGS.some((pattern) => contestsOnlyThat(clause, pattern.exec(clause)))) return true;
  // the sentence up to the clause: "Children told inspectors that | they do not agree"
  const lead = plain(text.slice(0, end)).slice(-(end - start) - 90);
  return TOLD_INSPECTORS.test(lead) && !REPORT_WORDS.test(clause.replace(TOLD_INSPECTORS, ""));
}

/** A report is spoken of nowhere but in what is contested: not "The director was wrong to wait, but so is the report". */
function contestsOnlyThat(clause: string, match: RegExpExecArray | null): boolean {
  return match !== null && !REPORT_WORDS.test(`${clause.slice(0, match.index)} ${clause.slice(match.index + match[0].length)}`);
}
