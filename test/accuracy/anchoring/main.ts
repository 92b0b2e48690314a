/**
 * How notes survive edits: thousands of notes of 1 to 60 words on the samples (and on ../shared/texts), edited as people edit.
 * `npm run accuracy:anchoring [-- --misses] [--seed 7] [--share 4]`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { anchoringTextOf, anchorOf, resolveAnchor } from "../../../server/src/annotations/index.ts";
import type { Span } from "../../../server/src/engine/index.ts";
import { randomNumbers } from "../../bench/random-numbers.ts";
import { root } from "../../support/root.ts";
import { ChangedText } from "./changed-text.ts";
import { edits } from "./edits.ts";

/** What became of the notes under one kind of edit. */
interface Tally {
  /** Notes whose passage still is there, six letters in ten at least. */
  there: number;
  attached: number;
  unsure: number;
  lost: number;
  /** Notes whose passage is gone. */
  gone: number;
  /** Silently on words that are not theirs. */
  wrong: number;
}

const NOTES = 60;
const ROUNDS = 3;
const showMisses = process.argv.includes("--misses");
/** Other random numbers, and another share of the reports, than the published figures are of: `--seed 7 --share 4`. */
const seed = numberAfter("--seed", 0);
const share = numberAfter("--share", 0);

function main(): void {
  const tallies = new Map<string, Tally>();
  const started = performance.now();
  let resolved = 0;
  texts().forEach((text, document) => {
    for (let round = 0; round < ROUNDS; round++) {
      const random = randomNumbers(seed * 1_000_000 + document * 1000 + round);
      const passages = Array.from({ length: NOTES }, () => passageIn(text, random));
      const made = anchoringTextOf(text);
      const anchors = passages.map((passage) => anchorOf(made, passage));
      for (const { name, change } of edits) {
        const changed = change(ChangedText.of(text), random, passages);
        const anchoring = anchoringTextOf(changed.text);
        const tally = tallies.get(name) ?? { there: 0, attached: 0, unsure: 0, lost: 0, gone: 0, wrong: 0 };
        tallies.set(name, tally);
        passages.forEach((passage, index) => {
          const anchor = anchors[index];
          if (!anchor) return;
          const answer = resolveAnchor(anchor, anchoring);
          resolved++;
          const truth = changed.whereabouts(text, passage);
          const letters = answer.span ? changed.lettersOf(passage, answer.span) : { kept: 0, own: 0, all: 0 };
          // A passage whose halves were put far apart is no longer there.
          const isShort = ({ start, end }: Span) => end - start <= 2 * (passage.end - passage.start) + 60;
          count(
            tally,
            { answer, isCompact: answer.span ? isShort(answer.span) : false, letters, truth: { ...truth, isCompact: isShort(truth.span) } },
            () => told({ name, text, passage, now: changed.text, answer, truth }),
          );
        });
      }
    }
  });
  print(tallies);
  process.stdout.write(`\n${resolved} notes looked for in ${Math.round(performance.now() - started)} ms, edits included.\n`);
}

/** For the reader of misses: the passage in its context, what stands where it was put, and what stands where it is. */
function told({ name, text, passage, now, answer, truth }: Miss): string {
  const shown = (words: string, { start, end }: Span) =>
    `${words.slice(Math.max(0, start - 130), start)}«${words.slice(start, end)}»${words.slice(end, end + 130)}`.replace(/\s+/g, " ");
  const place = answer.span ? `\n    put on ${shown(now, answer.span)}` : "";
  return `${name}\n    made on ${shown(text, passage)}${place}\n    is on ${shown(now, truth.span)} (${truth.left.toFixed(2)})`;
}

interface Miss {
  readonly name: string;
  readonly text: string;
  readonly passage: Span;
  readonly now: string;
  readonly answer: ReturnType<typeof resolveAnchor>;
  readonly truth: { readonly span: Span; readonly left: number };
}

function numberAfter(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

interface Outcome {
  readonly answer: ReturnType<typeof resolveAnchor>;
  readonly isCompact: boolean;
  /** Letters of what it was put on. */
  readonly letters: ReturnType<ChangedText["lettersOf"]>;
  readonly truth: ReturnType<ChangedText["whereabouts"]> & { readonly isCompact: boolean };
}

function count(tally: Tally, { answer, isCompact, letters, truth }: Outcome, words: () => string): void {
  const { span } = answer;
  const isThere = truth.left >= 0.6 && truth.isCompact;
  // Most of the letters that are left are in it, and most of what is in it is the passage's or stands between.
  const isRight = span !== undefined && letters.kept >= 0.5 * truth.count && letters.own >= 0.5 * letters.all && isCompact;
  if (isThere) {
    tally.there++;
    if (isRight) tally.attached++;
    else if (answer.state === "unsure") tally.unsure++;
    else if (answer.state === "lost") tally.lost++;
    if (!isRight && showMisses) process.stdout.write(`${answer.state} ${words()}\n`);
  } else if (truth.left < 0.2) tally.gone++;
  if (!span) return;
  const isWrong = isThere ? !isRight : letters.own === 0 || letters.kept === 0;
  if (!isWrong) return;
  tally.wrong++;
  if (showMisses) process.stdout.write(`WRONG ${words()}\n`);
}

/** 1 to 60 words, short ones as often as long ones. */
function passageIn(text: string, random: () => number): Span {
  const words = [...text.slice(0).matchAll(/\S+/g)];
  const length = Math.ceil(60 ** random());
  const first = Math.floor(random() * Math.max(1, words.length - length));
  const start = words[first]?.index ?? 0;
  const last = words[first + length - 1];
  return { start, end: last ? last.index + last[0].replace(/[.,;:]+$/, "").length : start + 1 };
}

function texts(): readonly string[] {
  const samples = path.join(root, "samples");
  const files = readdirSync(samples, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.endsWith("README.md"))
    .map((name) => path.join(samples, name));
  const shared = path.resolve(root, "../shared/texts");
  if (existsSync(shared))
    files.push(
      ...readdirSync(shared)
        .sort()
        .filter((_, index) => index % 9 === share)
        .map((name) => path.join(shared, name)),
    );
  return files.map((file) => readFileSync(file, "utf8"));
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  process.stdout.write(
    "| edit | passage still there | re-attached | unsure | lost | passage gone | silently on wrong words |\n|---|---:|---:|---:|---:|---:|---:|\n",
  );
  const all: Tally = { there: 0, attached: 0, unsure: 0, lost: 0, gone: 0, wrong: 0 };
  for (const [name, tally] of tallies) {
    row(name, tally);
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  }
  row("all", all);
}

function row(name: string, { there, attached, unsure, lost, gone, wrong }: Tally): void {
  const share = there === 0 ? "" : ` (${((100 * attached) / there).toFixed(1)} %)`;
  process.stdout.write(`| ${name} | ${there} | ${attached}${share} | ${unsure} | ${lost} | ${gone} | ${wrong} |\n`);
}

main();
