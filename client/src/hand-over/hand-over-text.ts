import type { HandOverAnswer, HandOverPoint, SmallCountItem } from "../../../server/src/protocol/index.ts";

/** What a person may do about small counts. */
export const showPassage = "Show Passage";
export const replaceNumbers = "Replace with “Fewer Than Five”";
export const handOverAnyway = "Hand Over Anyway";

/** Small counts that are listed in the question. */
const MOST_LISTED = 6;

/** The question before a hand-over in which a few people might be recognised. */
export function smallCountsQuestion(answer: Extract<HandOverAnswer, { readonly smallCounts: readonly SmallCountItem[] }>): {
  readonly message: string;
  readonly detail: string;
  readonly choices: readonly string[];
} {
  const { state, smallCounts } = answer;
  const [first] = smallCounts;
  const message =
    smallCounts.length === 1
      ? "A number of people below five stands beside an age and a place."
      : `${smallCounts.length} numbers of people below five stand beside an age and a place.`;
  const listed = smallCounts.slice(0, MOST_LISTED).map(({ where, message: what }) => `• ${where === "" ? "" : `${where}: `}${what}`);
  const more = smallCounts.length > MOST_LISTED ? [`… and ${smallCounts.length - MOST_LISTED} more.`] : [];
  const note = state === "unmaskable" ? ["", "This format points into the document’s own words, which cannot be replaced in it."] : [];
  return {
    message,
    detail: [...listed, ...more, ...(first && smallCounts.length === 1 ? ["", `“${first.sentence}”`] : []), ...note].join("\n"),
    choices: [
      ...(smallCounts.some(({ range }) => range) ? [showPassage] : []),
      ...(state === "unmaskable" ? [] : [replaceNumbers]),
      handOverAnyway,
    ],
  };
}

/** A point of a response, in a list to choose from. */
export function pointEntry(point: HandOverPoint): {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly picked: boolean;
  readonly point: HandOverPoint;
} {
  return { label: shortened(point.text, 80), description: point.paragraph, detail: point.wrong, picked: true, point };
}

/** Ids of what belongs to no point that was chosen. */
export function leftOut(all: readonly HandOverPoint[], chosen: readonly HandOverPoint[]): readonly string[] {
  return all.filter((point) => !chosen.includes(point)).flatMap(({ ids }) => ids);
}

/** The day where the reader is, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The bytes of a file as it comes over the wire. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

/** The names of all files when the first was given another: the others keep step with it where they begin alike. */
export function namesBeside(names: readonly string[], chosen: string): readonly string[] {
  const [first = ""] = names;
  const from = commonEnding(first, chosen);
  const stem = first.slice(0, first.length - from.length);
  const chosenStem = chosen.slice(0, chosen.length - from.length);
  return names.map((name, index) =>
    index === 0 ? chosen : stem !== "" && name.startsWith(stem) ? `${chosenStem}${name.slice(stem.length)}` : name,
  );
}

/** ".ann" of "report.txt.ann" and "mine.ann": from the last stop that both have. */
function commonEnding(a: string, b: string): string {
  const ending = a.slice(a.lastIndexOf("."));
  return a.includes(".") && b.endsWith(ending) ? ending : "";
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
