import type { Check } from "./check.ts";

/** A figure given as the report's that the report does not have. */
export const figureNotInSource: Check = {
  id: "figure-not-in-source",
  summary: "A figure given as a report's that the report does not have.",
  level: "hint",
  *ofDocument({ sourced }) {
    for (const passage of sourced)
      if (passage.kind === "figure" && passage.verdict === "not-found")
        yield { at: passage.at, message: "The report does not have this figure, nor one that it could be rounded from.", related: [] };
  },
};
