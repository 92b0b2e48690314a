import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../server/src/engine/index.ts";
import { articlesIn, type Labelled, printed } from "../../training/sentences.ts";
import type { GoldSet, GoldTag, GoldText } from "./gold.ts";

/*
 * What people marked in the articles of `training/articles`, file by file: `test/accuracy/marks`. A row is
 * `LINE:COLUMN <tab> WHAT <tab> WORDS [<tab> VALUE]`: the line in the file of articles, from 1; the column in its sentence, in UTF-16 code units from 0; what the words are: a polarity
 * (a judgement), `official`, a category of statistics with its value, or `quoted` and `reported`: the first words of what somebody says, with who says it.
 */

/** Files of which nobody who worked on the engine has read what is missed, by what is marked in them. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  judgement: ["council-papers", "councils", "mixed", "plain-news", "quiet-contests", "services"],
  official: ["council-papers", "councils", "mixed", "plain-news", "quiet-contests", "services"],
  statistic: ["council-papers", "other-nations", "spoken"],
  sayings: ["council-papers", "council-voices", "health-and-care", "much-said", "other-nations", "plain-news", "police-and-prisons"],
};

const POLARITIES: ReadonlySet<string> = new Set(["positive", "negative", "mixed"]);

interface Mark {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly words: string;
  readonly value: string | undefined;
}

/** Something said in an article, and who says it as a reader of the whole knows them. */
export interface Said {
  /** Where it begins in the article, and where the words end that were noted. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly speaker: string;
}

export interface MarkedArticle extends GoldText {
  readonly file: string;
  readonly kinds: ReadonlySet<string>;
  readonly said: readonly Said[];
}

/** All articles with marks. Throws on a row that is none and on words that do not stand where the row says. */
export function markedArticles(root: string): readonly MarkedArticle[] {
  const folder = join(root, "test/accuracy/marks");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((name) => articlesOf(root, name.replace(/\.tsv$/, ""), marksIn(join(folder, name))));
}

/** The articles as two sets to be scored: each has the kinds that were read while tuning, or those that were not. */
export function articleSets(articles: readonly MarkedArticle[]): readonly GoldSet[] {
  return [true, false].map((seen) => ({
    name: setName(seen),
    texts: articles.map((article) => ({ ...article, kinds: new Set([...article.kinds].filter((kind) => isSeen(kind, article) === seen)) })),
  }));
}

function isSeen(what: string, { file }: MarkedArticle): boolean {
  return !UNSEEN[what]?.includes(file);
}

function setName(seen: boolean): string {
  return seen ? "articles seen" : "articles unseen";
}

function marksIn(file: string): readonly Mark[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((row, index) => {
      const [place = "", what, words, value] = row.split("\t");
      const [line, column] = place.split(":").map(Number);
      if (!what || !words || !line || column === undefined || Number.isNaN(column))
        throw new Error(`${file}:${index + 1}: expected "LINE:COLUMN <tab> WHAT <tab> WORDS"`);
      return { line, column, what, words, value };
    });
}

function articlesOf(root: string, file: string, marks: readonly Mark[]): readonly MarkedArticle[] {
  const kinds = new Set(marks.flatMap(({ what }) => kindOf(what) ?? []));
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks) {
    const same = byLine.get(mark.line);
    if (same) same.push(mark);
    else byLine.set(mark.line, [mark]);
  }
  return articlesIn(join(root, "training/articles", `${file}.txt`)).map((article, i) =>
    articleOf(article, { file, kinds, byLine, at: i + 1 }),
  );
}

interface MarkedFile {
  readonly file: string;
  readonly kinds: ReadonlySet<string>;
  readonly byLine: ReadonlyMap<number, readonly Mark[]>;
  readonly at: number;
}

function articleOf(article: readonly Labelled[], { file, kinds, byLine, at }: MarkedFile): MarkedArticle {
  const { text, starts } = printed(article);
  const tags: GoldTag[] = [];
  const said: Said[] = [];
  for (const [i, { line = 0 }] of article.entries())
    for (const mark of byLine.get(line) ?? []) {
      const start = (starts[i] ?? 0) + mark.column;
      const end = start + mark.words.length;
      if (text.slice(start, end) !== mark.words) throw new Error(`${file}.tsv: "${mark.words}" does not stand at ${line}:${mark.column}`);
      const kind = kindOf(mark.what);
      if (kind) tags.push({ kind, start, end, attrs: attributesOf(mark) });
      else said.push({ start, end, quoted: mark.what === "quoted", speaker: mark.value ?? "" });
    }
  return { doc: `${file}:${at}`, file, text, from: 0, to: text.length, tags, kinds, said };
}

/** The kind of tag that a mark stands for; undefined for what somebody says. */
function kindOf(what: string): string | undefined {
  if (POLARITIES.has(what)) return "judgement";
  if (what === "official") return what;
  return what === "quoted" || what === "reported" ? undefined : "statistic";
}

function attributesOf({ what, value }: Mark): Readonly<Record<string, unknown>> {
  if (POLARITIES.has(what)) return { polarity: what };
  if (value === undefined) return {};
  const [min, max] = value.split("..").map(Number);
  if (max !== undefined) return { category: what, min, max };
  return { category: what, ...(Number.isNaN(min) ? {} : { value: min }) };
}

/** Sayings that people marked, those of which the engine hears that somebody says them, and those given to whom people gave them. */
export interface HeardSayings {
  readonly set: string;
  readonly quoted: boolean;
  readonly marked: number;
  readonly heard: number;
  readonly right: number;
  /** Those that were not, a line each. */
  readonly lines: readonly string[];
}

/** Who says what, in the files that were read while tuning and in the others. */
export function scoreSayings(articles: readonly MarkedArticle[]): readonly HeardSayings[] {
  return [true, false].flatMap((seen) => {
    const texts = articles.filter((article) => isSeen("sayings", article) === seen);
    return [true, false].map((quoted) => scoreSaid(setName(seen), quoted, texts));
  });
}

function scoreSaid(set: string, quoted: boolean, articles: readonly MarkedArticle[]): HeardSayings {
  let [marked, heard, right] = [0, 0, 0];
  const lines: string[] = [];
  for (const { doc, text, said } of articles) {
    const ofKind = said.filter((one) => one.quoted === quoted);
    if (ofKind.length === 0) continue;
    const { attributions } = analyse(text).claims;
    for (const one of ofKind) {
      marked++;
      const here = attributions.filter(({ content }) => content.some(({ start, end }) => start < one.end && end > one.start));
      if (here.length > 0) heard++;
      const speakers = here.map(({ speaker, source }) => speaker ?? (source ? text.slice(source.start, source.end) : ""));
      if (speakers.some((speaker) => isSame(one.speaker, speaker))) right++;
      else lines.push(`  ${doc}: ${one.speaker} says “${text.slice(one.start, one.end)} …”, found: ${speakers.join(", ") || "nobody"}`);
    }
  }
  return { set, quoted, marked, heard, right, lines };
}

const INSPECTING = /\b(?:ofsted|cqc|care quality commission|inspect\w*|report|hmicfrs|estyn|hmi|regulator|watchdog)\b/i;
const TITLES = /\b(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|dame|rev|lord|lady|baroness|professor|prof)\.? /gi;

/** Names are the same where one is the other's surname or holds it; inspectors, their report and their office are one. */
function isSame(marked: string, found: string): boolean {
  const [a, b] = [plainName(marked), plainName(found)];
  if (b === "") return false;
  if (a === b || (INSPECTING.test(marked) && INSPECTING.test(found))) return true;
  const [first, second] = [a.split(" "), b.split(" ")];
  const sameSurname = first.at(-1) === second.at(-1) && (first.length === 1 || second.length === 1 || first[0] === second[0]);
  return sameSurname || (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a)));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|an?|its|their|his|her|our) /, "")
    .replace(TITLES, "")
    .replace(/[.,]/g, "")
    .trim();
}
