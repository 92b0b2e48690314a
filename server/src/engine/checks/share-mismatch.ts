import { type Figure, type NamedCount, type PartFigures, type Relation, rangeOf } from "../claims/figures/index.ts";
import { decimalsOf, distance, type Fault, findingOf, levelOfPoints, number, percent, slip } from "./arithmetic.ts";
import type { Check, PartFinding, SpreadFinding } from "./check.ts";

type Kind<K extends Relation["kind"]> = Extract<Relation, { kind: K }>;

/** A percentage that its own count and base do not give: "42 (31.5%)" of 310. */
export const shareMismatch: Check = {
  id: "share-mismatch",
  summary: "A percentage that the count beside it and the number it is a share of do not give.",
  level: "warning",
  sparesContested: true,
  ofRelation: (relation) => {
    switch (relation.kind) {
      case "share":
        return relation.share.kind === "p" && relation.part && relation.whole
          ? share(relation, relation.share, relation.part, relation.whole)
          : undefined;
      case "attainable":
        return attainable(relation);
      case "two-bases":
        return twoBases(relation);
      case "changed-by":
        return relation.by.kind === "p" || relation.by.kind === "q" ? changed(relation) : undefined;
      default:
        return undefined;
    }
  },
  ofDocument({ figures, memory }) {
    const asked = memory.namesAsked.answer(figures, asksForNames, () => namesAsked(figures));
    const counts = (part: PartFigures): boolean => asksForNames(part) || part.counts.some(({ name }) => asked.has(name));
    return memory.namedShares.answer(figures, counts, () => named(figures, asked), asked);
  },
};

/** Percentage points between what is printed and what the counts give. */
function pointsOff(part: Figure, whole: Figure, printed: Figure): number {
  const [p, w, s] = [rangeOf(part), rangeOf(whole), rangeOf({ ...printed, half: 0 })];
  if (w.low <= 0 || p.low < 0) return 0;
  return distance({ low: (100 * p.low) / w.high, high: (100 * p.high) / w.low }, s);
}

/** True if another figure is a base that the printed share fits. */
function fitsAnother(part: Figure, printed: Figure, others: readonly Figure[]): boolean {
  return others.some((other) => other.value > 0 && other.value >= part.value && pointsOff(part, other, printed) <= printed.half + 1e-9);
}

function share({ others }: Kind<"share">, printed: Figure, part: Figure, whole: Figure): Fault | undefined {
  if (whole.value <= 0 || whole === part) return undefined;
  const level = levelOfPoints(pointsOff(part, whole, printed));
  if (!level || fitsAnother(part, printed, others)) return undefined;
  const right = (100 * part.value) / whole.value;
  return {
    at: part.home === printed.home ? [printed, part] : [printed],
    message: `${part.text} of ${whole.text} is ${percent(right, decimalsFor(printed, right))}, not ${printed.text}.${slip(printed, right) || wouldBe(printed, part, whole)}`,
    related: [part, printed, whole],
    level,
  };
}

/** Enough decimals to tell the right share from the printed one. */
function decimalsFor(printed: Figure, right: number): number {
  return Math.max(1, decimalsOf(printed), right < 1 ? 2 : 0);
}

/** The base that the share would fit, or the part. */
function wouldBe(printed: Figure, part: Figure, whole: Figure): string {
  if (printed.value <= 0 || printed.approx !== "exact") return " One of the three figures is wrong, or the share is of something else.";
  const count = Math.round((printed.value / 100) * whole.value);
  const base = Math.round((100 * part.value) / printed.value);
  return ` ${printed.text} would be ${number(count)} of ${whole.text}, or ${part.text} of about ${number(base)}.`;
}

/** No number of 12 is 60 %: the nearest are 7 (58.3 %) and 8 (66.7 %). */
function attainable({ share: printed, whole }: Kind<"attainable">): Fault | undefined {
  if (
    printed.approx !== "exact" ||
    whole.approx !== "exact" ||
    whole.value < 2 ||
    whole.value > 60 ||
    printed.value > 100 ||
    whole.value % 1 !== 0
  )
    return undefined;
  const below = Math.floor((printed.value / 100) * whole.value);
  const shares = [below, below + 1].map((count) => ({ count, share: (100 * count) / whole.value }));
  const off = Math.min(...shares.map((one) => Math.abs(one.share - printed.value)));
  const level = levelOfPoints(off);
  if (!level) return undefined;
  const nearest = shares.map((one) => `${one.count} (${percent(one.share)})`).join(" and ");
  return {
    at: [printed, whole],
    message: `No number out of ${whole.text} is ${printed.text}: the nearest are ${nearest}. Either figure may be wrong, or the share is of something else.`,
    related: [whole, printed],
    level,
  };
}

/** "from 1 (6%) to 28 (9.5%)": the bases that two shares of one thing imply are apart by more than a group grows. */
const GROWTH = 2;

function twoBases({ first, second }: Kind<"two-bases">): Fault | undefined {
  const [a, b] = [impliedBase(first.part, first.share), impliedBase(second.part, second.share)];
  if (!a || !b || !(a.low > b.high * GROWTH || b.low > a.high * GROWTH)) return undefined;
  return {
    at: [first.part, first.share],
    message: `${first.part.text} is ${first.share.text} of about ${number(a.middle, 0)}, but ${second.part.text} is ${second.share.text} of about ${number(b.middle, 0)}: one of the four figures is wrong, or the shares are not of the same group.`,
    related: [first.part, first.share, second.part, second.share],
  };
}

function impliedBase(part: Figure, printed: Figure): { readonly low: number; readonly high: number; readonly middle: number } | undefined {
  const [p, s] = [rangeOf(part), rangeOf(printed)];
  if (s.low <= 0 || part.value <= 0 || !Number.isFinite(p.high) || !Number.isFinite(s.high)) return undefined;
  return { low: (100 * p.low) / s.high, high: (100 * p.high) / s.low, middle: (100 * part.value) / printed.value };
}

/** "a 12% increase from 310 to 347". */
function changed({ from, to, by }: Kind<"changed-by">): Fault | undefined {
  if (from.value <= 0 || from.kind !== to.kind) return undefined;
  const [f, t, b] = [rangeOf(from), rangeOf(to), rangeOf({ ...by, half: 0 })];
  if (f.low <= 0 || ![f, t].every((one) => Number.isFinite(one.low) && Number.isFinite(one.high))) return undefined;
  const change = (a: number, z: number): number => (100 * (z - a)) / a;
  const sign = to.value >= from.value ? 1 : -1;
  const relative = [change(f.high, t.low) * sign, change(f.low, t.high) * sign];
  const readings = by.kind === "q" ? [] : [{ low: Math.min(...relative), high: Math.max(...relative) }];
  const points =
    from.kind === "p"
      ? { low: Math.abs(to.value - from.value) - from.half - to.half, high: Math.abs(to.value - from.value) + from.half + to.half }
      : undefined;
  if (points) readings.push(points);
  if (readings.length === 0) return undefined;
  const off = Math.min(...readings.map((reading) => distance(reading, b)));
  const level = levelOfPoints(off / Math.max(1, by.value / 50));
  if (!level) return undefined;
  const right = Math.abs(change(from.value, to.value));
  const what = by.kind === "q" ? `${number(Math.abs(to.value - from.value))} percentage points` : percent(right);
  return {
    at: [by, from, to],
    message: `From ${from.text} to ${to.text} is ${to.value >= from.value ? "an increase" : "a decrease"} of ${what}, not ${by.text}.${by.kind === "p" ? slip(by, right) : ""}`,
    related: [from, to, by],
    level,
  };
}

/** What a group named in words may have grown or shrunk by between two dates that a report speaks of. */
const OTHER_DATE = { hint: 1.25, warning: 1.5 };

function asksForNames({ kinds }: PartFigures): boolean {
  return kinds.has("named");
}

/** The names of the groups that shares are of. */
function namesAsked(figures: readonly PartFigures[]): ReadonlySet<string> {
  const relations = figures.filter(asksForNames).flatMap((part) => part.relations);
  return new Set(relations.flatMap((relation) => (relation.kind === "named" ? [relation.base] : [])));
}

/** "42 children, 18% of all children looked after": the base is named, and counted elsewhere in the document. */
function named(figures: readonly PartFigures[], asked: ReadonlySet<string>): readonly (PartFinding | SpreadFinding)[] {
  if (asked.size === 0) return [];
  const counts = new Map<string, NamedCount[]>();
  for (const part of figures) {
    for (const one of part.counts) {
      if (!asked.has(one.name)) continue;
      const same = counts.get(one.name);
      if (same) same.push(one);
      else counts.set(one.name, [one]);
    }
  }
  const found: (PartFinding | SpreadFinding)[] = [];
  for (const { kinds, relations } of figures) {
    if (!kinds.has("named")) continue;
    for (const relation of relations) {
      const fault = relation.kind === "named" ? namedFault(relation, counts.get(relation.base) ?? []) : undefined;
      if (fault) found.push(findingOf(fault));
    }
  }
  return found;
}

function namedFault({ share: printed, part }: Kind<"named">, known: readonly NamedCount[]): Fault | undefined {
  const others = known.filter((one) => one.figure !== part);
  const wholes = others
    .filter((one) => one.whole && one.figure.value > part.value && one.figure.approx === "exact")
    .map((one) => one.figure);
  const implied = impliedBase(part, printed);
  const [first] = wholes;
  if (!first || !implied || others.some((one) => pointsOff(part, one.figure, printed) <= 1)) return undefined;
  const apart = Math.min(...wholes.map((one) => Math.max(one.value / implied.high, implied.low / one.value)));
  const level = levelOfPoints(Math.min(...wholes.map((one) => pointsOff(part, one, printed))));
  if (!level || apart < OTHER_DATE.hint) return undefined;
  const whole = wholes.reduce((most, one) => (one.value > most.value ? one : most));
  const right = (100 * part.value) / whole.value;
  return {
    at: [part, printed],
    message: `${part.text} of ${whole.text} is ${percent(right, decimalsFor(printed, right))}, not ${printed.text}. ${printed.text} fits a group of about ${number(implied.middle, 0)}: which group is meant?`,
    related: [part, printed, whole],
    level: apart < OTHER_DATE.warning ? "hint" : level,
  };
}
