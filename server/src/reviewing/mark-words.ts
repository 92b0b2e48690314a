import type { Mark, MarkKind } from "../annotations/index.ts";

/** What a kind of mark is called, in the singular: it can follow "a". */
export const kindWords: Readonly<Record<MarkKind, string>> = {
  judgement: "judgement",
  statistic: "figure",
  official: "named person",
  dispute: "dispute",
};

/** Several of them. */
export const kindsWords: Readonly<Record<MarkKind, string>> = {
  judgement: "judgements",
  statistic: "figures",
  official: "named people",
  dispute: "disputes",
};

/** What a mark says, in words that can follow "this" or "was:": "negative judgement", "grade “good” (positive)", "percentage: 31.5". */
export function markWords({ kind, label, value }: Mark): string {
  switch (kind) {
    case "judgement":
      if (value !== undefined) return `grade “${value}”${label === undefined ? "" : ` (${label})`}`;
      return label === undefined ? "judgement" : `${label} judgement`;
    case "statistic":
      return `${label ?? "figure"}${value === undefined ? "" : `: ${value.replace("..", " to ")}`}`;
    case "official":
      return value === undefined ? "named person" : `named person: ${value}`;
    case "dispute":
      return `${stances[label ?? "dispute"] ?? "dispute"}${value === undefined ? "" : ` by ${value}`}`;
  }
}

const stances: Readonly<Record<string, string>> = { dispute: "dispute", partial: "dispute in part", concede: "concession" };
