import { CONCEDING_ACTS, CONTESTING_ACTS, INSPECTORS_GIVE_WAY, REPORT_THINGS, type StanceAct } from "../../../lexicon/stance-acts.ts";
import { isVerbAt } from "../../../nlp.ts";
import type { WordForm } from "../../../tags/words/word-form.ts";
import { ClausePatterns } from "../../clause-patterns.ts";
import type { Side } from "./answering.ts";
import type { Finding } from "./reply.ts";
import type { Hit } from "./verdicts.ts";
import { tokensOf } from "./words.ts";

const acts = new ClausePatterns<StanceAct>(
  () => [...CONTESTING_ACTS, ...CONCEDING_ACTS],
  ({ pattern }) => pattern,
);

const THING = new RegExp(`\\b${REPORT_THINGS}\\b`, "i");
const PRONOUN =
  /^ (?:with |to |at |on |about |by |against |for )?(?:(?:it|this|them|these|those|that)(?= ?[,.;:–—]|$| (?:and|but|as|all|at|in|on|by|last|yesterday|today|to|as|with|outright|is|was)\b)|so|as much|every word|all of it|the (?:lot|rest|point|\w+ point))\b(?! (?:the |its |his |her |they |it )?(?:would|will|should|must|plans?)\b)/i;
/** A noun of acting or doing ("its | challenge"), or an office. */
const NO_VERB_BEFORE = /\b(?:the|an?|its|their|his|her|our|any|no|of|for|to be|more|less) $/i;
const NOUN_TOO = /^(?:disputes?|contests?|challenges?|doubts?|quer(?:y|ies)|assails?|protests?|resists?|fights?|claims?)$/i;
const NEGATED =
  /(?:\b(?:not|never|hardly|scarcely|no longer|without|refus\w+ to|declin\w+ to|nothing to|cannot|neither|nobody|nothing)|n't)(?: \w+){0,3} $/i;
/** "nobody contested it", "you can challenge it", "helps them challenge a decision". */
const NO_ACT_BEFORE =
  /\b(?:can|may|might|could|should|must|you|help(?:s|ed)? (?:them|you|people|\w+)|right to|able to|how to|if (?:they|you)|wish(?:es)? to|where (?:they|you)|neither [\p{L}-]+|neither of them|nobody|no one|none|not one of them|few) $/iu;
const OFFERS = /\b(?:comments|corrections|amendments|changes|suggestions|invitations?|offers?|applications?|referrals?|bids?)\b/i;
/** Somebody else's doing: "was rejected by 31 votes". */
const PASSIVE = /\b(?:was|were|is|are|been|being|be|got) (?:\w+ )?$/i;

const PURPOSE =
  /(?<!\b(?:have|has|had|having|forced|obliged|compelled|come|came|bound|prepared|ready|willing|happy|content|glad|free|quick|first|only) )\bto $/i;
const BY_INSPECTORS =
  /^ (?:in part |roundly |sharply )?by (?:(?!the council)[\p{L}’'-]+ ){0,3}?(?:ofsted|cqc|estyn|inspect\w+|watchdogs?|regulators?|report|ombudsman|judges?|mps)\b/iu;

/** Acts of contesting and giving way after a finding: "bristled at the word", "pleaded guilty", "took it all back". */
export function actsIn(text: string, forms: readonly WordForm[], finding: Finding, side: Side): readonly Hit[] {
  const inside = side === "inside";
  const hits: Hit[] = [];
  if (/\?\W*$/.test(text)) return hits;
  for (const { stance, object, pattern, takesBack } of acts.candidates(forms)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const after = text.slice(match.index + match[0].length);
    if (stance === "concede" && object === "thing" && NEGATED.test(before)) {
      // "does not share that view"
      if (
        side !== "outside" &&
        !NO_ACT_BEFORE.test(before) &&
        DENIES.test(before) &&
        SHARING.test(match[0]) &&
        isMeant(text, after, finding)
      )
        hits.push(hitOf(match, "dispute"));
      continue;
    }
    if (takesBack && CONTESTS.test(match[0]) && !/^\W*(?:$|[,.;:–—])/.test(after) && !isMeant(text, after, finding)) continue;
    // "will meet to agree a plan": what is to be done
    if (stance === "concede" && PURPOSE.test(before)) continue;
    // "has been criticised by inspectors": tells the finding
    if (stance === "dispute" && PASSIVE.test(before) && BY_INSPECTORS.test(after)) continue;
    if (stance === "concede" && !(inside || (side === "unknown" && object !== "thing"))) continue;
    if (object === "passive") {
      const subject = text.slice(0, match.index);
      if (OFFERS.test(subject) || !(THING.test(subject) || tokensOf(subject).some((token) => finding.tokens.has(token)))) continue;
    } else if (object === "thing") {
      if (NO_VERB_BEFORE.test(before) || NO_ACT_BEFORE.test(before)) continue;
      if (NOUN_TOO.test(match[0]) && !isVerbAt(text, match.index)) continue;
      if (stance === "dispute" && NEGATED.test(before) && /\b(?:not|never|n't|no longer)\b/i.test(before)) {
        if (inside && isMeant(text, after, finding)) hits.push(hitOf(match, "concede"));
        continue;
      }
      if (PASSIVE.test(before) ? !isSubject(text.slice(0, match.index), finding) : !isMeant(text, after, finding, NOUN_TOO.test(match[0])))
        continue;
    }
    hits.push(takesBack ? { ...hitOf(match, stance), owns: true } : hitOf(match, stance));
  }
  return hits;
}

/** The report, a pronoun or a word of the finding before a passive verb. */
function isSubject(before: string, { tokens }: Finding): boolean {
  return (
    THING.test(before) ||
    /^\W*(?:but |and )?(?:this|that|it|these|they|all (?:of )?(?:this|that))\b/i.test(before) ||
    tokensOf(before).some((token) => tokens.has(token))
  );
}

const DENIES = /(?:\b(?:not|never|cannot|unable to|refus\w+ to|declin\w+ to)|n't)(?: [\p{L}]+)? $/iu;

/** "made no attempt to contest" */
const CONTESTS = /(?:argue|contest|dispute|challenge|quarrel|dissent|quibble|demur|deny|defend)(?: with| it| that| this| them)?$/i;
const SHARING = /^(?:accept|agree|shar|recogni|endors|acknowledg|conced|admit|concur|own)/i;

/** What an inspectorate takes back. */
export function givesWay(text: string): Hit | undefined {
  for (const pattern of INSPECTORS_GIVE_WAY) {
    const match = pattern.exec(text);
    if (match && !NEGATED.test(text.slice(Math.max(0, match.index - 20), match.index + 1))) return hitOf(match, "concede");
  }
  return undefined;
}

/** True if the report, a pronoun or a word of the finding comes behind the verb, before the next clause. */
function isMeant(text: string, after: string, { tokens }: Finding, isHabit = false): boolean {
  const thing = after.replace(/(?:[;:]|, (?:and|but|while|who|which|saying|adding)\b| but ).*$/, "").slice(0, 100);
  if (PRONOUN.test(thing)) return true;
  if (/^\W*(?:$|,)/.test(thing)) return ENDS.test(text);
  if (OTHERS_CLAIM.test(thing)) return false;
  // "managers challenge weak plans": how they work
  return THING.test(thing) || (!isHabit && tokensOf(thing).some((token) => tokens.has(token)));
}

/** "rejected | their claim that it would block the light" */
const OTHERS_CLAIM =
  /^ (?:any |an? |all )?(?:(?:their|his|her|[\p{L}-]+s'|[\p{L}-]+'s) )?(?:own |latest )?(?:\p{L}+ )?(?:claims? for|claims?|complaints?|charges(?=$|[.,]| and| against| in court| when))\b(?! (?:by|from|of|made by|in) (?:the )?(?:inspect|ofsted|report|watchdog))/iu;

/** "…, the chief nurse | owned", "and we | concur". */
const ENDS =
  /\b(?:owned|granted|allowed|concurs?|concurred|agrees?|agreed|conceded|concedes|admitted|admits|acknowledged|confessed|demurred|dissented|recogni[sz]ed|affirmed|disputed it)\W*$/i;

function hitOf(match: RegExpExecArray, stance: Hit["stance"]): Hit {
  return { stance, start: match.index, end: match.index + match[0].length };
}
