/** The words with their first character as a capital, as they begin a sentence: "the leader" → "The leader". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
