import { Position, Range } from "vscode-languageserver";
import type { CheckSectionParams, TagVerdictParams } from "../../protocol/index.ts";

/** What came with a command or request is a verdict; whether its labels are known is looked at where it is kept. */
export function isVerdict(argument: unknown): argument is TagVerdictParams {
  if (!isRecord(argument) || typeof argument.uri !== "string" || !Range.is(argument.range)) return false;
  const { verdict, found, correct, words } = argument;
  if (words !== undefined && !Range.is(words)) return false;
  if (verdict === "withdrawn") return true;
  if (verdict === "added") return isMarkShaped(correct);
  if (verdict === "corrected") return isMarkShaped(found) && isMarkShaped(correct);
  return (verdict === "confirmed" || verdict === "rejected") && isMarkShaped(found);
}

/** The same for a section that was read and checked, or was not after all. */
export function isSectionCheck(argument: unknown): argument is CheckSectionParams {
  return isRecord(argument) && typeof argument.uri === "string" && Position.is(argument.at) && typeof argument.checked === "boolean";
}

function isMarkShaped(mark: unknown): boolean {
  if (!isRecord(mark)) return false;
  const { kind, label, value } = mark;
  return (
    typeof kind === "string" && (label === undefined || typeof label === "string") && (value === undefined || typeof value === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
