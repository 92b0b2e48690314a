import { contentWords } from "../../tags/words/content-words.ts";

/** What is asked to be told, or asked for: "Could the committee have a chart?" */
const ASKED_FOR =
  /^\W*(?:please|(?:can|could|may|might|would|will|shall|should) (?:the|you|we|i|officers|members|somebody|someone|anyone|it)|when (?:will|can|are|is|do)|who (?:will|is going)|what (?:will|are we|is being|can be|happens|should)|how (?:will|many|much|soon|long|do we|can we)|is there|are there|do (?:we|you)|does)\b/i;
/** "Compared with what?", "Says who?", "What changed apart from the inspector?" */
const SCORNS =
  /\b(?:compared (?:with|to) (?:what|whom|where)|by what (?:measure|yardstick|standard)|says who|according to whom|on what (?:evidence|basis|planet|grounds)|since when|how (?:on earth|in heaven's name|can (?:that|this|it|they|anyone|anybody|inspectors|ofsted)|could (?:they|inspectors|anyone|anybody|ofsted)|is (?:that|it) (?:fair|possible|right)|dare (?:they|you))|where (?:on earth|in heaven's name|is (?:the|their) evidence|did they get|are these|are they)|who (?:on earth|told them|says|said so)|what (?:on earth|in heaven's name|evidence|did they expect|more (?:could|can|do)|nonsense)|apart from the inspectors?|did (?:they|inspectors|anyone|anybody|nobody) (?:\w+ )?(?:ask|look|read|visit|count|check|speak|talk|think|open|bother)|were they|did nobody|is that (?:really|what|fair)|a mirage|a figment|invisible|imaginary)\b/i;
/** "…, are they?" */
const TAGGED = /^\W*(?:oh|so|and|ah|aye)\b.{5,120}, (?:are|is|was|were|do|does|did|has|have|had) (?:they|it|we|he|she|that|i)\?/i;
/** Of an echo: "Too slow?", "Which parents?" */
const MOST_WORDS = 6;

/** True for a question that throws a finding back: with its own words, or with scorn. */
export function echoes(question: string, told: ReadonlySet<string>): boolean {
  if (SCORNS.test(question) || TAGGED.test(question)) return true;
  if (ASKED_FOR.test(question) || question.split(" ").length > MOST_WORDS) return false;
  const words = contentWords(question);
  return words.length > 0 && words.every((word) => told.has(word));
}
