import { UNIONS } from "../../lexicon/unions.ts";
import type { Word } from "../words/name-words.ts";
import type { RoleFound } from "./roles.ts";

/* People named with nothing but whom they speak for: "Jo Reed, of the Averham Carers’ Alliance, said", "said Jo Reed of Unison". */

/** Ends of the names of bodies for which people speak in public. */
const SPOKEN_FOR =
  /(?:^| )(?:Alliance|Association|Federation|Forum|Society|Union|Network|Campaign|Foundation|Commission|Institute|Carers Together|School|High|Academy|College|Primary|Infants|Juniors|Surgery|Practice|Council|Police|Trust)$/;
/** "Ann Reed, of the Liberal Democrats, said". */
const PARTY =
  /^(?:Labour|Conservatives|Conservative Party|Green Party|Greens|Liberal Democrats|Lib Dems|SNP|DUP|SDLP|Plaid Cymru|Plaid|Reform UK|Labour Party)$/;
const SPOKE = /^,? (?:said|says|told|added|argued|warned|called|welcomed|described|who said)\b/;
/** "Ann Reed of the | integrated care board and I", "… told": a body without a name of its own. Group 1: the body. */
const PLAIN_BODY =
  /^((?:[a-z][a-z’'-]+ ){0,3}(?:board|trust|council|authority|inspectorate|regulator|union|force|commission|federation))(?= and I\b|,? (?:said|says|told|tells|added|argued|warned|wrote|accepted|disputed)\b)/;
const SPOKE_BEFORE =
  /\b(?:said|says|added|warned|argued|joined (?:now |today |here |tonight )?by|[Ww]ith (?:me|us) (?:now |today |here |tonight )?(?:is|are)|that was|spoke to|speaking to) $/;

/** The body behind "of" or "from" after a name that speaks; the last word of the name stands at `last`, its first at `start` in the text. */
export function speaksFor(text: string, words: readonly Word[], last: number, start: number): RoleFound | undefined {
  const link = words[last + 1];
  if (!link || !/^,? $/.test(link.gap) || !/^(?:of|from)$/.test(link.lower)) return undefined;
  const from = words[last + 2]?.lower === "the" ? last + 3 : last + 2;
  const first = words[from];
  const plain = from === last + 3 ? PLAIN_BODY.exec(text.slice(first?.start ?? text.length, (first?.start ?? 0) + 90)) : null;
  if (plain) return { organisation: plain[1] as string };
  if (!first?.capital || first.gap !== " ") return undefined;
  let end = from;
  for (let at = from + 1; at < from + 8; at++) {
    const word = words[at];
    if (!word || !/^[’']? $/.test(word.gap)) break;
    if (word.capital) end = at;
    else if (!/^(?:and|of|for|the)$/.test(word.lower)) break;
  }
  const stop = words[end]?.end ?? first.end;
  const name = text.slice(first.start, stop);
  if (PARTY.test(name)) return SPOKE.test(text.slice(stop, stop + 20)) ? {} : undefined;
  if (!SPOKEN_FOR.test(name) && !UNIONS.has(name) && !/^(?:Ofsted|CQC|Estyn|HMICFRS)$/.test(name)) return undefined;
  return SPOKE.test(text.slice(stop, stop + 20)) || SPOKE_BEFORE.test(text.slice(Math.max(0, start - 32), start))
    ? { organisation: name }
    : undefined;
}
