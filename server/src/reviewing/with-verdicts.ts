import {
  type Analysis,
  byPosition,
  contestProblems,
  type Dispute,
  type PartTags,
  type Tag,
  type TaggedPart,
  tagsAt,
  tagsIn,
} from "../engine/index.ts";
import type { TagVerdicts } from "./tag-verdicts.ts";
import { type PartChange, verdictChanges } from "./verdict-changes.ts";

/**
 * What the program found, as readers corrected it: what they rejected is gone, what they corrected or added is as they say. Parts of the document without a
 * verdict keep their objects, and so do those with one while neither they nor the verdict change.
 */
export function withVerdicts(analysis: Analysis, verdicts: TagVerdicts): Analysis {
  if (verdicts.matters.length === 0) return analysis;
  const changes = verdictChanges(analysis, verdicts);
  const parts = changedParts(analysis.parts, changes.byPart);
  const disputes = changedDisputes(analysis.claims.disputes, changes);
  return changedAnalysis(analysis, parts, disputes);
}

/** The same analysis with other tags or other disputes. */
export function changedAnalysis(analysis: Analysis, parts: Analysis["parts"], disputes: readonly Dispute[]): Analysis {
  const { document, reportCard, claims, sources, sourced, lexicon } = analysis;
  const isContestedAlike = disputes === claims.disputes;
  return {
    document,
    reportCard,
    get tags() {
      return parts === analysis.parts ? analysis.tags : tagsIn(parts);
    },
    tagsAt: (offset) => (parts === analysis.parts ? analysis.tagsAt(offset) : tagsAt(parts, offset)),
    parts,
    claims: isContestedAlike ? claims : withDisputes(claims, disputes),
    problems: isContestedAlike ? analysis.problems : contestProblems(analysis.problems, disputes, document.text),
    sources,
    sourced,
    ...(lexicon ? { lexicon } : {}),
  };
}

function changedParts(parts: readonly TaggedPart[], changes: ReadonlyMap<number, PartChange>): readonly TaggedPart[] {
  if (changes.size === 0) return parts;
  const changed = [...parts];
  for (const [index, change] of changes) {
    const part = parts[index];
    if (part) changed[index] = { ...part, ...changedOnce(part, change) };
  }
  return changed;
}

interface Changed {
  readonly key: string;
  readonly before: TaggedPart["officials"];
  readonly found: PartTags;
  readonly officials: TaggedPart["officials"];
}

/** What a part that an edit left alone was changed to, so that what is remembered of it stays known. */
const remembered = new WeakMap<PartTags, Changed>();

function changedOnce({ found, officials }: TaggedPart, change: PartChange): Pick<TaggedPart, "found" | "officials"> {
  const key = JSON.stringify([[...change.removed].map(({ kind, start, end }) => [kind, start, end]), change.made]);
  const known = remembered.get(found);
  if (known && known.key === key && known.before === officials) return { found: known.found, officials: known.officials };
  const all = [...found.tags, ...officials].filter((tag) => !change.removed.has(tag));
  const tags: Tag[] = [...all, ...change.made].sort(byPosition);
  const changed: Changed = {
    key,
    before: officials,
    found: { ...found, tags: tags.filter((tag) => tag.kind !== "official") },
    officials: tags.filter((tag) => tag.kind === "official"),
  };
  remembered.set(found, changed);
  return { found: changed.found, officials: changed.officials };
}

function changedDisputes(
  disputes: readonly Dispute[],
  { removed, made }: { readonly removed: ReadonlySet<Dispute>; readonly made: readonly Dispute[] },
): readonly Dispute[] {
  if (removed.size === 0 && made.length === 0) return disputes;
  return [...disputes.filter((dispute) => !removed.has(dispute)), ...made].sort(byPosition);
}

/** The same claims with other disputes. What a claim's list costs to put together is paid when it is asked for. */
function withDisputes(claims: Analysis["claims"], disputes: readonly Dispute[]): Analysis["claims"] {
  return {
    get people() {
      return claims.people;
    },
    get attributions() {
      return claims.attributions;
    },
    disputes,
    get quoted() {
      return claims.quoted;
    },
    person: (name) => claims.person(name),
    attributionsAt: (offset) => claims.attributionsAt(offset),
    sayingsOf: (name) => claims.sayingsOf(name),
  };
}
