import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyse, type ReportCard, type Span } from "../../server/src/engine/index.ts";
import { root } from "../support/root.ts";
import { scoreAnswers } from "./answers.ts";
import { scoreArithmetic } from "./arithmetic.ts";
import { checkedAttributes, type FoundTag, foundTags } from "./found.ts";
import { type GoldSet, type GoldTag, type GoldText, ownSets, sharedSets } from "./gold.ts";
import { articleSets, type MarkedArticle, markedArticles, scoreSayings } from "./marked-articles.ts";
import { nearMissesTaken, recognisedOf } from "./recognition.ts";
import { scoreReportCards, type TrueCard } from "./report-cards.ts";
import { add, f1, type Match, nothing, pair, precision, recall, type Tally } from "./score.ts";
import { quotedWithSpeaker } from "./speakers.ts";

const USAGE = `Measures the engine against annotated texts (../shared/gold, ../shared/reportcards, ../shared/arithmetic).

  npm run accuracy                        the tables
  npm run accuracy -- --misses            with every miss and false alarm in context
  npm run accuracy -- --misses judgement  of one kind only
  npm run accuracy -- --misses figures    every finding of the checks of figures, and every contradiction missed
  npm run accuracy -- --misses sayings    who says what in the marked articles (test/accuracy/marks), those that were seen only
  npm run accuracy -- --misses answers    of the answers to findings (test/accuracy/answers), the half that was seen only
  npm run accuracy -- --half 1            only every second text (1 or 2): tune on one half, report the other
  npm run accuracy -- --shared DIR        where the annotated texts lie
  npm run accuracy -- --only-shared       without the project's own annotated texts (test/accuracy/texts)
  npm run accuracy -- --write             also into docs/accuracy.md and README.md, between their markers
`;

const BEGIN = "<!-- accuracy:begin -->";
const END = "<!-- accuracy:end -->";

interface Options {
  readonly shared: string;
  readonly misses: boolean;
  readonly kind: string | undefined;
  readonly half: number | undefined;
  readonly write: boolean;
  readonly own: boolean;
  /** Prints a line of the tables. */
  readonly print: (line: string) => void;
  /** What was printed so far. */
  readonly lines: readonly string[];
}

const KINDS = ["judgement", "statistic", "official", "dispute", "attribution"];

function main(): void {
  const options = readOptions(process.argv.slice(2));
  if (!options) return void process.stdout.write(USAGE);
  const shared = sharedSets(options.shared);
  if (shared.length === 0) process.stdout.write(`no annotated texts at ${options.shared}: only the project's own are scored\n`);
  const articles = options.own ? markedArticles(root) : [];
  const sets = [...shared, ...(options.own ? ownSets(join(root, "test/accuracy/texts")) : []), ...articleSets(articles)];
  options.print(
    "| kind | texts | marked by people | found | exact P / R / F1 | close F1 | overlap P / R / F1 | attributes right, of those overlapping |",
  );
  options.print("|---|---|---:|---:|---|---|---|---|");
  const short = ["| kind | texts | precision | recall | F1 |", "|---|---|---:|---:|---:|"];
  for (const kind of KINDS) {
    if (options.kind && options.kind !== kind) continue;
    for (const { name, texts } of sets) {
      const annotated = texts.filter(({ kinds }) => kinds?.has(kind) ?? true);
      const overlap = scoreKind(kind, name, halfOf(annotated, options.half), options);
      if (overlap) short.push(shortRow(kind, name, overlap));
    }
  }
  if (!options.kind || options.kind === "attribution")
    for (const { name, texts } of sets) {
      const right = scoreSpeakers(name, halfOf(texts, options.half), options);
      if (right) short.push(shortRow("quoted, speaker right", name, right));
    }
  if (!options.kind || options.kind === "sayings") scoreSpeech(articles, options);
  if (options.own && (!options.kind || options.kind === "answers")) scoreWordings(options);
  if (options.own && !options.kind) scoreRecognition(sets, options);
  if (!options.kind || options.kind === "card") scoreCards(options);
  if (!options.kind || options.kind === "figures") scoreFigures(options);
  if (!options.write) return;
  writeTables("docs/accuracy.md", options.lines);
  writeTables("README.md", short);
}

function shortRow(kind: string, set: string, tally: Tally): string {
  return `| ${kind} | ${set} | ${precision(tally).toFixed(2)} | ${recall(tally).toFixed(2)} | ${f1(tally).toFixed(2)} |`;
}

/** Prints how many of the attributions with quoted words were found as such with the right speaker; nothing where people marked none. */
function scoreSpeakers(set: string, texts: readonly GoldText[], { print }: Options): Tally | undefined {
  const tallies = { exact: nothing, close: nothing, overlap: nothing };
  for (const text of texts)
    for (const match of ["exact", "close", "overlap"] as const) tallies[match] = add(tallies[match], quotedWithSpeaker(text, match));
  const { exact, close, overlap } = tallies;
  if (overlap.gold === 0) return undefined;
  print(
    `| quoted, speaker right | ${set} | ${overlap.gold} | ${overlap.found} | ${three(exact)} | ${f1(close).toFixed(3)} | ${three(overlap)} | |`,
  );
  return overlap;
}

/** Puts the tables between the markers of a Markdown file. */
function writeTables(file: string, lines: readonly string[]): void {
  const text = readFileSync(file, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file}: the markers ${BEGIN} and ${END} are missing`);
  writeFileSync(file, `${before}${BEGIN}\n${lines.join("\n")}\n${END}${after}`);
}

/** Prints a row and returns its overlap; nothing where people marked nothing of the kind in these texts. */
function scoreKind(kind: string, set: string, texts: readonly GoldText[], options: Options): Tally | undefined {
  const tallies: Record<Match, Tally> = { exact: nothing, close: nothing, overlap: nothing };
  const rights = new Map<string, [right: number, all: number]>();
  const lines: string[] = [];
  // some sets were annotated without what is attributed
  const annotated = new Set(texts.flatMap(({ tags }) => tags.flatMap((tag) => (tag.kind === kind ? Object.keys(tag.attrs) : []))));
  const attributesOf = checkedAttributes(kind).filter(({ name }) => annotated.has(name));
  for (const text of texts) {
    const gold = text.tags.filter((tag) => tag.kind === kind);
    const found = foundTags(text.text, kind).filter((tag) => tag.start < text.to && tag.end > text.from);
    for (const match of ["exact", "close", "overlap"] as const) {
      const { pairs } = pair(gold, found, match);
      tallies[match] = add(tallies[match], { gold: gold.length, found: found.length, matched: pairs.length });
    }
    const { pairs, missed, extra } = pair(gold, found, "overlap");
    for (const [g, f] of pairs) lines.push(...compareAttributes(attributesOf, text, g, f, rights));
    lines.push(...missed.map((g) => `  MISS  ${text.doc}: ${context(text.text, g)} ${JSON.stringify(g.attrs)}`));
    lines.push(...extra.map((f) => `  EXTRA ${text.doc}: ${context(text.text, f)} ${JSON.stringify(f.attrs)}`));
  }
  const { exact, close, overlap } = tallies;
  if (overlap.gold === 0) return undefined;
  const attributes = [...rights].map(([name, [right, all]]) => `${name} ${all === 0 ? "–" : (right / all).toFixed(2)}`).join(", ");
  options.print(
    `| ${kind} | ${set} | ${overlap.gold} | ${overlap.found} | ${three(exact)} | ${f1(close).toFixed(3)} | ${three(overlap)} | ${attributes} |`,
  );
  if (options.misses && mayBeRead(set)) process.stdout.write(`${lines.join("\n")}\n`);
  return overlap;
}

/** False for what tells nothing any more once somebody has looked at its misses. */
function mayBeRead(set: string): boolean {
  return !set.endsWith("unseen");
}

function compareAttributes(
  attributes: ReturnType<typeof checkedAttributes>,
  text: GoldText,
  gold: GoldTag,
  found: FoundTag,
  rights: Map<string, [number, number]>,
): string[] {
  const lines: string[] = [];
  for (const { name, same } of attributes) {
    if (gold.attrs[name] === undefined && found.attrs[name] === undefined) continue;
    const count = rights.get(name) ?? [0, 0];
    const right = same(gold.attrs[name], found.attrs[name], text.text);
    rights.set(name, [count[0] + (right ? 1 : 0), count[1] + 1]);
    if (!right)
      lines.push(
        `  ${name.toUpperCase()} ${text.doc}: ${context(text.text, gold)} wants ${JSON.stringify(gold.attrs[name])}, got ${JSON.stringify(found.attrs[name])}`,
      );
  }
  if (gold.start !== found.start || gold.end !== found.end)
    lines.push(`  BOUNDS ${text.doc}: ${context(text.text, gold)} found “${flat(text.text.slice(found.start, found.end))}”`);
  return lines;
}

/** Prints of how many sayings in the marked articles the engine hears that somebody says them, and knows who. */
function scoreSpeech(articles: readonly MarkedArticle[], options: Options): void {
  if (articles.length === 0) return;
  options.print("\n| who says what | texts | marked | heard | speaker right |");
  options.print("|---|---|---:|---:|---:|");
  for (const { set, quoted, marked, heard, right, lines } of scoreSayings(articles)) {
    options.print(`| ${quoted ? "quoted" : "reported"} | ${set} | ${marked} | ${share(heard, marked)} | ${share(right, marked)} |`);
    if (options.misses && mayBeRead(set)) process.stdout.write(`${lines.join("\n")}\n`);
  }
}

/** Prints how many of the answers that are worded otherwise each time are heard. */
function scoreWordings(options: Options): void {
  options.print("\n| answers to a finding | half | contests and concessions | heard | with the right stance | innocent | left alone |");
  options.print("|---|---|---:|---:|---:|---:|---:|");
  for (const { name, half, contests, heard, rightStance, innocent, silent, lines } of scoreAnswers(join(root, "test/accuracy/answers"))) {
    options.print(
      `| ${name} | ${half} | ${contests} | ${share(heard, contests)} | ${share(rightStance, heard)} | ${innocent} | ${share(silent, innocent)} |`,
    );
    if (options.misses && half === "seen") process.stdout.write(`${lines.join("\n")}\n`);
  }
}

/** Prints how many of the texts in which somebody contests or concedes the editor reads by itself, and of those that are about other things. */
function scoreRecognition(sets: readonly GoldSet[], options: Options): void {
  options.print("\n| recognised by their words | texts | recognised |");
  options.print("|---|---:|---:|");
  for (const { name, recognised, of } of [...recognisedOf(sets), nearMissesTaken(root)])
    options.print(`| ${name} | ${of} | ${share(recognised, of)} |`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${part} (${((100 * part) / whole).toFixed(0)} %)`;
}

function scoreCards(options: Options): void {
  const file = join(options.shared, "reportcards", "truth.json");
  if (!existsSync(file)) return;
  const truth = JSON.parse(readFileSync(file, "utf8")) as readonly TrueCard[];
  const cards = new Map<string, ReportCard | undefined>();
  for (const name of readdirSync(join(options.shared, "texts"))) {
    cards.set(name.replace(/\.txt$/, ""), analyse(readFileSync(join(options.shared, "texts", name), "utf8")).reportCard);
  }
  const scores = scoreReportCards(cards, truth);
  options.print("\n| report card field | right | of | share |\n|---|---|---|---|");
  for (const { field, right, total } of scores.fields)
    options.print(`| ${field} | ${right} | ${total} | ${((100 * right) / total).toFixed(1)} % |`);
  options.print(`| all | ${scores.right} | ${scores.total} | ${((100 * scores.right) / scores.total).toFixed(1)} % |`);
  options.print(`\nReport cards with every field right: ${scores.perfect} of ${scores.reports}.`);
  if (options.misses)
    for (const { file, field, expected, found } of scores.misses)
      process.stdout.write(`  ${file}: ${field} wants ${expected}, got ${found}\n`);
}

function scoreFigures(options: Options): void {
  const scores = scoreArithmetic(options.shared);
  if (!scores) return;
  const { contradictions, minor, flagged, notComparable, flags, pages } = scores;
  options.print("\n| figures checked by people | reported | of |");
  options.print("|---|---:|---:|");
  options.print(`| contradictions | ${contradictions.found} | ${contradictions.of} |`);
  options.print(`| minor differences | ${minor.found} | ${minor.of} |`);
  options.print(`| consistent | ${flagged.found} | ${flagged.of} |`);
  options.print(`\nFindings of the checks of figures on ${pages} pages: ${flags} (${notComparable} at figures that cannot be compared).`);
  if (options.misses) process.stdout.write(`${scores.lines.join("\n")}\n`);
}

function three(tally: Tally): string {
  return `${precision(tally).toFixed(3)} / ${recall(tally).toFixed(3)} / ${f1(tally).toFixed(3)}`;
}

function context(text: string, span: Span): string {
  const before = flat(text.slice(Math.max(0, span.start - 50), span.start));
  const after = flat(text.slice(span.end, span.end + 40));
  return `…${before}[[${flat(text.slice(span.start, span.end))}]]${after}…`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}

function halfOf<T>(items: readonly T[], half: number | undefined): readonly T[] {
  return half === undefined ? items : items.filter((_, index) => index % 2 === half - 1);
}

function readOptions(args: readonly string[]): Options | undefined {
  let shared = resolve("..", "shared");
  let misses = false;
  let kind: string | undefined;
  let half: number | undefined;
  let write = false;
  let own = true;
  for (let i = 0; i < args.length; i++) {
    const next = args[i + 1];
    if (args[i] === "--misses") {
      misses = true;
      if (next && !next.startsWith("--")) kind = args[++i];
    } else if (args[i] === "--half" && next) half = Number(args[++i]);
    else if (args[i] === "--shared" && next) shared = resolve(args[++i] ?? "");
    else if (args[i] === "--write") write = true;
    else if (args[i] === "--only-shared") own = false;
    else return undefined;
  }
  const lines: string[] = [];
  const print = (line: string): void => {
    lines.push(line);
    process.stdout.write(`${line}\n`);
  };
  return { shared, misses, kind, half, write, own, print, lines };
}

main();
