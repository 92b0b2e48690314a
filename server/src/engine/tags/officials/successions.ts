import type { Entity, Facts, Mention, NamedPassage } from "./people.ts";

/* Who held an office before or after somebody else: "her predecessor, Ivo Lund", "She succeeds Ivo Lund". It is the office of whom the text names before. */

/** "Her predecessor, | Ivo Lund", "Ms Lowe’s successor, | Ivo Lund", "his successor | Ann Lowe", "She replaces |". */
const IN_SAME_OFFICE =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir)(?: \p{Ll}+)? (?:predecessor|successor),? $|\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor) \p{Lu}[\p{L}’'-]+ (?:predecessor|successor),? $|\b(?:[Ss]?[Hh]e) (?:(?:will|is to|formally) )?(?:succeed(?:s|ed)?|replace[sd]?|(?:takes?|took) over from) $/u;
/** Words of an office that were its bearer’s alone. */
const FOR_A_TIME = /^(?:(?:then|next|former|interim|acting|new|current|incoming|outgoing|newly|appointed|temporary|present|ex) )+/i;
/** Told of somebody by the office of another, and no more. */
const RELATIVE = /^(?:predecessor|successor)$/i;

/** True where a name stands as that of whoever held the office before or after whom the text has named. */
export function isSuccession({ passage: { text }, candidate: { start } }: Mention): boolean {
  return IN_SAME_OFFICE.test(text.slice(Math.max(0, start - 50), start));
}

/** Gives those the office and the body of whom they follow or precede: the official named last before them. */
export function shareOffices(
  passages: readonly NamedPassage[],
  entityOf: (mention: Mention) => Entity | undefined,
  known: Map<Entity, Facts>,
): void {
  let before: Facts | undefined;
  for (const passage of passages)
    for (const candidate of passage.names) {
      const mention = { passage, candidate };
      const entity = entityOf(mention);
      const facts = entity && known.get(entity);
      if (!entity || !facts) continue;
      if (before?.role !== undefined && (facts.role === undefined || RELATIVE.test(facts.role)) && isSuccession(mention)) {
        const role = before.role.replace(FOR_A_TIME, "");
        known.set(entity, { entity: facts.entity, role, organisation: before.organisation ?? facts.organisation });
      } else before = facts.role === undefined || RELATIVE.test(facts.role) ? before : facts;
    }
}
