import { Range } from "vscode-languageserver";
import type { NoteAct, NoteActParams } from "../../protocol/index.ts";

/** What came over the wire as an act on notes; undefined for what is none. */
export function readNoteAct(value: unknown): NoteActParams | undefined {
  if (!isRecord(value) || typeof value.uri !== "string" || !isRecord(value.act)) return undefined;
  return isAct(value.act) ? { uri: value.uri, act: value.act } : undefined;
}

function isAct(act: Record<string, unknown>): act is Record<string, unknown> & NoteAct {
  const { id, to, text, suggestion, tags, range, kind, file } = act;
  const isSaid = isTextOrNone(text) && isTextOrNone(suggestion) && (tags === undefined || isTexts(tags));
  switch (act.act) {
    case "add":
      return isSaid && (kind === "comment" || kind === "highlight" || kind === "tag") && (range === undefined || Range.is(range));
    case "reply":
      return typeof to === "string" && typeof text === "string";
    case "edit":
      return isSaid && typeof id === "string";
    case "delete":
    case "resolve":
    case "reopen":
      return typeof id === "string";
    case "reattach":
      return typeof id === "string" && Range.is(range);
    case "undo":
    case "redo":
      return true;
    case "repair":
      return typeof file === "string";
    default:
      return false;
  }
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
