import { SHORTCOMING } from "../../lexicon/stance-phrases.ts";
import { ADMITS as MAY_ADMIT } from "../../tags/words/word-uses.ts";
import type { Paragraph, Unit } from "../reading.ts";
import { subjectBefore } from "../sayings/subject.ts";
import type { Held } from "./held.ts";
import { isUnderNegation } from "./negation.ts";
import { plain } from "./stance.ts";

/** Who answers for what is inspected, as reports call them. */
const ANSWERABLE =
  /\b(?:leaders?|managers?|local authority|council|authority|director|dcs|lscb|board|members|lead member|chief executive|partnership|service|department|agency|they|corporate parent\w*|officers|staff)\b/i;
const ADMITS = /\b(?:acknowledg(?:es?|ed)|recogni[sz](?:es?|ed)|accept(?:s|ed)?|conced(?:es?|ed)|admit(?:s|ted)?)\b/i;
const PASSIVE =
  /^(?:this|it|these (?:issues|weaknesses|shortfalls|deficits)?|the need (?:for|to) [^.]{3,60})\s*(?:is|was|are|were|has been|have been) (?:\w+ )?(?:acknowledged|recognised|accepted)\b/i;
const MAX_UNIT = 800;

/** In an inspection report: "leaders acknowledge / recognise / accept" a shortcoming, in the passive too if it is plain who is meant. */
export function reportConcessions(paragraphs: readonly Paragraph[]): readonly Held[] {
  const found: Held[] = [];
  for (const paragraph of paragraphs) {
    const { zone, units } = paragraph;
    if (zone === "recommendations" || zone === "legend" || zone === "about" || paragraph.kind === "heading") continue;
    for (const unit of units) {
      const held = unit.uses & MAY_ADMIT ? concession(paragraph.near(unit), unit) : undefined;
      if (held) found.push(held);
    }
  }
  return found;
}

function concession(paragraph: Paragraph, unit: Unit): Held | undefined {
  if (unit.end - unit.start > MAX_UNIT) return undefined;
  const text = plain(paragraph.text.slice(unit.start, unit.end));
  const admits = ADMITS.exec(text);
  if (!admits) return undefined;
  const passive = PASSIVE.exec(text);
  if (passive) {
    const rest = text.slice(passive[0].length);
    if (/^ by (?:inspectors|ofsted|partners|children|parents|staff|schools|young)/i.test(rest)) return undefined;
    if (!SHORTCOMING.test(rest) && !/^this/i.test(text)) return undefined;
    return {
      paragraph: paragraph.index,
      start: unit.start,
      end: clauseEnd(paragraph.text, unit, unit.start + passive[0].length),
      stance: "concede",
      holder: "The local authority",
    };
  }
  const { words } = paragraph;
  const at = words.findIndex((word) => word.start === unit.start + admits.index);
  if (at < 0 || isUnderNegation(words, at, unit.start)) return undefined;
  if (/^(?:is|are|was|were|be|been|being|well|widely)$/.test(words[at - 1]?.lower ?? "")) return undefined;
  const subject = subjectBefore(paragraph, unit, at);
  if (!subject) return undefined;
  const holder = paragraph.text.slice(subject.start, subject.end);
  if (!ANSWERABLE.test(holder) || /\b(?:children(?![’']s services)|inspectors|parents|carers|schools)\b/i.test(holder)) return undefined;
  const end = clauseEnd(paragraph.text, unit, unit.start + admits.index + admits[0].length);
  const object = plain(paragraph.text.slice(unit.start + admits.index + admits[0].length, end));
  if (
    !SHORTCOMING.test(object) ||
    /^ (?:the )?(?:importance|value|benefits?|strengths?|impact|role|contribution|achievements?|children's|referrals?|when|how)\b/i.test(
      object,
    )
  )
    return undefined;
  if (/^(?:accept)/i.test(admits[0]) && !/^ (?:that|the|these|this|there)\b/i.test(object)) return undefined;
  return { paragraph: paragraph.index, start: subject.start, end, stance: "concede", holder };
}

/** Before what the subject then does: "… and has begun to …", "but have not yet …". */
function clauseEnd(text: string, unit: Unit, from: number): number {
  const rest = text.slice(from, unit.end);
  const border =
    /;|, (?:and|but) |,? (?:and|but) (?:recently|invested|put|takes?|took|acted|challenged|appreciated|has|have|had|are|is|were|was|they|it|this|plans?|work|there|clear|a|in)\b|, (?:which|although|though|however|with)\b/.exec(
      rest,
    );
  let end = border && border.index >= 3 ? from + border.index : unit.end;
  while (end > from && /[\s.,;:]/.test(text.charAt(end - 1))) end--;
  return end;
}
