/* Whether words quoted may be those of whom the sentence before tells by the office alone. */

/** Of whom a story tells this, others speak: "The head has resigned. “It is a shock,” said …". */
const LOSES_OFFICE =
  /\b(?:resign(?:s|ed|ing|ation)?|quits?|retire[sd]?|retirement|step(?:s|ped|ping)? (?:down|aside)|stood (?:down|aside)|left|leaves|leaving|depart(?:s|ed)|die[sd]|death|dead|(?:been|was|were|being|is|are) (?:\p{Ll}+ly |now )?(?:\p{Ll}{2,}ed|sent|given|told|found|put|hit|caught|shot|made|held))\b/iu;
/** Who speaks of him or her is somebody else: "“She will be missed,” said | Ann Lowe". */
const OF_ANOTHER = /\b(?:he|she|him|her|hers|his)\b/i;
const OWN = /\b(?:I|we|my|our|me|us|ours|mine)\b/iu;

/** True if nothing makes the words anybody else's than those of whom the sentence before, the lead, tells. */
export function mayBeOfBearer(words: string, lead: string): boolean {
  return !OF_ANOTHER.test(words) && (OWN.test(words) || !LOSES_OFFICE.test(lead));
}

const BODY_FIRST =
  /^(?:But |And |Yet )?(?:[Tt]he )?(?:\p{L}+[’']?s? )?([Cc]ouncil|[Ii]nspector(?:s|ate)|[Rr]egulator|[Uu]nion|[Tt]rust|[Bb]oard|[Gg]overnors|[Mm]inisters?|[Gg]overnment|Ofsted|Estyn|CQC|CIW|HMICFRS)\b/u;

/** True if the last sentence told is about a body that the office is not of: "The head called them bullies. | The council disagreed." */
export function isOfOtherBody(told: string, office: string): boolean {
  const last = told
    .trimEnd()
    .split(/(?<=[.!?][”"’']?) /)
    .at(-1);
  const body = BODY_FIRST.exec(last ?? "")?.[1];
  return body !== undefined && !office.toLowerCase().includes(body.toLowerCase());
}
