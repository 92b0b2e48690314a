import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sentencesOf } from "../server/src/engine/text/sentences.ts";
import { readGold } from "../test/accuracy/gold.ts";

/** How a sentence is meant: contests, concedes, both, or neither. */
export type Meant = "dispute" | "concede" | "partial" | "neither";

/** A sentence with what people said of it. */
export interface Labelled {
  readonly meant: Meant;
  readonly sentence: string;
  /** The text it stands in: sentences of one text are never parted when a model is tried on what it has not seen. */
  readonly text: string;
  /** Its line in the file of articles, from 1; undefined where it comes from elsewhere. */
  readonly line?: number;
}

/** An article as it would be printed: its first line is the headline, paragraphs hold one or two sentences. */
export interface PrintedArticle {
  readonly text: string;
  /** Where each sentence begins, in UTF-16 code units. */
  readonly starts: readonly number[];
}

export function printed(article: readonly Pick<Labelled, "sentence">[]): PrintedArticle {
  let text = "";
  const starts = article.map(({ sentence }, i) => {
    if (i > 0) text += i % 3 === 2 ? " " : "\n\n";
    text += sentence;
    return text.length - sentence.length;
  });
  return { text, starts };
}

/** `F` tells a finding: that is neither. */
const MEANT: Readonly<Record<string, Meant>> = { D: "dispute", C: "concede", P: "partial", N: "neither", F: "neither" };
const LETTERS = Object.keys(MEANT).join(", ");

/** Annotated sets whose texts may be learned from; the `-unseen` ones are for measuring. */
const SEEN = [
  "ours-fresh-a",
  "ours-fresh-b",
  "ours-idiomatic",
  "ours-newsrooms-seen",
  "ours-ordinary",
  "ours-passages-seen",
  "ours-reactions-seen",
  "ours-services-seen",
];

/** The texts of `training/articles`, sentence by sentence. Throws on a line that is none. */
export function labelledArticles(root: string): readonly (readonly Labelled[])[] {
  return filesIn(join(root, "training/articles")).flatMap((file) => articlesIn(file));
}

/** Mostly innocent, as no text is: learned from, they took contests from real articles without sparing more of the innocent. */
const ONLY_FOR_RULES = /quarrels\.txt$/;

/** What else is learned from: the lists of `training/answers`, the annotated sets that were seen, and the odd lines of `test/accuracy/answers`. Throws on a line that is none. */
export function labelledSentences(root: string): readonly Labelled[] {
  return [
    ...filesIn(join(root, "training/answers")).flatMap((file) => answersIn(file)),
    ...filesIn(join(root, "test/accuracy/answers"))
      .filter((file) => !ONLY_FOR_RULES.test(file))
      .flatMap((file) => answersIn(file).filter((_, index) => index % 2 === 0)),
    ...annotatedTexts(root).flatMap(({ sentences }) => sentences),
  ];
}

/** An annotated text as it stands, with the sentences of its annotated stretch. */
export interface AnnotatedText {
  readonly text: string;
  readonly sentences: readonly Labelled[];
}

/** The annotated texts that were seen: letters, minutes and statements among them, laid out as such. */
export function annotatedTexts(root: string): readonly AnnotatedText[] {
  return SEEN.flatMap((set) => annotatedIn(join(root, "test/accuracy/texts", set)));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}

/** Lines of "D | what was found | what is answered". */
function answersIn(file: string): readonly Labelled[] {
  return linesOf(file).map((line, index) => {
    const [label = "", , sentence, ...more] = line.split(" | ");
    const meant = MEANT[label];
    if (meant === undefined || sentence === undefined || more.length > 0)
      throw new Error(`${file}:${index + 1}: expected "${LETTERS} | what was found | what is answered"`);
    return { meant, sentence, text: `${file}:${index + 1}` };
  });
}

/** Lines of "D | sentence", articles parted by empty lines. */
export function articlesIn(file: string): readonly (readonly Labelled[])[] {
  const articles: Labelled[][] = [[]];
  for (const [index, line] of linesOf(file).entries()) {
    if (line === "") {
      articles.push([]);
      continue;
    }
    const [label = "", ...words] = line.split(" | ");
    const meant = MEANT[label];
    if (meant === undefined || words.length === 0) throw new Error(`${file}:${index + 1}: expected "${LETTERS} | sentence"`);
    articles.at(-1)?.push({ meant, sentence: words.join(" | "), text: `${file}:${articles.length}`, line: index + 1 });
  }
  return articles.filter((article) => article.length > 0);
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").trimEnd().split("\n");
}

/** Shared code units from which a sentence holds a stance, unless half of the stance's own words do. */
const SHARED = 10;

/** The sentences of a set's annotated stretches; one that shares enough with a stance's span takes that stance. */
function annotatedIn(folder: string): readonly AnnotatedText[] {
  return readGold(join(folder, "press.jsonl"), (doc) => join(folder, "press", `${doc}.txt`)).map(({ doc, text, from, to, tags }) => {
    const stances = tags.filter(({ kind }) => kind === "dispute");
    const sentences = [...text.slice(from, to).matchAll(/[^\n]+/g)].flatMap((line) =>
      sentencesOf(line[0]).map((span): Labelled => {
        const start = from + line.index + span.start;
        const end = from + line.index + span.end;
        const held = stances.find(
          (tag) => Math.min(end, tag.end) - Math.max(start, tag.start) > Math.min(SHARED, (tag.end - tag.start) / 2),
        );
        return {
          meant: (held?.attrs.stance as Meant | undefined) ?? "neither",
          sentence: text.slice(start, end),
          text: `${folder}:${doc}`,
        };
      }),
    );
    return { text, sentences };
  });
}
