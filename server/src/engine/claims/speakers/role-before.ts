import { PERSON } from "../../tags/words/word-uses.ts";
import { allMatches } from "../../text/matches.ts";
import type { Paragraph, Unit } from "../reading.ts";
import { HEAD, personAtHead } from "../sayings/sentence-heads.ts";

/** Where a person's role may begin. */
const ARTICLE = /(?<![\p{L}’'-])(?:the|an?|their|its|his|her) (?=\p{L})/giu;
/** After these verbs the other one goes on: "The chair welcomed the director. | She said …". */
const GIVES_THE_WORD = /\b(?:welcomed|invited|introduced|thanked|called on|turned to|handed over to|asked|put it to)\b/;

/** Who "he" or "she" is where the text has named nobody: the person without a name that the sentence before the pronoun is about. */
export function roleBefore(paragraphs: readonly Paragraph[], { index, units }: Paragraph, offset: number): string | undefined {
  const before = units.findLast(({ end }) => end <= offset);
  if (before) return roleIn(paragraphs[index], before);
  const above = paragraphs[index - 1];
  const last = above?.units.at(-1);
  return above && last ? roleIn(above, last) : undefined;
}

function roleIn(paragraph: Paragraph | undefined, { start, end, uses, quotes }: Unit): string | undefined {
  if (!paragraph || !(uses & PERSON) || quotes.length > 0) return undefined;
  const text = paragraph.text.slice(start, Math.min(end, start + 300));
  const roles = allMatches(ARTICLE, text).flatMap(({ index }) => {
    const role = personAtHead(text.slice(index, index + HEAD));
    // "At a briefing the chief inspector …"
    return role === undefined || / (?:the|an?|their|its|his|her) /.test(role) ? [] : { index, role };
  });
  const [first, second] = roles;
  if (!first) return undefined;
  const between = second && text.slice(first.index, second.index);
  return (between !== undefined && GIVES_THE_WORD.test(between) ? second : first)?.role;
}
