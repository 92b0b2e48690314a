/**
 * `node test/bench/sources.ts [FOLDER]`: how long it takes to hold an article against a report, and, with a folder of reports (.txt), what becomes of
 * passages of them that are dressed otherwise or altered. For people to read; nothing fails.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { AnalysisMemory, analyse, type FoundQuotation, findQuotation, SourceIndex } from "../../server/src/engine/index.ts";
import { cpuTime } from "../support/cpu-time.ts";
import { root } from "../support/root.ts";

/** Code units of the report that articles are held against. */
const REPORT = 150_000;
const QUOTATIONS = 60;

const folder = process.argv[2];
const texts = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".txt"));

function printSpeed(): void {
  const sample = readFileSync(path.join(root, "samples/eastmarch-2016.report.txt"), "utf8");
  const report = analyse(sample.repeat(Math.ceil(REPORT / sample.length)).slice(0, REPORT));
  const passages = sentencesOf(SourceIndex.of(analyse(sample)));
  const quoted = Array.from({ length: QUOTATIONS }, (_, i) => {
    const words = (passages[(i * 7) % passages.length] ?? "").replace(/[“”]/g, "").split(" ");
    if (i % 3 === 1) words.splice(Math.floor(words.length / 2), 1);
    return i % 3 === 2 ? `Inspectors found that ${words.join(" ")}` : `Inspectors said: “${words.join(" ")}”`;
  });
  const article = `Ofsted has published its report on the county council.\n\n${quoted.join("\n\n")}\n`;
  // once before, so that the code is warm
  for (let i = 0; i < 3; i++) analyse(article, { sources: [{ name: "warm", index: SourceIndex.of(analyse(sample)) }] });
  const index = timed(() => SourceIndex.of(report));
  const sources = [{ name: "report", index: SourceIndex.of(report) }];
  const alone = timed(() => analyse(article));
  const first = timed(() => analyse(article, { sources }));
  const memory = new AnalysisMemory();
  analyse(article, { memory, sources });
  const at = article.length >> 1;
  const edited = `${article.slice(0, at)}x${article.slice(at)}`;
  const again = timed(() => analyse(edited, { memory, sources, edited: { start: at, end: at + 1 } }));
  console.log(
    `Report of ${REPORT / 1000} kB, article of ${(article.length / 1000).toFixed(0)} kB with ${QUOTATIONS} quotations and figures:`,
  );
  console.log(`  index ${ms(index)}; article alone ${ms(alone)}, held against the report ${ms(first)}; after a keystroke ${ms(again)}`);
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

/** Of one go: what is done twice is remembered. */
function timed(work: () => unknown): number {
  return cpuTime(() => void work(), 1);
}

function sentencesOf(index: SourceIndex): readonly string[] {
  return index.text
    .split("\n")
    .flatMap((line) => line.split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter((sentence) => {
      const words = sentence.split(" ").length;
      return words >= 9 && words <= 40;
    });
}

/** Ways to print or to alter a passage; undefined where one does not apply. */
const VARIANTS: Readonly<Record<string, (words: readonly string[]) => string | undefined>> = {
  "as it stands": (words) => words.join(" "),
  "wrapped otherwise": (words) =>
    words
      .map((word, i) => word + (i % 5 === 4 ? "\n" : " "))
      .join("")
      .trim(),
  "straight marks": (words) => words.join(" ").replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
  "small first letter": (words) => words.join(" ").replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
  "brackets put in": (words) => [...words.slice(0, 4), "[in the county]", ...words.slice(4)].join(" "),
  "hyphen at a line's end": (words) =>
    words.map((word, i) => (i === 5 ? word.replace(/^(\p{L}{3})(\p{L}{3})/u, "$1-\n$2") : word)).join(" "),
  ellipsis: (words) => (words.length < 16 ? undefined : `${words.slice(0, 5).join(" ")} … ${words.slice(10).join(" ")}`),
  "word replaced": (words) => words.map((word, i) => (i === 5 ? "zebra" : word)).join(" "),
  "word added": (words) => [...words.slice(0, 5), "extremely", ...words.slice(5)].join(" "),
  "“not” left out": (words) => without(words, /^not$/),
  "qualifier left out": (words) => without(words, /^(?:some|most|many|too|yet|always|often)$/),
  "number changed": (words) => {
    const changed = words.map((word) => word.replace(/^\d\d+(?=\D?$)/, (number) => String(Number(number) + 13)));
    return changed.join(" ") === words.join(" ") ? undefined : changed.join(" ");
  },
};

function without(words: readonly string[], lost: RegExp): string | undefined {
  const at = words.findIndex((word, i) => i > 0 && lost.test(word));
  return at < 0 ? undefined : words.filter((_, i) => i !== at).join(" ");
}

/** One passage in twenty of each report, in every variant, and as many from the report before, which this one should not have. */
function printVerdicts(reports: readonly string[]): void {
  const table: Record<string, Partial<Record<FoundQuotation["verdict"], number>>> = {};
  const count = (variant: string, { verdict }: FoundQuotation) => {
    const row = table[variant] ?? {};
    table[variant] = row;
    row[verdict] = (row[verdict] ?? 0) + 1;
  };
  let before: readonly string[] = [];
  for (const report of reports) {
    const index = SourceIndex.of(analyse(report));
    const passages = sentencesOf(index).filter((_, i) => i % 20 === 7);
    for (const passage of passages)
      for (const [name, variant] of Object.entries(VARIANTS)) {
        const quotation = variant(passage.split(" "));
        if (quotation !== undefined) count(name, findQuotation(index, quotation));
      }
    for (const passage of before) count("from another report", findQuotation(index, passage));
    before = passages;
  }
  console.table(table);
}

printSpeed();
if (folder !== undefined) printVerdicts(texts.map((name) => readFileSync(path.join(folder, name), "utf8")));
