import type { Difference } from "../sources/differences.ts";
import type { SourcedPassage } from "../sources/sourced.ts";
import type { Check } from "./check.ts";
import { relatedThere, shown, whereThere } from "./source-words.ts";

/** Differences that a message names at most. */
const MOST_NAMED = 4;

/** A quotation of a report whose words are not the report's: the words that differ are named, a lost "not" as what it is. */
export const quotationAltered: Check = {
  id: "quotation-altered",
  summary: "A quotation of a report in which words are missing, added or replaced.",
  level: "warning",
  *ofDocument({ sourced }) {
    for (const passage of sourced) {
      if (passage.kind !== "quotation" || passage.verdict !== "altered") continue;
      yield {
        at: passage.at,
        message: `The report has “${shown(passage.words ?? "")}”${whereThere(passage)}: ${told(passage)}.`,
        related: relatedThere(passage, "The report"),
      };
    }
  },
};

function told({ differences }: SourcedPassage): string {
  const sorted = [...differences].sort((a, b) => rank(a) - rank(b));
  const named = sorted.slice(0, MOST_NAMED).map(inWords);
  const more = sorted.length - named.length;
  return `${named.join("; ")}${more > 0 ? `; and ${more} more ${more === 1 ? "difference" : "differences"}` : ""}`;
}

function rank({ weight }: Difference): number {
  return weight === "denial" ? 0 : weight === "qualifier" ? 1 : 2;
}

function inWords({ change, quoted, there, weight }: Difference): string {
  const what = weight === "denial" ? ", which turns the sense round" : weight === "qualifier" ? ", which changes how far it goes" : "";
  switch (change) {
    case "dropped":
      return `“${there}” is left out${what}`;
    case "added":
      return `“${quoted}” is added${what}`;
    case "replaced":
      return `“${quoted}” stands for “${there}”${what}`;
    case "joined":
      return `“${quoted}” stands elsewhere, or before it`;
  }
}
