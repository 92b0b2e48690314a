import type { Span } from "../../../server/src/engine/index.ts";
import type { ChangedText } from "./changed-text.ts";

/** A way in which people change a text; `passages` are the stretches that notes stand on. */
export interface Edit {
  readonly name: string;
  change(text: ChangedText, random: () => number, passages: readonly Span[]): ChangedText;
}

/** Sentences longer than this, in UTF-16 code units, are lists and front pages. */
const LONGEST = 500;

const WORDS = "however several plans were reviewed again and the children who had been seen since spring are now settled".split(" ");

function anyOffset(text: ChangedText, random: () => number): number {
  return Math.floor(random() * text.text.length);
}

/** The next place between two words. */
function gap(text: string, from: number): number {
  const at = text.indexOf(" ", from);
  return at < 0 ? text.length : at;
}

function phrase(random: () => number, most: number): string {
  return Array.from({ length: 1 + Math.floor(random() * most) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
}

function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n\n", offset) + 2;
  const end = text.indexOf("\n\n", offset);
  return { start: start === 1 ? 0 : start, end: end < 0 ? text.length : end };
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n\n", start));
  const after = text.indexOf(". ", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after + 1 };
}

/** Other sentences of the kind: "Visits to foster carers are often late" for "Visits to care leavers are often late". None is as it was. */
function lookAlike(sentences: string, random: () => number): string {
  return sentences
    .split(/(?<=[.:;]\s+)/)
    .map((sentence) => {
      const words = sentence.split(" ");
      const one = Math.floor(random() * words.length);
      return words.map((word, index) => (random() < 0.3 || index === one ? phrase(random, 1) : word)).join(" ");
    })
    .join("");
}

/** Each character that matches in another form: offsets stay known where the length stays the same. */
function exchanged(text: ChangedText, pattern: RegExp, form: (found: string) => string): ChangedText {
  return text.replacedAll(
    [...text.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, words: form(match[0]) })),
  );
}

function repeated(count: (text: ChangedText) => number, once: (text: ChangedText, random: () => number) => ChangedText) {
  return (text: ChangedText, random: () => number) => {
    let changed = text;
    const times = count(text);
    for (let i = 0; i < times; i++) changed = once(changed, random);
    return changed;
  };
}

function pick<T>(items: readonly T[], random: () => number, count: number): readonly T[] {
  return Array.from({ length: count }, () => items[Math.floor(random() * items.length)]).filter((item) => item !== undefined);
}

export const edits: readonly Edit[] = [
  {
    name: "typing",
    change: repeated(
      (text) => 3 + text.text.length / 2000,
      (text, random) => {
        const at = gap(text.text, anyOffset(text, random));
        return text.replaced({ start: at, end: at }, ` ${phrase(random, 6)}`);
      },
    ),
  },
  {
    name: "spelling",
    change(text, random, passages) {
      let changed = text;
      for (const { start, end } of pick(passages, random, 60)) {
        const at = start + Math.floor(random() * Math.max(1, end - start));
        if (/[a-z]/.test(changed.text.charAt(at)))
          changed = changed.replaced({ start: at, end: at + 1 }, random() < 0.5 ? "e" : "oo".slice(0, 1));
      }
      return changed;
    },
  },
  {
    name: "rewording",
    change(text, random, passages) {
      let changed = text;
      const sorted = [...pick(passages, random, 40)].sort((a, b) => b.start - a.start);
      let limit = Number.POSITIVE_INFINITY;
      for (const { start, end } of sorted) {
        if (end >= limit || end - start < 30) continue;
        const from = gap(changed.text, start + Math.floor((end - start) / 2));
        const to = gap(changed.text, from + 1);
        if (to >= end) continue;
        changed = changed.replaced({ start: from, end: to }, ` ${phrase(random, 2)}`);
        limit = start;
      }
      return changed;
    },
  },
  {
    name: "re-wrapping",
    change: (text, random) => {
      const width = 50 + Math.floor(random() * 60);
      let column = 0;
      const breaks: { start: number; end: number; words: string }[] = [];
      for (let i = 0; i < text.text.length; i++) {
        const character = text.text.charAt(i);
        const isBreak = character === "\n" && text.text.charAt(i + 1) !== "\n" && text.text.charAt(i - 1) !== "\n";
        column = character === "\n" ? (isBreak ? column + 1 : 0) : column + 1;
        if (!isBreak && character !== " ") continue;
        const to = column > width ? "\n" : " ";
        if (to === "\n") column = 0;
        if (to !== character) breaks.push({ start: i, end: i + 1, words: to });
      }
      return text.replacedAll(breaks);
    },
  },
  {
    name: "cut and paste",
    change: repeated(
      () => 6,
      (text, random) => {
        const paragraph = paragraphAt(text.text, anyOffset(text, random));
        const target = paragraphAt(text.text, anyOffset(text, random)).start;
        return target >= paragraph.start && target <= paragraph.end ? text : text.moved(paragraph, target);
      },
    ),
  },
  {
    name: "deletion",
    change(text, random, passages) {
      let changed = text;
      let limit = Number.POSITIVE_INFINITY;
      for (const passage of [...pick(passages, random, 30)].sort((a, b) => b.start - a.start)) {
        if (passage.end >= limit) continue;
        const sentence = sentenceAround(changed.text, passage);
        if (sentence.end > limit || sentence.end - sentence.start > LONGEST) continue;
        changed = changed.replaced(sentence, "");
        limit = sentence.start;
      }
      return changed;
    },
  },
  {
    name: "look-alike elsewhere",
    change(text, random, passages) {
      const replacements: (Span & { readonly words: string })[] = [];
      const isFree = ({ start, end }: Span) => replacements.every((other) => other.end < start || end < other.start);
      for (const passage of pick(passages, random, 30)) {
        const sentence = sentenceAround(text.text, passage);
        if (sentence.end - sentence.start > LONGEST || !isFree(sentence)) continue;
        const elsewhere = Math.floor((sentence.start + (0.2 + 0.6 * random()) * text.text.length) % text.text.length);
        const { start, end } = paragraphAt(text.text, elsewhere);
        const at = Math.abs(end - sentence.start) > LONGEST ? end : start;
        // Where it stood it would be the sentence reworded.
        if (Math.abs(at - sentence.start) <= LONGEST || !isFree({ start: at, end: at })) continue;
        replacements.push({ start: at, end: at, words: ` ${lookAlike(text.text.slice(sentence.start, sentence.end), random)} ` });
        if (random() < 0.7) replacements.push({ ...sentence, words: "" });
      }
      return text.replacedAll(replacements.sort((a, b) => a.start - b.start));
    },
  },
  {
    name: "another import",
    change: (text, random) => {
      let changed = exchanged(text, /^\d{1,3}$\n?/gm, () => "");
      changed = exchanged(changed, /[’‘]/g, () => "'");
      changed = exchanged(changed, /[“”]/g, () => '"');
      changed = exchanged(changed, /fi/g, (found) => (random() < 0.3 ? "ﬁ" : found));
      return exchanged(changed, /(?<=[a-z]{4})(?=[a-z]{4})/g, () => (random() < 0.01 ? "-\n" : ""));
    },
  },
];
