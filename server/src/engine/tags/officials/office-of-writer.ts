import { type OfficeFound, officeIn } from "./roles.ts";

/* Letters, columns and bulletins tell the office of whoever signs them before there is a name: "I write as chair of governors", "From the leader". */

/** "I write under step two as | chair of the Averham Trust", "As headteacher | I want to add". Groups: the office and what follows. */
const SPEAKS_AS =
  /\bI (?:write|am writing|speak)(?: [^.;]{2,40}?)? as ([^.;]{4,110})|(?:^|[.!?] )(?:Speaking as|As) ([^.;!?“”"]{4,80}?),? I\b/u;
/** "LEADER’S COLUMN: a hard week", "News from the Director – Averham", "FROM THE LEADER". Groups: the office. */
const TITLED =
  /^(?:the )?((?:\p{L}+ ){0,2}\p{L}+)[’']s (?:\p{L}+ )?(?:column|blog|letter|message|update|diary|newsletter)\b|^(?:[^.:]{2,20} )?from (?:the|your|our) ((?:\p{L}+[ ’'])*?\p{L}+)(?=$|[:,.]| [–—-]| (?:to|of|at)\b)/iu;
/** Code units of a title. */
const LONGEST_TITLE = 120;

/** "for | Averham Care (North) Ltd", "– | Averham Children’s Services": whose the office is. Groups: the body. */
const OF_COMPANY = / (?:of|for|at|with) (?:the )?((?:[\p{Lu}(][\p{L}’'-]*\)? |and |& ){1,6}(?:Ltd|Limited|plc))\b.*$/u;
const BEHIND_DASH = /^ [–—-] ((?:\p{Lu}[\p{L}’'-]* ){1,5}(?:Services|Council|Trust|School))\b/u;

/** The office in which a passage's writer speaks, if it says so. */
export function officeOfWriter(text: string): OfficeFound | undefined {
  const spoken = / as |As /.test(text) ? SPEAKS_AS.exec(text) : null;
  if (spoken) return officeOf(spoken[1] ?? spoken[2] ?? "");
  const title = text.length < LONGEST_TITLE && !/[.!?]$/.test(text) ? TITLED.exec(text) : null;
  if (!title) return undefined;
  const office = officeIn((title[1] ?? title[2] ?? "").toLowerCase());
  const organisation = BEHIND_DASH.exec(text.slice(title[0].length))?.[1];
  return office && organisation !== undefined ? { ...office, organisation } : office;
}

function officeOf(words: string): OfficeFound | undefined {
  const company = OF_COMPANY.exec(words);
  const office = officeIn(company ? words.slice(0, company.index) : words);
  return office && company?.[1] !== undefined ? { ...office, organisation: company[1] } : office;
}
