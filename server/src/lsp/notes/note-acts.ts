import {
  type Anchor,
  changedAt,
  isStatement,
  type Motivation,
  momentAfter,
  type Note,
  rootOf,
  takenBack,
  timeOfChange,
} from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";
import type { NoteAct } from "../../protocol/index.ts";
import type { PlacedNote } from "./placed-note.ts";

/** One sentence for people on why nothing is done. */
export interface Refusal {
  readonly refused: string;
}

/** What is to become of one note. `now` is the note as its file holds it, undefined where it holds none; a refusal puts an end to the whole act. */
export interface NoteChange {
  readonly id: string;
  /** True where the note is put on other words. */
  readonly moves?: true;
  change(now: Note | undefined): Note | Refusal;
}

export interface PlannedAct {
  /** For a menu: "add a note". */
  readonly label: string;
  readonly changes: readonly NoteChange[];
  /** The note that the act is about. */
  readonly id?: string;
}

export function isToldAct(act: NoteAct): act is ToldAct {
  return act.act !== "undo" && act.act !== "redo" && act.act !== "repair";
}

/** What an act is planned with. */
export interface ActContext {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly author?: string;
  readonly newId: () => string;
  /** All notes, those that were taken back as well. */
  readonly notes: readonly PlacedNote[];
  /** The act's range in offsets, without blanks at its ends; empty where it has none, or holds nothing else. */
  readonly span: Span;
  readonly anchorOf: (span: Span) => Anchor;
}

/** What is done to notes; the other acts are about acts and files. */
export type ToldAct = Exclude<NoteAct, { readonly act: "undo" | "redo" } | { readonly act: "repair" }>;

/** UTF-16 code units in the longest text of a note. */
export const MOST_TEXT = 100_000;

export function plan(act: ToldAct, context: ActContext): PlannedAct | Refusal {
  const { text, tags } = { text: undefined, tags: undefined, ...act };
  if ((text?.length ?? 0) + (tags?.join("").length ?? 0) > MOST_TEXT)
    return { refused: `A note holds at most ${MOST_TEXT.toLocaleString("en-GB")} characters. Put the rest into another one.` };
  if (act.act === "add") return add(act, context);
  const id = act.act === "reply" ? act.to : act.id;
  const byId = new Map(context.notes.map((item) => [item.note.id, item]));
  const item = byId.get(id);
  if (!item || (item.note.isDeleted && act.act !== "reply")) return { refused: "That note is no longer there." };
  const thread = { item, root: rootOf(item, byId) };
  switch (act.act) {
    case "reply":
      return reply(act.text, thread, context);
    case "edit":
      return edit(act, thread, context);
    case "delete":
      return remove(act, thread, context);
    case "resolve":
    case "reopen":
      return settle(act.act === "resolve", thread, context);
    case "reattach":
      return reattach(thread, context);
  }
}

/** Puts the given notes in the place of those with their ids, or adds them. */
export function planned(label: string, notes: readonly Note[]): PlannedAct {
  const changes = notes.map(
    (note): NoteChange => ({
      id: note.id,
      moves: true,
      change: (now) => (now && changedAt(note) <= changedAt(now) ? { ...note, modified: momentAfter(changedAt(now)) } : note),
    }),
  );
  const id = notes.length === 1 ? notes[0]?.id : undefined;
  return { label, changes, ...(id === undefined ? {} : { id }) };
}

interface InThread {
  readonly item: PlacedNote;
  readonly root: PlacedNote;
}

function add(act: Extract<ToldAct, { readonly act: "add" }>, { now, author, newId, span, anchorOf }: ActContext): PlannedAct | Refusal {
  const text = wordsOf(act.text);
  const suggestion = wordsOf(act.suggestion);
  const tags = tagsOf(act.tags);
  if (act.kind === "comment" && text === undefined && suggestion === undefined) return { refused: "Write what the note is to say." };
  if (act.kind === "tag" && tags.length === 0) return { refused: "Name the tag." };
  if (act.kind === "highlight" && !act.range) return { refused: "Select the words to highlight." };
  const at = act.range && span;
  if (at && at.end <= at.start) return { refused: "Select the words that the note is about." };
  const note: Note = {
    id: newId(),
    motivation: motivationOf({ text, suggestion, tags }, act.kind),
    created: now,
    ...(author === undefined ? {} : { author }),
    ...(text === undefined ? {} : { text }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(tags.length > 0 ? { tags } : {}),
    ...(at ? { anchor: anchorOf(at) } : {}),
  };
  const label = { comment: "add a note", highlight: "highlight", tag: "tag" }[act.kind];
  return { label, id: note.id, changes: [{ id: note.id, moves: true, change: () => note }] };
}

function motivationOf(
  {
    text,
    suggestion,
    tags,
  }: { readonly text?: string | undefined; readonly suggestion?: string | undefined; readonly tags: readonly string[] },
  kind: "comment" | "highlight" | "tag" = tags.length > 0 ? "tag" : "highlight",
): Motivation {
  if (suggestion !== undefined) return "editing";
  if (text !== undefined || kind === "comment") return "commenting";
  return kind === "tag" ? "tagging" : "highlighting";
}

function reply(given: string, { root }: InThread, { now, author, newId }: ActContext): PlannedAct | Refusal {
  const text = wordsOf(given);
  if (text === undefined) return { refused: "Write what the reply is to say." };
  const note: Note = {
    id: newId(),
    motivation: "replying",
    created: now,
    ...(author === undefined ? {} : { author }),
    text,
    replyTo: root.note.id,
  };
  return { label: "reply", id: note.id, changes: [{ id: note.id, change: () => note }] };
}

function edit(act: Extract<ToldAct, { readonly act: "edit" }>, { item, root }: InThread, { now, notes }: ActContext): PlannedAct | Refusal {
  if (!item.isOwn) return { refused: notOwn(item, "change it. Reply to it instead") };
  const change = (held: Note | undefined): Note | Refusal => {
    const known = latest(held, item.note);
    const { text: oldText, suggestion: oldSuggestion, tags: oldTags, isResolved: _, ...others } = known;
    const text = act.text === undefined ? oldText : wordsOf(act.text);
    const suggestion = act.suggestion === undefined ? oldSuggestion : wordsOf(act.suggestion);
    const tags = act.tags === undefined ? (oldTags ?? []) : tagsOf(act.tags);
    if (text === undefined && suggestion === undefined && isSaying(known))
      return { refused: "A note without words says nothing. Delete it instead." };
    const isRoot = root === item;
    return {
      ...others,
      motivation: isRoot && isPlain(known) ? motivationOf({ text, suggestion, tags }) : known.motivation,
      modified: timeOfChange(now, known),
      ...(text === undefined ? {} : { text }),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(tags.length > 0 ? { tags } : {}),
      // What a colleague said of the thread stays as it is.
      ...((isRoot ? isSettled(root, notes) : known.isResolved) ? { isResolved: true } : {}),
    };
  };
  return { label: "edit a note", id: item.note.id, changes: [{ id: item.note.id, change }] };
}

/** Notes of which words are all there is to them. */
function isSaying({ motivation }: Note): boolean {
  return motivation === "commenting" || motivation === "editing" || motivation === "replying";
}

function isPlain({ motivation }: Note): boolean {
  return motivation === "commenting" || motivation === "editing" || motivation === "tagging" || motivation === "highlighting";
}

function remove(
  act: Extract<ToldAct, { readonly act: "delete" }>,
  { item, root }: InThread,
  { now, notes }: ActContext,
): PlannedAct | Refusal {
  if (!item.isOwn) return { refused: notOwn(item, "delete it") };
  const isThread = act.thread === true && root === item;
  const others = isThread ? answersTo(root, notes).filter(({ isOwn, note }) => isOwn && !note.isDeleted) : [];
  const changes = [item, ...others].map(
    ({ note }): NoteChange => ({
      id: note.id,
      change: (held) => {
        const known = latest(held, note);
        return takenBack(known, timeOfChange(now, known));
      },
    }),
  );
  return { label: isThread ? "delete a thread" : "delete a note", id: item.note.id, changes };
}

/** In one's own note; of somebody else's, in one's own file: so everybody's word on it can be told apart, and the last one counts. */
function settle(isResolved: boolean, { root }: InThread, { now, author, newId, notes }: ActContext): PlannedAct | Refusal {
  const label = isResolved ? "resolve" : "reopen";
  const said = (known: Note): Note => {
    const { isResolved: _, ...others } = known;
    return { ...others, modified: timeOfChange(lastWord(root, notes, now), known), ...(isResolved ? { isResolved: true } : {}) };
  };
  if (root.isOwn && !root.note.isDeleted)
    return { label, id: root.note.id, changes: [{ id: root.note.id, change: (held) => said(latest(held, root.note)) }] };
  const statement = answersTo(root, notes).find(({ note, isOwn }) => isOwn && isStatement(note) && note.author === author);
  const { id } = statement?.note ?? { id: newId() };
  const fresh: Note = {
    id,
    motivation: "assessing",
    created: lastWord(root, notes, now),
    ...(author === undefined ? {} : { author }),
    replyTo: root.note.id,
    ...(isResolved ? { isResolved: true } : {}),
  };
  return { label, id: root.note.id, changes: [{ id, change: (held) => ((held ?? statement?.note) ? said(held ?? fresh) : fresh) }] };
}

/** `now`, or, where clocks differ, right after the last word on the thread. */
function lastWord(root: PlacedNote, notes: readonly PlacedNote[], now: string): string {
  return [root, ...answersTo(root, notes).filter(({ note }) => isStatement(note))].reduce(
    (time, { note }) => timeOfChange(time, note),
    now,
  );
}

function reattach({ root }: InThread, { now, span, anchorOf, notes }: ActContext): PlannedAct | Refusal {
  if (!root.isOwn) return { refused: notOwn(root, "put it on other words") };
  if (span.end <= span.start) return { refused: "Select the words that the note belongs to." };
  const anchor = anchorOf(span);
  const change = (held: Note | undefined): Note => {
    const known = latest(held, root.note);
    const { isResolved: _, ...others } = known;
    // What a colleague said of the thread stays as it is, though the note is the last to be changed.
    return { ...others, anchor, modified: timeOfChange(now, known), ...(isSettled(root, notes) ? { isResolved: true } : {}) };
  };
  return { label: "attach a note again", id: root.note.id, changes: [{ id: root.note.id, moves: true, change }] };
}

function answersTo(root: PlacedNote, notes: readonly PlacedNote[]): readonly PlacedNote[] {
  const byId = new Map(notes.map((item) => [item.note.id, item]));
  return notes.filter((item) => item.note.replyTo !== undefined && rootOf(item, byId) === root && item !== root);
}

function isSettled(root: PlacedNote, notes: readonly PlacedNote[]): boolean {
  let last = root.note;
  for (const { note } of answersTo(root, notes))
    if (isStatement(note) && !note.isDeleted && changedAt(note) >= changedAt(last)) last = note;
  return last.isResolved === true;
}

function latest(held: Note | undefined, known: Note): Note {
  return held && changedAt(held) >= changedAt(known) ? held : known;
}

function notOwn({ note, reader }: PlacedNote, what: string): string {
  const whose = note.author ?? reader;
  return whose === undefined
    ? `This note stands in the file that all readers share, so nobody can ${what} while each reader has a file of their own (setting “inspectionLens.noteFiles”).`
    : `This note is ${whose}’s, so only they can ${what}.`;
}

function wordsOf(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : text.replace(/\r\n?/g, "\n").trim();
}

function tagsOf(tags: readonly string[] = []): readonly string[] {
  return [...new Set(tags.map((tag) => tag.replace(/\s+/g, " ").trim()).filter((tag) => tag !== ""))];
}
