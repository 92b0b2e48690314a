import { expect, test } from "vitest";
import { type Analysis, AnalysisMemory, analyse } from "../../../server/src/engine/index.ts";

/** So many paragraphs that what follows stands in a stretch of its own. */
const FAR = "Visits are made on time. Most children know why they are in care, and records are clear.\n\n".repeat(40);

function said({ document, claims }: Analysis): readonly string[] {
  return claims.attributions.map(
    (item) => `${item.speaker}: ${item.content.map((at) => document.text.slice(at.start, at.end)).join(" … ")}`,
  );
}

function contested({ document, claims }: Analysis): readonly string[] {
  return claims.disputes.map(
    ({ by, stance, target }) => `${by} ${stance}: ${target ? document.text.slice(target.start, target.end) : "–"}`,
  );
}

/** A text in which what stands far above tells how to read what stands below, an edit above, and what is read below before and after it. */
const rows: readonly {
  readonly name: string;
  readonly above: string;
  readonly edited: readonly [from: string, to: string];
  readonly below: string;
  readonly read: (analysis: Analysis) => readonly string[];
  readonly before: string;
  readonly after: string;
}[] = [
  {
    name: "whom a pronoun means",
    above: "Moira Thorne, director of children’s services at Eastmarch Council, wrote to families.",
    edited: ["Moira Thorne", "Anita Dale"],
    below: "She said the plans were being rewritten.",
    read: said,
    before: "Moira Thorne: the plans were being rewritten",
    after: "Anita Dale: the plans were being rewritten",
  },
  {
    name: "which body “it” means",
    above: "Harbour Trust has run the homes since 2019, when they were last inspected.",
    edited: ["Harbour Trust", "Quayside Trust"],
    below: "It rejected the finding that plans are poor.",
    read: contested,
    before: "Harbour Trust dispute: plans are poor",
    after: "Quayside Trust dispute: plans are poor",
  },
  {
    name: "the grade that is contested far below",
    above: "Ofsted rated Eastmarch Council inadequate overall.",
    edited: ["rated Eastmarch Council inadequate", "has rated Eastmarch Council inadequate"],
    below: "The council rejected the judgement.",
    read: contested,
    before: "Eastmarch Council dispute: inadequate",
    after: "Eastmarch Council dispute: inadequate",
  },
];

test.each(rows)("what stands far above tells $name, after an edit too", ({ above, edited, below, read, before, after }) => {
  const memory = new AnalysisMemory();
  const text = `${above}\n\n${FAR}${below}\n`;
  expect(read(analyse(text, { memory }))).toContain(before);
  const changed = text.replace(...edited);
  const again = analyse(changed, { memory });
  expect(read(again)).toContain(after);
  expect(read(again)).toEqual(read(analyse(changed)));
});
