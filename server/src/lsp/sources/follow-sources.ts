import { type Connection, MessageType, ShowMessageNotification, type TextDocuments } from "vscode-languageserver";
import { sourceStatusNotification } from "../../protocol/index.ts";
import type { Announcer } from "../announcer.ts";
import type { Desk } from "../desk.ts";
import type { OpenText } from "../open-text.ts";

interface Followed {
  readonly documents: TextDocuments<OpenText>;
  readonly desk: Desk;
  readonly announcer: Announcer;
}

/** Documents come, change and go: what they are held against is decided anew, and told. To be called when the documents are followed as such. */
export function followSources(connection: Connection, { documents, desk, announcer }: Followed): void {
  const { reports, options, log } = desk;
  const { desk: sources } = desk.sources;
  const opened = new WeakMap<OpenText, number>();
  documents.onDidOpen(({ document }) => {
    opened.set(document, document.version);
    sources.opened(document.uri);
  });
  // an opening counts as a change, too
  documents.onDidChangeContent(({ document }) => {
    if (document.version !== opened.get(document)) sources.changed(document.uri);
  });
  documents.onDidClose(({ document }) => sources.closed(document.uri));
  sources.listen({
    readAgain(uri) {
      reports.changed(uri);
      announcer.readAgain(uri);
    },
    told(status) {
      if (options.sources) void connection.sendNotification(sourceStatusNotification, status);
    },
    unreadable(document, report, problem) {
      log.warn("sources: a report cannot be read");
      const message = `${report}, the source of ${document}, cannot be read: ${problem}`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    },
  });
}
