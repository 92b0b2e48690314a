import type { Analysis } from "../../engine/index.ts";
import { judgedReading, type Reading } from "../../features/index.ts";
import { type NoteInPlace, type PlacedReview, placedVerdicts, reviewsAmong, TagVerdicts, withDecisions } from "../../reviewing/index.ts";
import type { NoteDesk } from "../notes/note-desk.ts";
import type { PlacedNote } from "../notes/placed-note.ts";

/** A reading as readers' verdicts and reviews, as far as they are known by now, correct it. Ask for it at once when there is a reading: places are those of the newest version. */
export function judged(reading: Reading, notes: NoteDesk, reader: string | undefined): Reading {
  const judgements = notes.knownJudgements(reading.uri);
  const verdicts = verdictNotes(judgements);
  const reviews = reviewsAmong(judgements);
  if (verdicts.length + reviews.length === 0) return reading;
  const known = remembered.get(reading.analysis);
  if (known?.notes === verdicts && known.reviews === reviews && known.reader === reader) return known.reading;
  const { text } = reading.analysis.document;
  const corrected = judgedReading(reading, new TagVerdicts(placedVerdicts(verdicts, text, reader)));
  const analysis = withDecisions(corrected.analysis, reviews);
  const result = analysis === corrected.analysis ? corrected : { ...corrected, analysis };
  remembered.set(reading.analysis, { notes: verdicts, reviews, reader, reading: result });
  return result;
}

interface Judged {
  readonly notes: readonly NoteInPlace[];
  readonly reviews: readonly PlacedReview[];
  readonly reader: string | undefined;
  readonly reading: Reading;
}

const remembered = new WeakMap<Analysis, Judged>();

/** Of a document's notes those with a verdict. The desk gives the same list until notes or places change. */
function verdictNotes(notes: readonly PlacedNote[]): readonly PlacedNote[] {
  let verdicts = among.get(notes);
  if (!verdicts) {
    verdicts = notes.some(({ note }) => note.verdict) ? notes.filter(({ note }) => note.verdict) : none;
    among.set(notes, verdicts);
  }
  return verdicts;
}

const none: readonly PlacedNote[] = [];
const among = new WeakMap<readonly PlacedNote[], readonly PlacedNote[]>();
