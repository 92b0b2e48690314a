import { frameworks } from "../../engine/frameworks/index.ts";
import type { SpeakerSide } from "../../engine/index.ts";
import { disputeStatuses, markLabels } from "../../reviewing/index.ts";
import { token } from "./standoff.ts";
import type { BratDocument } from "./to-brat.ts";

/** The file `annotation.conf` that brat needs in the folder of the documents: what there may be, of what kind, and between what. */
export function bratConfiguration(documents: readonly Pick<BratDocument, "grades">[]): string {
  // The same for every document, but for grades of a reader's own scales.
  const grades = [...new Set([...gradeNames, ...documents.flatMap((document) => document.grades)].map(token))].sort();
  const attribute = (name: string, of: string, values?: readonly string[]) =>
    `${name}\tArg:${of}${values === undefined ? "" : `, Value:${values.join("|")}`}`;
  const sections = {
    entities: ["Judgement", "Statistic", "Official", "Said", "Speaker", "Cue", "Contest", "Contested", "Note"],
    relations: [
      "SaidBy\tArg1:Said, Arg2:Speaker",
      "CueOf\tArg1:Cue, Arg2:Said",
      "Contests\tArg1:Contest, Arg2:Contested",
      // Stretches of different kinds may overlap and nest.
      "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
    ],
    events: [],
    attributes: [
      attribute("Polarity", "Judgement", ["positive", "negative", "mixed"]),
      attribute("Grade", "Judgement", grades),
      attribute("Category", "Statistic", markLabels.statistic),
      attribute("Approx", "Statistic", ["exact", "about", "at-least", "at-most", "range"]),
      attribute("Quotation", "Said", ["direct", "indirect", "mixed"]),
      attribute("Side", "Said", sides),
      attribute("Stance", "Contest", markLabels.dispute),
      attribute("Against", "Contest", ["report", "grade", "finding", "figure", "process"]),
      attribute("Guess", "Contest"),
      attribute("Status", "Contest", disputeStatuses),
      attribute("Verdict", "Judgement|Statistic|Official|Contest", ["confirmed", "corrected", "added"]),
      attribute("Resolved", "Note"),
    ],
  };
  return Object.entries(sections)
    .map(([name, lines]) => [`[${name}]`, ...lines, ""].join("\n"))
    .join("\n");
}

const gradeNames = frameworks.flatMap(({ scale }) => scale.map(({ grade }) => grade));
const sides: readonly SpeakerSide[] = ["inspectorate", "inspected", "government", "opposition", "union", "families", "other"];
