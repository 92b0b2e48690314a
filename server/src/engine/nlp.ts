import nlp from "compromise";

/**
 * The one door to the grammar library. It reads about 0.1 MB a second, so callers hand it single sentences that need grammar, never documents.
 */
export function readGrammar(sentence: string): ReturnType<typeof nlp> {
  return nlp(sentence);
}
