import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import type { Paragraph, Unit } from "../reading.ts";
import { continuedClauses } from "./continued.ts";
import { type ContestSources, type Held, numberedBefore, type Spoken, textAt } from "./held.ts";
import { plain, stanceClauses, trimClause } from "./stance.ts";

/** Sentences after a contest over which the narration goes on telling it. */
const LASTS = 3;
/** "Ofsted stood by it", "The watchdog said": the other side's turn. */
const INSPECTORS_TURN =
  /^(?:but |yet |however, )?(?:an? |the )?(?:ofsted|cqc|inspectors?|inspectorate|watchdog|regulator|ombudsman|spokes\w+ for (?:ofsted|the))\b[^.;]{0,40}\b(?:said|says|stood|stands|declined|added|replied|told|confirmed)\b/i;

/**
 * What the narration tells as somebody's without saying so: "She said the figure was wrong. | Inspectors had counted episodes rather than children."
 * `told` are the contests found by their speaker or verb.
 */
export function freeIndirect(sources: ContestSources, told: readonly Held[]): readonly Held[] {
  const { paragraphs, nearby } = sources;
  const found: Held[] = [];
  const byParagraph = new Map<number, Held[]>();
  for (const item of told) {
    const known = byParagraph.get(item.paragraph);
    if (known) known.push(item);
    else byParagraph.set(item.paragraph, [item]);
  }
  for (const [index, items] of byParagraph) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.units.length < 2) continue;
    found.push(...inParagraph(paragraph, items, nearby[index] ?? []));
  }
  found.push(...ownFigures(sources, told));
  return found;
}

/** "The council's own figure is 57 per cent", told behind another: no other word contests. */
function ownFigures(sources: ContestSources, told: readonly Held[]): readonly Held[] {
  const { paragraphs, nearby, facts } = sources;
  const holder = facts.mainBody;
  if (holder === undefined || !facts.isAboutInspection) return [];
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === "heading" || !OWN_FIGURE.test(paragraph.text)) return [];
    return paragraph.units.flatMap((unit): readonly Held[] => {
      const end = trimClause(paragraph.text.slice(unit.start, unit.end), { start: 0, end: unit.end - unit.start }).end;
      if (!OWN_FIGURE_ALONE.test(plain(paragraph.text.slice(unit.start, unit.start + end)))) return [];
      if (!numberedBefore(sources, paragraph, unit.start) || isSomebodys(paragraph, unit, nearby[paragraph.index] ?? [])) return [];
      if (told.some((item) => item.paragraph === paragraph.index && item.start < unit.end && item.end > unit.start)) return [];
      if (![0, 1, 2].some((back) => REPORT_WORDS.test(textAt(sources, paragraph.index - back)))) return [];
      return [{ paragraph: paragraph.index, start: unit.start, end: unit.start + end, stance: "dispute", holder }];
    });
  });
}

const OWN_FIGURE = /\bown (?:figure|count|estimate|number|total|tally)\b/i;
const OWN_FIGURE_ALONE =
  /^(?:but |yet )?(?:its|their|the (?:council|authority|trust|school|home|force|company|provider|charity|college|service|department)'s?) own (?:figure|count|estimate|number|total|tally) (?:is|was|came to|stands at|puts it at) (?:\w+ )?£?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)[^;]{0,30}$/i;

function inParagraph(paragraph: Paragraph, items: readonly Held[], spoken: readonly Spoken[]): readonly Held[] {
  const found: Held[] = [];
  let running: { readonly holder: string; readonly unit: number } | undefined;
  paragraph.units.forEach((unit, at) => {
    const here = items.filter((item) => item.start < unit.end && item.end > unit.start);
    const last = here.at(-1);
    if (last) {
      running = last.stance === "concede" || last.holder === "" ? undefined : { holder: last.holder, unit: at };
      return;
    }
    if (!running || at - running.unit > LASTS || isSomebodys(paragraph, unit, spoken)) return;
    const text = paragraph.text.slice(unit.start, unit.end);
    // "Mr Reed did not agree": another's turn
    const other = /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Dame|Lord|Lady) (?:\p{Lu}[\p{L}’'-]+ )*?(\p{Lu}[\p{L}’'-]+) \p{Ll}/u.exec(text)?.[1];
    if (other !== undefined && !running.holder.endsWith(other)) return;
    if (INSPECTORS_TURN.test(text) || /\?\s*$/.test(text)) return;
    const own = stanceClauses(text).filter((clause) => clause.stance === "dispute");
    const further = continuedClauses(text, { contested: true, topical: true, inspected: false, numbered: false });
    const [clause] = own.length > 0 ? own : further;
    if (!clause) return;
    found.push({
      paragraph: paragraph.index,
      start: unit.start + clause.start,
      end: unit.start + clause.end,
      stance: "dispute",
      holder: running.holder,
    });
    running = { holder: running.holder, unit: at };
  });
  return found;
}

/** True for a sentence that is mostly somebody's speech, or names its speaker. */
function isSomebodys(paragraph: Paragraph, unit: Unit, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying }) =>
      (saying.at.paragraph === paragraph.index && saying.at.start >= unit.start && saying.at.start < unit.end) ||
      saying.content.some(
        (piece) =>
          piece.paragraph === paragraph.index &&
          Math.min(piece.end, unit.end) - Math.max(piece.start, unit.start) > (unit.end - unit.start) / 2,
      ),
  );
}
