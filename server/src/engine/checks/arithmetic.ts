import type { Figure } from "../claims/figures/index.ts";
import type { PartTags } from "../tags/tagged-parts.ts";
import type { Span } from "../text/span.ts";
import type { Level, PartFinding, PlaceInPart, SpreadFinding } from "./check.ts";

/** What is wrong with a relation, before it has its place in the document. */
export interface Fault {
  /** The figures that the finding stands at; all of it between them where they stand in one part, near each other. */
  readonly at: readonly [Figure, ...Figure[]];
  readonly message: string;
  readonly related: readonly Figure[];
  /** Where it is milder than the check's own. */
  readonly level?: Level;
}

/** Code units that a finding's range goes over at most; beyond, it stands at the last of its figures. */
const WIDE = 160;

/** What a fault of a part's figures says, at its place in the part or, where its figures stand in several, among them. */
export function findingOf({ at, message, related, level }: Fault): PartFinding | SpreadFinding {
  const places = at.map(placeOf);
  const [{ part }] = places as [PlaceInPart];
  const seen: PlaceInPart[] = [];
  const finding = {
    message,
    related: related.flatMap((figure) => {
      const place = placeOf(figure);
      if (seen.some((one) => one.part === place.part && one.start === place.start && one.end === place.end)) return [];
      seen.push(place);
      return [{ ...place, message: said(figure) }];
    }),
    ...(level ? { level } : {}),
  };
  if (places.some((place) => place.part !== part)) return { among: places, ...finding };
  return { at: { part, ...spanAmong(places) }, ...finding };
}

function placeOf({ home, at }: Figure): PlaceInPart {
  return { part: home, start: at.start, end: at.end };
}

/** All between the places of a finding's figures where they stand near each other, else the last. */
export function spanAmong(places: readonly Span[]): Span {
  const last = places.reduce((late, one) => (one.start > late.start ? one : late));
  const start = Math.min(...places.map((one) => one.start));
  const end = Math.max(...places.map((one) => one.end));
  return end - start <= WIDE ? { start, end } : { start: last.start, end: last.end };
}

/** Without a second finding at the same figure. */
export function once<F extends PartFinding | SpreadFinding>(findings: readonly F[]): readonly F[] {
  const seen = new Map<PartTags, Set<string>>();
  return findings.filter((finding) => {
    if (!("at" in finding)) return true;
    const { part, start, end } = finding.at;
    const places = seen.get(part) ?? new Set();
    seen.set(part, places);
    return places.size !== places.add(`${start}-${end}`).size;
  });
}

/** "310 children (31 March 2016)": a figure with what it counts. */
function said({ text, of, period }: Figure): string {
  return `${text}${of ? ` ${/^(?:the|its|their|all) /.test(of) ? "of " : ""}${of}` : ""}${period ? ` (${period})` : ""}`;
}

/** A number as people write it: at most so many decimals, and none for nothing. */
export function number(value: number, decimals = 1): string {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  const [whole = "0", rest] = String(Math.abs(rounded)).split(".");
  return `${rounded < 0 ? "−" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest ? `.${rest}` : ""}`;
}

export function percent(value: number, decimals = 1): string {
  return `${number(value, decimals)} %`;
}

/** Decimals that a figure is printed with. */
export function decimalsOf({ text }: Figure): number {
  return /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** The levels of a difference in percentage points: rounding up to one, a hint up to two. Undefined for rounding. */
export function levelOfPoints(points: number): Level | undefined {
  if (points <= 1 + 1e-9) return undefined;
  return points <= 2 + 1e-9 ? "hint" : "warning";
}

/** How far a range lies from another; 0 where they meet. */
export function distance(a: { readonly low: number; readonly high: number }, b: { readonly low: number; readonly high: number }): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

/** How a figure may have been mistyped, if it is nearly told by itself: " Two digits may have changed places (13.5 → 31.5)." */
export function slip(printed: Figure, right: number): string {
  const digits = /\d+(?:\.\d+)?/.exec(printed.text.replaceAll(",", ""))?.[0];
  if (!digits) return "";
  const near = (value: number): boolean => Math.abs(value - right) <= Math.max(printed.half, 0.05) + 1e-9;
  const value = Number(digits);
  for (let i = 0; i + 1 < digits.length; i++) {
    const j = digits[i + 1] === "." ? i + 2 : i + 1;
    if (digits[i] === "." || digits[j] === undefined || digits[i] === digits[j]) continue;
    const turned = digits.slice(0, i) + digits[j] + digits.slice(i + 1, j) + digits[i] + digits.slice(j + 1);
    if (near(Number(turned))) return ` Two digits may have changed places (${turned} became ${digits}).`;
  }
  if (value > 0 && (near(value / 10) || near(value * 10))) return " The decimal point may have slipped.";
  if (printed.kind === "p" && near(100 - value)) return ` ${percent(value)} would be all the others.`;
  return "";
}
