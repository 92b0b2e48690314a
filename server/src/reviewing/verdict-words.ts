import type { TagVerdict } from "../annotations/index.ts";
import { capital, list } from "../engine/index.ts";
import { kindWords, markWords } from "./mark-words.ts";
import { dayInWords } from "./standing.ts";
import { kindJudged, type Matter, type PlacedVerdict } from "./tag-verdicts.ts";

/** What readers say of one thing, for people: a line to go by, and what else there is to know. */
export interface MatterInWords {
  /** "Not a judgement", "Confirmed", "Readers disagree". */
  readonly title: string;
  readonly lines: readonly string[];
}

export function matterInWords({ said, decides }: Matter): MatterInWords {
  const was = decides.verdict.verdict === "added" ? "Not found by the program." : `Was: ${markWords(decides.verdict.found)}.`;
  const told = `${capital(participles[decides.verdict.verdict])} by ${readerInWords(decides)}, ${dayInWords(decides.at)}.`;
  if (said.every(({ verdict }) => agrees(verdict, decides.verdict))) {
    const others = said.slice(1).map(readerInWords);
    return {
      title: titles[decides.verdict.verdict](decides.verdict),
      lines: [
        decides.verdict.verdict === "confirmed" ? told : `${told} ${was}`,
        ...(others.length > 0 ? [`${list(others)} ${others.length === 1 && others[0] !== "you" ? "agrees" : "agree"}.`] : []),
      ],
    };
  }
  const views = said.map((one) => `${readerInWords(one)} ${verbOf(one)}`).join(", ");
  return {
    title: "Readers disagree",
    lines: [`${capital(views)}.`, `What is shown is ${decides.isOwn ? "your own verdict" : "the latest verdict"}. ${was}`],
  };
}

/** "Ruth Okoro", "you", "somebody". */
export function readerInWords({ by, isOwn }: Pick<PlacedVerdict, "by" | "isOwn">): string {
  return by ?? (isOwn ? "you" : "somebody");
}

/** "confirms", "corrects it to positive judgement". */
function verbOf({ verdict, by, isOwn }: PlacedVerdict): string {
  const s = by === undefined && isOwn ? "" : "s";
  switch (verdict.verdict) {
    case "confirmed":
      return `confirm${s}`;
    case "rejected":
      return `reject${s}`;
    case "corrected":
      return `correct${s} it to ${markWords(verdict.correct)}`;
    case "added":
      return `add${s} it as ${markWords(verdict.correct)}`;
  }
}

function agrees(a: TagVerdict, b: TagVerdict): boolean {
  return a.verdict === b.verdict && JSON.stringify(correctOf(a)) === JSON.stringify(correctOf(b));
}

function correctOf(verdict: TagVerdict): unknown {
  return "correct" in verdict ? [verdict.correct.kind, verdict.correct.label, verdict.correct.value] : undefined;
}

const participles = { confirmed: "confirmed", rejected: "rejected", corrected: "corrected", added: "added" } as const;

const titles: Readonly<Record<TagVerdict["verdict"], (verdict: TagVerdict) => string>> = {
  confirmed: () => "Confirmed",
  rejected: (verdict) => `Not a ${kindWords[kindJudged(verdict)]}`,
  corrected: (verdict) => `Corrected${"correct" in verdict ? `: ${markWords(verdict.correct)}` : ""}`,
  added: (verdict) => `Added${"correct" in verdict ? `: ${markWords(verdict.correct)}` : ""}`,
};
