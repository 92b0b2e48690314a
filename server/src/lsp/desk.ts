import type { CancellationToken } from "vscode-languageserver";
import type { Steps } from "../engine/index.ts";
import type { Reading, Wanted } from "../features/index.ts";
import type { InitializationOptions } from "../protocol/index.ts";
import { reviewsAmong } from "../reviewing/index.ts";
import type { ClientFeatures } from "./client-features.ts";
import type { DismissalDesk } from "./dismissal-desk.ts";
import type { Log } from "./log.ts";
import type { NoteDesk } from "./notes/note-desk.ts";
import type { LexiconOf, OpenReports } from "./open-reports.ts";
import type { RecognitionDesk } from "./recognition.ts";
import { runSteps } from "./run-steps.ts";
import type { SettingsStore } from "./settings-store.ts";
import type { Sources } from "./sources/sources.ts";
import type { StoredDocuments } from "./stored-documents.ts";
import { judged } from "./verdicts/judge-reading.ts";

/** What the handlers work with. */
export interface Desk {
  readonly log: Log;
  readonly features: ClientFeatures;
  readonly options: InitializationOptions;
  readonly settings: SettingsStore;
  readonly recognition: RecognitionDesk;
  readonly reports: OpenReports;
  readonly stored: StoredDocuments;
  readonly lexiconOf: LexiconOf;
  readonly dismissals: DismissalDesk;
  readonly sources: Sources;
  readonly notes: NoteDesk;
}

export interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** The feature's answer for a document that is open and read, as readers corrected it; undefined for every other. */
export async function readingOf<T>(
  desk: Desk,
  params: OfDocument,
  token: CancellationToken,
  feature: (reading: Reading) => T,
): Promise<T | undefined> {
  const status = await statusOf(desk, params.textDocument.uri);
  if (!status?.read) return undefined;
  const { author } = await desk.settings.of(params.textDocument.uri);
  const reading = await desk.reports.reading(params.textDocument.uri, token);
  return reading && feature(judged(reading, desk.notes, author === "" ? undefined : author));
}

/** The same for a feature that takes long in a long document: other messages are read between its steps. */
export async function inSteps<T>(
  desk: Desk,
  params: OfDocument,
  token: CancellationToken,
  feature: (reading: Reading) => Steps<T>,
): Promise<T | undefined> {
  const steps = await readingOf(desk, params, token, feature);
  return steps && runSteps(steps, token);
}

export async function statusOf(desk: Desk, uri: string) {
  const document = desk.reports.document(uri);
  return document ? desk.recognition.statusOf(document) : null;
}

/** What a reader wants to be told of a document: the settings' levels, without what was dismissed. */
export async function wantedIn(desk: Desk, uri: string): Promise<Wanted> {
  const { checks } = await desk.settings.of(uri);
  const dismissals = await desk.dismissals.of(uri);
  await desk.notes.soonKnown(uri);
  return {
    levelOf: (code: string) => checks[code],
    dismissals,
    // where they are in the version that is then read
    get reviews() {
      return reviewsAmong(desk.notes.knownJudgements(uri));
    },
  };
}
