import type { Connection, Location, LocationLink } from "vscode-languageserver";
import { definition } from "../../features/index.ts";
import { linkSourcesRequest, sourceCandidatesRequest, sourceStatusRequest } from "../../protocol/index.ts";
import { type Desk, readingOf } from "../desk.ts";
import { guard } from "../guard.ts";
import { statusOf } from "./link-state.ts";
import { shownBy } from "./shown.ts";

/** Requests about the reports that documents are held against. */
export function registerSources(connection: Connection, desk: Desk): void {
  const { log, sources } = desk;
  connection.onDefinition(
    guard(
      log,
      "definition",
      () => [],
      async (params, token) => {
        const found = (await readingOf(desk, params, token, (reading) => definition(reading, params.position, shownBy(desk)))) ?? [];
        return desk.features.definitionLinks ? found : found.map(plainLocation);
      },
    ),
  );
  connection.onRequest(
    sourceStatusRequest,
    guard(
      log,
      "sourceOf",
      () => null,
      async ({ uri }) => {
        await sources.desk.settled(uri);
        return desk.reports.document(uri) ? statusOf(uri, sources.desk.stateOf(uri)) : null;
      },
    ),
  );
  connection.onRequest(
    sourceCandidatesRequest,
    guard(
      log,
      "sourceCandidates",
      () => [],
      ({ uri }) => sources.candidates(uri),
    ),
  );
  connection.onRequest(
    linkSourcesRequest,
    guard(
      log,
      "linkSources",
      () => ({ done: false, message: "That failed; the log of Inspection Lens says why." }),
      (params) => sources.link(params),
    ),
  );
}

function plainLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
