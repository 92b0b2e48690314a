import { contentWords } from "../../tags/words/content-words.ts";

/** A content word of a clause, and whether the clause says that it is not so, or not there. */
export interface WordSaid {
  readonly word: string;
  readonly isDenied: boolean;
  /** Where it stands in the clause. */
  readonly at: number;
}

/** Words after which what follows is not so, or missing: "no oversight", "lacked urgency", "seldom offered". */
const DENIES =
  /^(?:no|not|never|nobody|none|nothing|neither|nor|without|hardly|scarcely|barely|seldom|rarely|cannot|lack|lacks|lacked|lacking|absence|fail|fails|failed|failing|missing|nowhere|\p{L}+n't)$/u;
/** "unclear": not clear. */
const PREFIXED =
  /^(?:un(?=able|safe|clear|clean|kind|fair|happy|heard|tidy|stable|settled|suit|support|reli|help|prepared|allocated|qualified|trained|recorded|supervised|focus|ambit|aware|loved|valued|manage|known|met|tested|checked|resolved)|in(?=adequate|consistent|effective|sufficient|complete|accurate|secure|appropriate|efficient|frequent|visible|experienced)|dis(?=organised|engaged|respect|joint)|ir(?=regular))(\p{L}+)$/u;
/** "not only", "no doubt", "not just": deny nothing. */
const NO_DENIAL = /^(?:only|just|merely|simply|solely|doubt|question|longer)$/;
export const FAR_FROM = /\b(?:anything but|far from(?: being)?|nowhere near(?: being)?)\b/i;
/** Words over which a negation reaches. */
const REACH = 6;
/** "demoralised | we are not", "serious concerns | there were none". */
const DENIED_BEHIND =
  /\b(?:(?:we|it|they|i|there|he|she|that|this) (?:is|are|am|was|were|do|does|did|has|have|had) (?:not|none|never)|(?:we|it|they|i|there|he|she) (?:is|are|was|were|do|does|did|has|have|had)n't|not (?:us|here|we|ours)|no)\W*$/i;

/** The content words of a clause, of text with straight apostrophes. */
export function wordsUnderNegation(clause: string): readonly WordSaid[] {
  const behind = DENIED_BEHIND.test(clause);
  const said: WordSaid[] = [];
  let reach = 0;
  for (const match of clause.replace(FAR_FROM, "not").matchAll(/[\p{L}'-]+|[,;:]/gu)) {
    const token = match[0].toLowerCase();
    if (/^[,;:]$/.test(token)) reach = 0;
    else if (DENIES.test(token)) reach = REACH;
    else if (NO_DENIAL.test(token)) reach = 0;
    else {
      const isDenied = reach > 0 || behind;
      for (const word of contentWords(token)) said.push({ word, isDenied, at: match.index });
      const denied = PREFIXED.exec(token)?.[1];
      if (denied !== undefined) for (const word of contentWords(denied)) said.push({ word, isDenied: !isDenied, at: match.index });
      reach = Math.max(0, reach - 1);
    }
  }
  return said;
}
