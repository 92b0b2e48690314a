import type { PartTags, ReadBlock } from "../../tags/tagged-parts.ts";
import { changesIn } from "./changes.ts";
import { countsIn, type NamedCount, populationIn } from "./counts.ts";
import { type Figure, marksOf } from "./figure.ts";
import { ratesIn } from "./rates.ts";
import type { Relation } from "./relation.ts";
import { type Before, subjectOf } from "./sentences.ts";
import { ITEM, REFERS, sharesIn } from "./shares.ts";
import { type Sketch, sketchesOf } from "./sketch.ts";
import { sumsIn } from "./sums.ts";

/** What a part's figures have to do with each other and with those before it. */
export interface PartFigures {
  /** The part whose they are. */
  readonly home: PartTags;
  readonly relations: readonly Relation[];
  /** The kinds of its relations: most checks have nothing to do in most parts. */
  readonly kinds: ReadonlySet<Relation["kind"]>;
  readonly counts: readonly NamedCount[];
  /** How many children the part says live in the area. */
  readonly populations: readonly Figure[];
}

/** What a part hands on to the next. */
export type Handed = Before;

export const NOTHING_SAID: Handed = { said: [], head: undefined, announced: false };

/** A block as sketches. */
interface SketchedBlock {
  readonly block: ReadBlock;
  readonly sketches: readonly Sketch[];
}

/** Sentences that are remembered for those that look back. */
const MEMORY = 3;

const sketched = new WeakMap<PartTags, readonly SketchedBlock[]>();

function sketch(part: PartTags): readonly SketchedBlock[] {
  let blocks = sketched.get(part);
  if (!blocks) {
    blocks = part.read.map((block) => ({ block, sketches: sketchesOf(block.passage, marksOf(block, part)) }));
    sketched.set(part, blocks);
  }
  return blocks;
}

/** Reads a part's blocks in order, from what was said before it. */
export function readPart(part: PartTags, before: Handed): { readonly figures: PartFigures; readonly after: Handed } {
  const relations: Relation[] = [];
  const counts: NamedCount[] = [];
  const populations: Figure[] = [];
  let context = before;
  for (const each of sketch(part)) {
    const { kind, zone } = each.block.block;
    if (kind === "heading" || kind === "title") {
      context = NOTHING_SAID;
      continue;
    }
    if (kind === "footnote" || kind === "team" || kind === "grade-row" || zone === "legend" || zone === "about") continue;
    if (each.sketches.every((one) => one.kinds === "" && /^[\d\s.]*$/.test(one.text))) continue;
    const isItem = kind === "list-item";
    const here: Before = isItem ? context : { ...context, head: undefined, announced: false };
    const said: Sketch[] = [...here.said];
    for (const one of each.sketches) {
      if (one.kinds === "") {
        said.push(one);
        continue;
      }
      const at: Before = { said: said.slice(-MEMORY), head: here.head, announced: here.announced };
      relations.push(...sharesIn(one, at), ...changesIn(one, at), ...sumsIn(one, at), ...ratesIn(one));
      counts.push(...countsIn(one));
      populations.push(...populationIn(one));
      said.push(one);
    }
    context = { said: said.slice(-MEMORY), ...headAfter(each.sketches, isItem, here) };
  }
  const kinds = relations.length === 0 ? NO_KINDS : new Set(relations.map(({ kind }) => kind));
  return { figures: { home: part, relations, kinds, counts, populations }, after: context };
}

const NO_KINDS: ReadonlySet<Relation["kind"]> = new Set();

/** What the items of a list that may follow are of. */
function headAfter(sketches: readonly Sketch[], isItem: boolean, before: Before): Pick<Before, "head" | "announced"> {
  const last = sketches.at(-1);
  if (!last) return before;
  const refers = REFERS.test(last.text) && !/‹/.test(last.text);
  const announced = refers || /[:：]$/.test(last.text.trim());
  // "Of this number:" may stand in a block of its own.
  const counting = (refers ? [...before.said, ...sketches.slice(0, -1)] : sketches).findLast((one) => subjectOf(one, "c") !== undefined);
  if (announced) return { head: counting && (refers || counting === last) ? counting : undefined, announced: counting !== undefined };
  if (isItem && (ITEM.test(last.text) || /^(?:[-–—•*] ?)?(?:‹|one |a further |no |there )/i.test(sketches[0]?.text ?? ""))) return before;
  // "At 1 March 2016, the authority was looking after 281 children." with the items right behind.
  return { head: counting, announced: false };
}
