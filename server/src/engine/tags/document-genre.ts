/* What sort of paper a document says it is, as far as that tells who its people are: minutes, in which members speak, and letters of those in charge. */

/** Titles are short. */
const LONGEST_TITLE = 170;

const MINUTES =
  /^(?:(?:draft|approved|unconfirmed|public|board|committee|council|governors[’']?|trustees[’']?|trust|extract from(?: the)?|extracts?:?) )*(?:minutes\b(?=$|[:,(]| ?[–—-] | \(|[ \n]+of\b)|notes? of (?:the |a |an )?(?:\p{L}+ ){0,4}meeting\b)|[:,–—(-] ?(?:draft |board )?(?:minutes\b(?! of (?:fame|silence))|notes? of (?:the |a |an )?(?:\p{L}+ ){0,3}meeting\b)/iu;
const ATTENDANCE = /^(?:(?:Members |Governors |Trustees |Also )?[Pp]resent|PRESENT|In attendance|IN ATTENDANCE|Apologies|APOLOGIES)(?:$|:| (?:for absence|were received|from)\b)/;

/** True for the title of minutes and for their list of who came. */
export function opensMinutes(text: string): boolean {
  return ATTENDANCE.test(text) || (text.length < LONGEST_TITLE && /minutes|notes? of/i.test(text) && MINUTES.test(text));
}

const ADDRESSED =
  "(?:parents?|carers?|famil(?:y|ies)|relatives|friends|residents|colleagues?|staff|governors|pupils|students|patients|members|partners|volunteers|tenants|learners|teachers|heads|headteachers|team|teams)";
const GREETING = new RegExp(
  `^\\W{0,3}(?:(?:Dear|Hello|Hi|Good (?:morning|afternoon|evening)) (?:to )?(?:all(?: of our| our)? |our )?(?:(?:all|everyone|everybody|both|${ADDRESSED})\\b)|To (?:all|our|everyone)\\b|${ADDRESSED}, good)`,
  "iu",
);
const IN_CHARGE = "(?:owners?|manager|head(?:teacher)?|chair|principal|chief executive|director|provider|governors|trustees|partners)";
const CIRCULAR = new RegExp(
  `^(?:(?:parents?|staff|school|weekly|monthly|family|head[’']s) )?(?:newsletter|bulletin)\\b|\\b(?:letter|e-?mail|message|note|update|report)\\b[^.?!]{0,30} (?:to|for|from) (?:all |our |the |its |new |\\d[\\d,]* )*(?:${ADDRESSED}|${IN_CHARGE})\\b|^(?:a (?:letter|message|note) )?from the [^.?!]{2,30}(?:desk|office)\\b|^(?:the )?(?:[\\p{L}-]+ ){0,2}${IN_CHARGE}[’']s (?:letter|message|note|update|blog|e-?mail|report)\\b`,
  "iu",
);

/** True for the title or the greeting of what those in charge write to families, staff or members. */
export function opensCircular(text: string): boolean {
  if (!/dear|hello|hi |good |to |from|letter|e-?mail|message|note|update|report|bulletin/i.test(text.slice(0, LONGEST_TITLE))) return false;
  return GREETING.test(text) || (text.length < LONGEST_TITLE && !/[.!]$/.test(text) && CIRCULAR.test(text));
}
