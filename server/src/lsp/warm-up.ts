import { analysisSteps, PiecedText } from "../engine/index.ts";
import type { Log } from "./log.ts";
import { runSteps } from "./run-steps.ts";

/** Needs a little of everything: names, offices, bodies, figures, judgements, a contest. */
const SENTENCES = `Inspection of Westbrook children's services
Leaders are effective and most plans are of high quality. Of 40 plans, 10 (25%) were late, the report shows.
Grace Larkfield, director of children's services at Westbrook Council, said: "We do not accept that plans are late. We know that visits are."
Coun Tom Averill said the figures show a service that has improved, which inspectors failed to see.`;

/** Milliseconds without a document after which the server gets ready for one. */
const UNASKED = 150;

/**
 * Reads a few sentences of ours once nobody has asked for anything: what the engine puts together when it is first used (the grammar library, the
 * lists of expressions, what patterns need) is then ready for the first document. A document that is open by then gets it ready by itself.
 */
export function warmUpUnlessUsed(isUsed: () => boolean, log: Log): void {
  const token = {
    get isCancellationRequested() {
      return isUsed();
    },
  };
  const warmUp = async (): Promise<void> => {
    if (!isUsed()) await runSteps(analysisSteps(PiecedText.of(SENTENCES)), token);
  };
  setTimeout(() => void warmUp().catch((error) => log.error("Warming up failed", error)), UNASKED).unref();
}
