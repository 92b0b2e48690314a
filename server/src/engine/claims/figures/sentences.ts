import type { Figure } from "./figure.ts";
import { countOf, figuresIn, type Sketch, withoutBrackets } from "./sketch.ts";

/** What a sentence may look back on. */
export interface Before {
  /** The sentences before it, the nearest last. */
  readonly said: readonly Sketch[];
  /** The sentence whose figure the items of the list are of. */
  readonly head: Sketch | undefined;
  /** True if the head says that items follow that are of its figure ("Of this number:"). */
  readonly announced: boolean;
}

/** The figure that a sentence is about, and the others of its kind in it. */
export interface Subject {
  readonly figure: Figure;
  readonly others: readonly Figure[];
}

const LED = /^(?:[^‹,]{0,60}, )?(?:[Oo]f|[Oo]ut of|[Ff]rom|[Aa]mong|[Aa]mongst) (?:the |these |those |all |a total of )*‹c\d+›/;
const COMPARED = /\b(?:from|than|compared (?:with|to)|target of|average of|threshold of|against|above|below|on) (?:the |a |an )?$/;

/** The figure of these kinds that a sentence is about: the first that is not in brackets and not what something is compared with. */
export function subjectOf(sketch: Sketch, kinds: string): Subject | undefined {
  if (countOf(sketch, kinds) === 0) return undefined;
  const words = withoutBrackets(sketch.text);
  const led = kinds === "c" ? LED.exec(words) : null;
  const tail = led ? words.slice(led[0].length) : words;
  const all = figuresIn(words, kinds, sketch);
  const named = figuresIn(tail, kinds, sketch);
  for (const figure of named.length > 0 ? named : all) {
    const at = words.indexOf(`${sketch.figures.indexOf(figure)}›`);
    const before = words.slice(0, words.lastIndexOf("‹", at));
    if (!COMPARED.test(before)) return { figure, others: all.filter((other) => other !== figure) };
  }
  return undefined;
}
