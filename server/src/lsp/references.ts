import type { Connection, Location } from "vscode-languageserver";
import { personReferences } from "../features/index.ts";
import { type Desk, readingOf } from "./desk.ts";
import { guard } from "./guard.ts";
import { quotingReferences } from "./sources/quoting-references.ts";

/** `textDocument/references`: on a name, where else that person is named; elsewhere in a report, who quotes the paragraph. Asked for by a person, so it may take its time and says how far it has got. */
export function registerReferences(connection: Connection, desk: Desk): void {
  connection.onReferences(
    guard<Parameters<Parameters<Connection["onReferences"]>[0]>, Location[]>(
      desk.log,
      "references",
      () => [],
      async (params, token, progress) => {
        const person = await readingOf(desk, params, token, (reading) => personReferences(reading, params.position));
        if (person) return person;
        progress.begin("Looking for quotations", 0);
        try {
          const found = await quotingReferences(desk, params, token, (done, of) =>
            progress.report((done * 100) / of, `${done} of ${of} documents`),
          );
          return [...found];
        } finally {
          progress.done();
        }
      },
    ),
  );
}
