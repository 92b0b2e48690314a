import type { ContestSources, Held } from "./held.ts";
import { plain, stanceOf } from "./stance.ts";

/** Paragraphs from the top among which a headline stands. */
const TOP = 2;
/** "Watchdog's verdict on care home ‘unfair’", "‘Unrecognisable’: council on inspectors' report". */
const VERDICT =
  "(?:unsafe|unfair|wrong|flawed|unrecogni[sz]able|too harsh|harsh|nonsense|misleading|inaccurate|untrue|insulting|unjust|unreliable|out of date|rubbish|a travesty|a whitewash|perverse|irrational|botched|biased|a stitch-up|cherry-picked)";
const REPORT =
  "\\b(?:reports?|verdict|findings?|grade|rating|mark|judge?ment|inspection|criticisms?|claims?|inspectors|ofsted|cqc|watchdog|regulator)\\b";
const AT_END = new RegExp(
  `${REPORT}[^.!?]{0,60} (?:(?:is|was|as|are|were|branded|called|labelled|dismissed as|slammed as) )?["“'](?:\\w+ ){0,2}${VERDICT}["”']$`,
  "i",
);
const AT_START = new RegExp(
  `^["“'](?:\\w+ ){0,2}${VERDICT}["”'](?:: |, )[^.!?]{0,60}\\b(?:reports?|verdict|findings?|grade|rating|judge?ment|inspection|inspectors|ofsted|cqc|watchdog)`,
  "i",
);
/** "Inspectors' report ‘a slap in the face’, says home's manager". */
const SAYS = new RegExp(
  `${REPORT}[^.!?,"“”]{0,40} (?:is |was )?["“']([^"“”]{4,50})["”'],? (?:says?|claims?) (?!ofsted|inspect|watchdog|report)`,
  "i",
);
/** "Care home firm to fight ‘inadequate’ rating". */
const TO_FIGHT = new RegExp(`^[^.!?,:;"“”]{3,60} to (?:appeal|challenge|contest|fight) [^.!?]{0,50}${REPORT}[^.!?]{0,30}$`, "i");

/** A headline that gives a contest without its verb or its holder; the body that the text is about is taken to hold it. */
export function headlineContests({ paragraphs, isFirst, facts }: ContestSources): readonly Held[] {
  if (!isFirst) return [];
  return paragraphs.slice(0, TOP).flatMap((paragraph) => {
    const text = plain(paragraph.text);
    if (text.length > 140 || /[.!?]$/.test(text) || !isContest(text)) return [];
    const said = / (?:says?|claims?) (.{3,60})$|^(.{3,60}?) to (?:appeal|challenge|contest|fight) /.exec(paragraph.text);
    const holder = facts.mainBody ?? said?.[1] ?? said?.[2] ?? "";
    return [{ paragraph: paragraph.index, start: 0, end: paragraph.text.length, stance: "dispute", holder } as const];
  });
}

function isContest(text: string): boolean {
  if (AT_END.test(text) || AT_START.test(text)) return true;
  const said = SAYS.exec(text)?.[1];
  if (said !== undefined) return stanceOf(`the report is ${said}`)?.stance === "dispute";
  return TO_FIGHT.test(text) && !/^(?:ofsted|cqc|inspectors?|watchdog|regulator|mps?|ministers?)\b/i.test(text);
}
