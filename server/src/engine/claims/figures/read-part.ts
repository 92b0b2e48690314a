import type { PartTags, ReadBlock } from "../../tags/tagged-parts.ts";
import { kindAt, LETTER } from "../../text/characters.ts";
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
    blocks = part.read.map((block) => ({ block, sketches: sketchesOf(block.passage, block.found.uses, marksOf(block, part)) }));
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
  /** The block that stands before, where it is yet to be told what list items behind it are of. */
  let passed: Passed | undefined;
  for (const each of sketch(part)) {
    const { kind, zone } = each.block.block;
    if (kind === "heading" || kind === "title") {
      context = NOTHING_SAID;
      passed = undefined;
      continue;
    }
    if (kind === "footnote" || kind === "team" || kind === "grade-row" || zone === "legend" || zone === "about") continue;
    if (saysNothing(each)) continue;
    const isItem = kind === "list-item";
    const here: Before = isItem ? withHead(context, passed) : { said: context.said, head: undefined, announced: false };
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
    const late = said.slice(-MEMORY);
    context = isItem ? { said: late, ...headAfter(each.sketches, true, here) } : { said: late, head: undefined, announced: false };
    passed = isItem ? undefined : { sketches: each.sketches, before: here };
  }
  const kinds = relations.length === 0 ? NO_KINDS : new Set(relations.map(({ kind }) => kind));
  return { figures: { home: part, relations, kinds, counts, populations }, after: withHead(context, passed) };
}

/** True for a block of nothing but a number: a page's, a paragraph's. */
function saysNothing({ block, sketches }: SketchedBlock): boolean {
  if (kindAt(block.passage.text, 0) & LETTER) return false;
  return sketches.every((one) => one.kinds === "" && /^[\d\s.]*$/.test(one.text));
}

/** A block, none of a list, after which list items may follow. */
interface Passed {
  readonly sketches: readonly Sketch[];
  readonly before: Before;
}

/** With what list items behind the block are of: most blocks are followed by none. */
function withHead(context: Before, passed: Passed | undefined): Before {
  if (!passed) return context;
  return { said: context.said, ...headAfter(passed.sketches, false, passed.before) };
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
