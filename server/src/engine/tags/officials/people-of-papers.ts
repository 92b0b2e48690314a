import { namedThing } from "../../nlp.ts";
import { kindOfBody } from "./bodies.ts";
import type { DocumentBodies } from "./document-bodies.ts";
import type { Mention } from "./people.ts";
import { CLOSING } from "./signed-first-names.ts";

/* People whom the sort of paper puts in office: the members of minutes, who writes to families as the one in charge, and the colleagues named there. */

/** "Present: Canon J. Reed (chair), | Ms A. Lowe", "Apologies were received from | Mr Hale": back to the label, over initials and brackets. */
const IN_ATTENDANCE =
  /(?:^|[.;\n|] ?)(?:(?:Members |Governors |Trustees |Also |Councillors )?[Pp]resent ?:|PRESENT ?:|In attendance ?:|IN ATTENDANCE ?:|Attending ?:|Attendees ?:|ATTENDEES ?:|(?:Panel|Committee|Board) members ?:|(?:Inspection|Review) team ?:|Inspected by ?:|(?:Officers|Members|Governors|Also) (?:attending|present|in attendance) ?:|(?:Apologies|APOLOGIES)(?: for absence)?(?: ?:| (?:were|had been) received from| from))(?:[^.]|(?<=\b\p{Lu})\.|(?<=\b(?:Mr|Ms|Mrs|Dr|Cllr|Rev|Prof))\.)*$/u;
/** "Signed on behalf of the partnership by | Ann Lowe and | Ivo Reed". */
const SIGNED_BY = /[Ss]igned (?:on behalf of|for) [^.;:]{3,90} by (?:[^;:]{3,60}(?:, | and ))?$/u;
/** "Report author: |", "Cleared by: |": whom a council’s paper names for itself. */
const OF_PAPER =
  /(?:^|[.;\n|] ?)(?:Report (?:author|by|of)|Decision (?:maker|taken by)|(?:Cleared|Approved|Presented|Authorised|Signed off) by|Prepared by|Sponsor|Lead officer|Reporting officer|Responsible (?:officer|person)) ?: $/u;
/** Code units back to the label of a list. */
const LONGEST_LIST = 500;

/** True for who is listed as present or away, and for who signs for others. */
export function isListedOrSigned(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  if (
    /resent ?:|RESENT ?:|members ?:|ttend(?:ance|ing|ees)|TTEND|pologies|POLOGIES|ion team ?:|iew team ?:|nspected by/.test(before) &&
    IN_ATTENDANCE.test(before)
  )
    return true;
  if (/: $/.test(before) && OF_PAPER.test(before.slice(-40))) return true;
  return /igned /.test(before) && SIGNED_BY.test(before.slice(-180));
}

/** What a member does who is named in minutes. */
const MINUTED =
  /^(?:,? (?:also|then|further|again|therefore|formally))? (?:asked|queried|questioned|felt|remarked|wished|wanted to know|said|noted|observed|moved|proposed|seconded|thought|suggested|welcomed|reported|stated|raised|wondered|commented|considered|enquired|inquired|requested|told|wrote|thanked|sought|declared|left|joined|gave|spoke|agreed|disagreed|dissented|objected|abstained|voted|expressed|confirmed|explained|advised|undertook|offered|reminded|recalled|urged|pointed|added|replied|took|had|was|did not|believed|hoped|accepted|recused)\b/;
/** What only who sits there does of whom minutes tell by the full name. */
const MINUTED_IN_FULL =
  /^ (?:asked|queried|reported|replied|proposed|seconded|moved|advised|presented|introduced|outlined|explained that|confirmed that)\b/;
/** "Action: |", "RESOLVED that |": who is given something to do. */
const TASKED = /(?:\b(?:Action|ACTION)(?: \d{1,2})?: |\b(?:[Rr]esolved|RESOLVED|AGREED|agreed) that )$/;
const THANKED = /\bthank(?:s to|ed) $/;

/** What somebody does of whom a letter to families tells as of a colleague. */
const AT_WORK =
  /^(?:, our [^,.]{3,40},)? (?:will|voted|abstained|is (?:already )?(?:leading|looking|running|in charge|writing|taking|covering|joining|leaving|away|working|chairing|organising|arranging|retiring)|has (?:asked|agreed|kindly|written|taken|been (?:working|leading|going|visiting|helping)|joined|handed in|decided|led)|was told|and (?:I|(?:her|his|their) (?:team|colleagues|staff))|would like|leads|runs|teaches)\b/;
const PARENTAL = /^(?:mr|mrs|ms|miss|dr|father|canon|rev|revd|sister|sir|dame|prof|professor)\b/i;

/** "… Yours sincerely, |", "… Warmly, Ann and |", "With love |": what stands before who signs in the same passage. */
const SIGNS = new RegExp(
  `(?:^|[.!?)] ?\\n?)(${CLOSING.source.slice(1)})[,.]?\\s+(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)? (?:and|&) )?$`,
  "iu",
);

/** True where a name is signed with, at the end of its passage: behind a closing, or on a line of its own at the end of all. */
export function signs({ passage: { text, next, previous }, candidate: { start, end } }: Mention): boolean {
  const rest = text.slice(end).trim();
  // "Ann | and Ivo Reed", "Ann Reed, | Head of Care"
  if (rest.length > 60 || !/^(?:\.?$|(?:and|&) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$|,? ?\(?\p{L}[^.!?]*\.?$)/u.test(rest))
    return false;
  const before = text.slice(Math.max(0, start - 80), start);
  if (start === 0 && next === undefined && /^,/.test(rest)) return !/[.!?]$/.test(rest);
  if (start === 0) return rest === "" && (next === undefined || (previous !== undefined && previous.length < 60 && CLOSING.test(previous)));
  return (
    SIGNS.test(before) ||
    (next === undefined && rest === "" && /[.!?] (?:\p{Lu}\p{Ll}+ (?:and|&) )?$|\b(?:Keep|Stay|Take) [\p{Ll} ]{2,12}, $/u.test(before))
  );
}

/** "Signed by Ann Lowe, | Ivo Reed and six others", "Signed on behalf of the trustees, |". */
const SIGNED_LIST =
  /(?:^|[.!?] ?\n?)Signed,? (?:by|(?:on behalf of|for) (?:the|our|all) [\p{L} ]{3,40}[,:]) (?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:, (?:and )?| and )){0,12}$/u;

/** "my colleague | Ann Lowe", "we shall go on working alongside | Ann Lowe". */
const COLLEAGUE = /\b(?:[Mm]y (?:colleagues?|predecessor|successor)|[Oo]ur colleagues?|[Ww]orking (?:with|alongside)|appointed) $/;
/** "| Ann Lowe and I met the inspectors", as whoever writes to staff or families has it. */
const AND_I = /^ and (?:I (?!met in\b|married|have been married)|me\b(?! (?:at home|and)\b))/;
/** "as your colleague | Mr Lowe accepted": whoever writes so writes to people in office. */
const YOUR_COLLEAGUE = /\b[Yy]our (?:colleague|predecessor|successor),? $/;
/** What a doctor does who speaks for the practice that a text is about. */
const SPEAKING =
  /^(?:[’']s practice\b|(?:, (?:who|the|an?) [^,.]{3,60},)? (?:also |has also |now |still )?(?:said|says|told|tells|pointed|points|wrote|writes|added|argues|argued|thinks|denies|denied|accepts|accepted|insists|insisted|complains|complained|blames|blamed|has (?:worked|been|written|asked|complained)|felt|did not|declined|is (?:running|retiring|leading))\b)/;
const SAID = /\b(?:said|says|according to|insists|added|asked|asks|cried|adds) $/;
const ACADEMIC =
  /^,? (?:of|at|from|who|an?|the) [^.]{0,50}\b(?:[Uu]niversity|[Cc]ollege|[Ii]nstitute|expert|academic|lecturer|professor|researcher|studies|research|fellow)\b/;

/** Who is the first to do something, and whom nothing else explains, where a headline tells of an office without a name. */
export function isFirstToAct({ passage: { text }, candidate: { start, end, name } }: Mention): boolean {
  if (!name.includes(" ") || NO_PERSON.test(name) || kindOfBody(name) !== "other" || namedThing(name) === "place-or-body") return false;
  if (/\b(?:for|in|at|of|from|near) $/.test(text.slice(Math.max(0, start - 6), start))) return false;
  return ACTS.test(text.slice(end, end + 40)) || SAID.test(text.slice(Math.max(0, start - 14), start));
}

const NO_PERSON = / (?:North|South|East|West|Central)$|[’']s$/;
const ACTS =
  /^(?:, (?:[3-7]\d|of [^.;]{3,40}),)?(?: (?:also|now|then|still))? (?:\p{Ll}{2,}(?:ed|s)|(?:is|was|has|had|does|did)n[’']t|is|spent|ran|began|became|got|met|kept|held|stood|brought|said|told|had|will|made|left|took|wrote|sat|thinks|thought|felt|came|went|gave|grew|spoke)\b/u;

/** True behind "Yours faithfully", in the same passage or above. */
function closes({ passage: { text, previous }, candidate: { start } }: Mention): boolean {
  return start === 0
    ? previous !== undefined && previous.length < 60 && CLOSING.test(previous)
    : SIGNS.test(text.slice(Math.max(0, start - 80), start));
}

/** "Ann Lowe (Tidewell): …", "Ann Lowe (Tidewell) (Lab): …": a member as parliament’s record names them. */
const OF_CONSTITUENCY = /^ \(\p{Lu}[\p{L} ’'-]{2,40}\)(?: \([\p{L}/ ]{2,16}\))?: /u;

/** Who has the word or gets it: "MR REED: …", "Is that so, | Ms Reed?", "Lord Hale asked | Mr Reed whether". */
const HEARD_AFTER = /^(?:: |,? (?:was|is|had been|has been) (?:sworn|asked|called|invited|recalled|taken)\b)/;
const HEARD_BEFORE = /(?:\b(?:asked|thanked|invited) $|^\p{Lu}[\p{L} ]{2,30}: $)/u;

/** "Let us turn to placements. | Mr Reed, do you accept that?" */
const CALLED_UPON = /^, (?:do|did|is|are|can|could|will|would|have|has|what|why|how|you|was|were|may|shall|I)\b[^.!]{0,160}\?/;

function isHeard(text: string, { start, end }: Mention["candidate"]): boolean {
  if (CALLED_UPON.test(text.slice(end, end + 180)) && /(?:^|[.?!:] )$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const after = text.slice(end, end + 60);
  return MINUTED.test(after) || HEARD_AFTER.test(after) || HEARD_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

/** Who has the word under a label, or is greeted by the host: "ANN REED: …", "PRESENTER: | Ann Reed, thanks for coming". */
export function hasTheWord({ passage: { text }, candidate: { start, end } }: Mention): boolean {
  const after = text.slice(end, end + 24);
  if (/^: /.test(after)) return text.slice(start, end) === text.slice(start, end).toUpperCase();
  return /(?:^|[.!?] )[A-Z]{4,14}: $/.test(text.slice(Math.max(0, start - 18), start)) && /^, (?:thank|good|welcome|you)/.test(after);
}

/** True for somebody in office by what the paper is and what the name does there. */
export function isOfPaper(mention: Mention, bodies: DocumentBodies): boolean {
  const { passage, candidate } = mention;
  const { text } = passage;
  const title = text.slice(candidate.start, candidate.nameStart);
  // "Mr Lowe (Performance) undertook to …", "Mrs Lowe, who had been interviewed, said …"
  const after = text
    .slice(candidate.end, candidate.end + 90)
    .replace(/^(?: \([^()]{2,30}\)(?= )|, who(?: had|[’']d| was| has) [^,.;:]{3,40},(?= ))/, "")
    .slice(0, 60);
  const isTitled = PARENTAL.test(title);
  if (candidate.start === 0 && candidate.name.includes(" ") && OF_CONSTITUENCY.test(text.slice(candidate.end, candidate.end + 70)))
    return true;
  if (
    isTitled &&
    (MINUTED.test(after) ||
      THANKED.test(text.slice(Math.max(0, candidate.start - 12), candidate.start)) ||
      TASKED.test(text.slice(Math.max(0, candidate.start - 16), candidate.start))) &&
    bodies.genre.isMinutes
  )
    return true;
  if (candidate.name.includes(" ") && bodies.genre.isMinutes && MINUTED_IN_FULL.test(after)) return true;
  if (isTitled && bodies.genre.isHearing && isHeard(text, candidate)) return true;
  if (/\b[Mm]y name is $/.test(text.slice(Math.max(0, candidate.start - 12), candidate.start)) && bodies.isOfOffice) return true;
  if (isTitled && YOUR_COLLEAGUE.test(text.slice(Math.max(0, candidate.start - 20), candidate.start))) return true;
  if (isTitled && AT_WORK.test(after) && bodies.genre.isCircular) return true;
  if (
    /^Dr\b/.test(title) &&
    !ACADEMIC.test(after) &&
    (SPEAKING.test(after) || SAID.test(text.slice(Math.max(0, candidate.start - 12), candidate.start)))
  )
    return bodies.genre.isOfPractice;
  if (
    candidate.name.includes(" ") &&
    (COLLEAGUE.test(text.slice(Math.max(0, candidate.start - 40), candidate.start)) || AND_I.test(after)) &&
    (bodies.genre.isCircular || bodies.genre.isByBearer)
  )
    return true;
  if (isTitled && candidate.start === 5 && text.startsWith("Dear ") && (bodies.genre.isToBearer || bodies.subject.isToInspectors))
    return true;
  if (bodies.genre.isByBearer && SIGNED_LIST.test(text.slice(Math.max(0, candidate.start - LONGEST_LIST), candidate.start))) return true;
  return signs(mention) && (bodies.genre.isCircular || bodies.genre.isByBearer || (closes(mention) && bodies.isOfOffice));
}
