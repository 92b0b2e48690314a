import { type CancellationToken, type CodeLens, CodeLensRefreshRequest, type Connection } from "vscode-languageserver";
import { codeLenses } from "../../features/index.ts";
import {
  type AccuracyAnswer,
  accuracyRequest,
  checkSectionRequest,
  clientCommands,
  coverageChangedNotification,
  coverageRequest,
  type NoteOutcome,
  serverCommands,
  tagsAtRequest,
  tagVerdictRequest,
} from "../../protocol/index.ts";
import type { Announcer } from "../announcer.ts";
import { type Desk, readingOf } from "../desk.ts";
import type { Files } from "../files.ts";
import { guard } from "../guard.ts";
import type { PlacedNote } from "../notes/placed-note.ts";
import type { OpenText } from "../open-text.ts";
import { checkSection, coverageIn, documentCoverage } from "./check-section.ts";
import { folderAccuracy } from "./folder-accuracy.ts";
import { isVerdict } from "./is-verdict.ts";
import { putVerdict } from "./put-verdict.ts";
import { showProgress } from "./show-progress.ts";
import { tagItems } from "./tag-items.ts";

const failed = (): NoteOutcome => ({ done: false, message: "That failed; the log of Inspection Lens says why." });

/** What readers say of tags, and what they have read and checked. */
export function registerVerdicts(
  connection: Connection,
  desk: Desk,
  { disk, announcer }: { readonly disk: Files; readonly announcer: Announcer },
): void {
  const { log, options } = desk;
  const check = options.commands ? clientCommands.checkSection : serverCommands.checkSection;
  connection.onRequest(
    tagsAtRequest,
    guard(
      log,
      "tagsAt",
      () => [],
      async ({ uri, range }, token) => {
        await desk.notes.notesOf(uri);
        return (await readingOf(desk, { textDocument: { uri } }, token, (reading) => tagItems(reading, range))) ?? [];
      },
    ),
  );
  connection.onRequest(
    tagVerdictRequest,
    guard(log, "tagVerdict", failed, (params, token) => (isVerdict(params) ? putVerdict(desk, params, token) : failed())),
  );
  connection.onRequest(
    coverageRequest,
    guard(
      log,
      "coverage",
      () => null,
      ({ uri }, token) => documentCoverage(desk, uri, token),
    ),
  );
  connection.onRequest(
    checkSectionRequest,
    guard(log, "checkSection", failed, (params, token) => checkSection(desk, params, token)),
  );
  connection.onRequest(
    accuracyRequest,
    guard(
      log,
      "accuracy",
      (): AccuracyAnswer => ({ failed: "The report could not be made; the log of Inspection Lens says why." }),
      (params, token) => accuracyWithProgress(connection, desk, disk, params, token),
    ),
  );
  connection.onCodeLens(
    guard<[{ readonly textDocument: { readonly uri: string } }, CancellationToken], CodeLens[]>(
      log,
      "codeLens",
      () => [],
      async ({ textDocument: { uri } }, token) =>
        (await coverageIn(desk, uri, token, (reading, coverage) => codeLenses(reading, coverage, check))) ?? [],
    ),
  );
  follow(connection, desk, announcer);
}

function accuracyWithProgress(
  connection: Connection,
  desk: Desk,
  disk: Files,
  params: { readonly uri?: string },
  token: CancellationToken,
): Promise<AccuracyAnswer | null> {
  return showProgress(connection, desk.features.progress, { title: "Counting verdicts", token }, (told, token) =>
    folderAccuracy(params, { desk, disk, folders: desk.sources.workspaceFolders, told }, token),
  );
}

/** Verdicts and checks come, change and go: what is shown follows. */
function follow(connection: Connection, desk: Desk, announcer: Announcer): void {
  // By the document as it was opened: opened again, it is shown without them at first.
  const shown = new WeakMap<OpenText, { readonly verdicts: string; readonly checks: string }>();
  desk.notes.onChanged((uri) => {
    const document = desk.reports.document(uri);
    if (!document) return;
    const notes = desk.notes.knownJudgements(uri);
    const now = { verdicts: signatureOf(notes, "verdict"), checks: signatureOf(notes, "checked") };
    const before = shown.get(document) ?? { verdicts: "", checks: "" };
    shown.set(document, now);
    if (now.verdicts !== before.verdicts) announcer.readAgain(uri);
    if (now.checks === before.checks) return;
    if (desk.options.coverage) void connection.sendNotification(coverageChangedNotification, { uri });
    if (desk.features.refreshesLenses)
      connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => desk.log.error("refresh failed", error));
  });
}

/** Another one when a note of the kind comes, changes, goes, or is found again. */
function signatureOf(notes: readonly PlacedNote[], kind: "verdict" | "checked"): string {
  return notes
    .filter(({ note }) => note[kind])
    .map(({ note, place, isOwn }) => `${note.id} ${note.modified ?? note.created} ${place?.state} ${isOwn}`)
    .join("\n");
}
