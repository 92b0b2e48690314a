import type { Paragraph } from "../reading.ts";

/** Who signed the letter or made the statement: the last lines' lone name, or "Statement from …". From a text's first and last paragraphs. */
export function authorOf(first: readonly Paragraph[], last: readonly Paragraph[]): string | undefined {
  const body = bodyThatWrites(first);
  if (body !== undefined) return body;
  for (const paragraph of first.slice(0, 3)) {
    const [name] = paragraph.named;
    if (name && WRITTEN_BY.test(paragraph.text.slice(0, name.start)) && paragraph.text.length < 160) return name.official.entity;
  }
  const signed = signatureIn(last);
  if (signed !== undefined) return signed;
  for (const paragraph of withoutCopies(last).slice(-4).reverse()) {
    const [name] = paragraph.named;
    if (
      name &&
      (name.start <= 12 ||
        /^(?:Completed|Prepared|Submitted|Signed|Written|Issued|Sent) (?:by|on behalf of) $/.test(paragraph.text.slice(0, name.start))) &&
      paragraph.text.length < 140 &&
      !/\p{Ll}{2}[.!?](?:\s|$)|\b(?:said|says|told|tells|is|was|has|will)\b/u.test(paragraph.text) &&
      !/^contact/i.test(paragraph.text)
    )
      return name.official.entity;
  }
  return letterWriter(first, last);
}

/** "Statement from …", "By …", "Posted by …", "with …" under a column's title; not "By e-mail to …", which names whom it goes to. */
const WRITTEN_BY =
  /^(?!By (?:e-?mail|post|hand|courier|fax)\b)(?:(?:Statement|Letter|Message|Response|Comment|A (?:statement|message)|B[Yy]|From|FROM|(?:Posted|Written) by)\b[^.]*|[Ww]ith (?:your |the )?)$/;

/** The body in whose name a text is written, where its head tells it. */
export function bodyThatWrites(first: readonly Paragraph[]): string | undefined {
  return issuerOf(first) ?? releasedBy(first) ?? respondentOf(first) ?? mastheadOf(first) ?? newsletterOf(first) ?? responding(first);
}

const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly|ever)|(?:with )?(?:(?:very |our )?(?:kind|best|warm)(?:est)?) (?:regards|wishes)|sincerely|regards)\b/i;
/** Code units of a signature's line at most. */
const LONGEST_SIGNATURE = 140;

/** Who is named right below the closing of a letter; those whom a copy goes to stand below that. */
function signatureIn(last: readonly Paragraph[]): string | undefined {
  const closing = last.findLastIndex(({ text }) => text.length < LONGEST_SIGNATURE && CLOSING.test(text));
  if (closing < 0) return undefined;
  const below = withoutCopies(last.slice(closing)).slice(0, 3);
  const signed = below.find(({ named, text }) => named.length > 0 && text.length < LONGEST_SIGNATURE)?.named[0]?.official.entity;
  return signed ?? below.map(({ text }) => SIGNED.exec(text)?.[1]).find((name) => name !== undefined && !OFFICE.test(name));
}

/** A name that stands for nobody known besides, below the closing or on its line. */
const SIGNED =
  /^(?:(?:[Yy]ours |[Kk]ind |[Bb]est )\p{Ll}+,? )?((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Rev|Prof) )?(?:\p{Lu}[\p{L}’'-]*\.? ){1,3}\p{Lu}[\p{L}’'-]+)(?:,.{0,60})?$/u;

/** The paragraphs before "cc". */
function withoutCopies(last: readonly Paragraph[]): readonly Paragraph[] {
  const copies = last.findIndex(({ text }) => /^(?:cc|c\.c\.|copy to|copied to|copies to|enc(?:l|s|losures?)?)\b[ :.]/i.test(text));
  return copies > 0 ? last.slice(0, copies) : last;
}

/** Who issues a statement, if it is a body: "Statement from the Larch Trust on the report published today". */
function issuerOf([first]: readonly Paragraph[]): string | undefined {
  if (!first || first.named.some((name) => name.start < 120)) return undefined;
  return /^(?:A )?(?:[Jj]oint )?(?:[Ss]tatement|[Rr]esponse|[Cc]omment|[Mm]essage) (?:from|by|on behalf of) ((?:the )?\p{Lu}[^,.:;\d]{2,60}?)(?=,|$| (?:on|about|regarding|in|following|after|to|concerning) |:|\.)/u.exec(
    first.text.slice(0, 120),
  )?.[1];
}

/** "PRESS STATEMENT: for immediate use | Carers’ Union, Averham branch, on the inspection of …": who speaks on it, under a line that says that somebody does. */
function releasedBy([first, second]: readonly Paragraph[]): string | undefined {
  if (!first || !second || first.text.length > 90 || second.text.length > 200 || second.named.length > 0) return undefined;
  if (!/^(?:(?:press|media|joint|public|union) )?(?:statement|release|notice)\b/i.test(first.text) || /[.!?]$/.test(second.text))
    return undefined;
  return /^((?:The )?\p{Lu}[^,.:;]{3,60}?)(?:, [^,.:;]{3,40})?,? (?:on|responds? to|responding to|regarding|in response to|replies to) (?:the|a|an|today[’']s|this week[’']s|Ofsted|CQC)\b/u.exec(
    second.text,
  )?.[1];
}

/** "From the newsletter of the Averham carers’ branch": who speaks to its own, on one of the first lines. */
function newsletterOf(first: readonly Paragraph[]): string | undefined {
  for (const { text } of first.slice(0, 3)) {
    const name =
      text.length < 120
        ? /^(?:From|Taken from|Published in|Extract from) the (?:[\p{L}-]+ )?(?:newsletter|bulletin|circular|magazine|journal|blog|letter) (?:of|from|by) ((?:the )?(?=[^,.;:]*\p{Lu})[\p{L}’' -]{4,60})$/u.exec(
            text,
          )?.[1]
        : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Who comments on a draft, by the form's own head: "Provider: Larkmead Homes Ltd". */
function respondentOf(first: readonly Paragraph[]): string | undefined {
  const top = first.slice(0, RESPONDENT_WITHIN);
  if (!top.some(({ text }) => /\b(?:comments? on|response to|factual accuracy|draft (?:report|letter))\b/i.test(text))) return undefined;
  for (const { text } of top) {
    const name =
      /(?:^|\s)(?:(?:Registered )?Provider|Respondent|Organisation|Name of (?:the )?(?:provider|organisation|service|setting))(?: name)?: (\p{Lu}[^:.;|]{2,70}?)(?= +(?:Regulator|Inspect\p{L}+|Service|Date|Registered|Manager|Location|Address|Completed|Ref|Reference|Report|URN|Contact|Lead|Local|Setting|Type)\b|$)/u.exec(
        text,
      )?.[1];
    if (name !== undefined) return name.trim();
  }
  return undefined;
}

const RESPONDENT_WITHIN = 8;

/** "UNITED CARERS – Averham branch | Our response to the inspection of …": who speaks of "our response" under a name of its own. */
function mastheadOf([first, ...more]: readonly Paragraph[]): string | undefined {
  if (
    !first ||
    first.text.length > 90 ||
    !more.slice(0, 2).some(({ text }) => /^Our (?:response|statement|comments?|reply|view|position)\b[^.!?]*$/.test(text))
  )
    return undefined;
  const name = /^(?:\p{Lu}{2,}|\p{Lu}\p{L}+)(?: (?:and|of|for|&|\p{Lu}[\p{L}’'-]+)){1,5}(?=$| [–—|-] |, )/u.exec(first.text)?.[0];
  if (name === undefined || /^(?:Our|A|The|Statement|Response|Letter|Minutes|News)\b/i.test(name)) return undefined;
  return name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** "Inspection of services for adults: the Trust’s response", among the headings of a paper of its own. */
function responding(first: readonly Paragraph[]): string | undefined {
  for (const { text } of first.slice(0, RESPONDING_WITHIN)) {
    const body =
      text.length < LONGEST_SIGNATURE
        ? /(?:^|[:–—|-] )((?:the|The) (?:\p{Lu}\p{L}+ ){0,2}(?:Council|Trust|Board|Service|Force|School|Academy|College|Home|Partnership|Authority|Governors))[’']s? (?:formal |full |initial )?(?:response|reply|comments|answer|statement)\b[^.!?]*$/u.exec(
            text,
          )?.[1]
        : undefined;
    if (body !== undefined) return body;
  }
  return undefined;
}

const RESPONDING_WITHIN = 3;

/** "Registered Manager | Larch Homes": no name. */
const OFFICE =
  /\b(?:manager|director|head|owner|chair|chairman|secretary|governor|principal|officer|leader|council|trust|school|home|homes|house|faithfully|sincerely|truly|regards|wishes)\b/i;

/** A letter to the editor is signed by somebody without an office: "P. J. Harkness, Lower Easton". */
function letterWriter(first: readonly Paragraph[], last: readonly Paragraph[]): string | undefined {
  const opensLetter = first.slice(0, 3).some((paragraph) => /^(?:SIR|Sir|Madam|Dear \p{Lu}\p{L}+)\b/u.test(paragraph.text));
  const [above = "", below = ""] = withoutCopies(last)
    .slice(-2)
    .map(({ text }) => text);
  // "H. L. Merriman | Nether Easton": the place stands under the name
  const isName =
    /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]+$|^(?:Mr|Mrs|Ms|Miss|Dr|Cllr) \p{Lu}/u.test(above) ||
    (/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}?[\p{L}’'-]+){0,3}$/u.test(below) &&
      /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(above) &&
      !OFFICE.test(above));
  const signature = isName ? above : below;
  const name = /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}?\p{Lu}[\p{L}’'-]+(?=,| |$)/u.exec(signature)?.[0];
  return opensLetter && signature.length < 80 && name !== undefined ? name : undefined;
}
