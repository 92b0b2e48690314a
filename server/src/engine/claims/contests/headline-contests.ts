import { INSPECTING } from "../../lexicon/speakers.ts";
import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import type { Stance } from "../claim.ts";
import type { Paragraph } from "../reading.ts";
import { canHold } from "./can-hold.ts";
import type { ContestSources, Held } from "./held.ts";
import { plain, stanceOf } from "./stance.ts";

/** Paragraphs from the top among which a headline stands. */
const TOP = 2;
/** "Watchdog's verdict on care home ‘unfair’", "‘Unrecognisable’: council on inspectors' report". */
const VERDICT =
  "(?:unsafe|unfair|wrong|flawed|unrecogni[sz]able|too harsh|harsh|nonsense|misleading|inaccurate|untrue|insulting|unjust|unreliable|out of date|rubbish|a travesty|a whitewash|perverse|irrational|botched|biased|a stitch-up|cherry-picked)";
const REPORT =
  "\\b(?:reports?|league tables?|verdict|findings?|grade|rating|scores?|mark|judge?ment|inspection|criticisms?|claims?|inspectors|ofsted|cqc|watchdog|regulator)\\b";
const AT_END = new RegExp(
  `${REPORT}[^.!?]{0,60} (?:(?:is|was|as|are|were|branded|called|labelled|dismissed as|slammed as) )?["“'](?:\\w+ ){0,2}${VERDICT}["”'](?:,? [^,.]{3,30} (?:to argue|says?|claims?|insists?|argues?))?$`,
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
const TO_FIGHT = new RegExp(
  `^[^.!?,:;"“”]{3,60} to (?:appeal|challenge|contest|fight|overturn|quash|go to (?:high )?court over|(?:seek|launch|bring) (?:a )?(?:judicial review|legal (?:challenge|action)) (?:of|over|against)|take [^.!?]{3,30} to court over) [^.!?]{0,50}${REPORT}[^.!?]{0,30}$`,
  "i",
);

/** Who may hold out or give way in a headline: "Care home boss", "Council", "Head". */
const HOLDER =
  "(?:\\S+ ){0,4}?(?:councils?|boss(?:es)?|chiefs?|leaders?|heads?|headteachers?|governors?|directors?|manager|owners?|trusts?|force|schools?|homes?|firm|unions?|minister|mayor|mp|college|academy|prison|hospital|nursery|town hall|county hall|provider|operator|authority|commissioner|chief constable|staff|charity)(?:'s)?";
/** "Head ‘won't be silent’ over new Ofsted grade", "Governor breaks ranks over ‘chaos’ verdict". */
const HOLDS_OUT = new RegExp(
  `^${HOLDER} (?:(?:["“'](?:won't|will not|not|never|can't|cannot|furious|angry|livid|outraged|astonished|baffled|stunned|appalled)[^"“”]{0,40}["”']|won't be silent|not backing down|defiant|furious|livid|angry|up in arms|fury|anger|outrage|breaks? ranks|fumes|rages|bristles|cr(?:ies|y) foul|hits? (?:back|out)|fights? back|in (?:a )?row|at loggerheads) (?:over|at|about|on|after|with|against)|(?:queries|disputes?|rejects?|slams?|blasts?|rubbishes|questions?|contests?|challenges?|takes? issue with)) [^.!?]{0,60}${REPORT}|^${HOLDER} (?:fights?|resists?|appeals? against) (?:[\\w"“”'‘’-]+ ){0,3}?(?:reports?|verdict|findings?|grade|rating|scores?|judge?ment)\\b`,
  "i",
);
/** "Home and regulator clash over missed visits": whoever is inspected holds it. */
const AT_ODDS =
  /^[^.!?,:;"“”]{2,50} (?:and|with) (?:its |the )?(?:ofsted|cqc|estyn|regulator|watchdog|inspectors|inspectorate|ombudsman) (?:(?:clash|at odds|at loggerheads|in (?:a )?row|cross swords|lock horns|fall out|trade blows|differ|disagree) )(?:over|about|on)\b|^[^.!?,:;"“”]{2,50} (?:(?:clash(?:es)?|at odds|at loggerheads|in (?:a )?row|crosses swords|locks horns|falls out) )with (?:its |the )?(?:ofsted|cqc|estyn|regulator|watchdog|inspectors|inspectorate|ombudsman)\b/i;
/** "School loses fight to suppress report". */
const LOST_FIGHT = new RegExp(
  `^[^.!?,:;"“”]{3,60} (?:loses?|lost|fails? in|failed in|wins?|won|launch(?:es)?|begins?|takes?|mounts?) (?:an? |its |the |her |his )?(?:[\\w-]+ )?(?:fight|bid|battle|attempt|case|challenge|appeal) (?:to (?:suppress|block|stop|gag|quash|halt|delay|bury|overturn|scrap|keep)|over|against) [^.!?]{0,50}${REPORT}`,
  "i",
);
/** "Governor sorry over boys locked up all day", "Town hall's U-turn on Ofsted claims". */
const GIVES_WAY = new RegExp(
  `^${HOLDER} (?:(?:is |are |'?s )?(?:\\w+ )?(?:sorry|apologises|apologise|says? sorry|owns? up|comes? clean|takes? the blame) (?:over|for|after|about|to (?:parents|families|children|pupils|patients|residents|victims))|admits? (?:["“'])?(?:\\w+ )?(?:failings?|failures?|mistakes?|errors?|(?:it|they|he|she) (?:got it wrong|failed)|children were|(?:getting|got) it wrong)|(?:makes? |does |in )?(?:an? )?(?:\\w+ )?(?:u-turns?|climb-?downs?|climbs? down|backs? down|about-turn) (?:on|over|after) [^.!?]{0,40}${REPORT}|(?:concedes?|accepts?|admits?|agrees?) (?:\\w+ )?(?:[\\w'-]+ ){0,3}?(?:report|findings?|verdict|grade|rating|judge?ment|criticisms?|inspectors))`,
  "i",
);
/** "What the report gets right, and what it doesn't". */
const BOTH =
  /\b(?:reports?|inspectors|ofsted|cqc)\b[^.!?]{0,20} (?:gets?|got) right\b[^.!?]{0,40}\b(?:wrong|doesn't|does not|don't|didn't|did not)\b/i;
/** "Wards ‘safe’, insists trust after damning report". */
const INSISTS_AFTER =
  /^[^.!?"“”]{2,50} ["“']?[\w' -]{3,40}["”']?,? (?:insists?|maintains?|says?|claims?|vows?) ((?:\S+ ){0,4}?\S+) (?:after|despite|following|in face of) (?:[\w'-]+ ){0,3}?(?:critical|damning|scathing|harsh|withering|highly critical|failing|poor|bad|inadequate|blistering|devastating|negative) (?:\w+ )?(?:report|inspection|verdict|rating|findings|review)$/i;
/** "Inspectors condemn prison as governor hits back". */
const HITS_BACK = new RegExp(
  `\\b(?:inspectors?|ofsted|cqc|estyn|watchdog|regulator|report)\\b[^.!?]{0,60} (?:as|but|while) ${HOLDER} (?:hits?|fires?|comes?|fights?) back$`,
  "i",
);
/** "Regulator's adoption figures queried by charities": by whom behind it. */
const CONTESTED_BY =
  /^(?:(?:ofsted|cqc|estyn|watchdog|regulator|inspectors?|inspectorate|ombudsman)(?:'s|s'|') |the )?(?:[\w'-]+ ){0,4}?(?:reports?|findings|figures?|numbers?|statistics|claims?|verdict|rating|grade|judge?ment) (?:disputed|queried|challenged|questioned|contested|rejected|rubbished|denied|dismissed|under fire from|slammed|attacked|criticised) (?:by|from)? ?((?!ofsted|cqc|inspect|watchdog|regulator|ombudsman)[\p{L}' -]{3,50})$/iu;
/** "Ofsted says sorry to Averham", "Watchdog admits error over prison". */
const INSPECTORATE_GIVES_WAY =
  /^(ofsted|cqc|estyn|(?:the )?(?:[\p{L}-]+ )?(?:inspectors|inspectorate|watchdog|regulator|ombudsman)) (?:is sorry|says? (?:it is |it's )?sorry|apologi[sz]es?|admits? (?:[\w'"“”‘’-]+ ){0,2}?(?:errors?|mistakes?|blunder|mix-up|slip|it (?:got|was) (?:it )?wrong|it got|wrong)|climbs? down|backs? down|corrects? (?:its|the|a|report|figures?|grade)|withdraws? (?:its|the|a|report|figures?|grade|claim)|in (?:a )?(?:u-turn|climbdown))\b/iu;

/** What a newspaper holds itself. */
const OPINION =
  /^(?:comment|opinion|editorial|leader|leading article|our view|view from [^:]{3,30}|the [^:]{3,30} (?:says|view|comment)): ?(.{8,100})$/i;

/** Paragraphs below the headline in which the text has to speak of a report or of inspectors. */
const BELOW = 3;

/** A headline that gives a contest without its verb or its holder; the body that the text is about is taken to hold it. */
export function headlineContests({ paragraphs, isFirst, facts }: ContestSources): readonly Held[] {
  if (!isFirst) return [];
  return paragraphs.slice(0, TOP).flatMap((paragraph) => {
    const text = plain(paragraph.text);
    if (text.length > 140 || /[.!?]$/.test(text)) return [];
    const stance = stanceOfHeadline(text, paragraphs.slice(paragraph.index + 1, paragraph.index + 1 + BELOW));
    if (!stance) return [];
    const said =
      / (?:says?|claims?) (.{3,60})$|^(.{3,60}?) to (?:appeal|challenge|contest|fight|overturn|quash|go|seek|launch|bring|take) /.exec(
        paragraph.text,
      );
    const named = CONTESTED_BY.exec(text)?.[1] ?? INSPECTORATE_GIVES_WAY.exec(text)?.[1];
    const holder =
      named ?? outsider(text) ?? facts.mainBody ?? [said?.[1], said?.[2]].find((words) => words !== undefined && canHold(words)) ?? "";
    return [{ paragraph: paragraph.index, start: 0, end: paragraph.text.length, stance, holder } as const];
  });
}

/** "Union | disputes report on caseloads": somebody who does not answer for the body that the text is about. */
const OUTSIDER =
  /^((?:\S+ ){0,3}?(?:union|minister|mps?|parents|families|campaigners|opposition)) (?:fights?|hits?|slams?|blasts?|queries|disputes?|rejects?|rubbishes|questions?|contests?|challenges?|takes? issue|to (?:appeal|challenge|contest|fight))\b/i;

function outsider(text: string): string | undefined {
  return OUTSIDER.exec(text)?.[1];
}

/** "Union disputes council's claim": what is contested is not the inspectors'. */
const THEIR_OWN =
  /\b(?:council|trust|authority|force|school|hospital|prison|home|college|department|government|minister|union|leader|director|boss)(?:'s|s') (?:own )?(?:claims?|figures?|findings?|reports?)\b/i;

function stanceOfHeadline(text: string, below: readonly Paragraph[]): Stance | undefined {
  if (isContest(text)) return "dispute";
  if (INSPECTORATE_GIVES_WAY.test(text)) return "concede";
  if (THEIR_OWN.test(text)) return undefined;
  if (below.length === 0 || /^(?:ofsted|cqc|inspectors?|watchdog|regulator)\b/i.test(text)) return undefined;
  if (BOTH.test(text)) return "partial";
  if (HOLDS_OUT.test(text) && !/\bunder (?:fire|attack)\b/i.test(text)) return "dispute";
  return GIVES_WAY.test(text) && below.some((paragraph) => INSPECTED_NOW.test(paragraph.text)) ? "concede" : undefined;
}

/** "after inspectors described …", "the report found …". */
const INSPECTED_NOW = /\b(?:ofsted|cqc|care quality commission|inspect(?:ors?|ion|orate)|hmicfrs|estyn|watchdog|regulator|ombudsman)\b/i;

function isContest(text: string): boolean {
  if (AT_END.test(text) || AT_START.test(text) || HITS_BACK.test(text)) return true;
  const insisting = INSISTS_AFTER.exec(text)?.[1];
  if (insisting !== undefined) return !INSPECTING.test(insisting);
  if (AT_ODDS.test(text) || (LOST_FIGHT.test(text) && !INSPECTING.test(text.split(" ")[0] ?? ""))) return true;
  if (CONTESTED_BY.test(text) && !THEIR_OWN.test(text)) return true;
  // "FORCE ‘NOT THE ONE INSPECTORS DESCRIBE’": who, and nothing but what is said
  const all = /^[\p{L} -]{3,40} ["“']([^"“”]{8,70})["”']$/u.exec(text)?.[1];
  if (all !== undefined && REPORT_WORDS.test(all) && stanceOf(`it is ${all.toLowerCase()}`)?.stance === "dispute") return true;
  const said = SAYS.exec(text)?.[1];
  // "Governor: “Numbers don't tell the story”", "COMMENT: Inspectors have pulled their punches"
  const whole = /^[\p{L}' -]{3,40}: ["“']([^"“”]{8,80})["”']$/u.exec(text)?.[1] ?? OPINION.exec(text)?.[1];
  if (whole !== undefined && !INSPECTING.test(text.split(":")[0] ?? "")) return stanceOf(whole)?.stance === "dispute";
  if (said !== undefined) return stanceOf(`the report is ${said}`)?.stance === "dispute";
  return TO_FIGHT.test(text) && !/^(?:ofsted|cqc|inspectors?|watchdog|regulator|mps?|ministers?)\b/i.test(text);
}
