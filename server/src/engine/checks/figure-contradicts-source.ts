import type { Check } from "./check.ts";
import { relatedThere, shown, whereThere } from "./source-words.ts";

/** A figure given as the report's for which the report has another value. */
export const figureContradictsSource: Check = {
  id: "figure-contradicts-source",
  summary: "A figure given as a report's for which the report has another value.",
  level: "warning",
  *ofDocument({ sourced }) {
    for (const passage of sourced) {
      if (passage.kind !== "figure" || passage.verdict !== "contradicted") continue;
      yield {
        at: passage.at,
        message: `The report says ${passage.stated ?? "otherwise"}${whereThere(passage)}: “${shown(passage.words ?? "")}”`,
        related: relatedThere(passage, "The report"),
      };
    }
  },
};
