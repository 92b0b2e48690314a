import { type Analysis, analyse, type Dispute } from "../../server/src/engine/index.ts";
import { changedAnalysis } from "../../server/src/reviewing/with-verdicts.ts";

/** The same analysis with all contests and concessions, or those that `which` chooses, told as guesses: what is guessed changes with every training. */
export function withGuesses(analysis: Analysis, which: (dispute: Dispute) => boolean = () => true): Analysis {
  const disputes = analysis.claims.disputes.map((dispute): Dispute => (which(dispute) ? { ...dispute, isGuess: true } : dispute));
  return changedAnalysis(analysis, analysis.parts, disputes);
}

/** Invented: in words that no rule knows. */
const GUESSED = [
  "The director said the team had been shown the signed records on the second day and had chosen to leave them out.",
  "Council leader Ann Reed said the inspectors had looked at eleven cases out of nine hundred and drawn a picture from them.",
  "Ms Reed said the visits counted as late had been moved at the families’ own wish.",
];

/** An article in which the engine guesses one contest and knows none, with the words of the contest: for tests of whole programs. */
export function guessedArticle(): { readonly text: string; readonly contest: string } {
  for (const sentence of GUESSED) {
    const text = `Inspectors criticise Eastmarch children’s services\n\nBy Jo Barnard\n\nOfsted inspectors said that visits to children in Eastmarch were late and that records were poor.\n\n${sentence}\n`;
    const [only, ...others] = analyse(text).claims.disputes;
    if (only?.isGuess && only.stance === "dispute" && others.length === 0) return { text, contest: text.slice(only.start, only.end) };
  }
  throw new Error("no sentence is guessed any more: write another one");
}
