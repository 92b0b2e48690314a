import { ROLE_HEADS } from "../lexicon/roles.ts";
import type { NameCandidate } from "./official.ts";
import { type RoleFound, rolePhrase } from "./official-roles.ts";
import { wordsOf } from "./official-words.ts";
import type { NamedPassage } from "./people.ts";

/*
 * Newspapers name people late: the lead has what the director says, the next paragraph begins with her name. The role is the lead's, and holds where
 * nobody is named with it, where it is what the lead tells of, and where the name that follows speaks.
 */

/** What somebody does who goes on from the sentence before, right behind the name. */
const SPEAKS =
  /^(?:’s|'s)?,? (?:said|says|told|tells|added|adds|was|is|has|had|claimed|insisted|insists|argued|warned|wrote|replied|stressed|accepted|rejected|called|described|denied|denies|admitted|admits|apologised|who|conceded|confirmed|disputed|explained|maintained)\b/;
/** Who meets, writes or speaks with the speaker: "…: Ann Lowe | and I meet". */
const IN_COMPANY = /^ and I\b/;

/** Code units of a lead in which its role may stand. */
const LEAD = 320;
const SPOKEN =
  "(?:(?:has|have|had|is|was) )?(?:(?:now|today|also|since|yesterday|last night) )?(?:said|says|told|admitted|admits|warned|warns|claimed|claims|insisted|insists|conceded|concedes|revealed|announced|argued|argues|denied|denies|confirmed|confirms|accepted|accepts|acknowledged|apologised|pledged|promised|vowed|hit back|hit out|told [^.,;]{3,60})";
/** "…, its deputy chief executive has admitted." Group 1: the role with its owner. */
const AT_END = new RegExp(
  `, ((?:its|the|their|one of its|an?) [^.,;:“”"]{4,70}?) ${SPOKEN}(?: (?:today|yesterday|last night|this week))?\\.$`,
  "u",
);
/** "The MP for Averham | has called …": the verb behind a role that a lead begins with. */
const AFTER_SUBJECT = /^(?: (?:has|have|is|was|who|says?|said|will|\p{L}+ed)\b|, )/u;

/** "The MP for Averham has called … | Ivy Marlow said …", "…, its director has said. | Ivy Marlow told …": what the lead says of whom the next sentence names. */
export function introducedRole({ previous, text }: NamedPassage, candidate: NameCandidate): RoleFound | undefined {
  if (!candidate.name.includes(" ")) return undefined;
  const after = text.slice(candidate.end, candidate.end + 24);
  if (IN_COMPANY.test(after)) return roleBehindClaim(text.slice(0, candidate.start));
  if (!SPEAKS.test(after)) return undefined;
  if (candidate.start === 0) return previous === undefined ? undefined : roleOfLead(previous);
  const before = text.slice(Math.max(0, candidate.start - LEAD), candidate.start);
  return before.endsWith(". ") ? roleAtEnd(before.trimEnd()) : undefined;
}

function roleOfLead(lead: string): RoleFound | undefined {
  return (/^(?:The|An?) \p{L}/u.test(lead) ? roleAtStart(lead.slice(0, 160)) : undefined) ?? roleAtEnd(lead.slice(-LEAD));
}

function roleAtStart(lead: string): RoleFound | undefined {
  const found = rolePhrase(lead, wordsOf(lead), 0);
  if (found?.role === undefined || found.isPrivate) return undefined;
  const at = lead.indexOf(found.role);
  // the role is the sentence's subject, and nobody is named with it
  return at >= 0 && at < 40 && AFTER_SUBJECT.test(lead.slice(at + found.role.length)) ? found : undefined;
}

function roleAtEnd(lead: string): RoleFound | undefined {
  const phrase = AT_END.exec(lead)?.[1];
  if (phrase === undefined) return undefined;
  const found = rolePhrase(phrase, wordsOf(phrase), 0);
  if (found?.role === undefined || found.isPrivate) return undefined;
  // the whole of it is the role: "the mother of a former governor" is none
  return phrase.endsWith(found.role) || found.organisation !== undefined ? found : undefined;
}

/** "I have “rarely met” the director, they say: | Ann Lowe | and I meet": the one bare role that the sentence before a colon has. */
function roleBehindClaim(before: string): RoleFound | undefined {
  const claim = /(?:^|[.!?] )([^.!?]{10,200}): $/u.exec(before)?.[1];
  if (claim === undefined) return undefined;
  const roles = [...claim.matchAll(/\bthe (\p{Ll}+)(?![\p{L}’'-])/gu)]
    .map((match) => match[1] ?? "")
    .filter((word) => ROLE_HEADS.has(word));
  return roles.length === 1 ? { role: roles[0] as string } : undefined;
}
