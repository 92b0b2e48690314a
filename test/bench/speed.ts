import { Culture, recognizeNumber } from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { analyse } from "../../server/src/engine/index.ts";
import { inventedDocuments } from "./invented-report.ts";
import { sharedTexts } from "./shared-texts.ts";

/** Somebody who reads texts. */
interface Reader {
  readonly name: string;
  /** UTF-16 code units that one round lasts at most; the slow ones get fewer. */
  readonly most: number;
  readonly read: (text: string) => unknown;
}

/** How fast a reader was: millions of UTF-16 code units a second, in the fastest of the rounds. */
export interface Speed {
  readonly name: string;
  readonly perSecond: number;
}

export interface SpeedOn {
  readonly corpus: string;
  readonly speeds: readonly Speed[];
}

const ROUNDS = 3;
export const ENGINE = "this engine, document model to checks";
export const COMPROMISE = "`compromise`, all of it";
export const WINK = "`wink-nlp` with its English model, reading alone";
export const NUMBERS = "`@microsoft/recognizers-text-suite`, numbers alone";

/** Documents for a round, 0 being the warm-up: of about `length` UTF-16 code units together, none of which another round reads. */
type Documents = (length: number, round: number) => readonly string[];

/**
 * Reads the same texts with this engine and with what would be picked instead. Documents are read one by one. What a reader remembers of a text
 * must not serve it in the next round, so each round reads others.
 */
export function speeds(): readonly SpeedOn[] {
  const found = [speedsOn("samples, repeated and varied", inventedDocuments)];
  const texts = sharedTexts();
  if (texts.length > ROUNDS)
    found.push(speedsOn("reports of ../shared/texts", (_, round) => texts.filter((_text, index) => index % (ROUNDS + 1) === round)));
  return found;
}

function speedsOn(corpus: string, documents: Documents): SpeedOn {
  const all = readers();
  const fastest = all.map(() => 0);
  for (const { read, most } of all) timed(read, upTo(documents(most / 2, 0), most / 2));
  for (let round = 1; round <= ROUNDS; round++) {
    all.forEach(({ read, most }, i) => {
      fastest[i] = Math.max(fastest[i] ?? 0, timed(read, upTo(documents(most, round), most)));
    });
  }
  return { corpus, speeds: all.map(({ name }, i) => ({ name, perSecond: fastest[i] ?? 0 })) };
}

function readers(): readonly Reader[] {
  const wink = winkNlp(model);
  return [
    { name: ENGINE, most: 1_000_000, read: (text) => analyse(text) },
    { name: WINK, most: 1_000_000, read: (text) => wink.readDoc(text) },
    { name: COMPROMISE, most: 150_000, read: (text) => compromise(text) },
    { name: NUMBERS, most: 60_000, read: (text) => recognizeNumber(text, Culture.English) },
  ];
}

/** Millions of UTF-16 code units a second. */
function timed(read: Reader["read"], documents: readonly string[]): number {
  const started = performance.now();
  let length = 0;
  for (const document of documents) {
    read(document);
    length += document.length;
  }
  return length / 1_000 / (performance.now() - started);
}

/** The first documents, the last one cut, of `length` UTF-16 code units together. */
function upTo(documents: readonly string[], length: number): readonly string[] {
  const chosen: string[] = [];
  let left = length;
  for (const document of documents) {
    if (left <= 0) break;
    chosen.push(document.slice(0, left));
    left -= document.length;
  }
  return chosen;
}
