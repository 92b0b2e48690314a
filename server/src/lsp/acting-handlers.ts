import { CancellationToken, type CodeAction, CodeActionKind, type Connection, type Range } from "vscode-languageserver";
import { anchorAt, type Dismissal, keyOf } from "../dismissals/index.ts";
import {
  type ActionCommands,
  citation,
  codeActions,
  dismissedRanges,
  type TagCommands,
  tagActions,
  toSpan,
  wantedProblems,
} from "../features/index.ts";
import {
  citationRequest,
  clientCommands,
  type DismissalItem,
  type DismissalOutcome,
  type DismissParams,
  dismissalsRequest,
  dismissRequest,
  restoreRequest,
  serverCommands,
} from "../protocol/index.ts";
import { type Desk, readingOf, wantedIn } from "./desk.ts";
import { pathIn } from "./dismissal-desk.ts";
import { guard } from "./guard.ts";
import { noteActions } from "./notes/note-actions.ts";

/** What a reader does about findings: quick fixes, dismissals, citations. */
export function registerActing(connection: Connection, desk: Desk): void {
  const { log, options } = desk;
  const commands: ActionCommands = options.commands
    ? clientCommands
    : { dismiss: serverCommands.dismiss, decideDispute: serverCommands.reviewDispute };
  const tagCommands: TagCommands = options.commands ? clientCommands : serverCommands;
  const failed = (): DismissalOutcome => ({ done: false, message: "That failed; the log of Inspection Lens says why." });

  connection.onCodeAction(
    guard(
      log,
      "codeAction",
      () => [],
      async ({ textDocument: { uri }, range, context }, token): Promise<CodeAction[]> => {
        const wanted = await wantedIn(desk, uri);
        const canDismiss = desk.dismissals.canDismiss(uri);
        const actions = { commands, canDismiss, canReview: desk.notes.canKeep(uri), shown: context.diagnostics, only: context.only };
        const tags = { commands: tagCommands, only: context.only };
        const found = await readingOf(desk, { textDocument: { uri } }, token, (reading) => [
          // the reviews as they are in the version that was read
          ...codeActions(reading, range, { ...wanted, ...actions }),
          ...tagActions(reading, range, tags),
        ]);
        return [...(found ?? []), ...actionsOnNotes(desk, uri, range, context.only)];
      },
    ),
  );
  connection.onRequest(
    dismissRequest,
    guard(log, "dismiss", failed, (params) => dismiss(desk, params)),
  );
  connection.onRequest(
    restoreRequest,
    guard(log, "restore", failed, ({ folder, key }) => desk.dismissals.remove(folder, key)),
  );
  connection.onRequest(
    dismissalsRequest,
    guard(
      log,
      "dismissals",
      () => [],
      () => dismissalItems(desk),
    ),
  );
  connection.onRequest(
    citationRequest,
    guard(
      log,
      "citation",
      () => null,
      async ({ uri, range, whole }, token) =>
        (await readingOf(desk, { textDocument: { uri } }, token, (reading) => citation(reading, range, whole))) ?? null,
    ),
  );
}

/** For editors that have no commands of their own for notes. */
function actionsOnNotes({ notes, options }: Desk, uri: string, range: Range, only: readonly string[] | undefined): CodeAction[] {
  const isAsked = !only || only.some((kind) => kind === "" || kind === CodeActionKind.Refactor);
  return options.notes || !isAsked || !notes.canKeep(uri) ? [] : noteActions(uri, range, notes.threadsAt(uri, range));
}

export async function dismiss(desk: Desk, { uri, check, range, reason, by }: DismissParams): Promise<DismissalOutcome> {
  const told = { ...(reason ? { reason } : {}), date: today(), ...(by ? { by } : {}) };
  if (!range) return desk.dismissals.add(uri, (document) => ({ document, check, scope: "document", ...told }));
  const wanted = await wantedIn(desk, uri);
  const at = await readingOf(desk, { textDocument: { uri } }, CancellationToken.None, (reading) => {
    const span = toSpan(reading.lines, range);
    const there = wantedProblems(reading, wanted).some(({ code, at }) => code === check && at.start === span.start && at.end === span.end);
    return there ? anchorAt(reading.analysis.document.text, span) : undefined;
  });
  if (!at) return { done: false, message: "The finding has changed meanwhile, so nothing was dismissed. Try again where it stands now." };
  return desk.dismissals.add(uri, (document) => ({ document, check, scope: "here", ...told, at }));
}

/** Every dismissal of the workspace; for open documents, with where it holds now. */
async function dismissalItems(desk: Desk): Promise<DismissalItem[]> {
  const all = await desk.dismissals.all();
  const items: DismissalItem[] = [];
  for (const { folder, dismissal } of all) {
    const uri = uriOf(desk, folder, dismissal.document);
    items.push({ ...itemOf(folder, dismissal, uri), ...(await placeOf(desk, uri, dismissal)) });
  }
  return items;
}

async function placeOf(desk: Desk, uri: string, dismissal: Dismissal): Promise<Pick<DismissalItem, "range" | "isStale">> {
  if (!desk.reports.document(uri)) return {};
  const found = await readingOf(desk, { textDocument: { uri } }, CancellationToken.None, (reading) => dismissedRanges(reading, dismissal));
  if (!found) return {};
  const [range] = found;
  return range ? { range } : { isStale: true };
}

/** As the editor names the document where it is open, else as its path says. */
function uriOf({ reports }: Desk, folder: string, document: string): string {
  const open = reports.documents().find(({ uri }) => uri.startsWith(`${folder}/`) && pathIn(folder, uri) === document.normalize());
  return open?.uri ?? `${folder}/${document.split("/").map(encodeURIComponent).join("/")}`;
}

function itemOf(folder: string, dismissal: Dismissal, uri: string): DismissalItem {
  const { document, check, at, reason, date, by } = dismissal;
  return {
    folder,
    key: keyOf(dismissal),
    document,
    uri,
    check,
    ...(at ? { quote: at.quote } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(date === undefined ? {} : { date }),
    ...(by === undefined ? {} : { by }),
  };
}

/** The day where the reader is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
