import type { Figure, PlacedFigures, Relation } from "../claims/figures/index.ts";
import { placeOf } from "../claims/figures/index.ts";
import { moved, type Span } from "../text/span.ts";
import type { CheckSubject, Finding, Level } from "./check.ts";

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

/**
 * A check's run over the relations of some kinds. What a relation's own figures say of it is remembered by part, so that an edit costs what it changes;
 * `judge` must therefore look at nothing but the relation.
 */
export function judging<K extends Relation["kind"]>(
  kinds: readonly K[],
  judge: (relation: Extract<Relation, { kind: K }>) => Fault | undefined,
): (subject: CheckSubject) => Iterable<Finding> {
  const known = new WeakMap<PlacedFigures["figures"], Judged>();
  const isJudged = (relation: Relation): relation is Extract<Relation, { kind: K }> => (kinds as readonly string[]).includes(relation.kind);
  return function* ({ figures }) {
    for (let index = 0; index < figures.length; index++) {
      const part = figures[index] as PlacedFigures;
      if (part.figures.relations.length === 0) continue;
      let judged = known.get(part.figures);
      if (!judged) {
        judged = judgedOf(part.figures.relations.flatMap((relation) => (isJudged(relation) ? (judge(relation) ?? []) : [])));
        known.set(part.figures, judged);
      }
      // Most parts have none.
      if (judged.faults.length > 0) yield* findingsOf(judged, figures, index);
    }
  };
}

/** A part's faults and, where all their figures stand in the part, the findings that they were when it began at `start`. */
interface Judged {
  readonly faults: readonly Fault[];
  placed: { readonly start: number; readonly findings: readonly Finding[] } | undefined;
}

const NOTHING: Judged = { faults: [], placed: undefined };

function judgedOf(faults: readonly Fault[]): Judged {
  return faults.length === 0 ? NOTHING : { faults, placed: undefined };
}

/** An edit below a part moves nothing; one above it moves what was found. */
function findingsOf(judged: Judged, parts: readonly PlacedFigures[], index: number): readonly Finding[] {
  const { start, home } = parts[index] as PlacedFigures;
  const before = judged.placed;
  if (before?.start === start) return before.findings;
  const findings = before
    ? before.findings.map((finding) => movedBy(finding, start - before.start))
    : [...once(judged.faults.map((fault) => placed(fault, parts, index)))];
  if (before || judged.faults.every((fault) => standsIn(fault, home))) judged.placed = { start, findings };
  return findings;
}

function movedBy(finding: Finding, by: number): Finding {
  return { ...finding, at: moved(finding.at, by), related: finding.related.map((passage) => moved(passage, by)) };
}

function standsIn({ at, related }: Fault, part: PlacedFigures["home"]): boolean {
  return at.every(({ home }) => home === part) && related.every(({ home }) => home === part);
}

/** Without a second finding at the same figure. */
export function* once(findings: readonly Finding[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const finding of findings) {
    const key = `${finding.at.start}-${finding.at.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield finding;
  }
}

/** The finding at its place in the document; `index` is that of the part whose relation it is of. */
export function placed(fault: Fault, parts: readonly PlacedFigures[], index: number): Finding {
  const part = parts[index] as PlacedFigures;
  if (!standsIn(fault, part.home)) return findingOf(fault, (figure) => placeOf(figure, parts, index));
  const known = findings.get(fault);
  if (known?.start === part.start) return known.finding;
  const finding = findingOf(fault, ({ at }) => ({ start: part.start + at.start, end: part.start + at.end }));
  findings.set(fault, { start: part.start, finding });
  return finding;
}

/** Of faults whose figures all stand in one part, with where that part began: an edit below it moves nothing. */
const findings = new WeakMap<Fault, { readonly start: number; readonly finding: Finding }>();

function findingOf({ at, message, related, level }: Fault, place: (figure: Figure) => Span): Finding {
  const places = at.map(place);
  const last = places.reduce((late, one) => (one.start > late.start ? one : late), { start: 0, end: 0 });
  const start = Math.min(...places.map((one) => one.start));
  const end = Math.max(...places.map((one) => one.end));
  const seen: Span[] = [];
  return {
    at: end - start <= WIDE ? { start, end } : last,
    message,
    related: related.flatMap((figure) => {
      const span = place(figure);
      if (seen.some((one) => one.start === span.start && one.end === span.end)) return [];
      seen.push(span);
      return [{ start: span.start, end: span.end, message: said(figure) }];
    }),
    ...(level ? { level } : {}),
  };
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
