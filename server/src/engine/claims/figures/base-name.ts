import { Memo } from "../../text/memo.ts";

/** Words that say nothing of who is counted. */
const EMPTY =
  /^(?:the|a|an|all|its|their|our|his|her|these|those|this|that|total|overall|whole|entire|current|local|authority|authority's|council|council's|borough's|county's|city's|area's|population|cohort|group|number|numbers|of|who|are|were|is|was|being|currently|and|young|people)$/;
/** Words of a clause that goes on behind the name. */
const ENDS =
  /^(?:in (?!care\b|need\b)|at|by|for|with|from|to|on|during|over|since|compared|has|have|had|did|do|does|live|lived|living|placed|attend\w*|received?|achiev\w*|now|where|when|which|whose|as|than|nationally|but|while|last|per|not|left|remain\w*|said|felt|went)\b/;

const CARE = "children looked after";
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:looked[- ]after child(?:ren)?|child(?:ren)? looked[- ]after|child(?:ren)? in (?:public )?care|children being looked after|looked[- ]after|child(?:ren)? looked after children|children in care)$/,
    CARE,
  ],
  [
    /^(?:children )?subject (?:to|of) (?:a )?child protection plans?$|^child protection plans?$|^children on (?:a )?child protection plans?$/,
    "children on protection plans",
  ],
];

const known = new Memo<string | undefined>(100_000);

/** The name under which a counted group is known, however it is put: "all looked after children", "the children looked after population"; undefined for none. */
export function baseName(words: string): string | undefined {
  return known.get(words, () => readName(words));
}

function readName(words: string): string | undefined {
  const kept: string[] = [];
  const all = words
    .toLowerCase()
    .replace(/['’]s\b/g, "'s")
    .trim()
    .split(/\s+/);
  for (let i = 0; i < all.length; i++) {
    // "in", but not "in care": the word behind tells
    if (ENDS.test(`${all[i]} ${all[i + 1] ?? ""}`.trimEnd())) break;
    kept.push(all[i] ?? "");
  }
  const name = kept
    .join(" ")
    .replace(/\bchildren and young people\b/g, "children")
    .split(" ")
    .filter((word) => !EMPTY.test(word))
    .join(" ");
  if (name === "" || !/[a-z]{3}/.test(name)) return undefined;
  for (const [alias, group] of ALIASES) if (alias.test(name)) return group;
  return name;
}
