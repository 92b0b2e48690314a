import type { Check } from "./check.ts";
import { relatedThere } from "./source-words.ts";

/** A quotation that is attributed to a report or its inspectors, and that the report has not. */
export const quotationNotInSource: Check = {
  id: "quotation-not-in-source",
  summary: "A quotation attributed to a report that the report does not have.",
  level: "warning",
  *ofDocument({ sourced }) {
    for (const passage of sourced) {
      if (passage.kind !== "quotation" || passage.verdict !== "absent") continue;
      const nearest = relatedThere(passage, "The nearest passage");
      yield {
        at: passage.at,
        message: `These words are not in the report${nearest[0] ? `. ${nearest[0].message}` : ", and nothing like them is"}.`,
        related: nearest,
      };
    }
  },
};
