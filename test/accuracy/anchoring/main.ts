/**
 * How notes survive edits: thousands of notes of 1 to 60 words on the samples (and on ../shared/texts), edited as people edit.
 * `npm run accuracy:anchoring [-- --misses]`
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

function main(): void {
  const tallies = new Map<string, Tally>();
  const started = performance.now();
  let resolved = 0;
  texts().forEach((text, document) => {
    for (let round = 0; round < ROUNDS; round++) {
      const random = randomNumbers(document * 1000 + round);
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
          const isCompact = truth.span.end - truth.span.start <= 2 * (passage.end - passage.start) + 60;
          count(
            tally,
            { answer, truth: { ...truth, isCompact } },
            () => `${name}: “${text.slice(passage.start, passage.end).slice(0, 100)}”`,
          );
        });
      }
    }
  });
  print(tallies);
  process.stdout.write(`\n${resolved} notes looked for in ${Math.round(performance.now() - started)} ms, edits included.\n`);
}

interface Outcome {
  readonly answer: ReturnType<typeof resolveAnchor>;
  readonly truth: { readonly span: Span; readonly left: number; readonly isCompact: boolean };
}

function count(tally: Tally, { answer, truth }: Outcome, words: () => string): void {
  const { span } = answer;
  const shared = span ? Math.min(span.end, truth.span.end) - Math.max(span.start, truth.span.start) : 0;
  const union = span ? Math.max(span.end, truth.span.end) - Math.min(span.start, truth.span.start) : 1;
  const isRight = shared / union >= 0.5;
  if (truth.left >= 0.6 && truth.isCompact) {
    tally.there++;
    if (span && isRight) tally.attached++;
    else if (answer.state === "unsure") tally.unsure++;
    else if (answer.state === "lost") tally.lost++;
    if (!(span && isRight) && showMisses) process.stdout.write(`${answer.state} ${words()} [${truth.left}]\n`);
  } else if (truth.left < 0.2) tally.gone++;
  if (!span) return;
  const isWrong = truth.left >= 0.6 && truth.isCompact ? !isRight : shared <= 0;
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
        .filter((_, index) => index % 9 === 0)
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
