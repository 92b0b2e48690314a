import { changedAt, type Note } from "./note.ts";

/** A note as it stays when it was taken back: its place, so that answers keep theirs, and none of its words. */
export function takenBack({ id, motivation, created, author, anchor, replyTo }: Note, modified: string): Note {
  return {
    id,
    motivation,
    created,
    modified,
    ...(author === undefined ? {} : { author }),
    ...(anchor ? { anchor } : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
    isDeleted: true,
  };
}

/** `now`, or, where clocks differ, the first moment after the note's last change: a later state is what other copies give way to. */
export function timeOfChange(now: string, note: Note): string {
  const last = changedAt(note);
  return now > last ? now : momentAfter(last);
}

/** A millisecond later. */
export function momentAfter(time: string): string {
  const at = Date.parse(time);
  return Number.isNaN(at) ? time : new Date(at + 1).toISOString();
}
