import type { Check } from "./check.ts";
import { relatedThere, shown, whereThere } from "./source-words.ts";

/** A grade given as the inspection's for which the report's front page has another. */
export const gradeContradictsSource: Check = {
  id: "grade-contradicts-source",
  summary: "A grade given as the inspection's where the report gives another.",
  level: "warning",
  *ofDocument({ sourced }) {
    for (const passage of sourced) {
      if (passage.kind !== "grade" || passage.verdict !== "contradicted") continue;
      yield {
        at: passage.at,
        message: `The report's grade is “${passage.stated ?? "another"}”${whereThere(passage)}: “${shown(passage.words ?? "")}”`,
        related: relatedThere(passage, "The report"),
      };
    }
  },
};
