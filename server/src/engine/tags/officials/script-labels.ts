import { ROLE_HEADS } from "../../lexicon/roles.ts";
import { opensWithGivenName } from "../../nlp.ts";
import { allMatches } from "../../text/matches.ts";
import type { Passage } from "../tag.ts";
import { inName, nameWord, wordsOf } from "../words/name-words.ts";
import type { NameCandidate } from "./official.ts";
import { officeIn, rolePhrase } from "./roles.ts";

/* Who speaks in a script: the labels in capitals, and the guest whom the host presents by the first name. */

/** "ANN LOWE: …", "ANN LOWE (director): …", "[CLIP, COUNCIL LEADER ANN LOWE]": a speaker’s label in capitals. Groups: what opens a clip, the words, the office. */
const LABEL =
  /(?<=^|[.!?…]["”’)]? |\n)(\[?(?:CLIP|SOT|AUDIO|TAPE|INSERT|VT|ACTUALITY)[:,]? |\[)?(\p{Lu}{2,}(?:[ -]\p{Lu}[\p{Lu}’']+){1,6})(?: \(([^()]{2,60})\))?(?:: |:?\] )/gu;

/** The names in a passage’s labels. */
export function labelsOf({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (!/[:\]] /.test(text) || !/\p{Lu}{2}/u.test(text)) return [];
  return allMatches(LABEL, text).flatMap((match) => {
    const [, clip = "", words = "", office] = match;
    // a report’s table has capitals in its midst
    if (documentKind === "report" && match.index > 0) return [];
    return labelled(match.index + clip.length, words, office) ?? [];
  });
}

function labelled(at: number, label: string, office: string | undefined): NameCandidate | undefined {
  const words = label.split(" ");
  if (/^(?:CLIP|SOT|AUDIO|TAPE|INSERT|VT|ACTUALITY)$/.test(words[0] ?? "")) return undefined;
  const head = words.findLastIndex((word, i) => {
    const lower = word.toLowerCase();
    return ROLE_HEADS.has(lower) || (i > 0 && ROLE_HEADS.has(`${words[i - 1]?.toLowerCase()} ${lower}`));
  });
  const names = words.slice(head + 1);
  const parts = names.flatMap((word) => word.split("-"));
  if (parts.length < 2 || parts.length > 3 || parts.some((word) => inName(word.toLowerCase()) !== "name")) return undefined;
  const name = names.join(" ");
  const start = at + label.length - name.length;
  const role = head < 0 ? undefined : label.slice(0, label.length - name.length - 1);
  const found = office === undefined ? undefined : rolePhrase(office, wordsOf(office), 0);
  const inOffice = role !== undefined || (found?.role !== undefined && !found.isPrivate);
  const candidate = {
    start,
    end: start + name.length,
    name,
    nameStart: start,
    inOffice,
    isPrivate: found?.isPrivate === true,
    team: false,
    inspector: false,
  };
  const held = role ?? found?.role;
  return held === undefined || !inOffice ? candidate : { ...candidate, role: held };
}

/** "@CllrReed", as who writes in a thread is called. Group 1: the name. */
const HANDLE = /(?<=^|\s)@((?:Cllr|Councillor|Mayor|Leader)_?\p{Lu}[\p{L}_]{1,25})/gu;

/** Councillors by what they are called in a thread. */
export function handlesOf({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !/@[CML]/.test(text)) return [];
  return allMatches(HANDLE, text).map(({ 1: name = "", index }) => {
    const start = index + 1;
    return { start, end: start + name.length, nameStart: start, name, inOffice: true, isPrivate: false, team: false, inspector: false };
  });
}

/** The opening of a turn: "HOST: ". */
const TURN = /^\p{Lu}{2}[\p{Lu} ’'-]{0,24}: /u;
/** "HOST: Hal is | the housing director at Wexham", "SPEAKER: I’m Hal and I | inspect homes". Groups: the name, the office; the name. */
const PRESENTED =
  /(?<=[.!?:] )(?:(\p{Lu}\p{Ll}{2,14})(?: is|[’']s) ((?:the|an?|our) [^.,;:?!]{4,60})|I(?:[’']m| am) (\p{Lu}\p{Ll}{2,14}),? and I (?:inspect|run|manage|lead|chair)\b)/gu;

/** The guest of a broadcast whose first name and office the host tells. */
export function guestsOf({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !TURN.test(text)) return [];
  return allMatches(PRESENTED, text).flatMap(({ 0: all, 1: told, 2: office, 3: own, index }) => {
    const name = told ?? own ?? "";
    const [word] = wordsOf(name);
    if (!word || nameWord(word) !== "name" || (own === undefined && !opensWithGivenName(name))) return [];
    const found = officeIn(office ?? "");
    if (office !== undefined && !found) return [];
    const start = index + all.indexOf(name);
    const candidate = { start, end: start + name.length, nameStart: start, name, inOffice: true, isPrivate: false, team: false };
    return [
      {
        ...candidate,
        inspector: office === undefined && all.endsWith("inspect"),
        ...(found ? { role: found.role } : {}),
      },
    ];
  });
}
