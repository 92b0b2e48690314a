import { officeIn, type RoleFound } from "./roles.ts";

/* Two offices and two names in the same order: "the chair and vice-chair, Ann Reed and Ivo Lund", "Ann Reed and Ivo Lund, the chair and vice-chair". */

const PERSON = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3}";
const OFFICE = "(?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+";
const OWNER = "(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]er|[Hh]is|\\p{L}+[’']s)";
/** Behind the first name, where the offices stand before. */
const AND_OTHER = new RegExp(`^ and ${PERSON}[,.]`, "u");
const BEFORE_FIRST = new RegExp(`\\b${OWNER} (${OFFICE}) and (${OFFICE}), $`, "u");
const BEFORE_OTHER = new RegExp(`\\b${OWNER} (${OFFICE}) and (${OFFICE}), ${PERSON} and $`, "u");
/** Behind the names. */
const BEHIND_FIRST = new RegExp(`^ and ${PERSON}, (?:the|its|their|our) (${OFFICE}) and (${OFFICE})(?=[,.])`, "u");
const BEHIND_OTHER = new RegExp(`^, (?:the|its|their|our) (${OFFICE}) and (${OFFICE})(?=[,.])`, "u");
const FIRST_BEFORE = new RegExp(`${PERSON} and $`, "u");
/** Code units in which two offices and a name stand. */
const REACH = 130;

/** The office of somebody who is named with another, where both their offices are told together. */
export function officeOfPair(text: string, start: number, end: number): RoleFound | undefined {
  const after = text.slice(end, end + REACH);
  const isFirst = after.startsWith(" and ");
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!isFirst && !before.endsWith(" and ")) return undefined;
  if (isFirst) {
    const told = (AND_OTHER.test(after) ? BEFORE_FIRST.exec(before) : null) ?? BEHIND_FIRST.exec(after);
    return told ? one(told, 1) : undefined;
  }
  const told = BEFORE_OTHER.exec(before) ?? (FIRST_BEFORE.test(before) ? BEHIND_OTHER.exec(after) : null);
  return told ? one(told, 2) : undefined;
}

/** One of the two, if both are offices and nothing else. */
function one(told: RegExpExecArray, which: 1 | 2): RoleFound | undefined {
  const offices = [told[1] ?? "", told[2] ?? ""].map((words) => (officeIn(words)?.role === words ? words : undefined));
  const role = offices[which - 1];
  return role === undefined || offices.includes(undefined) ? undefined : { role };
}
