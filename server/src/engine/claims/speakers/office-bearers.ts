import type { Offices } from "../document-facts.ts";

/** Words that an office's bearer is called by: "the director", "its chief executive", "the leader of the council". */
const BY_OFFICE =
  /^(?:(?:the|its|their|[a-z-]+|the \p{L}+[’']s) )?((?:[a-z-]+ )?(?:director|leader|chair|chairman|chairwoman|governor|headteacher|head|principal|lead member|cabinet member|vice-chancellor|dean|chief executive|chief constable|minister|commissioner|inspector|superintendent|mayor|president|manager|councillor|mp|judge|coroner|senator|secretary|spokesman|spokeswoman))(?: of [\p{L} ’'-]+)?$/u;

/** "The director", "the leader", "the governor": whose office is named once and meant after; `lower` in lower case. Offices are asked for only where they matter. */
export function officeBearer(lower: string, offices: () => Offices): Offices[number] | undefined {
  const match = BY_OFFICE.exec(lower.replace("head teacher", "headteacher"));
  const head = match?.[1]?.split(" ").at(-1);
  if (!match) return introducedBearer(lower, offices);
  if (head === undefined || (/^an? /.test(lower) && /spokes/.test(head))) return undefined;
  const found = new Map<string, Offices[number]>();
  // "the head", but neither "the deputy head" nor "the head of safeguarding"
  const isHead = head === "head" && match[1] === head && !lower.includes(" of ");
  const rank = RANK.exec(lower)?.[0];
  for (const office of byWord(offices()).get(head) ?? [])
    if (
      (rank === undefined ? answersTo(office.role, head, match[1] === head) : wordsOfRole(office.role).includes(rank)) &&
      (head !== "head" || isHead || !HEADTEACHER.test(office.role ?? ""))
    )
      found.set(office.entity, office);
  // of a school with a head of sixth form
  const heads = isHead ? [...found.values()].filter(({ role }) => HEADTEACHER.test(role ?? "")) : [];
  const [only] = heads.length > 0 ? heads : found.values();
  return found.size === 1 || heads.length === 1 ? only : undefined;
}

/**
 * How a newspaper's lead tells who somebody is before it tells the name: "a millionaire care boss", "the owner of a seafront home", "the woman in charge of
 * child protection"; headlines leave the article out: "fire chief". Groups: the noun, who is in charge.
 */
const INTRODUCED =
  /^(?:(?:an? )?(?:[\p{L}£\d,’'-]+ ){1,3}(boss|chief|supremo|owner)|the (owner|boss) of an? .+|the ((?:wo)?man) in charge of .+)$/u;
/** What the bearer may be called where the name comes. */
const OWNS = /\b(?:owner|owner-manager|proprietor)\b/i;
const IN_CHARGE = /\b(?:boss|chief|chief exec(?:utive)?|director|head|dcs|owner|owner-manager|manager|leader)\b/i;
const SECOND = /\b(?:deputy|assistant|former|vice|interim finance|spokes\p{L}+|inspector|regional|nurse|(?<!chief )constable|whip)\b/iu;

/** Who was introduced in such words, if the text names one person with such an office and no other. */
function introducedBearer(lower: string, offices: () => Offices): Offices[number] | undefined {
  const match = INTRODUCED.exec(lower);
  if (!match) return undefined;
  const fits = (match[1] ?? match[2]) === "owner" ? OWNS : IN_CHARGE;
  const found = new Map<string, Offices[number]>();
  for (const office of offices()) if (fits.test(office.role ?? "") && !SECOND.test(office.role ?? "")) found.set(office.entity, office);
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** "The deputy leader" is not the leader. */
const RANK = /\b(?:deputy|assistant|vice|former|acting|interim|opposition)\b/;

const HEADTEACHER = /\bhead ?(?:teacher|master|mistress)\b/i;

const known = new WeakMap<Offices, ReadonlyMap<string, Offices>>();

/** The offices by each word of their roles, every office of a person once. */
function byWord(offices: Offices): ReadonlyMap<string, Offices> {
  const before = known.get(offices);
  if (before) return before;
  const found = new Map<string, Offices[number][]>();
  for (const office of offices)
    for (const word of wordsOfRole(office.role)) {
      const same = found.get(word);
      if (same) same.push(office);
      else found.set(word, [office]);
    }
  known.set(offices, found);
  return found;
}

function wordsOfRole(role: string | undefined): readonly string[] {
  return (
    role
      ?.toLowerCase()
      .replace(HEADTEACHER, "headteacher head")
      .replace(/^(?:has )?(?:led|leads) /, "leader of ")
      .split(/[^\p{L}]+/u) ?? []
  );
}

/** True if a role is the one that "the leader" means: the leader's, not a group's or a deputy's. */
function answersTo(role: string | undefined, head: string, isBare: boolean): boolean {
  const words = wordsOfRole(role);
  return words.includes(head) && !(isBare && words.some((word) => /^(?:deputy|assistant|group|opposition|former|vice|then)$/.test(word)));
}
