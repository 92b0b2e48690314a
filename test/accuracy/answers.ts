import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../server/src/engine/index.ts";

/** What people said of how an answer to a finding is meant; `undefined` where it neither contests nor concedes. */
type Meant = "dispute" | "concede" | "partial" | undefined;

const MEANT: Readonly<Record<string, Meant>> = { D: "dispute", C: "concede", P: "partial", N: undefined };

interface Answer {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly meant: Meant;
  readonly finding: string;
  readonly answer: string;
}

/** How many answers of a file were heard, and how many innocent ones were left alone. */
export interface AnswerScore {
  readonly name: string;
  readonly half: "seen" | "unseen";
  readonly heard: number;
  /** Of those heard, how many with the stance that is meant; a partial one may be heard as either. */
  readonly rightStance: number;
  readonly contests: number;
  readonly silent: number;
  readonly innocent: number;
  /** Misses, wrong stances and false alarms, a line each. */
  readonly lines: readonly string[];
}

/** Scores the files of a folder, odd lines (seen while tuning) and even lines (kept for measuring) apart. Throws on a line that is no answer. */
export function scoreAnswers(folder: string): readonly AnswerScore[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, "");
      const answers = readAnswers(join(folder, file));
      return [
        scoreHalf(
          name,
          "seen",
          answers.filter(({ line }) => line % 2 === 1),
        ),
        scoreHalf(
          name,
          "unseen",
          answers.filter(({ line }) => line % 2 === 0),
        ),
      ];
    });
}

function readAnswers(file: string): readonly Answer[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((text, index) => {
    const [label = "", finding, answer, ...more] = text.split(" | ");
    if (!(label in MEANT) || finding === undefined || answer === undefined || more.length > 0)
      throw new Error(`${file}:${index + 1}: expected "D, C, P or N | what was found | what is answered"`);
    return { line: index + 1, meant: MEANT[label], finding, answer };
  });
}

function scoreHalf(name: string, half: AnswerScore["half"], answers: readonly Answer[]): AnswerScore {
  let heard = 0;
  let rightStance = 0;
  let silent = 0;
  const lines: string[] = [];
  for (const each of answers) {
    const stances = stancesHeard(name, each);
    const said = `${name}:${each.line}: ${each.finding} | ${each.answer}`;
    if (each.meant === undefined) {
      if (stances.length === 0) silent++;
      else lines.push(`  EXTRA ${stances.join(", ")} ${said}`);
    } else if (stances.length === 0) lines.push(`  MISS  ${each.meant} ${said}`);
    else {
      heard++;
      if (each.meant === "partial" || stances.includes(each.meant)) rightStance++;
      else lines.push(`  STANCE wants ${each.meant}, got ${stances.join(", ")} ${said}`);
    }
  }
  const innocent = answers.filter(({ meant }) => meant === undefined).length;
  return { name, half, heard, rightStance, contests: answers.length - innocent, silent, innocent, lines };
}

/** The stances found in the answer, where the finding stands before it in an article, or in a council's own statement. */
function stancesHeard(name: string, { finding, answer }: Answer): readonly string[] {
  const before =
    name === "papers"
      ? `Statement by Eastmarch Council on the Ofsted report\n\n${finding} `
      : `Inspectors report on Eastmarch children’s services\n\nBy Jo Barnard\n\n${finding}\n\n`;
  return analyse(`${before}${answer}\n`)
    .claims.disputes.filter(({ end }) => end > before.length)
    .map(({ stance }) => stance);
}
