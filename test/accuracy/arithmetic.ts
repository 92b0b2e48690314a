import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyse, type Problem, type Span } from "../../server/src/engine/index.ts";

/** One numeric expression whose arithmetic was checked by people (../shared/arithmetic/README.md). */
export interface CheckedFigure {
  readonly file: string;
  readonly offset: number;
  readonly end: number;
  readonly check: string;
  readonly kind?: string;
  readonly verdict: "consistent" | "minor" | "contradiction" | "not-comparable";
  readonly stated: number | string | null;
  readonly parts?: Readonly<Record<string, unknown>>;
  readonly base?: readonly Span[];
}

/** The checks of figures that contradict themselves or each other. */
export const ARITHMETIC = new Set([
  "share-mismatch",
  "part-exceeds-whole",
  "direction-mismatch",
  "sum-mismatch",
  "rate-mismatch",
  "fraction-mismatch",
  "figures-disagree",
]);

export interface ArithmeticScores {
  readonly contradictions: { readonly found: number; readonly of: number };
  readonly minor: { readonly found: number; readonly of: number };
  /** Of those that people found consistent. */
  readonly flagged: { readonly found: number; readonly of: number };
  readonly notComparable: number;
  readonly flags: number;
  /** Of all texts read, by the numbers in them. */
  readonly pages: number;
  readonly lines: readonly string[];
}

/** Scores the checks on the texts of `shared`; undefined where it is absent. */
export function scoreArithmetic(shared: string): ArithmeticScores | undefined {
  const file = join(shared, "arithmetic", "truth.json");
  if (!existsSync(file)) return undefined;
  const read = (name: string): readonly CheckedFigure[] => JSON.parse(readFileSync(join(shared, "arithmetic", name), "utf8"));
  const entries = [...read("truth.json"), ...read("not-comparable.json")];
  const hits = new Map<CheckedFigure, Problem>();
  const lines: string[] = [];
  let flags = 0;
  let pages = 0;
  for (const name of readdirSync(join(shared, "texts"))) {
    const text = readFileSync(join(shared, "texts", name), "utf8");
    const { problems, document } = analyse(text);
    pages += document.pages;
    const own = entries.filter((entry) => entry.file === name);
    for (const problem of problems) {
      if (!ARITHMETIC.has(problem.code)) continue;
      flags++;
      const hit = own.find((entry) => touches(entry, problem));
      if (hit) hits.set(hit, problem);
      lines.push(
        `  FLAG ${hit ? hit.verdict.toUpperCase() : "unlisted"} ${name}:${problem.at.start} ${problem.code} ${problem.level}: ${problem.message}\n       ${context(text, problem.at)}`,
      );
    }
    for (const entry of own)
      if (entry.verdict === "contradiction" && !hits.has(entry))
        lines.push(`  MISS ${name}:${entry.offset} ${entry.check}: ${context(text, { start: entry.offset, end: entry.end })}`);
  }
  const count = (verdict: CheckedFigure["verdict"]): { found: number; of: number } => {
    const all = entries.filter((entry) => entry.verdict === verdict);
    return { found: all.filter((entry) => hits.has(entry)).length, of: all.length };
  };
  return {
    contradictions: count("contradiction"),
    minor: count("minor"),
    flagged: count("consistent"),
    notComparable: count("not-comparable").found,
    flags,
    pages,
    lines,
  };
}

function touches({ offset, end }: CheckedFigure, { at }: Problem): boolean {
  return at.start < end && offset < at.end;
}

function context(text: string, span: Span): string {
  const flat = (words: string): string => words.replace(/\s+/g, " ");
  return `…${flat(text.slice(Math.max(0, span.start - 260), span.start))}[[${flat(text.slice(span.start, span.end))}]]${flat(text.slice(span.end, span.end + 120))}…`;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const scores = scoreArithmetic(resolve(process.argv[2] ?? "../shared"));
  if (!scores) process.stdout.write("no checked figures there\n");
  else {
    const { lines, ...rest } = scores;
    process.stdout.write(`${lines.join("\n")}\n${JSON.stringify(rest)}\n`);
  }
}
