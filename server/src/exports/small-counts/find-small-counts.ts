import type { Span } from "../../engine/index.ts";
import { smallCountsIn } from "../../reviewing/index.ts";
import { type HandedText, textsOf } from "../dossier/dossier-texts.ts";
import type { Dossier } from "../dossier/index.ts";
import { citation } from "../wording.ts";

/** A small count in what is handed on. */
export interface HandedSmallCount {
  /** Id of the finding or note that it stands in. */
  readonly owner: string;
  /** "paragraph 12, page 4"; empty where nothing is known. */
  readonly where: string;
  /** The sentence that holds it. */
  readonly sentence: string;
  /** In the sentence. */
  readonly at: Span;
  readonly message: string;
  /** The passage in the document that it belongs to. */
  readonly span?: Span;
}

/** White space between two sentences that follow each other, with a line's end and a page's head between. */
const MOST_BETWEEN = 4;

export interface HandedOn {
  /** The words around passages are handed on, too. */
  readonly withAnchors?: boolean;
  /** Other tools' annotations are. */
  readonly withForeign?: boolean;
  /** Other texts that are. */
  readonly texts?: readonly string[];
}

/** Every count of people below five that meets an age and a place in what is handed on, each sentence once. */
export function findSmallCounts(
  dossier: Dossier,
  { withAnchors = false, withForeign = false, texts = [] }: HandedOn = {},
): readonly HandedSmallCount[] {
  const authority = dossier.card?.authority;
  const found = new Map<string, HandedSmallCount>();
  const others = [...texts, ...(withForeign ? stringsIn(dossier.foreign) : [])].map((text) => ({ text, owner: "" }));
  for (const handed of [...inRuns(textsOf(dossier, withAnchors)), ...others] as readonly HandedText[])
    for (const { at, sentence, message } of smallCountsIn(handed.text, authority)) {
      const words = handed.text.slice(sentence.start, sentence.end);
      const inSentence = { start: at.start - sentence.start, end: at.end - sentence.start };
      const key = `${inSentence.start} ${words}`;
      if (found.has(key)) continue;
      const { passage, owner } = handed;
      const where = passage ? [passage.document ?? "", citation(passage)].filter((part) => part !== "").join(", ") : "";
      const span = passage?.document === undefined && passage?.span ? { span: passage.span } : {};
      found.set(key, { owner, where, sentence: words, at: inSentence, message, ...span });
    }
  return [...found.values()];
}

/** Every string in a value that came from elsewhere. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Passages that follow each other in the document are one text: an age in the one may belong to a count in the other. The rest stands for itself. */
function inRuns(texts: readonly HandedText[]): readonly HandedText[] {
  const placed = texts.filter(({ start }) => start !== undefined).sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const runs: HandedText[] = [];
  let end = -1;
  for (const handed of placed) {
    const start = handed.start ?? 0;
    const last = runs.at(-1);
    if (last && start >= end && start - end <= MOST_BETWEEN) runs[runs.length - 1] = { ...last, text: `${last.text} ${handed.text}` };
    else if (!last || start + handed.text.length > end) runs.push(handed);
    end = Math.max(end, start + handed.text.length);
  }
  return [...runs, ...texts.filter(({ start }) => start === undefined)];
}
