/**
 * Learns how sentences that contest or concede are worded, and in which circumstances they stand, and writes `server/src/engine/lexicon/answer-weights.ts`:
 * `npm run train`. With `-- --try` it writes nothing, learns from four fifths of the articles, and prints what it makes of the fifth that it has not seen.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { learnCircumstances, type Weighed, WORDS, weighTexts } from "./circumstances.ts";
import { logOdds, type Model } from "./logistic-regression.ts";
import { annotatedTexts, labelledArticles, labelledSentences, printed } from "./sentences.ts";
import { contestNotConcede, keptWeights, rounded, takesStance, weightTables } from "./word-models.ts";

const FOLDS = 5;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const articles = labelledArticles(root);
const all = [...labelledSentences(root), ...articles.flat()];
const laidOut = [...articles.map((sentences) => ({ text: printed(sentences).text, sentences })), ...annotatedTexts(root)];
const weighed = weighTexts(laidOut, all);
console.log(`${all.length} sentences, ${all.filter(({ meant }) => meant !== "neither").length} of which contest or concede`);
if (process.argv.includes("--try")) tryOut();
else write();

function write(): void {
  const file = join(root, "server/src/engine/lexicon/answer-weights.ts");
  const stance = takesStance(all);
  const contest = contestNotConcede(all);
  const { words, tables } = weightTables([stance, contest]);
  const text = [
    "/* Learned by `npm run train` from the sentences in `training`: not to be changed by hand. How it is used: `claims/contests/weighed`. */",
    "",
    "/** What words and pairs of neighbours add to the log odds of a yes. */",
    "export interface WordWeights {",
    "  readonly bias: number;",
    "  /** What each of `WEIGHED_WORDS` weighs, in their order, parted by |, as `claims/contests/weighed/weight-table.ts` writes it. */",
    "  readonly weights: readonly string[];",
    "}",
    "",
    "/** What the log odds by its words, and its circumstances, add to the log odds that a sentence contests or concedes. */",
    "export interface CircumstanceWeights {",
    "  readonly bias: number;",
    "  readonly words: number;",
    "  readonly weights: Readonly<Record<string, number>>;",
    "}",
    "",
    "/** The words that have a weight, by themselves or in a pair, the commonest first, as `claims/contests/weighed/answer-words.ts` gives them. */",
    "export const WEIGHED_WORDS: readonly string[] =",
    `  ${JSON.stringify(words.join(" "))}.split(" ");`,
    "",
    ...wordTable("TAKES_STANCE", "That a sentence contests or concedes, rather than neither.", stance.bias, tables[0]),
    ...wordTable("CONTEST_NOT_CONCEDE", "That a sentence which does either contests.", contest.bias, tables[1]),
    ...circumstanceTable(learnCircumstances(weighed)),
  ].join("\n");
  writeFileSync(file, text);
  console.log(`${keptWeights(stance).length} and ${keptWeights(contest).length} weights of words; ${Math.round(text.length / 1_000)} kB`);
}

function wordTable(name: string, says: string, bias: number, weights: readonly string[] = []): readonly string[] {
  const lines = weights.map((line) => `    ${JSON.stringify(line)},`);
  return [
    `/** ${says} */`,
    `export const ${name}: WordWeights = {`,
    `  bias: ${rounded(bias, 100)},`,
    "  weights: [",
    ...lines,
    "  ],",
    "};",
    "",
  ];
}

function circumstanceTable({ bias, weights }: Model): readonly string[] {
  const lines = [...weights].flatMap(([name, weight]) =>
    name === WORDS ? [] : [`    ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${rounded(weight, 100)},`],
  );
  return [
    "/** Of a sentence that no rule knows. */",
    "export const CIRCUMSTANCES: CircumstanceWeights = {",
    `  bias: ${rounded(bias, 100)},`,
    `  words: ${rounded(weights.get(WORDS) ?? 0, 100)},`,
    "  weights: {",
    ...lines,
    "  },",
    "};",
    "",
  ];
}

/** Of the sentences that no rule knows. */
function tryOut(): void {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learnCircumstances(weighed.filter((_one, i) => i % FOLDS !== fold));
    return weighed.filter((_one, i) => i % FOLDS === fold).map((one) => ({ one, odds: logOdds(model, one.features) }));
  }).flat();
  const stances = weighed.filter(({ is }) => is);
  console.log(`${weighed.length} sentences of articles that no rule knows, ${stances.length} of which take a stance`);
  for (const likely of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const found = scored.filter(({ odds }) => odds >= Math.log(likely / (1 - likely)));
    const right = found.filter(({ one }) => one.is);
    console.log(`from ${likely}: ${percent(right, stances)} found, ${percent(right, found)} of what is found is right`);
  }
}

function percent(part: readonly unknown[], whole: readonly (Weighed | unknown)[]): string {
  return `${Math.round((100 * part.length) / whole.length)} %`;
}
