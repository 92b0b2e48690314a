import type { Span } from "../../../text/span.ts";
import { firstWordFrom, type Paragraph, type Unit } from "../../reading.ts";
import { subjectBefore } from "../../sayings/subject.ts";
import { clauseEnd } from "../clause-end.ts";
import type { ContestSources, Held } from "../held.ts";
import type { Answer } from "./answering.ts";
import type { Bare } from "./reply.ts";
import type { Hit } from "./verdicts.ts";

/** The stance that an answer takes by a hit in its bare words: the words that are said, or the clause from its subject on, and whose it is. */
export function heldAt(sources: ContestSources, paragraph: Paragraph, unit: Unit, answer: Answer, words: Bare, hit: Hit): Held {
  const from = words.at(hit.start);
  const to = words.at(Math.max(hit.start, hit.end - 1)) + 1;
  const said = answer.isSpoken ? answer.said.find(({ start, end }) => start <= from && from < end) : undefined;
  const subject = said ? undefined : subjectBefore(paragraph, unit, firstWordFrom(paragraph.words, from));
  const speaker = subject && sources.memory.resolveAt(paragraph, subject);
  const named = speaker && speaker.side !== "inspecting" && !OF_REPORT.test(speaker.name ?? "") ? speaker.name : undefined;
  const holder = answer.holder ?? named ?? sources.facts.mainBody ?? "";
  const span = said ? trimEnd(paragraph.text, said) : { start: subject?.start ?? unit.start, end: clauseEnd(paragraph.text, unit, to) };
  return { paragraph: paragraph.index, start: span.start, end: span.end, stance: hit.stance, holder };
}

const OF_REPORT = /\b(?:grade|rating|report|finding|criticism|verdict|judgement|figure|records?|rota|log)s?\b/i;

function trimEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s.,;:!?–—"”’']/.test(text.charAt(to - 1))) to--;
  return { start, end: to };
}
