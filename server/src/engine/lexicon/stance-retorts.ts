/*
 * How people answer a finding in a few words, and how they own up without naming it. Patterns over text with straight apostrophes and without quotation marks; a retort
 * opens what is said.
 */

const OPENER =
  "^\\W*(?:(?:but|and|well|look|no|oh|frankly|with respect|with the greatest respect|sorry|i'm sorry|i'm afraid|mate|come on),? ){0,3}";
const retort = (source: string): RegExp => new RegExp(`${OPENER}(?:${source})`, "i");

/** Contest what was just told. */
export const CONTESTING_RETORTS: readonly RegExp[] = [
  retort(
    "not (?:guilty|so\\b|true|proven|proved|a bit of it|one bit|in the least|at all\\b|remotely|on the evidence|on our|in this|by (?:our|any)|where|in my|as far as)|hardly\\b|scarcely\\b|far from (?:it|that)\\b|quite the (?:reverse|opposite|contrary)|on the contrary|the (?:reverse|opposite|contrary) is|never\\b(?=[,.!]|$)|nothing of the (?:sort|kind)|no such thing|says who|since when|by whose|you what|you must be joking|pull the other one|do me a favour|give over|get away|give me strength|look who's talking|bunkum|as if\\b(?=[,.!]|$)|try telling|tell that to|(?:i )?(?:can't|cannot|won't|will not) have that|i don't know (?:who|what|where) they|come and (?:stand|see|look|spend|sit|ask|watch|meet|visit)|do (?:we|i|they|our \\w+) heck",
  ),
  /\b(?:who|what|which|whoever|whatever|wherever) (?:they've|they have|they were|they'd|he's|she's|inspectors have|inspectors were|they had|on earth they) (?:\w+ )?(?:been )?(?:talk(?:ing|ed) to|look(?:ing|ed) at|speaking to|spoke to|spoken to|asked|asking|visiting|visited|read|reading|seen|saw|met)\b/i,
];

/** Concede what was just told. */
export const CONCEDING_RETORTS: readonly RegExp[] = [
  retort(
    "(?:(?:un|in)?(?:arguab|deniab|disputab|doubted|sad|regrettab|quite|painfull?|shameful?)ly (?:so|true|right)\\b)|(?:unarguably|undeniably|indisputably|sadly),? (?:so|true|yes)|guilty(?: as charged)?\\b(?=[,.!]|$)|mea culpa|fair (?:enough|cop|point)|quite (?:right|so|true)(?: too)?\\b|too right|too true|dead right|true enough|agreed(?=[,.!;]|$)|no (?:argument|arguments|quarrel|dispute|complaints?)(?= |[,.!]|$)(?! (?:has|have|was|were|procedure))|point taken|it's a fair cop|(?:yes|yep|yeah|aye),? (?:we|i|it|they|too|that|sadly|and we|of course)\\b(?! (?:will|can|are (?:working|going)))|granted\\b|hands up|bang to rights|i'd have (?:shut|failed|closed|given|marked)",
  ),
];

/** Own up, said by those who answer for what was found. */
export const OWNING_UP: readonly RegExp[] = [
  /\b(?:we|i|it|they) (?:\w+ )?(?:got|have got|had got|get) (?:it|this|that|(?:our|its|their|my|the) (?:\w+ )?(?:sums|figures|facts|numbers|priorities|timing|approach)|things|some things) (?:\w+ )?(?:wrong|muddled)\b/i,
  /\b(?:we|i|it|they|staffing|practice|standards?|care|supervision|recording|service|support) (?:\w+ )?(?:fell|have fallen|had fallen|has fallen) (?:\w+ )?short\b/i,
  /\b(?:we|i|it|they|he|she|council|trust|ex-boss:? we) (?:(?:really|clearly|simply|all|too) )?(?:should have|ought to have|should've)(?! (?:been (?:rated|graded|judged|given|credited)|had (?:a|more)))\b/i,
  /\b(?:we|i) (?:simply |just |really |clearly )?(?:hadn't|had not|weren't|were not|haven't|have not|didn't|did not|wasn't|failed to) (?:\w+ )?(?:listen|act|heed|hear|pay|grip|notice|see|spot|follow|keep|protect|understand|respond|check)(?:ed|ing|t)?\b/i,
  /\b(?:a|an|the|this|that|it) (?:[\w-]+ ){0,3}?(?:omission|failing|failure|mistake|error|lapse|oversight|fault|slip) (?:on|of|in) (?:our|my|its|their|the (?:council|county|trust|school|force|home|company)'s) (?:own |part|making|behalf)/i,
  /\b(?:bears?|takes?|took|accepts?|shoulders?) (?:\w+ )?(?:the|full|all the|its share of the) (?:blame|responsibility)\b/i,
  /\b(?:we|i) (?:did|have done) (?:it|this|that)\b|\b(?:that|this|it) should never have happened\b|\b(?:is|was) on (?:us|me)\b|\b(?:we|i) let (?:them|people|children|families|everybody|everyone|him|her|you|residents|patients|pupils|victims|the \w+|our \w+)(?: \w+)? down\b|\brose-tinted\b|\b(?:grade|rating|mark|verdict|criticism)s? (?:that )?(?:we|i) (?:\w+ )?(?:expected|earned|deserved?|had coming)\b|\bplain truth\b|\bhonest truth\b|\bthe truth (?:is|hurts)\b/i,
  /\b(?:we|i) (?:lost|dropped|took our eye|missed|neglected|ignored|overlooked|allowed|were asleep|buried our|turned a blind|kidded ourselves|fooled ourselves|deluded ourselves|waited too|left it too|moved too|acted too|were caught)\b/i,
  /\bto (?:our|its|their|my) (?:great |lasting |eternal )?shame\b|\bwith hindsight\b[^.;]{0,80}\b(?:too|flatter\w*|wrong|mistake|should|could have|over|not enough|late|fail\w*)\b|\b(?:shan't|won't|will not|cannot|can't) (?:try to |even try to |begin to )?defend it\b/i,
  /\b(?:no use (?:in )?dressing|no dressing|won't dress) (?:it )?up\b|\bplain and simple\b|\bpure and simple\b|\bno two ways about it\b|\bno getting (?:away from|round) (?:it|that)\b|\bit (?:can't|cannot) be denied\b|\bthere(?:'s| is) no denying\b/i,
];

/** Takes one part and leaves the other in a breath. */
export const PARTING: readonly RegExp[] = [
  /[\p{L}-]+,? yes[,;:–— ].{0,60}?[\p{L}-]+,? (?:no|never|not)\b/iu,
  /\b(?:would|will|does|did|can) (?:grant|allow|accept|concede|give|own|admit|swallow)\b[^.;]{0,60}\b(?:would|will|does|did|can)(?: not|n't)\b/i,
  /\bapart from\b[^.;]{0,90}\bagree|\bbut for\b[^.;]{0,60}\baccept/i,
];

/** Whom a question asks that only somebody puts who disbelieves the finding. */
export const DISBELIEVING: readonly RegExp[] = [
  /^\W*(?:but |and |so )?(?:which|what|whose|says who|who says|since when|by whose|according to whom|where'?s?|show me)\b[^?]{0,25}\?/i,
  /^\W*(?:but |and )?if\b[^?]{5,80}, (?:then )?(?:who|why|how|what|where)\b[^?]{3,90}\??/i,
  /\bby whose\b|\bcompared (?:to|with) (?:whom|what|who)\b/i,
];
