/** Stands for a name: who says it tells nothing of how it is meant. */
const NAME = "Nm";
/** Stands for any number. */
const NUMBER = "0";
const NEGATED = /(?<=[\p{L}])n't(?!\p{L})/gu;
/** Names inside a sentence; its first word may be any. */
const NAMES = /(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)*/gu;
const NUMBERS = /\d+(?:[.,]\d+)*/g;
const WORD = /[\p{L}'0]+|[?!;:]/gu;

/** The words of a sentence by which an answer is weighed, in order: in lower case, names and numbers as one word each, "n't" as a word, with the marks that tell a question or a list. */
export function answerWords(sentence: string): readonly string[] {
  const text = sentence.replace(/[’‘]/g, "'").replace(NUMBERS, NUMBER).replace(NEGATED, " n't").replace(NAMES, NAME);
  return (text.match(WORD) ?? []).map((word) => (word === NAME ? word : word.toLowerCase()));
}
