import type { Paragraph } from "./reading.ts";

/** Who signed the letter or made the statement: the last lines' lone name, or "Statement from …". From a text's first and last paragraphs. */
export function authorOf(first: readonly Paragraph[], last: readonly Paragraph[]): string | undefined {
  const body = issuerOf(first);
  if (body !== undefined) return body;
  for (const paragraph of first.slice(0, 3)) {
    const [name] = paragraph.named;
    if (
      name &&
      /^(?:Statement|Letter|Message|Response|Comment|A (?:statement|message)|By|From)\b[^.]*$/.test(paragraph.text.slice(0, name.start)) &&
      paragraph.text.length < 160
    )
      return name.official.entity;
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
      !/\p{Ll}{2}[.!?]\s|\b(?:said|is|was|has)\b/u.test(paragraph.text) &&
      !/^contact/i.test(paragraph.text)
    )
      return name.official.entity;
  }
  return letterWriter(first, last);
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
  return below.find(({ named, text }) => named.length > 0 && text.length < LONGEST_SIGNATURE)?.named[0]?.official.entity;
}

/** The paragraphs before "cc". */
function withoutCopies(last: readonly Paragraph[]): readonly Paragraph[] {
  const copies = last.findIndex(({ text }) => /^(?:cc|c\.c\.|copy to|copied to|copies to|enc(?:l|s|losures?)?)\b[ :.]/i.test(text));
  return copies > 0 ? last.slice(0, copies) : last;
}

/** Who issues a statement, if it is a body: "Statement from the Larch Trust on the report published today". */
export function issuerOf([first]: readonly Paragraph[]): string | undefined {
  if (!first || first.named.some((name) => name.start < 120)) return undefined;
  return /^(?:A )?(?:[Jj]oint )?(?:[Ss]tatement|[Rr]esponse|[Cc]omment|[Mm]essage) (?:from|by|on behalf of) ((?:the )?\p{Lu}[^,.:;\d]{2,60}?)(?=,|$| (?:on|about|regarding|in|following|after|to|concerning) |:|\.)/u.exec(
    first.text.slice(0, 120),
  )?.[1];
}

/** A letter to the editor is signed by somebody without an office: "P. J. Harkness, Lower Easton". */
function letterWriter(first: readonly Paragraph[], last: readonly Paragraph[]): string | undefined {
  const opensLetter = first.slice(0, 3).some((paragraph) => /^(?:SIR|Sir|Madam|Dear \p{Lu}\p{L}+)\b/u.test(paragraph.text));
  const [above = "", below = ""] = withoutCopies(last)
    .slice(-2)
    .map(({ text }) => text);
  // "H. L. Merriman | Nether Easton": the place stands under the name
  const signature = /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]+$|^(?:Mr|Mrs|Ms|Miss|Dr|Cllr) \p{Lu}/u.test(above) ? above : below;
  const name = /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}?\p{Lu}[\p{L}’'-]+(?=,| |$)/u.exec(signature)?.[0];
  return opensLetter && signature.length < 80 && name !== undefined ? name : undefined;
}
