/** Nouns for several people that do not end in "s". */
const MANY = /^(?:people|police|staff|parents|children|men|women|they|we|both|many|most|some|others)$/i;
/** Nouns for several people, which may begin with a capital where they begin a sentence. */
const PEOPLE =
  /^(?:inspectors|leaders|managers|governors|councillors|members|officers|officials|bosses|chiefs|parents|residents|families|carers|relatives|workers|nurses|doctors|teachers|campaigners|unions|lawyers|solicitors|trustees|directors|owners|ministers|commissioners|staff|people|patients|pupils|pensioners|tenants|victims|representatives|conservatives|liberals|independents|greens|democrats|foster|spokesmen|spokespeople|colleagues|heads|headteachers|academics|experts|charities|schools|councils)$/i;

/** True where a holder's name takes a verb in the plural: "inspectors", "parents of disabled children", "Ann Lowe and Ivy Marlow"; not for a body ("Averham Services"). */
export function isPluralHolder(name: string): boolean {
  const [head = ""] = name.split(/,| (?:of|at|in|for|from|on|with|acting|representing|who|which|near|across|around)(?= )/);
  if (/ and /.test(head))
    return !/\b(?:council|department|committee|service|authority|trust|ministry|board|commission|panel|team|group)$/i.test(head);
  const words = head.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  if (PEOPLE.test(last)) return words.length === 1 || last === last.toLowerCase() || /^(?:the|some|many|its|their)$/i.test(words[0] ?? "");
  return MANY.test(last) || (/^\p{Ll}[\p{L}-]+[^su]s$/u.test(last) && !/^(?:services|headquarters|news)$/.test(last));
}
