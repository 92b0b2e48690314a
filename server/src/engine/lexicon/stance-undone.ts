/*
 * Contests that are named and do not happen, or that nobody has decided on: "no plans to appeal", "refused to say whether the council would challenge the report". Patterns
 * over text with straight apostrophes; every gap is bounded.
 */

const ACT =
  "(?:challeng(?:e|ing)|contest(?:ing)?|appeal(?:ing)?|disput(?:e|ing)|complain(?:ing)?|quarrel(?:ling)?|(?:mak|lodg|fil|submitt?|bring|tak|pursu|launch|seek)(?:e|ing)? (?:an? |any )?(?:\\w+ )?(?:complaints?|appeals?|challenges?|legal action|judicial review|proceedings|objections?))(?![\\w-])";
const DECISION = "(?:appeals?|challenges?|complaints?|judicial review|legal action|proceedings)";

/** Says that it will not be: whoever answers for the report's findings lets them stand. */
export const FORGONE: readonly RegExp[] = [
  // "has no plans to appeal against the grade"
  new RegExp(
    `\\b(?:no|not any|n't any|n't have any|never had any) (?:\\w+ )?(?:plans?|intentions?|desire|wish|appetite|reasons?|grounds|interest|quarrel) (?:at (?:present|the moment|this stage) |whatsoever |whatever )?(?:to|of|for|in) (?:\\w+ly )?${ACT}`,
    "i",
  ),
  // "It would be wrong to challenge the report"
  new RegExp(
    `\\b(?:would|will) be (?:\\w+ )?(?:wrong|foolish|churlish|a mistake|an insult) (?:for \\w+ )?to (?:\\w+ly )?${ACT}(?! us\\b)`,
    "i",
  ),
  // "There will be no appeal"
  new RegExp(`\\bthere (?:will|would|is going to|is to|are to) be no (?:\\w+ ){0,2}?${DECISION}\\b`, "i"),
];

/** Leaves it open, or says that it is no use. */
export const UNDECIDED: readonly RegExp[] = [
  // "refused to say whether the council would challenge the report"
  new RegExp(
    `\\b(?:whether|if) (?:or not )?(?:[\\w'-]+ ){1,6}?(?:would|will|could|should|might|may|planned to|plans? to|intend\\w* to) (?:\\w+ )?${ACT}`,
    "i",
  ),
  // "The council could appeal against the rating": others say that it can
  /(?<!\b(?:we|i|it|they) )\b(?:could|can|may|might) (?:still |yet |also |now |then )?appeal (?:against|to|within)\b/i,
  // "No council should dispute a report like this"
  new RegExp(
    `\\bno (?:(?:\\w+ )?(?:council|authority|school|home|service|leader|head|trust|provider|minister|director|councillor|politician)|one|organisation) (?:should|ought to|can|could|would) (?:\\w+ )?${ACT}`,
    "i",
  ),
  // "The plan to challenge the report was abandoned"
  new RegExp(
    `\\b(?:plans?|threats?|bid|attempts?|moves?|proposals?) (?:to|of) (?:\\w+ly )?${ACT}[^.;]{0,60} (?:was|were|has been|have been|had been) (?:\\w+ )?(?:abandoned|dropped|shelved|scrapped|called off|withdrawn|put aside|given up)\\b`,
    "i",
  ),
  // "There is no point in appealing"
  new RegExp(`\\bno (?:\\w+ )?(?:point|use|sense) in (?:\\w+ly )?${ACT}|\\b(?:pointless|futile|useless) to (?:\\w+ly )?${ACT}`, "i"),
];
