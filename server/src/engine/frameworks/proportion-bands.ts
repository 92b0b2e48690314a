import type { Source } from "./framework.ts";

/** What share a proportion word stands for, under one convention. */
export interface ProportionBand {
  /** Whose convention, in words that can start a sentence. */
  readonly convention: string;
  /** Percent. */
  readonly min: number;
  readonly max: number;
  /** `published`: the inspectorate's own table. `observed`: seen in its reports, which follow no table. `meaning`: what the words say. */
  readonly basis: "published" | "observed" | "meaning";
  /** How many places an observation rests on. */
  readonly places?: number;
  /** `medium` has to be said with "probably". */
  readonly confidence: "high" | "medium";
  readonly source?: Source;
}

type Row = readonly [words: readonly string[], min: number, max: number];

interface Table {
  readonly inspectorate: string;
  readonly convention: string;
  readonly confidence: "high" | "medium";
  readonly source: Source;
  readonly rows: readonly Row[];
}

/** Tables that inspectorates publish. Ofsted has none for children's services reports (82 of 2014–2025 were searched). */
const published: readonly Table[] = [
  {
    inspectorate: "education-scotland",
    convention: "Education Scotland’s terms",
    confidence: "high",
    source: {
      url: "https://education.gov.scot/inspection-and-review/what-we-do-and-how-we-do-it/02-about-inspection-and-review/",
      seen: "excerpt",
      confidence: "high",
    },
    rows: [
      [["almost all"], 90, 100],
      [["most"], 75, 90],
      [["majority"], 50, 74],
      [["less than half"], 15, 49],
      [["few"], 0, 15],
    ],
  },
  {
    inspectorate: "estyn",
    convention: "Estyn’s terms",
    confidence: "medium",
    source: { url: "https://www.estyn.gov.wales/", seen: "none", confidence: "medium" },
    rows: [
      [["nearly all"], 95, 100],
      [["most"], 90, 100],
      [["majority"], 60, 70],
      [["around half"], 45, 55],
      [["minority"], 20, 40],
      [["very few"], 0, 10],
      [["few"], 10, 20],
    ],
  },
  {
    inspectorate: "eti",
    convention: "The Education and Training Inspectorate’s terms",
    confidence: "medium",
    source: { url: "https://www.etini.gov.uk/", seen: "none", confidence: "medium" },
    rows: [
      [["almost all", "nearly all"], 90, 100],
      [["most"], 75, 90],
      [["majority"], 50, 74],
      [["significant minority"], 30, 49],
      [["minority"], 10, 29],
      [["very few", "small number"], 0, 10],
    ],
  },
];

/** Percentages printed in brackets beside the words, in Ofsted reports on children's services of 2014–2017: words, lowest, highest, places. */
const observed: readonly (readonly [words: string, min: number, max: number, places: number])[] = [
  ["almost all", 94, 98, 5],
  ["very large majority", 89, 91, 3],
  ["large majority", 65, 96, 9],
  ["majority", 57, 61, 3],
  ["high proportion", 21, 89, 6],
];

/** Bounds that hold whoever writes, by what the words mean. */
const meaning: readonly Row[] = [
  [["almost all", "nearly all"], 80, 100],
  [["vast majority", "overwhelming majority", "very large majority", "great majority"], 66, 100],
  [["large majority", "substantial majority", "majority", "more than half", "over half", "most"], 50, 100],
  [["just under half", "nearly half", "almost half"], 40, 50],
  [["less than half", "fewer than half", "large minority", "significant minority", "sizeable minority", "minority"], 0, 50],
  [["small minority"], 0, 35],
  [["very small minority", "very few", "few"], 0, 25],
];

/**
 * What share `words` ("a large minority", "almost all") stand for: under the table of the inspectorate if it has one, else what was observed in
 * Ofsted's reports if it is Ofsted's, and what the words mean. Empty for words that bound nothing ("a small number").
 */
export function proportionBands(words: string, inspectorate: string | undefined): readonly ProportionBand[] {
  const wanted = words.toLowerCase().replace(/\s+/g, " ").trim();
  const table = published.find((candidate) => candidate.inspectorate === inspectorate);
  const row = table && longestNamed(table.rows, wanted);
  if (table && row) {
    const { convention, confidence, source } = table;
    return [{ convention, min: row[1], max: row[2], basis: "published", confidence, source }];
  }
  const bands: ProportionBand[] = [];
  const seen = inspectorate === "ofsted" ? observed.find(([name]) => endsWith(wanted, name)) : undefined;
  if (seen)
    bands.push({
      convention: "Ofsted’s children’s services reports of 2014 to 2017",
      min: seen[1],
      max: seen[2],
      places: seen[3],
      basis: "observed",
      confidence: "high",
    });
  const bound = longestNamed(meaning, wanted);
  if (bound) bands.push({ convention: "By their meaning", min: bound[1], max: bound[2], basis: "meaning", confidence: "high" });
  return bands;
}

/** The row whose longest name ends `words`: "large minority" before "minority". */
function longestNamed(rows: readonly Row[], words: string): Row | undefined {
  let best: Row | undefined;
  let length = 0;
  for (const row of rows)
    for (const name of row[0])
      if (name.length > length && endsWith(words, name)) {
        best = row;
        length = name.length;
      }
  return best;
}

/** "the vast majority of" ends in "vast majority" but "too few" and "a few" are other words than "few". */
function endsWith(words: string, name: string): boolean {
  const bare = words.replace(/ of(?: the)?$/, "");
  if (!bare.endsWith(name)) return false;
  const before = bare.slice(0, bare.length - name.length).trim();
  if (name === "majority" || name === "minority" || name === "few" || name === "most")
    return before === "" || ((before === "a" || before === "the") && name !== "few");
  return before === "" || /^(?:a|the)$/.test(before);
}
