import { analyse } from "../../server/src/engine/analyse.ts";
import type { Dispute } from "../../server/src/engine/index.ts";
import type { Span } from "../../server/src/engine/text/span.ts";

/** One line for each attribution: `direct | Ann Lowe | said | what is said + what is said`. */
export function listAttributions(text: string): readonly string[] {
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end).replace(/\s+/g, " ") : "-");
  return analyse(text).claims.attributions.map((item) =>
    [item.quotation, item.speaker ?? "-", words(item.cue), item.content.map(words).join(" + ")].join(" | "),
  );
}

/** One line for each attribution of a text behind `lead`: `Ann Lowe | what is said … what is said`, `-` where nobody is known to say it. */
export function listSayings(text: string, lead = ""): readonly string[] {
  const whole = `${lead}${text}\n`;
  return analyse(whole).claims.attributions.map(
    ({ speaker, content }) => `${speaker ?? "-"} | ${content.map(({ start, end }) => whole.slice(start, end)).join(" … ")}`,
  );
}

/** One line for each contest that a rule knows: `dispute | holder | against | its words`, and `→ target` where it has one. */
export function listDisputes(text: string): readonly string[] {
  const words = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, " ");
  return contestsByRule(text).map(
    (item) => [item.stance, item.by, item.against, words(item)].join(" | ") + (item.target ? ` → ${words(item.target)}` : ""),
  );
}

/** One for each contest that a rule knows: `dispute Ann Lowe`, or `dispute` where nobody is known to hold it. */
export function listHolders(text: string): readonly string[] {
  return contestsByRule(text).map(({ stance, by }) => `${stance} ${by}`.trim());
}

/** The stances of the contests that a rule knows, in order: "dispute concede". */
export function stancesIn(text: string): string {
  return contestsByRule(text)
    .map(({ stance }) => stance)
    .join(" ");
}

/** What is guessed depends on what was learned last: tests of rules leave it out. */
function contestsByRule(text: string): readonly Dispute[] {
  return analyse(text).claims.disputes.filter(({ isGuess }) => !isGuess);
}

/** The stances of the contests that no rule knows, in order. */
export function guessesIn(text: string): string {
  return analyse(text)
    .claims.disputes.flatMap(({ isGuess, stance }) => (isGuess ? [stance] : []))
    .join(" ");
}
