/** Who finds and what tells a finding: "Inspectors wrote", "The report", "The watchdog". */
const BY_INSPECTORS =
  /\b(?:ofsted|cqc|estyn|hmi\w*|inspect(?:ors?|orate|ions?|ed)|watchdog|regulator|ombudsman|auditors?|commission|peer review|report|review|verdict|special measures|grade|rating)\b/i;
/** "The home was judged unsafe", "The force was said to have failed victims". */
const TOLD_OF =
  /\b(?:was|were|been|is|are) (?:\w+ ){0,2}?(?:rated|graded|judged|found|criticised|described|said|told|placed|downgraded|accused|called|deemed|labelled|marked|blamed|noted|reported|faulted|warned|censured|rebuked|put into|named)\b/i;
/** "The council had complained that …": what those inspected said before, which they may take back. */
const SAID_BEFORE =
  /\b(?:complained|appealed|insisted|claimed|challenged|objected|called|argued|disputed|rejected|contested)\b[^.]{0,60}\b(?:grade|rating|inspect\w+|report|too harsh|wrong|miscounted|averaged|finding|sums)\b|\b(?:asked for its (?:grade|rating))\b/i;

/** "4. Paragraph 12, “no oversight”.", "Page 9: staff were “indifferent”": what an answer goes through. */
const QUOTED_FROM = /^(?:\d+[.)] |[-•] )?(?:para(?:graph)?s?\.?|pages?|p\.|section|bullet) ?\d+(?:\.\d+)?\b.{0,60}?["“'‘]/i;

/** True for a sentence that tells what inspectors found, or what was said of it before. */
export function tellsFinding(text: string): boolean {
  return BY_INSPECTORS.test(text) || TOLD_OF.test(text) || SAID_BEFORE.test(text) || QUOTED_FROM.test(text);
}
