import { type Mark, type MarkKind, markKinds } from "../annotations/index.ts";
import type { Dispute, Judgement, Polarity, Span, Stance, Statistic, StatisticCategory, Tag } from "../engine/index.ts";

/** What the program marks in a text: offsets are into the document's text. */
export type Marked = Tag | Dispute;

/** What a mark can be labelled as, by kind, in the order in which a person is asked. A named person has no labels. */
export const markLabels: Readonly<Record<MarkKind, readonly string[]>> = {
  judgement: ["negative", "positive", "mixed"] satisfies readonly Polarity[],
  statistic: [
    "count",
    "percentage",
    "fraction",
    "proportion",
    "money",
    "rate",
    "duration",
    "age",
    "ratio",
    "rank",
  ] satisfies readonly StatisticCategory[],
  official: [],
  dispute: ["dispute", "partial", "concede"] satisfies readonly Stance[],
};

/** True if the program can show such a mark; what comes over the wire or out of a file may say anything. */
export function isMark({ kind, label }: Mark): boolean {
  return markKinds.includes(kind) && (label === undefined || markLabels[kind].includes(label));
}

/** What the program's mark says of its words. A range's value is `900..950`. */
export function markOf(marked: Marked): Mark {
  switch (marked.kind) {
    case "judgement":
      return { kind: "judgement", label: marked.polarity, ...(marked.value === undefined ? {} : { value: marked.value }) };
    case "statistic": {
      const value = amountOf(marked);
      return { kind: "statistic", label: marked.category, ...(value === undefined ? {} : { value }) };
    }
    case "official":
      return { kind: "official", value: marked.entity };
    case "dispute":
      return { kind: "dispute", label: marked.stance, ...(marked.by === "" ? {} : { value: marked.by }) };
  }
}

export function sameMark(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.label === b.label && a.value === b.value;
}

/**
 * What a reader's mark makes of `words`, as the program would have marked them. `instead` is what the program has there: what it knows and the reader says
 * nothing of (a figure's unit, what a dispute is against) stays. What a reader says is no guess.
 */
export function markedAs(mark: Mark, { start, end }: Span, words: string, instead?: Marked): Marked {
  const span = { start, end };
  switch (mark.kind) {
    case "judgement":
      return judgementAs(mark, span, instead?.kind === "judgement" ? instead : undefined);
    case "statistic":
      return statisticAs(mark, span, instead?.kind === "statistic" ? instead : undefined);
    case "official":
      return {
        ...(instead?.kind === "official" ? instead : {}),
        kind: "official",
        ...span,
        entity: mark.value ?? words.replace(/\s+/g, " ").trim(),
      };
    case "dispute": {
      const { stance, by, isGuess: _, ...known } = instead?.kind === "dispute" ? instead : BLANK_DISPUTE;
      return { ...known, ...span, stance: labelIn<Stance>(mark) ?? stance, by: mark.value ?? by };
    }
  }
}

const BLANK_DISPUTE: Dispute = {
  kind: "dispute",
  start: 0,
  end: 0,
  stance: "dispute",
  by: "",
  against: "finding",
  contested: { figures: [], grades: [] },
};

function judgementAs(mark: Mark, span: Span, instead: Judgement | undefined): Judgement {
  return {
    kind: "judgement",
    ...span,
    category: mark.value === undefined ? "evaluative" : "grade",
    polarity: labelIn<Polarity>(mark) ?? instead?.polarity ?? "mixed",
    ...(mark.value === undefined ? {} : { value: mark.value }),
  };
}

function statisticAs(mark: Mark, span: Span, instead: Statistic | undefined): Statistic {
  const { value, min, max, ...known } = instead ?? { kind: "statistic" as const, category: "count" as const };
  const same = instead && amountOf(instead) === mark.value;
  return {
    ...known,
    ...span,
    category: labelIn<StatisticCategory>(mark) ?? known.category,
    ...(same
      ? { ...(value === undefined ? {} : { value }), ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
      : {}),
    ...(same ? {} : numbersIn(mark.value)),
  };
}

function labelIn<T extends string>(mark: Mark): T | undefined {
  return mark.label !== undefined && markLabels[mark.kind].includes(mark.label) ? (mark.label as T) : undefined;
}

function amountOf({ value, min, max }: Statistic): string | undefined {
  if (min !== undefined || max !== undefined) return `${min ?? ""}..${max ?? ""}`;
  return value === undefined ? undefined : String(value);
}

/** "1,500" → 1500; "900..950" → from 900 to 950. Nothing where it is no number. */
function numbersIn(value: string | undefined): Pick<Statistic, "value" | "min" | "max"> {
  if (value === undefined) return {};
  const [first, second] = value.split("..").map(numberIn);
  if (!value.includes("..")) return first === undefined ? {} : { value: first };
  return { ...(first === undefined ? {} : { min: first }), ...(second === undefined ? {} : { max: second }) };
}

function numberIn(words: string): number | undefined {
  const digits = words.replaceAll(",", "").trim();
  return digits !== "" && Number.isFinite(Number(digits)) ? Number(digits) : undefined;
}
