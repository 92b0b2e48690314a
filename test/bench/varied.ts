import { randomNumbers } from "./random-numbers.ts";

/** Words of which one may stand for another without a sentence losing its sense or its tags. */
const ALIKE: readonly (readonly string[])[] = [
  ["weeks", "months", "days"],
  ["managers", "leaders", "supervisors"],
  ["workers", "practitioners", "officers", "staff"],
  ["plans", "reviews", "records", "assessments", "files"],
  ["plan", "review", "record", "assessment"],
  ["families", "parents", "carers", "relatives"],
  ["team", "service", "unit", "office"],
  ["teams", "services", "units", "offices"],
  ["schools", "colleges", "nurseries"],
  ["meetings", "visits", "conversations", "interviews"],
  ["meeting", "visit", "conversation", "interview"],
  ["usually", "generally", "normally", "typically"],
  ["often", "frequently", "regularly", "sometimes"],
  ["also", "likewise", "too"],
  ["however", "nevertheless", "though"],
  ["because", "since", "as"],
  ["across", "throughout", "within"],
  ["received", "obtained", "got"],
  ["show", "indicate", "suggest"],
  ["shows", "indicates", "suggests"],
  ["during", "throughout", "over"],
  ["county", "borough", "city", "district"],
  ["recent", "latest", "current"],
  ["young", "younger", "older"],
  ["house", "flat", "home"],
];

const group = new Map(ALIKE.flatMap((words) => words.map((word) => [word, words] as const)));

/** Capitals that are no names: taking them away would make another kind of document. */
const NOT_NAMES = new Set(
  `Ofsted Her His Majesty Chief Inspector Inspectorate Inspection Director Children Services Council Board Lead January February March April May June July August
September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Good Outstanding Inadequate Requires Improvement England English Act`.split(
    /\s+/,
  ),
);

const BEGINNINGS = ["Hal", "Win", "Mar", "Thor", "Ash", "Brad", "Col", "Den", "Fern", "Grim", "Lang", "Nor", "Os", "Rad", "Sel", "Wal"];
const ENDINGS = [
  "worth",
  "ford",
  "ley",
  "combe",
  "wick",
  "stead",
  "bury",
  "mere",
  "dale",
  "ham",
  "brook",
  "field",
  "shaw",
  "croft",
  "well",
];

/** The text with other figures, other names (the same name in every place) and other words of like sense. Equal seeds give equal texts. */
export function varied(text: string, seed: number): string {
  const random = randomNumbers(seed);
  const names = new Map<string, string>();
  for (const [, name = ""] of text.matchAll(/[a-z,] ([A-Z][a-z]{3,})\b/g)) {
    if (!NOT_NAMES.has(name) && !text.includes(name.toLowerCase()))
      names.set(name, `${chosen(BEGINNINGS, random)}${chosen(ENDINGS, random)}`);
  }
  return text
    .split(/(?<=[a-z][.!?])(?=\s)/)
    .map((sentence) => variedSentence(sentence, names, random))
    .join("");
}

/** A sentence with fewer words to vary might come out as it did before. */
const ENOUGH_VARIED = 3;

function variedSentence(sentence: string, names: ReadonlyMap<string, string>, random: () => number): string {
  let count = 0;
  const other = sentence.replace(/\b(?:\d{1,3}(?![\d.,]*\d)|[A-Za-z]{3,})\b/g, (word) => {
    const alike = group.get(word);
    const isFigure = /\d/.test(word) && Number(word) >= 10;
    if (alike || isFigure) count++;
    if (isFigure) return String(10 + Math.floor(random() * 10 ** word.length * 0.89));
    return alike ? chosen(alike, random) : (names.get(word) ?? word);
  });
  return count < ENOUGH_VARIED ? withPlace(other, random) : other;
}

/** "… were late near Ashwick." */
function withPlace(sentence: string, random: () => number): string {
  return sentence.replace(/(?<=[a-z])[.!?]$/, (stop) => ` near ${chosen(BEGINNINGS, random)}${chosen(ENDINGS, random)}${stop}`);
}

function chosen(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? "";
}
