import { commands, type Disposable, Uri, window, workspace } from "vscode";
import { type CheckSectionParams, type CommandArguments, checkSectionRequest } from "../../../server/src/protocol/index.ts";
import { AccuracyPage, accuracyScheme } from "./accuracy-page.ts";
import { CoverageTree } from "./coverage-tree.ts";
import { correct, judge, judgeHere, markAs, tell, type VerdictMeans, withName } from "./judge.ts";

/** Verdicts on tags, the sections that were read and checked, and the report on how often the program was right. */
export function registerVerdicts(means: VerdictMeans): Disposable[] {
  const tree = new CoverageTree(means);
  const page = new AccuracyPage();
  return [
    ...tree.register(),
    workspace.registerTextDocumentContentProvider(accuracyScheme, page),
    commands.registerCommand("inspectionLens.judgeTag", (given?: CommandArguments["judge"]) => given && judge(means, given)),
    commands.registerCommand("inspectionLens.confirmTag", () => judgeHere(means, "confirmed")),
    commands.registerCommand("inspectionLens.rejectTag", () => judgeHere(means, "rejected")),
    commands.registerCommand("inspectionLens.withdrawVerdict", () => judgeHere(means, "withdrawn")),
    commands.registerCommand("inspectionLens.correctTag", (given?: CommandArguments["correct"]) => correct(means, given)),
    commands.registerCommand("inspectionLens.markAs", (given?: CommandArguments["mark"]) => markAs(means, given)),
    commands.registerCommand("inspectionLens.checkSection", (given?: CheckSectionParams) => checkSection(means, given)),
    commands.registerCommand("inspectionLens.uncheckSection", () => checkSection(means, undefined, false)),
    commands.registerCommand("inspectionLens.showAccuracyReport", (folder?: unknown) =>
      page.show(means.client, folder instanceof Uri ? folder : undefined),
    ),
  ];
}

/** The section that is given, by a code lens, else the one at the cursor. */
async function checkSection(means: VerdictMeans, given: CheckSectionParams | undefined, checked = true): Promise<void> {
  const editor = window.activeTextEditor;
  const { client } = means;
  const params =
    given ?? (editor && { uri: client.code2ProtocolConverter.asUri(editor.document.uri), at: editor.selection.active, checked });
  if (!params) return;
  const at = { line: params.at.line, character: params.at.character };
  const outcome = await withName(means, () => client.sendRequest(checkSectionRequest, { ...params, at }));
  await tell(outcome, params.checked ? "Read and checked. “Undo Note Change” takes it back" : "The check is taken back");
}
