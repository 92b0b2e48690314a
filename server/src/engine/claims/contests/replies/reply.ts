import { Memo } from "../../../text/memo.ts";
import { sentencesOf } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import type { Paragraph } from "../../reading.ts";
import { type ContestSources, textAt } from "../held.ts";
import { plain } from "../stance.ts";
import { tellsFinding } from "./finding-told.ts";
import { type Numbered, numbersIn, tokensOf } from "./words.ts";

/** What was found, as the sentences before a reply tell it. */
export interface Finding {
  readonly tokens: ReadonlySet<string>;
  readonly numbers: readonly Numbered[];
  /** The sentences, with straight apostrophes. */
  readonly text: string;
}

/** Words of a sentence without quotation marks, and where each of their code units stands in the paragraph. */
export interface Bare {
  readonly text: string;
  /** The paragraph's offset for one of the words'. */
  readonly at: (offset: number) => number;
}

/** Sentences back in which the finding stands that one answers: with a third one, more that answers nothing was taken for an answer. */
const SENTENCES_BACK = 2;

/** What was found in the sentences right before one, by its place among its paragraph's: earlier there, or in the paragraph before it. */
export function findingBefore(
  sources: ContestSources,
  paragraph: Paragraph,
  at: number,
  sentences: readonly Span[] = paragraph.units,
): Finding | undefined {
  const here = sentences.slice(Math.max(0, at - SENTENCES_BACK), at).map((other) => paragraph.text.slice(other.start, other.end));
  // what opens a paragraph answers the one before
  const before = here.length < SENTENCES_BACK ? sentencesIn(textAt(sources, paragraph.index - 1)) : [];
  const told = [...before, ...here]
    .slice(-SENTENCES_BACK)
    .filter((text) => text.length < MOST && telling.get(text, () => tellsFinding(plain(text))));
  return told.length === 0 ? undefined : new ToldFinding(plain(told.join(" ")));
}

/** Most sentences are asked of twice, as what stands before the next and before the one after it. */
const telling = new Memo<boolean>(100_000);

/** Its words and numbers are read when a reply asks for them: most are answered by nobody. */
class ToldFinding implements Finding {
  readonly text: string;
  #tokens: ReadonlySet<string> | undefined;
  #numbers: readonly Numbered[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): ReadonlySet<string> {
    this.#tokens ??= new Set(tokensOf(this.text));
    return this.#tokens;
  }

  get numbers(): readonly Numbered[] {
    this.#numbers ??= numbersIn(this.text);
    return this.#numbers;
  }
}

/** Code units of a sentence that is read. */
const MOST = 600;

const known = { text: "", sentences: [] as readonly string[] };

function sentencesIn(text: string): readonly string[] {
  if (text.length > 4 * MOST) return [];
  if (known.text !== text) {
    known.text = text;
    known.sentences = sentencesOf(text).map(({ start, end }: Span) => text.slice(start, end));
  }
  return known.sentences.slice(-SENTENCES_BACK);
}

/** The words of a range of a paragraph without quotation marks. */
export function bareWords(text: string, { start, end }: Span): Bare {
  const offsets: number[] = [];
  let words = "";
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (/["“”„]/.test(sign) || (/['‘’]/.test(sign) && !(isLetter(text.charAt(at - 1)) && at > start))) continue;
    if (/['’]/.test(sign) && !isLetter(text.charAt(at + 1)) && !/s/i.test(text.charAt(at - 1))) continue;
    words += /['‘’]/.test(sign) ? "'" : /\s/.test(sign) ? " " : sign;
    offsets.push(at);
  }
  return { text: words, at: (offset) => offsets[offset] ?? end };
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
