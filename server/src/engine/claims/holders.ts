import { INSPECTED, SPOKESPERSON } from "../lexicon/speakers.ts";
import type { ContestSources, Held } from "./held.ts";

/** Paragraphs from the top in which somebody is introduced without a name. */
const LEAD = 2;
const UNNAMED_PERSON =
  /^(?:(?:an?|the) )?(?:[\p{L}'’-]+ ){0,4}?(?:boss|chief|leader|director|head|headteacher|head teacher|minister|manager|owner|commissioner|chief constable)(?: of (?:an?|the) [\p{L}'’ -]{3,50})?$/iu;
/** "A Prison Service spokesman", "A spokeswoman for Averham Trust": the body spoken for. */
const SPOKEN_FOR =
  /^(?:an?|the) (\p{Lu}[\p{L}&’' -]{1,60}?)(?:[’']s)? spokes\p{L}+$|^(?:an?|the) spokes\p{L}+ (?:for|of|at|from) (?:the )?(\p{Lu}[^,]{1,60})$/iu;

/** Whose contests they are by the name: the body that a spokesman speaks for, and who is introduced in the headline or lead and named later. */
export function withHolders(held: readonly Held[], { isFirst, facts }: Pick<ContestSources, "isFirst" | "facts">): readonly Held[] {
  return held.map((item) => {
    const holder = SPOKESPERSON.test(item.holder)
      ? bodySpokenFor(item.holder)
      : isFirst && item.paragraph <= LEAD
        ? namedLater(item, held, facts.mainBody)
        : undefined;
    return holder === undefined ? item : { ...item, holder };
  });
}

function bodySpokenFor(words: string): string | undefined {
  const match = SPOKEN_FOR.exec(words);
  const name = match?.[1] ?? match?.[2];
  return name !== undefined && /^\p{Lu}/u.test(name) ? name : undefined;
}

/** "A council boss has apologised": the first person whom the text names later as contesting or conceding; "Trust rejects report": the body it is about. */
function namedLater(item: Held, held: readonly Held[], mainBody: string | undefined): string | undefined {
  if (UNNAMED_PERSON.test(item.holder))
    return held.find(
      ({ paragraph, holder }) =>
        paragraph > item.paragraph && /^\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u.test(holder) && holder !== mainBody,
    )?.holder;
  // "Academy chain" in a headline, "A care home that runs …"; "A police force" alone is left as it is written
  const [body = "", ...more] = item.holder.split(/ (?:that|which|who) /);
  if (!isKind(body) || (/^an? /i.test(body) && more.length === 0) || /^the |^[^ ]+ (?:[^ ]+ )?\p{Lu}/u.test(body)) return undefined;
  return (
    held.find(({ paragraph, holder }) => paragraph > item.paragraph && / \p{Lu}\p{L}+$/u.test(holder) && isKind(holder))?.holder ?? mainBody
  );
}

/** True for words that end with a kind of body: "Academy chain", "Larkmead Homes". */
function isKind(words: string): boolean {
  const last = words.split(" ").at(-1) ?? "";
  return INSPECTED.test(last) || /^(?:board|care|chain|charity|firm|group|police|secondary|service|surgery)$/i.test(last);
}
