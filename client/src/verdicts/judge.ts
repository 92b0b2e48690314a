import { type Range, type TextEditor, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type CommandArguments,
  type CorrectParams,
  type NoteOutcome,
  type TagItem,
  type TagMark,
  type TagVerdictParams,
  tagsAtRequest,
  tagVerdictRequest,
} from "../../../server/src/protocol/index.ts";
import type { AuthorName } from "../notes/author-name.ts";
import { type Choice, kindChoices, labelChoices, markFrom, shortened, tagChoices, valueProblem, valueQuestion } from "./mark-choices.ts";

/** What the acts work with. */
export interface VerdictMeans {
  readonly client: LanguageClient;
  readonly author: AuthorName;
}

/** Keeps a verdict, and says in the status bar what was done. */
export async function judge(means: VerdictMeans, params: CommandArguments["judge"], told?: string): Promise<void> {
  const outcome = await withName(means, () => means.client.sendRequest(tagVerdictRequest, params));
  await tell(outcome, told ?? `${done[params.verdict]}. “Undo Note Change” takes it back`);
}

/** Asks the reader for their name first, if they have not been asked; and again where it cannot be done without. */
export async function withName({ author }: VerdictMeans, act: () => Promise<NoteOutcome>): Promise<NoteOutcome> {
  await author.ask();
  const outcome = await act();
  return !outcome.done && outcome.needs === "author" && (await author.change()) ? act() : outcome;
}

export async function tell(outcome: NoteOutcome, told: string): Promise<void> {
  if (outcome.done) window.setStatusBarMessage(`$(check) ${told}`, 5_000);
  else await window.showWarningMessage(outcome.message);
}

/** The tag at the cursor is right, or is none; or what was said of it is taken back. */
export async function judgeHere(means: VerdictMeans, verdict: "confirmed" | "rejected" | "withdrawn"): Promise<void> {
  const fits = (tag: TagItem) => (verdict === "withdrawn" ? tag.said.some(({ isOwn }) => isOwn) : tag.found !== undefined);
  const found = await tagHere(means, fits, verdict === "withdrawn" ? "You have said nothing of the words here." : undefined);
  if (!found) return;
  const { uri, tag } = found;
  const told = `${done[verdict]}: ${tag.title}, “${shortened(tag.words)}”`;
  if (verdict === "withdrawn") await judge(means, { uri, range: tag.range, verdict }, told);
  else if (tag.found) await judge(means, { uri, range: tag.foundRange ?? tag.range, verdict, found: tag.found }, told);
}

/** Asks what is right, and keeps it. The words are those selected, where a part of the tag is, else the tag's own. */
export async function correct(means: VerdictMeans, given?: CorrectParams): Promise<void> {
  const editor = window.activeTextEditor;
  const found = given ?? (await tagHere(means, () => true).then((here) => here && { uri: here.uri, ...here.tag }));
  if (!found || !editor) return;
  const range = means.client.protocol2CodeConverter.asRange(found.range);
  const words = selectedInstead(editor, range);
  const mark = await askForMark(found.mark, editor.document.getText(words ?? range));
  if (!mark) return;
  const at = { uri: found.uri, range: found.range };
  const params: TagVerdictParams = found.found
    ? {
        ...at,
        verdict: "corrected",
        found: found.found,
        correct: mark,
        ...(words ? { words: means.client.code2ProtocolConverter.asRange(words) } : {}),
      }
    : { ...at, ...(words ? { range: means.client.code2ProtocolConverter.asRange(words) } : {}), verdict: "added", correct: mark };
  await judge(means, params);
}

/** Marks the selected words as what the program did not see in them. */
export async function markAs(means: VerdictMeans, given?: CorrectParams): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const range = given ? means.client.protocol2CodeConverter.asRange(given.range) : editor.selection;
  if (range.isEmpty) {
    await window.showInformationMessage("Select the words that are to be marked first.");
    return;
  }
  const mark = await askForMark(undefined, editor.document.getText(range), given?.kind);
  if (!mark) return;
  const uri = means.client.code2ProtocolConverter.asUri(editor.document.uri);
  await judge(means, { uri, range: means.client.code2ProtocolConverter.asRange(range), verdict: "added", correct: mark });
}

const done: Readonly<Record<TagVerdictParams["verdict"], string>> = {
  confirmed: "Confirmed",
  rejected: "Rejected",
  corrected: "Corrected",
  added: "Marked",
  withdrawn: "Verdict taken back",
};

/** The tag at the cursor; with several a person picks one. */
async function tagHere(
  { client }: VerdictMeans,
  fits: (tag: TagItem) => boolean,
  otherwise = "Nothing is marked here. Put the cursor in coloured words first.",
): Promise<{ readonly uri: string; readonly tag: TagItem } | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const tags = await client.sendRequest(tagsAtRequest, { uri, range: client.code2ProtocolConverter.asRange(editor.selection) });
  const choices = tagChoices(tags.filter(fits));
  if (choices.length === 0) await window.showInformationMessage(otherwise);
  const tag = choices.length > 1 ? await pick(choices, "Which of them?") : choices[0]?.value;
  return tag && { uri, tag };
}

function selectedInstead({ selection }: TextEditor, range: Range): Range | undefined {
  const overlap = selection.intersection(range);
  return selection.isEmpty || !overlap || overlap.isEmpty || selection.isEqual(range) ? undefined : selection;
}

/** Kind, then label, then value; undefined where a person gave up. */
async function askForMark(now: TagMark | undefined, words: string, given?: TagMark["kind"]): Promise<TagMark | undefined> {
  const title = `“${shortened(words.replace(/\s+/g, " "))}”`;
  const kind = given ?? (await pick(kindChoices(now?.kind), `${title} is a …`));
  if (!kind) return undefined;
  const labels = labelChoices(kind, now);
  const label = labels.length > 0 ? await pick(labels, `${title}: what does it say?`) : undefined;
  if (labels.length > 0 && label === undefined) return undefined;
  const question = valueQuestion(kind, now, words.replace(/\s+/g, " "));
  const value = await window.showInputBox({ title, ...question, validateInput: (answer) => valueProblem(kind, answer) });
  return value === undefined ? undefined : markFrom(kind, label, value);
}

async function pick<T>(choices: readonly Choice<T>[], placeHolder: string): Promise<T | undefined> {
  return (await window.showQuickPick([...choices], { placeHolder, matchOnDescription: true }))?.value;
}
