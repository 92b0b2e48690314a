import { officeIn } from "./roles.ts";

/* What sort of paper a document says it is, as far as that tells who its people are: minutes, in which members speak, and letters of those in charge. */

/** Titles are short. */
const LONGEST_TITLE = 170;

const MINUTES =
  /^(?:(?:draft|approved|unconfirmed|public|board|committee|council|governors[’']?|trustees[’']?|trust|extract from(?: the)?|extracts?:?) )*(?:minutes\b(?=$|[:,(]| ?[–—-] | \(|[ \n]+of\b)|notes? of (?:the |a |an )?(?:\p{L}+ ){0,4}meeting\b)|\b(?:board|committee|council|governors[’']?|trustees[’']?|cabinet)(?:[’']s)? minute$|[:,–—(-] ?(?:draft |board )?(?:minutes\b(?! of (?:fame|silence))|notes? of (?:the |a |an )?(?:\p{L}+ ){0,3}meeting\b)/iu;
const ATTENDANCE =
  /^(?:(?:Members |Governors |Trustees |Also )?[Pp]resent|PRESENT|In attendance|IN ATTENDANCE|Apologies|APOLOGIES)(?:$|:| (?:for absence|were received|from)\b)/;

/** "The Parent Council met on 3 June, with 19 present." */
const MET =
  /\b(?:council|committee|board|panel|governors|trustees|forum) met on \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,}(?: \d{4})?(?: (?:at|in) [^.,;:“”"]{3,40})?,?(?: and was)? (?:quorate\b|with (?:\d{1,3}|all|\p{L}+)(?: of (?:its|the) \d{1,3})?(?: (?:members|governors|trustees|councillors|people))? (?:present|attending)\b)/iu;

/** True for the title of minutes, for their list of who came and for the sentence that stands for it. */
export function opensMinutes(text: string): boolean {
  return (
    ATTENDANCE.test(text) ||
    (text.includes(" met on ") && MET.test(text)) ||
    (text.length < LONGEST_TITLE && /minute|notes? of/i.test(text) && MINUTES.test(text))
  );
}

/** A body before which people are asked, as the title of its papers names it. */
const ASKING = "(?:sub-?)?(?:committee|scrutiny|panel|board|commission|council|assembly|inquiry)";
const HEARING = new RegExp(
  `\\b(?:oral (?:evidence|questions)|evidence (?:session|given|heard)|extracts? (?:of|from)(?: the)? (?:(?:oral )?evidence|(?:official |verbatim )?record\\b)|evidence of (?:the|a)\\b|witness session|(?:session|hearing|appearance) (?:of|with|before) (?:the|an?)\\b|(?:official |verbatim )?record of|(?:meeting|session|hearing) record|proceedings of|verbatim\\b|question time)|\\bbefore the (?:[\\p{L}-]+ ){1,3}${ASKING}$|\\binquiry, day\\b|^(?:[\\p{L}&][\\p{L}’'-]* ){0,8}(?:(?:select|standing|scrutiny|policing|police|audit|joint) )?${ASKING}(?: (?:on|for|of) [\\p{L} ]{3,40})?(?:[,:(]| [–—-] )`,
  "iu",
);
/** Where the public has the word, too. */
const PUBLIC_TOO =
  /\b(?:public (?:questions?|participation|speaking|meeting|forum)|members of the public|from the floor|residents and|(?:asked|questions?) (?:by|from) (?:residents|parents|the public)|open evening|phone-in)\b|\bforum\b|\bliaison\b|\bparish\b/iu;
const TOLD = /\b(?:tells|told|says|said|slams|blasts|hears|heard|grilled|apologises|defends|rejects|accused|warns|over)\b/i;

/** True for the title of what was said before a committee or an inquiry. */
export function opensHearing(text: string): boolean {
  return text.length < LONGEST_TITLE && !/[.!]$/.test(text) && HEARING.test(text) && !TOLD.test(text);
}

/** "THE CHAIR (Baroness Hale): Let us turn to placements.": a turn of whoever has the chair. */
export function isTurnOfChair(text: string): boolean {
  return text.length > 40 && /^(?:Q\d{1,4} )?(?:THE |The )?(?:CHAIR|Chair)(?:MAN|man|WOMAN|woman)?(?: \([^()]{3,50}\))?: /.test(text);
}

const LONGEST_MEETING = 100;
/** A body that meets, and the day. */
const MEETING_ON =
  /^[^.!?“”"]*\b(?:Committee|Panel|Board|Cabinet|Forum|Partnership|COMMITTEE|PANEL|BOARD|CABINET|FORUM)[,:]? (?:[–—-] )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,}(?: \d{4})?$/u;

/** "Learning Scrutiny Panel, 14 November": minutes that do not say so. */
export function titlesMeeting(text: string): boolean {
  return text.length < LONGEST_MEETING && MEETING_ON.test(text);
}

/** True where the public asks as well: who is named there may be anybody. */
export function hearsPublic(text: string): boolean {
  return PUBLIC_TOO.test(text);
}

const ADDRESSED =
  "(?:parents?|carers?|famil(?:y|ies)|relatives|friends|residents|colleagues?|staff|governors|pupils|students|patients|members|partners|volunteers|tenants|learners|teachers|heads|headteachers|team|teams)";
const GREETING = new RegExp(
  `^\\W{0,3}(?:(?:Dear|Hello|Hi|Good (?:morning|afternoon|evening)) (?:to )?(?:all(?: of our| our)? |our )?(?:(?:all|everyone|everybody|both|${ADDRESSED})\\b)|To (?:all|our|everyone)\\b|${ADDRESSED}, good|(?:${ADDRESSED}|all),?$)`,
  "iu",
);
const IN_CHARGE = "(?:owners?|manager|head(?:teacher)?|chair|principal|chief executive|director|provider|governors|trustees|partners)";
const CIRCULAR = new RegExp(
  `^(?:(?:parents?|staff|school|weekly|monthly|family|head[’']s) )?(?:newsletter|bulletin)\\b|\\b(?:letter|e-?mail|message|note|news|update|report)\\b[^.?!]{0,30} (?:to|for|from) (?:all |our |the |its |new |\\d[\\d,]* )*(?:${ADDRESSED}|${IN_CHARGE})\\b|^(?:a (?:letter|message|note) )?from the [^.?!]{2,30}(?:desk|office)\\b|^(?:the )?(?:[\\p{L}-]+ ){0,2}(?:${IN_CHARGE}|governor|warden)[’']s? (?:letter|message|note|update|blog|column|e-?mail|report|bulletin|newsletter)\\b|^welcome to (?:the|our|this) [^.?!]{0,40}(?:edition|issue|newsletter)\\b`,
  "iu",
);

/** True for the title or the greeting of what those in charge write to families, staff or members. */
export function opensCircular(text: string): boolean {
  if (
    !/dear|hello|hi |good |to |from|,$|letter|e-?mail|message|note|update|report|bulletin|newsletter|column|blog|welcome/i.test(
      text.slice(0, LONGEST_TITLE),
    )
  )
    return false;
  return GREETING.test(text) || (text.length < LONGEST_TITLE && !/[.!]$/.test(text) && CIRCULAR.test(text) && !BY_OTHERS.test(text));
}

const OFFICE =
  "(?:ex-|vice-)?(?:chief executive|executive|director|head|head ?teacher|principal|dean|chair(?:man|woman|person)?|governor|trustee|commissioner|inspector|leader|manager|councillor|MP|minister|owner|provider|partner|commander|constable|superintendent|warden|matron|rector|provost|vice-chancellor|registrar|ombudsman)s?";
const BEARER = `${OFFICE}(?![\\p{L}’'-])`;
/** "the interim", "our county": no word that makes the bearer of an office somebody else’s object. */
const BEFORE_BEARER = "(?:(?!(?:to|of|about|for|on|at|in|and|with|whose|who|by|from)\\b)[\\p{L}’'-]+ ){0,5}";
const PAPER = "(?:letter|e-?mail|message|note|update|reply|response|answer|memo(?:randum)?|statement|column|circular|word)";
/**
 * "An open letter from | our trustees", "From | the dean, Wexham College", "Head of catering, to | all kitchens", "Memo to", "Reply to a resident’s
 * complaint". What a headline says of a paper, "inspector’s report slams", is no title of one: "report" counts before "of" only.
 */
const BY_BEARER = new RegExp(
  `\\b${PAPER}\\b[^.?!]{0,60}? (?:from|by) ${BEFORE_BEARER}${BEARER}|(?:^|: )(?:[\\p{L}-]+ )?(?:report|statement|word) of ${BEFORE_BEARER}${BEARER}|^from ${BEFORE_BEARER}${BEARER}|^${BEFORE_BEARER}${OFFICE}(?: of [^,.]{3,40}?)?[’']s? (?:(?:weekly|monthly|open|public) )?${PAPER}(?=$|[,:(]| [–—-]| (?:to|on|after|about|for|in|at|re|from)\\b)|^${BEFORE_BEARER}${BEARER}(?: of [^,.]{3,40}?)?, to (?:all|our|the|\\p{Ll})|^memo(?:randum)? (?:to|from)\\b|^(?:reply|response|answer) to (?:an?|the) [\\p{L}-]+[’']s (?:letter|complaint|e-?mail|query)|^to the (?:parents|families|staff|relatives|residents|people|patients|pupils|members) (?:of|at)\\b`,
  "iu",
);
/** "to | her local MP". */
const TO_BEARER = new RegExp(`\\bletter\\b[^.?!]{0,80}? to ${BEFORE_BEARER}${BEARER}`, "iu");
/** "Letter from | a mother to the manager". */
const BY_OTHERS =
  /\bfrom (?:an?|the|one|two) (?:[\p{L}-]+ ){0,2}?(?:mother|father|mum|dad|parents?|son|daughter|sister|brother|wife|husband|widow|widower|patients?|residents?|pupils?|students?|prisoners?|famil(?:y|ies)|relatives?|neighbours?|readers?)\b(?![’']| (?:governor|councillor|director|trustee|member))/iu;

/** True for the title of what the bearer of an office writes, and so for its signature. */
export function isByBearer(text: string): boolean {
  return text.length < LONGEST_TITLE && !/[.!]$/.test(text) && BY_BEARER.test(text) && !BY_OTHERS.test(text);
}

/** "Draft report: Eastmarch", "Re: factual accuracy": what only inspectors are written to about. */
const ABOUT_DRAFT =
  /^(?:re:? ?|your )?(?:draft (?:inspection )?(?:report|letter)|factual[- ]accuracy|comments on (?:the|your) draft|inspection of [^.]{3,80}: (?:draft|factual))\b/i;

/** True for the title of a letter to the bearer of an office, or to inspectors about their draft, and so for its greeting. */
export function isToBearer(text: string): boolean {
  if (text.length < LONGEST_TITLE && ABOUT_DRAFT.test(text)) return true;
  return text.length < LONGEST_TITLE && /\bletter\b/i.test(text) && !/[.!]$/.test(text) && TO_BEARER.test(text);
}

/** What only who answers for an inspected body says of it: "my officers", "our improvement plan", "as its director, I". */
const OFFICE_VOICE =
  /\b(?:[Mm]y|[Oo]ur) (?:officers|staff|social workers|department|teams?|managers|nurses|teachers|pupils|residents|patients|improvement plan|action plan|inspection|inspectors[’'] report|colleagues|members)\b|\b(?:[Aa]s|I am|I[’']m|I was|I have been) (?:the |its |their |your |a |one of )?(?:\p{L}+ ){0,2}(?:head(?:teacher)?|director|leader|chair|manager|owner|governor|councillor|trustee|commissioner|principal|chief executive|cabinet member|lead member|matron|superintendent|representative|secretary|inspector|(?:nominated|responsible) individual)\b|\bI (?:chair|run|manage|lead) (?:the|this|a)\b/u;

/** True where the writer of a letter speaks as one in office. */
export function tellsOfOffice(text: string): boolean {
  return /\b(?:[Mm]y|[Oo]ur|[Aa]s|I(?: am| was| chair| run| manage| lead| have been|[’']m)) /.test(text) && OFFICE_VOICE.test(text);
}

/** What a reader of the first passages takes a press piece to be about: a doctors’ practice. */
export function tellsOfPractice(text: string): boolean {
  return /\b(?:GPs?|surgery|surgeries|practices?|[Hh]ealth [Cc]entre|[Mm]edical [Cc]entre|dental|dentists?|locums?|[Cc]linic)\b/.test(text);
}

/** "Head hits out at rivals", "MP ‘appalled’ by report": what the bearer of an office without a name does. */
const DOES =
  /^(?:(?: \p{Ll}{3,})? \p{Ll}+(?:s|ed)\b| to \p{Ll}| in \p{Ll}{4,} (?:\p{Ll}+ )?(?:at|over|after)\b| on (?:his|her|their)\b|: | [‘'"“])/u;
/** Code units of a headline. */
const LONGEST_HEADLINE = 120;

/** "Interview with the leader of Wexham Council", "The leader of Wexham Council was interviewed". Groups: the office. */
const INTERVIEWED =
  /\b(?:interview with|questions to|asks) (?:the )?([^.,;:]{4,60})|^(?:The|Its|Our) ([^.,;:]{4,60}?) (?:was (?:interviewed|speaking|asked|questioned)|spoke to|joined|came (?:in|on)|is (?:with me|in the studio|my guest))\b/iu;

/** The office of whom a script interviews and names by a label only. */
export function officeInterviewed(text: string): string | undefined {
  const match = /interview|questions|asks|speaking|asked|questioned|spoke|joined|came|studio|guest|with me/i.test(text)
    ? INTERVIEWED.exec(text)
    : null;
  return officeIn(match?.[1] ?? match?.[2]?.toLowerCase() ?? "")?.role;
}

/** "A day with the governor", "Meet the owner who …". Group 1: the office. */
const PRESENTED =
  /\b(?:(?:[Aa] day|[Aa]n (?:hour|evening)|[Ll]unch|[Tt]ea|[Cc]offee|[Qq]uestions|[Ii]nterview|[Cc]onversation|[Oo]n the \p{L}+ of [^.,;:]{3,40}|\p{Lu}\p{Ll}+ questions) (?:with|for)|[Mm]eet) the (\p{L}+(?:[ ’'-]\p{L}+){0,4}?)(?:$| who\b|:)/u;

/** The office that a headline presents, and gives no name to. */
export function officeAtEnd(text: string): string | undefined {
  const phrase = (text.length > LONGEST_HEADLINE || /[.!]$/.test(text) ? undefined : PRESENTED.exec(text)?.[1]) ?? "";
  const role = officeIn(phrase)?.role;
  return role !== undefined && phrase.endsWith(role) ? role : undefined;
}

/** The office that a headline is about and gives no name to: at its beginning, or behind what is quoted. */
export function officeOfHeadline(text: string): string | undefined {
  if (text.length > LONGEST_HEADLINE || /[.:]$/.test(text)) return undefined;
  for (const part of text.split(PARTS)) {
    const role = officeIn(part)?.role;
    if (role === undefined) continue;
    const at = part.indexOf(role);
    if (at < 40 && DOES.test(part.slice(at + role.length))) return role;
  }
  return undefined;
}

/** Between what a headline quotes or shouts and who says it. */
const PARTS = /(?<=["”’'])(?:: | [–—-] )|! /;
