/*
 * What people say of a report who hold no office, and how anybody answers in a few words: parents, residents, those who post under an article, and whoever is put a
 * finding to in an interview. For text with straight apostrophes; every gap is bounded.
 */

const INSPECTORS = "(?:inspectors?|they|ofsted|cqc|(?:the )?(?:watchdog|regulator|inspectorate|team))";
const ITS_PART =
  "(?:words?|phrases?|adjectives?|figures?|numbers?|scor\\w+|grad\\w+|wording|findings?|labels?|terms?|sentences?|language|method\\w*)";

/** Contest where a report or a finding is spoken of. */
export const COMMENTS_LOOSE: readonly RegExp[] = [
  // "Pull the other one", "Nothing of the sort", "Not from where I'm standing"
  /^\W*(?:pull the other one|you could have fooled me|(?:try )?tell(?:ing)? that to [^.;]{3,60}|says who|what planet (?:are|were|is|was) [^.;]{2,20}|not a bit of it|nothing of the (?:sort|kind)|what a joke|not (?:from )?where (?:i'm|we're|i am|we are|i) (?:stand|sit|live)\b[^.;]{0,30}|(?:that's )?not the half of it|(?:they|it) do(?:es)?n't know the half of it|chance would be a fine thing)\W*$/i,
  // "They were taken in", "Inspectors have been had"
  new RegExp(
    `\\b${INSPECTORS} (?:(?:were|was|got|(?:have|has|had|must have) been) (?:\\w+ )?(?:had$|taken (?:in\\b|for a ride)|fooled|hoodwinked|duped|conned|shown (?:what|only|the best))|saw (?:only )?what they were (?:shown|told|meant|supposed)|(?:can't|cannot|could not|couldn't) (?:possibly |surely )?have (?:been (?:in|to|inside|here)|visited|met|read|seen|looked|spoken|listened))`,
    "i",
  ),
  // "written with the eyes shut", "wore blinkers"
  /\b(?:with|had|kept|have|has) (?:the|their|its|both|your) eyes (?:shut|closed)\b|\bblinker(?:s|ed)\b|\bblindfold(?:s|ed)?\b|\brose-(?:tinted|coloured)\b/i,
  // "The report is a fig leaf"
  /\b(?:a|an|as) (?:fig leaf|puff piece|love letter|damp squib|slap on the wrist|sales brochure|soft landing)\b|\b(?:is|was|are|were|calls? it|called it|sheer|utter|pure|such) (?:moonshine|bunkum|tosh|piffle|balderdash|bilge)\b/i,
  // "absurdly soft", "far too charitable", "got off lightly"
  /\b(?:absurdly|ridiculously|astonishingly|remarkably|suspiciously|laughably|too|unduly|overly) (?:soft|easy on|kind|lenient|charitable|timid|tame|mild|gentle|forgiving|rosy|cautious)\b|\b(?:gets?|got|getting|gone) off (?:\w+ )?(?:lightly|easy|scot[- ]free)\b|\b(?:report|letter|verdict|they|it|those pages|grade) (?:is|was|are|were|'s|'re) (?:\w+ ){0,2}?(?:tame|toothless|timid|feeble|tepid|anodyne)\b/i,
  // "It doesn't even mention the night staff", "only talks about waiting"
  /\b(?:do|does|did)(?: not|n't) (?:even |once )+(?:mention|refer to|touch on|talk about|ask about)\b|\b(?:report|letter|inspectors?) (?:only|hardly|barely) (?:talks?|mentions?|touch(?:es)?|deals?|covers?|tells?)\b/i,
  // "took the report apart"
  /\b(?:t[ao]k(?:es?|ing|en)|took|pull\w*|tears?|tore|rip\w*) (?:the |its |their )?(?:report|letter|findings?|verdict|inspectors|ofsted) (?:apart|to (?:task|pieces|shreds))\b|\b(?:stuck|sticks) in (?:his|her|my|our|their) (?:throat|craw|gullet)\b/i,
  // "That is a typing error", "These passages cannot be left as they are"
  /^(?:that|it|this|the (?:figure|number|total)) (?:is|was|must be) (?:simply |just |plainly )?an? (?:typing|printing|copying|transcription|arithmetical) (?:error|slip|mistake)\b|\bcan(?:not|'t| not) (?:be (?:left|allowed) (?:as (?:they|it)|to stand)|stand as (?:they|it)|go (?:unchallenged|unanswered|uncorrected))\b/i,
  // "I would not choose that adjective", "more difficulty with the scoring", "I can't sign up to it"
  new RegExp(
    `\\b(?:wouldn't|won't|(?:would|will) not) (?:have )?(?:cho[os]se\\w*|picke?d?|used?) (?:that|this|the|those|such an?) (?:\\w+ )?${ITS_PART}\\b|\\b(?:difficulty|trouble|problems?) with (?:the|that|this|its|their) (?:\\w+ )?${ITS_PART}\\b|(?:n't|not) (?:\\w+ )?(?:sign up to|put (?:my|our) name to|subscribe to|swallow) (?:it|that|this|the )`,
    "i",
  ),
];

/** Concede in the mouth of those who answer for it. */
export const COMMENTS_CONCEDE: readonly RegExp[] = [
  /^\W*(?:ditto|(?:[^.;]{2,30}, )?i(?:'m| am) afraid so|(?:i|we)(?:'ve| have) (?:got )?no (?:answer|defence|comeback) (?:to|for|on) (?:that|it|this)|they(?:'ve| have) got (?:us|me) there)\W*$/i,
  /\bnot (?:claiming|saying|pretending|suggesting) (?:that )?(?:it|everything|all) (?:was|is|has been) (?:\w+ )?(?:sunshine|perfect|rosy|fine|roses|well)\b/i,
  /\bcould (?:\w+ )?have written (?:it|that|this|the)(?: report| letter)? (?:for (?:them|him|her)|(?:our|my|him|her|them)sel)/i,
  /\b(?:nothing|no difference|not a cigarette paper) between (?:us|him|her|them|me) and (?:the )?(?:inspect|ofsted|report|regulator|watchdog)|\bno longer (?:takes?|took|holds?|held|maintains?|maintained) (?:that|this) (?:position|view|line)\b|\b(?:inspectors|they|ofsted) saw what (?:they|it) saw\b/i,
];
