import { CONCEDING_ACTS, CONTESTING_ACTS, INSPECTORS_GIVE_WAY, REPORT_THINGS, type StanceAct } from "../../lexicon/stance-acts.ts";
import type { WordForm } from "../../tags/word-form.ts";
import { ClausePatterns } from "../clause-patterns.ts";
import type { Finding } from "./reply.ts";
import type { Hit } from "./verdicts.ts";
import { tokensOf } from "./words.ts";

const acts = new ClausePatterns<StanceAct>(
  () => [...CONTESTING_ACTS, ...CONCEDING_ACTS],
  ({ pattern }) => pattern,
);

const THING = new RegExp(`\\b${REPORT_THINGS}\\b`, "i");
const PRONOUN = /^ (?:with |to |at |on |about |by |against )?(?:it|that|this|them|these|those|so|as much|every word|all of it|the (?:lot|rest|point|\w+ point))\b(?! (?:the |its |his |her |they |it )?(?:would|will|should|must|plans?)\b)/i;
/** A noun of acting or doing ("its | challenge"), or an office. */
const NO_VERB_BEFORE = /\b(?:the|an?|its|their|his|her|our|any|no|of|for|to be|more|less) $/i;
const NEGATED = /(?:\b(?:not|never|hardly|scarcely|no longer|without|refus\w+ to|declin\w+ to|nothing to|cannot)|n't)(?: \w+)? $/i;
/** Somebody else's doing: "was rejected by 31 votes". */
const PASSIVE = /\b(?:was|were|is|are|been|being|be|got) (?:\w+ )?$/i;

/** Acts of contesting and giving way after a finding: "bristled at the word", "pleaded guilty", "took it all back". */
export function actsIn(text: string, forms: readonly WordForm[], finding: Finding, { inside }: { readonly inside: boolean }): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { stance, object, pattern } of acts.candidates(forms)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const after = text.slice(match.index + match[0].length);
    if (stance === "concede" && (!inside || (object === "thing" && NEGATED.test(before)))) continue;
    if (object === "thing") {
      if (NO_VERB_BEFORE.test(before)) continue;
      if (stance === "dispute" && NEGATED.test(before) && /\b(?:not|never|n't|no longer)\b/i.test(before)) {
        if (inside && isMeant(text, after, finding)) hits.push(hitOf(match, "concede"));
        continue;
      }
      if (PASSIVE.test(before) ? !THING.test(text.slice(0, match.index)) : !isMeant(text, after, finding)) continue;
    }
    hits.push(hitOf(match, stance));
  }
  return hits;
}

/** What an inspectorate takes back. */
export function givesWay(text: string): Hit | undefined {
  for (const pattern of INSPECTORS_GIVE_WAY) {
    const match = pattern.exec(text);
    if (match && !NEGATED.test(text.slice(Math.max(0, match.index - 20), match.index + 1))) return hitOf(match, "concede");
  }
  return undefined;
}

/** True if the report, a pronoun or a word of the finding comes behind the verb, before the next clause. */
function isMeant(text: string, after: string, { tokens }: Finding): boolean {
  const thing = after.replace(/(?:[;:]|, (?:and|but|while|who|which|saying|adding)\b| but ).*$/, "").slice(0, 100);
  if (PRONOUN.test(thing) || /^\W*(?:$|,)/.test(thing)) return /^\W*(?:$|,)/.test(thing) ? / (?:it|that|this)?$/.test("") || ENDS.test(text) : true;
  return THING.test(thing) || tokensOf(thing).some((token) => tokens.has(token));
}

/** "…, the chief nurse | owned", "and we | concur". */
const ENDS = /\b(?:owned|granted|allowed|concurs?|concurred|agrees?|agreed|conceded|concedes|admitted|admits|acknowledged|confessed|demurred|dissented|recogni[sz]ed|affirmed|disputed it)\W*$/i;

function hitOf(match: RegExpExecArray, stance: Hit["stance"]): Hit {
  return { stance, start: match.index, end: match.index + match[0].length };
}
