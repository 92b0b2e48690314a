import { ROLE_STOP } from "../../lexicon/roles.ts";
import type { Word } from "../words/name-words.ts";
import { withOrganisation } from "./role-nouns.ts";
import type { RoleFound } from "./roles.ts";

/* Roles told by what somebody does: "who chairs the committee", "has agreed to stay on as interim director". */

/** Words between a name and "as" that say who takes, keeps or leaves an office: "has agreed to stay on | as interim director". */
const TAKING_OFFICE =
  /^(?:has|had|have|will|would|is|was|been|be|to|now|also|agreed|due|set|expected|stay|stays|stayed|staying|on|continue|continues|continued|remain|remains|remained|return|returns|returned|take|takes|took|taken|taking|over|act|acts|acting|serve|serves|served|step|steps|stepped|stepping|stand|stands|stood|down|resign|resigns|resigned|quit|appointed|named|confirmed|elected|installed|join|joins|joined|us|start|starts|started)$/;

/** Index behind the "as" that such words lead to. */
export function afterTakingOffice(words: readonly Word[], from: number): number | undefined {
  for (let at = from; at < from + 8 && words[at]?.gap === " "; at++) {
    const lower = words[at]?.lower ?? "";
    if (lower === "as") return at - from > 0 ? at + 1 : undefined;
    if (!TAKING_OFFICE.test(lower)) return undefined;
  }
  return undefined;
}

/** "who chairs the committee" is a role in itself; "who took over as director" leads to one at `next`. */
export function relativeRole(text: string, words: readonly Word[], verb: number): { readonly role?: RoleFound; readonly next: number } {
  const lower = words[verb]?.lower ?? "";
  if (/^(?:has|had)$/.test(lower) && /^(?:led|chaired|run|headed|owned|managed)$/.test(words[verb + 1]?.lower ?? ""))
    return relativeRole(text, words, verb + 1);
  // "who has run this nursery for years" answers for it, and has no title
  if (
    /^(?:runs?|ran|own(?:s|ed)?|manages?|managed)$/.test(lower) &&
    words[verb + 1]?.lower === "this" &&
    RUN.test(words[verb + 2]?.lower ?? "")
  )
    return { role: {}, next: -1 };
  if (/^(?:chairs|chaired|leads|led|heads|headed|runs?|represents)$/.test(lower)) {
    let end = verb + 1;
    while (end < words.length && end < verb + 8 && /^[’']? $/.test(words[end]?.gap ?? "") && goesOnRelative(words, end)) end++;
    if (lower === "represents" && words[verb + 1]?.capital && words[verb + 1]?.gap === " ") return { role: {}, next: -1 };
    if (end === verb + 1 || lower === "represents") return { next: -1 };
    const said = text.slice(words[verb]?.start, words[end - 1]?.end);
    // what anybody may run: "who runs the bakery next door"
    if (/^runs? /.test(said) && PRIVATELY.test(said)) return { next: -1 };
    const led = LED.exec(said)?.[1];
    if (led !== undefined) return WORK.test(led) ? { next: -1 } : { role: { role: said, inspector: led !== "review" }, next: -1 };
    // "who has led two schools out of trouble": no office
    if (SEVERAL.test(said)) return { role: {}, next: -1 };
    return { role: (/^chair/.test(lower) && chairOf(said)) || withOrganisation({ role: said }), next: -1 };
  }
  // "who holds the children’s portfolio"
  const held = HOLDS_BRIEF.exec(text.slice(words[verb]?.start, (words[verb]?.start ?? 0) + 70))?.[0];
  if (held !== undefined) return { role: { role: held }, next: -1 };
  for (let at = verb; at < verb + 5; at++) {
    const word = words[at];
    if (word?.gap !== " ") return { next: -1 };
    if (/^(?:as|is|was|became|becomes|remains|been)$/.test(word.lower)) return { next: at + 1 };
  }
  return { next: -1 };
}

/** False behind the end of what somebody leads: "who chairs the board | and never lost heart", "who has run this home | for ten years". */
function goesOnRelative(words: readonly Word[], at: number): boolean {
  const { lower = "" } = words[at] ?? {};
  if (ROLE_STOP.has(lower) || lower === "for") return false;
  return (
    lower !== "and" ||
    /^(?:children|young|family|families|education|crime|adults?|skills|health|safeguarding|learning)/.test(words[at + 1]?.lower ?? "") ||
    words[at + 1]?.capital === true
  );
}

/** What private people run, whatever it is called. */
export const PRIVATELY =
  /\b(?:bakery|butcher[’']?s|shop|shops|caf[eé]|pub|restaurant|takeaway|salon|stall|farm|garage|market|garden centre|(?:facebook|whatsapp|parents[’']?|carers[’']?|online|campaign|action|residents[’']?) (?:group|page|forum|site)|blog|website|page|petition|campaign|half-?marathons?|marathons?|(?:opposite|facing|across from|over the road from) the)\b/i;
const RUN = /^(?:nursery|home|school|setting|agency|service|practice|surgery|pre-school|preschool|hospital|college|academy)$/;
/** Who leads an inspection is an inspector, who leads a review its reviewer; "who led the work" says too little. Group 1: what is led. */
const LED = /^(?:led|leads) (?:the|this|that) (review|inspection(?: team)?|visit|work|team)$/;
const WORK = /^(?:work|team)$/;
const HOLDS_BRIEF = /^(?:holds|held|has)(?: had| held)? (?:the|his|her|their) (?:[\p{L}’'-]+ (?:and )?){1,4}(?:portfolio|brief)\b/u;

const SEVERAL = /^\S+ (?:two|three|four|five|six|several|many|both|other|\d+) /;

/** "chairs the jail’s monitoring board", "chairs Averham Kids First": the body that has a name or an owner. A bare "committee" is one of whatever the text is about. */
function chairOf(said: string): RoleFound | undefined {
  const seat = said.replace(/^\S+ (?:the )?/, "");
  return / /.test(seat) && /[’'] |[’']s |\p{Lu}/u.test(seat) ? { role: said, organisation: seat } : undefined;
}

/** Who is in charge, or the only one of the kind: of these "has been chaplain for sixteen years" is enough. */
const IN_CHARGE_LONG =
  /^(?:chief (?:constable|executive|fire officer|nurse)|governor|head(?:teacher)?|chaplain|principal|director|manager|commissioner|matron)$/i;

/** "has been | head of Rosehill": an office, if one of a body. */
export function longHeld(found: RoleFound | undefined): RoleFound | undefined {
  if (found?.role !== undefined && !found.isPrivate && IN_CHARGE_LONG.test(found.role)) return found;
  return found?.role === undefined ||
    found.isPrivate ||
    !/ (?:of|for|at) /.test(`${found.role} ${found.organisation === undefined ? "" : "of "}`)
    ? undefined
    : found;
}
