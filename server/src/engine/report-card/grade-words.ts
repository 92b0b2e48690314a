/** A grade as front pages and headings print it; one capturing group. White space may be a line break. */
export const GRADE_SOURCE =
  "(outstanding|good|requires?\\s+improvement(?:\\s+to\\s+be\\s+good)?|requiring\\s+improvement|adequate|inadequate|satisfactory|not\\s+judged)";

const SOME = new RegExp(GRADE_SOURCE, "i");

/** True for words with a grade among them. */
export function namesGrade(words: string): boolean {
  return SOME.test(words);
}

const WHOLE = new RegExp(`^${GRADE_SOURCE}\\.?$`, "i");

/** The canonical name of a grade that makes up all of `words`, in lower case; undefined for anything else. */
export function gradeOf(words: string): string | undefined {
  const match = WHOLE.exec(words.trim());
  return match?.[1] === undefined ? undefined : canonicalGrade(match[1]);
}

/** "Requires improvement to be good" → "requires improvement". */
export function canonicalGrade(words: string): string {
  const plain = words.toLowerCase().replace(/\s+/g, " ");
  return plain.startsWith("requir") ? "requires improvement" : plain;
}
