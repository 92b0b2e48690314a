import { ROLE_HEADS } from "../../lexicon/roles.ts";
import { namedThing } from "../../nlp.ts";
import type { NameCandidate } from "./official.ts";
import type { NamedPassage } from "./people.ts";
import { officeIn, type RoleFound } from "./roles.ts";
import { mayBeOfBearer } from "./words-of-bearer.ts";

/*
 * Newspapers name people late: the lead has what the director says, the next paragraph begins with her name. The role is the lead's, and holds where
 * nobody is named with it, where it is what the lead tells of, and where the name that follows speaks.
 */

/** What somebody does who goes on from the sentence before, right behind the name. */
const SPEAKS =
  /^(?:’s|'s)?,? (?:said|says|told|tells|added|adds|was|is|has|had|claimed|insisted|insists|argued|warned|wrote|replied|stressed|accepted|rejected|called|described|denied|denies|admitted|admits|apologised|who|conceded|confirmed|disputed|explained|maintained)\b/;
/** What somebody does, speaking or not, of whom the sentence before told. */
const GOES_ON =
  /^(?: (?:also|now|then|still|later))? (?!(?:runs|serves|caters|employs|covers|opened|provides|teaches|owns)\b)(?:\p{Ll}{2,}(?:s|ed)|made|will|took|left|grew|ran|wrote|felt|thought|sat|spoke|became|began|gave|came|went|won|led|would|did)\b/u;
/** Who meets, writes or speaks with the speaker: "…: Ann Lowe | and I meet". */
const IN_COMPANY = /^ and I\b/;

/** Code units of a lead in which its role may stand. */
const LEAD = 320;
const SPOKEN =
  "(?:(?:has|have|had|is|was) )?(?:(?:now|today|also|since|yesterday|last night) )?(?:said|says|told|admitted|admits|warned|warns|claimed|claims|insisted|insists|conceded|concedes|revealed|announced|argued|argues|denied|denies|confirmed|confirms|accepted|accepts|acknowledged|apologised|pledged|promised|vowed|hit back|hit out|told [^.,;]{3,60})";
/** "…, its deputy chief executive has admitted." Group 1: the role with its owner. */
const AT_END = new RegExp(
  `,[”"]? ((?:its|the|their|one of its|an?) [^.,;:“”"]{4,70}?) ${SPOKEN}(?: (?:today|yesterday|last night|this week))?\\.?$`,
  "u",
);
/** "The MP for Averham | has called …": the verb behind a role that a lead begins with; but "The head, Ann Lowe, said …". */
const AFTER_SUBJECT =
  /^(?:(?: (?:in|at|for|of) (?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+)? (?:has|have|is|was|who|brought|stood|gave|took|made|went|came|sat|spoke|thinks|believes|felt|thought|broke|held|met|told|wrote|says?|said|will|\p{L}+ed|arrives|joins|leaves|starts|takes|retires|disagrees|wants|disputes|rejects|insists|denies|accepts)\b|, (?!\p{Lu}[\p{L}.’'-]* (?:\p{L}+ )?\p{Lu}))/u;

/** What somebody says, and nothing else: behind a bare role in the sentence before, "was" and "has" would be too little. */
export const TELLS =
  /^ (?:said|says|told|tells|adds|added|counters|argued|argues|insisted|insists|claimed|claims|warned|warns|replied|countered|maintained|admitted|conceded|denied|denies|explained|responded|accepted|accepts|rejected|rejects|blamed|blames)\b/;
/** "Sir Amos Reed | ’s U-turn": an answer that is somebody's own. */
const OWN_ANSWER =
  /^[’']s (?:(?:own|belated|public|grudging|sudden) )?(?:U-turn|climbdown|about-turn|apology|admission|statement|resignation|letter|letters|rejection|denial|complaint|concession|defence|response|reply|remarks|words|decision)\b/;
/** Whom a reporter had before the microphone: "I put that to | Ann Lowe". */
const ASKED = /\b(?:put (?:that|this|it|those points|all this) to|I(?:’ve| have|'ve)? spoken? (?:to|with)|spoke to|I asked|joined by) $/;
/** "A manager has accused them of bias. “They had made up their minds,” said | Ann Lowe.": the first to be quoted behind such a lead. */
export const SAID_BEFORE = /[”"’'] (?:said|says|insisted|insists|wrote|cried) $/;
/** What stands behind the name of who is quoted so, if nothing is told of the person. */
export const SAID_BY = /^(?:\.(?: |$)|$|, [3-6]\d\b|, [“"‘']| (?:yesterday|today|last night|this week)\b)/;
/** Speaker labels of a script: "TOM: ". */
const LABEL = /^\p{Lu}[\p{Lu}.’' -]{1,30}: /u;
/** "The Chair … invited the Director to introduce the report. | Ms Kessler stated". Group 1: the office. */
const INVITED = /\b(?:invited|asked|thanked) the ([^.,;:]{4,80}?) (?:to|for) [^.;:]{4,80}\. $/u;
const REPORTS = /^ (?:stated|reported|advised|introduced|presented|explained|confirmed|said|outlined|responded|replied|told|drew)\b/;

/** "The MP for Averham has called … | Ivy Marlow said …", "…, its director has said. | Ivy Marlow told …": what the lead says of whom the next sentence names. */
export function introducedRole({ previous, text }: NamedPassage, candidate: NameCandidate): RoleFound | undefined {
  const after = text.slice(candidate.end, candidate.end + 40);
  const label = candidate.start > 0 && candidate.start < 32 ? LABEL.exec(text)?.[0].length : undefined;
  // "KEDDIE: | Ann Lowe retired", in answer to "PARRISH: Your director has gone"
  if (label === candidate.start && GOES_ON.test(after) && candidate.name.includes(" ")) return roleOfSubject(previous?.replace(LABEL, ""));
  const before = text.slice(Math.max(0, candidate.start - LEAD), candidate.start);
  if (!candidate.name.includes(" ")) return candidate.nameStart > candidate.start ? invitedRole(before, after) : undefined;
  if (IN_COMPANY.test(after)) return roleBehindClaim(text.slice(0, candidate.start));
  if (previous !== undefined && SAID_BEFORE.test(before) && SAID_BY.test(after))
    return /^(?:“|"|‘|')/.test(text) && mayBeOfBearer(before, previous) ? roleOfLead(previous) : undefined;
  if (ASKED.test(before)) return previous === undefined ? undefined : roleOfLead(previous.replace(LABEL, ""));
  const one = before.endsWith(", ") && /^[,.]/.test(after) ? oneOfSeveral(before, previous) : undefined;
  if (one) return one;
  if (OWN_ANSWER.test(after)) return subjectOf(lastSentence(candidate.start === 0 ? previous : before));
  if (!SPEAKS.test(after))
    return GOES_ON.test(after) && namedThing(candidate.name) !== "place-or-body"
      ? (roleOfSubject(candidate.start === 0 ? previous : before) ?? roleBetween(lastSentence(candidate.start === 0 ? previous : before)))
      : undefined;
  if (candidate.start === 0) {
    if (previous === undefined) return undefined;
    return roleOfLead(previous) ?? (TELLS.test(after) ? subjectOf(lastSentence(previous)) : undefined);
  }
  if (before.endsWith(". "))
    return (
      roleAtEnd(before.trimEnd()) ??
      (TELLS.test(after) ? roleOfLongSubject(before) : undefined) ??
      (TELLS.test(after) ? subjectOf(lastSentence(before)) : undefined)
    );
  return TELLS.test(after) ? subjectBeforeQuotation(before, previous) : undefined;
}

/** "The director did not defend it. “We were late,” | Ann Lowe told members": the subject of the sentence before the words that are quoted. */
function subjectBeforeQuotation(before: string, previous: string | undefined): RoleFound | undefined {
  const quoted = /(?:^|[.!?] )(["“][^"“”]{3,240}[,.!?]["”] )$/u.exec(before)?.[1];
  if (quoted === undefined) return undefined;
  const told = before.slice(0, before.length - quoted.length);
  return subjectOf(lastSentence(told.trim() === "" ? previous : told));
}

/** "A councillor who mocked the report has been suspended. | Ivo Reed made …": the office that the sentence before begins with. */
function roleOfSubject(before: string | undefined): RoleFound | undefined {
  const sentence = lastSentence(before);
  return /^(?:The|An?|Your|Our|My|Its|Their) \p{L}/u.test(sentence) ? roleAtStart(sentence.slice(0, 160)) : undefined;
}

/** "Three chief executives have left. The present one, | Ann Lowe, …": one of those of whom the sentence before tells. */
function oneOfSeveral(before: string, previous: string | undefined): RoleFound | undefined {
  const opening =
    /(?:^|[.!?] )(?:(?:And )?[Oo]ne of (?:them|the \p{L}+)|The (?:(?:present|current|new|latest|other|first|second|third) one|latest|newest|last)|Another(?: of them)?), $/u.exec(
      before,
    );
  if (!opening) return undefined;
  const told = lastSentence(opening.index > 0 ? before.slice(0, opening.index + 1) : previous) || previous?.slice(-LEAD) || "";
  const office = SEVERAL.exec(told)?.[1];
  return office === undefined ? undefined : { role: office.replace(/s$/, "").toLowerCase() };
}

const SEVERAL =
  /\b((?:[Cc]hief )?[Ee]xecutives|[Hh]eads|[Hh]eadteachers|[Dd]irectors|[Mm]embers|[Cc]ouncillors|[Gg]overnors|[Mm]anagers|[Oo]wners|[Dd]octors|GPs|[Pp]artners|[Tt]rustees|[Cc]ommissioners|MPs|[Oo]fficers|[Cc]hildminders)\b/;

/** The same where it is a lead of some length, and not the chair or a member of every meeting. */
function roleOfLongSubject(before: string): RoleFound | undefined {
  const found = lastSentence(before).length > SHORT_LEAD ? roleOfSubject(before) : undefined;
  return found?.role === undefined || ANY_MEETING.test(found.role) ? undefined : found;
}

const SHORT_LEAD = 60;

function lastSentence(text: string | undefined): string {
  const end = text?.trimEnd() ?? "";
  return /[.!?]$/.test(end)
    ? (end
        .slice(-LEAD)
        .split(/(?<=[.!?]) (?=\p{Lu})/u)
        .at(-1) ?? "")
    : "";
}

/** Where an office is a sentence's subject: "At the meeting, | the director of services did not …", "But | its leader withdrew …". */
const SUBJECT =
  /(?:^(?:But |And |Yet |Yesterday |(?:On|Last) \p{Lu}?\p{Ll}+(?:day|week|month|night|year) )?|, (?:and (?:on \p{Lu}\p{Ll}+day |yesterday |now )?)?|[.,!?][”"’'] )(?:the|its|their|her|his|our) (?=\p{L})/giu;
/** What its bearer does, and no name stands between. */
const DOES =
  /^(?: (?:did|does|was|is|has|had|would|will|could|withdrew|struck|took|stood|gave|made|put|chose|went|said|told|says|disagrees|disputes|rejects|insists|denies|accepts|wants|thinks|believes|\p{L}{3,}ed)\b)/u;
/** Who has an office in every meeting, and is no news when the next person speaks. */
const ANY_MEETING = /^(?:(?:vice|co)-?)?(?:chair(?:man|woman|person)?|member|clerk|officer|adviser|spokes(?:man|woman|person))s?$/i;

/** The office that a sentence is about, in which nobody is named. */
function subjectOf(sentence: string): RoleFound | undefined {
  for (const { index, 0: opening } of sentence.matchAll(SUBJECT)) {
    const rest = sentence.slice(index + opening.length, index + opening.length + 110);
    const found = officeIn(rest);
    if (!found || ANY_MEETING.test(found.role)) continue;
    const at = rest.indexOf(found.role);
    if (at >= 0 && at < 40 && DOES.test(rest.slice(at + found.role.length))) return found;
  }
  return undefined;
}

/** The office of whom the chair has just invited to speak, as minutes have it. */
function invitedRole(before: string, after: string): RoleFound | undefined {
  const phrase = (REPORTS.test(after) ? INVITED.exec(before)?.[1] : undefined) ?? "";
  const office = officeIn(phrase);
  return office && phrase.endsWith(office.role) ? office : undefined;
}

function roleOfLead(lead: string): RoleFound | undefined {
  return (
    (/^(?:The|An?) \p{L}/u.test(lead) ? roleAtStart(lead.slice(0, 160)) : undefined) ??
    roleAtEnd(lead.slice(-LEAD)) ??
    roleBetween(lead.slice(-LEAD))
  );
}

/** The one office that the first sentences of a story are about and give no name to: "The leader of Wexham has apologised", "…, and its director agrees". */
export function officeToldOf(sentences: string): string | undefined {
  const told = sentences
    .slice(0, LEAD)
    .split(/(?<=[.!?][”"’']?) (?=[\p{Lu}“"])/u)
    .flatMap((sentence) => {
      if (OWNER.test(sentence)) return { role: "owner" };
      return (/^(?:The|An?) \p{L}/u.test(sentence) ? roleAtStart(sentence.slice(0, 160)) : undefined) ?? subjectOf(sentence) ?? [];
    });
  const offices = new Set(told.map(({ role }) => role));
  const [office] = offices;
  return offices.size === 1 && office !== undefined && !ANY_MEETING.test(office) ? office : undefined;
}

/** Whoever owns a thing is in office where it is what inspectors go to, as the subject of a story is: "The owner of a care firm has called …". */
const OWNER =
  /^(?:The|An?) (?:\p{Ll}+ )?owner of (?!an? (?:dog|cat|car|horse|house|shop)\b)[^.,;:]{3,70}? (?:has|had|says|said|\p{Ll}+ed)\b/u;

function roleAtStart(lead: string): RoleFound | undefined {
  const found = officeIn(lead);
  if (!found) return undefined;
  const at = lead.indexOf(found.role);
  // the role is the sentence's subject, and nobody is named with it
  return at >= 0 && at < 40 && AFTER_SUBJECT.test(lead.slice(at + found.role.length)) ? found : undefined;
}

/** "On fifty of those, | the chief fire officer | said, it was one": who speaks in a sentence without a name. */
function roleBetween(lead: string): RoleFound | undefined {
  const phrase = /, the ([^.,;:“”"]{4,60}?) (?:said|says|added|argued|insisted), [^“”"]*\.$/u.exec(lead)?.[1] ?? "";
  const office = officeIn(phrase);
  return office && phrase.endsWith(office.role) && !ANY_MEETING.test(office.role) ? office : undefined;
}

function roleAtEnd(lead: string): RoleFound | undefined {
  const phrase = AT_END.exec(lead)?.[1] ?? "";
  const office = officeIn(phrase);
  // the whole of it is the role: "the mother of a former governor" is none
  return office && (phrase.endsWith(office.role) || office.organisation !== undefined) ? office : undefined;
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
