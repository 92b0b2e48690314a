import { commands, type Disposable, type ExtensionContext } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { clientCommands } from "../../../server/src/protocol/index.ts";
import { Disputes } from "./disputes.ts";
import { DisputesView } from "./disputes-view.ts";
import { LedgerPage } from "./ledger-page.ts";
import {
  addEvidence,
  beginDispute,
  citationOf,
  type Given,
  nextDispute,
  removeEvidence,
  reviewDispute,
  takeBackReview,
} from "./review-commands.ts";
import { type PassageToShow, showPassage } from "./show-passage.ts";

/** Everything about reviewing disputes: the view, the commands, the ledger. `askName` asks for the reader's name where it never was. */
export function registerDisputes(client: LanguageClient, context: ExtensionContext, askName: () => Promise<void>): Disposable[] {
  const disputes = new Disputes(client, askName);
  const view = new DisputesView(disputes, context.workspaceState);
  const page = new LedgerPage(disputes, context.extensionUri);
  // what a command is given comes from a quick fix, from the view, or not at all
  const table: Record<string, (given?: never) => unknown> = {
    "inspectionLens.reviewDispute": (given?: Given) => reviewDispute(disputes, given),
    "inspectionLens.addEvidence": (given?: Given) => addEvidence(disputes, given),
    "inspectionLens.beginDispute": () => beginDispute(disputes),
    "inspectionLens.removeEvidence": (given?: Given) => removeEvidence(disputes, given),
    "inspectionLens.takeBackReview": (given?: Given) => takeBackReview(disputes, given),
    "inspectionLens.copyDispute": (given?: Given) => copyDispute(given),
    "inspectionLens.showDispute": (given?: PassageToShow) => given && showPassage(client, given),
    "inspectionLens.nextDispute": () => nextDispute(disputes, "next"),
    "inspectionLens.previousDispute": () => nextDispute(disputes, "previous"),
    "inspectionLens.disputesOfFolder": () => view.show("folder"),
    "inspectionLens.disputesOfDocument": () => view.show("document"),
    "inspectionLens.groupDisputesByStatus": () => view.group("status"),
    "inspectionLens.groupDisputesByDocument": () => view.group("document"),
    "inspectionLens.filterDisputes": () => view.chooseFilter(),
    "inspectionLens.searchDisputes": () => view.search(),
    "inspectionLens.showLedger": () => view.showLedger(page),
    "inspectionLens.saveLedger": () => view.saveLedger(page),
    "inspectionLens.refreshDisputes": () => view.refresh(),
  };
  return [view.follow(page), page.follow(), ...Object.entries(table).map(([id, run]) => commands.registerCommand(id, run))];
}

async function copyDispute(given?: Given): Promise<void> {
  const citation = given && "item" in given ? citationOf(given.item) : undefined;
  if (citation) await commands.executeCommand(clientCommands.copyCitation, citation);
}
