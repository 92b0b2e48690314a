/*
 * How an inspectorate owns up once it has apologised or corrected itself: what its checks missed, what should have been printed, how it came about. Said before that, the
 * same words would blame those inspected ("the error should have been spotted"): `claims/contests/own-errors.ts` sees to it. Patterns over text with straight apostrophes.
 */
const WORK =
  "(?:checks?|checking|quality assurance|assurance|process(?:es)?|procedures?|systems?|standards?|proof-?reading|editing|moderation|arithmetic|counting|readers?|editors?)";
const PRINTED = "(?:figures?|numbers?|percentages?|totals?|dates?|names?|grades?|sentences?|lines?|paragraphs?|words?|it|they)";
const PART =
  "(?:nought|zero|digit|decimal point|point|figure|number|column|row|line|cell|name|page|file|word|comma|paragraph|sheet|box|table)";

export const OWN_ERRORS: readonly RegExp[] = [
  new RegExp(
    `\\bour (?:[\\w-]+ ){0,3}?${WORK}\\b[^.;]{0,40}\\b(?:fell short|failed|slipped|missed|let (?:\\w+ ){1,3}down|did(?: not|n't) (?:catch|spot|pick|work|find)|w(?:as|ere)(?: not|n't) (?:good|careful|thorough|tight))`,
    "i",
  ),
  /\b(?:error|mistake|slip|it|this|that|mix-up|muddle|typo|wrong \w+)\b[^.;]{0,20}\b(?:should|ought to) (?:never )?have (?:been (?:caught|spotted|picked up|noticed|seen|found|corrected|put right)|happened|been made)\b/i,
  new RegExp(`\\b${PRINTED}\\b[^.;]{0,60}\\b(?:should|ought to) (?:have (?:been|read|said)|read) `, "i"),
  new RegExp(
    `\\b${PART}s? (?:had been|has been|have been|was|were) (?:\\w+ly )?(?:typed|mistyped|left (?:out|off|in)|added|dropped|misplaced|transposed|swapped|copied|pasted|miscopied|misread|duplicated|double-counted|omitted|missed out|mixed up)\\b`,
    "i",
  ),
  /\b(?:correct|right|true|actual|accurate) (?:figure|number|proportion|percentage|total|rate|count|share|answer)s? (?:is|was|should|are|were)\b/i,
  /\b(?:an?|the|our) (?:[\w-]+ )?(?:error|mistake|slip|glitch|fault) (?:had |has |have )?(?:doubled|trebled|halved|inflated|overstated|understated|led to|meant|produced|caused|counted|added|swapped)\b/i,
  /^(?:i|we) (?:\w+ )?regret (?:this|that|it|the (?:error|mistake|slip))\b/i,
  /\b(?:human|typing|typographical|clerical|administrative|copying|drafting|editorial|transcription) (?:error|slip|mistake)\b/i,
  /\b(?:we|it|they|inspectors|a colleague) (?:had |have |has )?(?:\w+ )?(?:misread|mistyped|miscounted|mixed up|copied|pasted|quoted|used|printed|attached) (?:the |a |an )?(?:wrong|another|old)\b/i,
];
