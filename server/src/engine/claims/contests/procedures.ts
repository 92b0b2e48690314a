import type { Paragraph } from "../reading.ts";
import type { Held } from "./held.ts";

const WHOEVER =
  "(?:[\\p{L}-]+ ){0,3}?(?:council|authority|provider|school|college|trust|home|force|body|manager|head|nursery|service|party|governor|organisation)";
/** "if a council | disagrees", "Any provider that | disagrees": in the present, of nobody in particular. */
const ANYBODY = new RegExp(
  `^(?:(?:(?:even |only )?(?:if|where|when|whenever|unless|should|once) )(?:an?|any|every|each)|(?:any|every|each)) ${WHOEVER}(?:,? (?:that|which|who))? (?:\\p{L}+ly )?(?:(?:do|does|can|may|wish|want)\\p{L}* |(?!is |was |has |does )\\p{L}+(?<!s)s(?= ))`,
  "iu",
);
/** "Anyone who disagrees should write to …", "Can I challenge the grade?": how it is done. */
const WHERE_TO =
  /^(?:any(?:body|one)|those|parents|carers|people|residents|patients|families|staff|members|you) (?:who|wanting|wishing|may|can|should)\b[^.;]{0,90} (?:write|speak|talk|contact|ring|call|e-?mail|ask|complain|appeal|apply) (?:to|for|in|on|the|us|our|ofsted|cqc)\b|^any(?:body|one) (?:who|wanting|wishing)\b[^.;]{0,90} (?:should|may|can|must) (?:write|contact|ring|call|e-?mail|phone)\b/i;
/** "would welcome a word by telephone": asks for talk, and welcomes nothing that was found. */
const ASKS_FOR_TALK =
  /\bwould (?:\w+ )?welcome (?:an?|the|your) (?:\w+ )?(?:word|meeting|call|conversation|discussion|chat|visit|reply|response|chance|opportunity)\b/i;
const CAN = /\b(?:can|may|could|how (?:can|do|would)) $/i;
const I_CHALLENGE = /^(?:i|we|you|parents|anyone|people) (?:challenge|appeal|complain|question|contest|dispute)\b/i;
/** Words before a clause that tell when: "even if | a council disagrees". */
const LEAD = /(?:\b(?:even|only) )?\b(?:if|where|when|whenever|unless|should|once) $/i;
const REACH = 14;

/** "They also found that plans were late": what is told again before it is answered. */
const RETOLD =
  /^(?:they|the (?:report|letter|draft|inspectors?|regulator|watchdog)|inspectors|ofsted|it)(?: also| further| then)? (?:found|finds|says|said|states?|stated|scores?|scored|notes|noted|concludes?|concluded) (?!nothing|little|no |so\b|sorry|it )[^;?]+$/i;
const OWN_WORD =
  /\b(?:we|i|us|me|wrong\w*|mistaken\w*|untrue|false\w*|unfair\w*|never|fail\w*|ignor\w*|but|yet|however|though|although|without|only|just|sorry|apolog\w*|error\w*|rightly|correctly|fairly)\b/i;

/** True for a clause that does no more than tell a finding again. */
export function retells({ text }: Paragraph, { start, end, stance, isGuess }: Held): boolean {
  const words = text.slice(start, end);
  return (stance === "concede" || isGuess !== true) && RETOLD.test(words) && !OWN_WORD.test(words);
}

/** True for a clause that tells how it is done where somebody contests a report: nobody's stance. */
export function tellsProcedure({ text }: Paragraph, { start, end }: Held): boolean {
  const lead = LEAD.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const words = text.slice(start, end);
  if (CAN.test(text.slice(Math.max(0, start - REACH), start)) && I_CHALLENGE.test(words)) return true;
  return (
    ANYBODY.test(`${lead}${words}`) ||
    (WHERE_TO.test(words) && !/\b(?:wrote|should have|has|have|had)\b/i.test(words)) ||
    ASKS_FOR_TALK.test(words)
  );
}
