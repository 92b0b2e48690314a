import type { ContestedThing } from "../../claim.ts";
import type { Place } from "../../sayings/saying.ts";
import { inside, LEAD } from "./contestable.ts";
import type { Question } from "./question.ts";

/** "paragraph 14", "page 4", "on p. 9". */
const PLACE = /\b(paragraphs?|para|pages?|p\.) ?(\d{1,4}(?:\.\d{1,3})?)\b/i;

/** What a clause says of the thing it contests, so that it can be looked for in another document: the report an article is about. */
export function contestedThing({ clause, words, contestable }: Question, target: Place | undefined): ContestedThing {
  const isMeant = (place: Place): boolean => inside(place, clause) || (target !== undefined && target !== LEAD && inside(place, target));
  const figures = contestable.figures.filter(isMeant).flatMap(({ tag }) => tag.value ?? []);
  const grades = contestable.grades.filter(isMeant).flatMap(({ tag }) => tag.value ?? []);
  const place = PLACE.exec(words);
  const [, noun = "", number] = place ?? [];
  return {
    figures: [...new Set(figures)],
    grades: [...new Set(grades)],
    ...(number === undefined ? {} : /^pag|^p\./i.test(noun) ? { page: number } : { paragraph: number }),
  };
}
