import type { Connection } from "vscode-languageserver";
import { disputesChangedNotification } from "../../protocol/index.ts";
import { reviewsAmong } from "../../reviewing/index.ts";
import type { Announcer } from "../announcer.ts";
import type { Desk } from "../desk.ts";

/** What readers decide of disputes changes the diagnostics, and is told to clients that show it. Other notes change nothing here. */
export function followDisputes(connection: Connection, { notes, options }: Desk, announcer: Announcer): void {
  const told = new Map<string, string>();
  notes.onChanged((uri) => {
    const reviews = reviewsAmong(notes.knownJudgements(uri)).map(({ note: { id, created, modified, review }, place }) =>
      [id, modified ?? created, review.steps.length, review.evidence.length, place?.state].join(" "),
    );
    const now = reviews.join("\n");
    if ((told.get(uri) ?? "") === now) return;
    told.set(uri, now);
    announcer.readAgain(uri);
    if (options.disputes) void connection.sendNotification(disputesChangedNotification, { uri });
  });
}
