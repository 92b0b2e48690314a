import type { ContestSources, Held } from "./held.ts";
import { plain } from "./stance.ts";

/** Paragraphs from the top among which a headline stands. */
const TOP = 2;
/** "Watchdog's verdict on care home ‘unfair’", "‘Unrecognisable’: council on inspectors' report". */
const VERDICT =
  "(?:unsafe|unfair|wrong|flawed|unrecogni[sz]able|too harsh|harsh|nonsense|misleading|inaccurate|untrue|insulting|unjust|unreliable|out of date|rubbish|a travesty|a whitewash|perverse|irrational|botched|biased|a stitch-up|cherry-picked)";
const AT_END = new RegExp(
  `\\b(?:reports?|verdict|findings?|grade|rating|mark|judge?ment|inspection|criticisms?|claims?|inspectors|ofsted|cqc|watchdog|regulator)\\b[^.!?]{0,60} (?:(?:is|was|are|were|as|branded|called|labelled|dismissed as|slammed as) )?["“'](?:\\w+ ){0,2}${VERDICT}["”']$`,
  "i",
);
const AT_START = new RegExp(
  `^["“'](?:\\w+ ){0,2}${VERDICT}["”'](?:: |, )[^.!?]{0,60}\\b(?:reports?|verdict|findings?|grade|rating|judge?ment|inspection|inspectors|ofsted|cqc|watchdog)`,
  "i",
);

/** A headline that gives a contest without its verb or its holder; the body that the text is about is taken to hold it. */
export function headlineContests({ paragraphs, isFirst, facts }: ContestSources): readonly Held[] {
  if (!isFirst) return [];
  return paragraphs.slice(0, TOP).flatMap((paragraph) => {
    const text = plain(paragraph.text);
    if (text.length > 140 || /[.!?]$/.test(text) || !(AT_END.test(text) || AT_START.test(text))) return [];
    return [{ paragraph: paragraph.index, start: 0, end: paragraph.text.length, stance: "dispute", holder: facts.mainBody ?? "" } as const];
  });
}
