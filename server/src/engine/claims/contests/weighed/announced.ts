import type { Paragraph } from "../../reading.ts";

/** Longer lines announce nothing. */
const LONGEST = 90;
/** What ends in a stop, or goes through one point of many, is said and no heading. */
const SENTENCE = /[.!?;,]$/;

/** "What we accept", "Points in dispute": as a headline is not worded. */
const ANNOUNCES =
  /^(?:\d+[.)]? |[a-z][.)] )?(?:what|where|points?|areas|matters|findings|passages|paragraphs|statements|criticisms?|our|factual|corrections|grounds|accepted|agreed|not|no)\b/i;
const OBJECTS =
  /\b(?:(?:do|does|did|can|could|will|would) ?(?:not|n't)|cannot|never) (?:\w+ ){0,2}?(?:accept|agree|recogni[sz]e|share|support)\b|\b(?:we|council|trust|school|home|force|board|service|provider|authority|partnership|college) (?:\w+ )?(?:disputes?|disagrees?(?: with)?|contests?|challenges?|rejects?|objects?|questions?|parts? company|differs?)\b|\b(?:points|areas|matters|findings|passages|paragraphs|statements) (?:\w+ )?(?:of (?:dispute|disagreement|difference|challenge)|in dispute|(?:we|to be|that are|which are) (?:disputed?|contested?|challenged?|corrected))\b|^(?:our )?(?:objections|factual (?:errors|inaccuracies)|corrections (?:sought|requested|asked for)|grounds (?:of|for) (?:appeal|complaint|challenge))\b|\bwhere (?:\w+ ){1,4}(?:is|are|was|were|got it|went) (?:\w+ )?(?:wrong|mistaken)\b/i;
const ACCEPTS =
  /\b(?:what|where|findings|points|matters|criticisms?) (?:\w+ ){1,4}(?:accepts?|agrees?|acknowledges?|concedes?|(?:got|did|have got) (?:it )?wrong|fell short|(?:is|are|was|were) right)\b|^(?:accepted|agreed|not (?:disputed|contested|in dispute)|no dispute)$/i;
/** "What we are doing about it", "Next steps": another matter. */
const OWN_FAULT = /\bwhere (?:we|the (?:council|trust|school|home|force)) (?:got|went|fell|did|was|were)\b/i;

/**
 * The stance of what stands below headings that announce it, by paragraph: all under "What the home does not accept" contests, all under "Where inspectors were
 * right" concedes. The next heading ends it.
 */
export function announcedStances(paragraphs: readonly Paragraph[]): ReadonlyMap<number, "dispute" | "concede"> {
  const announced = new Map<number, "dispute" | "concede">();
  let stance: "dispute" | "concede" | undefined;
  for (const { index, kind, text } of paragraphs) {
    const isHeading = kind === "heading" || (text.length < LONGEST && !SENTENCE.test(text) && !/^["“‘'(•-]/.test(text));
    if (isHeading) stance = text.length < LONGEST ? announcedBy(text.replace(/[’‘]/g, "'")) : undefined;
    else if (stance) announced.set(index, stance);
  }
  return announced;
}

function announcedBy(heading: string): "dispute" | "concede" | undefined {
  if (!ANNOUNCES.test(heading)) return undefined;
  if (OWN_FAULT.test(heading)) return "concede";
  if (OBJECTS.test(heading)) return "dispute";
  return ACCEPTS.test(heading) ? "concede" : undefined;
}
