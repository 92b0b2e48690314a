import type { TagItem, TagMark } from "../../../server/src/protocol/index.ts";

/** Something a person can pick. */
export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

const kinds: readonly Choice<TagMark["kind"]>[] = [
  { label: "Judgement", description: "words that praise, criticise or grade", value: "judgement" },
  { label: "Figure", description: "a count, share, sum of money, rate, duration or age", value: "statistic" },
  { label: "Named person", description: "somebody who speaks or acts in a public role", value: "official" },
  { label: "Dispute", description: "a clause that contests or concedes", value: "dispute" },
];

const labels: Readonly<Record<TagMark["kind"], readonly Choice<string>[]>> = {
  judgement: [
    { label: "Negative", description: "criticism", value: "negative" },
    { label: "Positive", description: "praise", value: "positive" },
    { label: "Mixed", description: "neither for nor against", value: "mixed" },
  ],
  statistic: [
    { label: "Count", description: "214 children", value: "count" },
    { label: "Percentage", description: "71 %", value: "percentage" },
    { label: "Fraction", description: "a quarter", value: "fraction" },
    { label: "Proportion in words", description: "most, a large minority", value: "proportion" },
    { label: "Money", description: "£16 million", value: "money" },
    { label: "Rate", description: "58 per 10,000", value: "rate" },
    { label: "Duration", description: "12 months", value: "duration" },
    { label: "Age", description: "16 and 17-year-olds", value: "age" },
    { label: "Ratio", description: "one to four", value: "ratio" },
    { label: "Rank", description: "second highest", value: "rank" },
  ],
  official: [],
  dispute: [
    { label: "Contests", description: "rejects, complains, says that it is wrong", value: "dispute" },
    { label: "Contests in part", description: "accepts one part and contests another", value: "partial" },
    { label: "Concedes", description: "accepts, welcomes, agrees", value: "concede" },
  ],
};

/** The kinds of mark, what it is now first. */
export function kindChoices(now: TagMark["kind"] | undefined): readonly Choice<TagMark["kind"]>[] {
  return nowFirst(kinds, now);
}

/** What a mark of a kind can be labelled as, what it is now first; none for a named person. */
export function labelChoices(kind: TagMark["kind"], now: TagMark | undefined): readonly Choice<string>[] {
  return nowFirst(labels[kind], now?.kind === kind ? now.label : undefined);
}

/** What a person is asked to type; an empty answer is none. */
export interface ValueQuestion {
  readonly prompt: string;
  readonly placeHolder: string;
  readonly value: string;
}

export function valueQuestion(kind: TagMark["kind"], now: TagMark | undefined, words: string): ValueQuestion {
  const value = now?.kind === kind ? (now.value ?? "") : "";
  switch (kind) {
    case "judgement":
      return {
        prompt: "If it is a grade of a published scale: which? Leave it empty for other words that judge.",
        placeHolder: "requires improvement",
        value,
      };
    case "statistic":
      return {
        prompt: "The number, in digits; from..to for a range. Leave it empty where the words give none.",
        placeHolder: "31.5",
        value,
      };
    case "official":
      return { prompt: "The person’s full name.", placeHolder: "Ruth Okoro", value: value === "" ? words : value };
    case "dispute":
      return { prompt: "Who contests or concedes? It may be left empty.", placeHolder: "Eastmarch Council", value };
  }
}

/** Why an answer cannot be used; undefined where it can. */
export function valueProblem(kind: TagMark["kind"], value: string): string | undefined {
  if (kind !== "statistic" || value.trim() === "") return undefined;
  const numbers = value.trim().split("..");
  const isNumber = (words: string) => /^-?[\d,]*\.?\d+$/.test(words.trim());
  return numbers.length <= 2 && numbers.every(isNumber) ? undefined : "A number, like 31.5 or 1,500, or a range, like 900..950.";
}

export function markFrom(kind: TagMark["kind"], label: string | undefined, value: string): TagMark {
  const words = value.replace(/\s+/g, " ").trim();
  const given = kind === "judgement" ? words.toLowerCase() : kind === "statistic" ? words.replaceAll(",", "") : words;
  return { kind, ...(label === undefined ? {} : { label }), ...(given === "" ? {} : { value: given }) };
}

/** Tags at one place, for a person to pick one. */
export function tagChoices(tags: readonly TagItem[]): readonly Choice<TagItem>[] {
  return tags.map((value) => ({
    label: `“${shortened(value.words)}”`,
    description: value.mark ? value.title : `rejected; was ${value.title}`,
    value,
  }));
}

export function shortened(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
}

function nowFirst<T>(choices: readonly Choice<T>[], now: T | undefined): readonly Choice<T>[] {
  const current = choices
    .filter(({ value }) => value === now)
    .map((choice) => ({ ...choice, description: `${choice.description ?? ""} (as it is now)` }));
  return [...current, ...choices.filter(({ value }) => value !== now)];
}
