import assert from "node:assert/strict";
import * as vscode from "vscode";
import { tinyPdf } from "../support/tiny-pdf.ts";
import { acceptInput, eventually, open } from "./support.ts";

const extensionId = "inspection-lens.inspection-lens";
const article = "press/eastmarch-care-leavers.article.txt";
const longReport = "eastmarch-2016.report.txt";
const waitingTimes = "press/thornley-waiting-times.article.txt";
const thornleyReport = "thornley-2023.report.md";
const minutes = "thornley-scrutiny-minutes.txt";

describe("the extension", () => {
  it("starts when a report is opened", async () => {
    await open(article);
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is not there`);
    await eventually("the extension is active", () => extension.isActive);
  });

  it("knows *.report.txt as an inspection report", async () => {
    assert.equal((await open(longReport)).languageId, "inspection-report");
  });

  it("leaves a README without tags, hovers and problems", async () => {
    const readme = await open("README.md");
    // The server answers for another document after this one, so silence about this one is an answer and not slowness.
    await tags(await open(article));
    assert.equal(readme.languageId, "markdown");
    assert.deepEqual(vscode.languages.getDiagnostics(readme.uri), []);
    assert.equal((await semanticTokens(readme))?.data.length ?? 0, 0);
    assert.equal(await hoverOn(readme, "inadequate"), "");
  });

  it("lets go of a file that is switched off, and takes it back", async () => {
    const document = await open(minutes);
    await tags(document);
    await vscode.commands.executeCommand("inspectionLens.switchOffFile");
    await eventually("no tags", async () => ((await semanticTokens(document))?.data.length ?? 0) === 0);
    await vscode.commands.executeCommand("inspectionLens.switchOnFile");
    await tags(document);
  });

  it("has every command that its manifest names", async () => {
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON;
    const named: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const registered = await vscode.commands.getCommands(true);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !registered.includes(command)),
      [],
    );
  });
});

describe("notes made with Hypothesis", () => {
  it("are taken in from a file, as one change that can be undone", async () => {
    const document = await open(article);
    await tags(document);
    const quote = document.lineAt(0).text;
    const selector = [
      { type: "TextQuoteSelector", exact: quote, prefix: "", suffix: document.getText().slice(quote.length, quote.length + 32) },
    ];
    const rows = [
      { id: "heading", created: "2026-03-04T10:00:00+00:00", uri: "https://paper.example", text: "Who says so?", target: [{ selector }] },
    ];
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail("the workspace has a folder");
    const file = vscode.Uri.joinPath(folder, "rows.json");
    const sidecar = document.uri.with({ path: `${document.uri.path}.annotations.jsonld` });
    const written = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(rows)));
    await vscode.commands.executeCommand("inspectionLens.importNotes", file);
    assert.match(await written(), /Who says so\?/);
    await vscode.commands.executeCommand("inspectionLens.undoNoteChange");
    await eventually("the note is gone", async () => !(await written()).includes("Who says so?"));
    for (const made of [file, sidecar]) await vscode.workspace.fs.delete(made);
  });
});

describe("an article about a report", () => {
  it("shows the finding that is contested, and the words that contest it", async () => {
    const document = await open(article);
    const [finding] = await disputed(document);
    assert.ok(finding?.message, "a message");
    assert.equal(finding.source, "Inspection Lens");
    assert.ok((finding.relatedInformation ?? []).length > 0, "the contest as related information");
  });

  it("explains a grade in the hover", async () => {
    const document = await open(article);
    const text = await eventually("a hover", () => hoverOn(document, "inadequate"));
    assert.match(text, /inadequate/i);
    assert.ok(text.length > 60, `an explanation, not a word: ${text}`);
  });

  it("has semantic tokens on what it judges, counts and names", async () => {
    const document = await open(article);
    const words = wordsOf(document, await tags(document));
    assert.ok(words.includes("inadequate"), `a grade among ${words.length} words`);
    assert.ok(
      words.some((word) => /\d/.test(word)),
      "a figure",
    );
  });
});

describe("a finding", () => {
  it("offers what can be done about it", async () => {
    const { actions } = await actionsOnDispute();
    const titles = actions.map(({ title }) => title);
    for (const wanted of [/side by side/, /Copy as citation/, /^Dismiss here/, /^Never report finding-disputed/, /^About the check/])
      assert.ok(
        titles.some((title) => wanted.test(title)),
        `${wanted} among ${titles.join(", ")}`,
      );
  });

  it("stands beside the passage that belongs to it", async () => {
    const { document } = await actionsOnDispute();
    // A contest has one finding; a finding may have several contests, of which a person would be asked to pick one.
    const contest = vscode.languages
      .getDiagnostics(document.uri)
      .find((problem) => codeOf(problem) === "dispute" && problem.relatedInformation?.length === 1);
    assert.ok(contest, "a contest with its finding");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      contest.range,
    );
    await runAction(actions, /side by side/);
    const editors = await eventually("two editors", () => {
      const { visibleTextEditors } = vscode.window;
      return visibleTextEditors.length === 2 ? visibleTextEditors : undefined;
    });
    const selected = editors.map(({ selection }) => document.getText(selection)).sort();
    assert.deepEqual(
      selected,
      [contest.range, contest.relatedInformation?.[0]?.location.range].map((range) => document.getText(range)).sort(),
    );
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("is dismissed into the folder's file, and told again when that is gone", async () => {
    const { document, finding, actions } = await actionsOnDispute();
    const told = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some((problem) => codeOf(problem) === "finding-disputed" && problem.range.isEqual(finding.range));
    const dismissing = runAction(actions, /^Dismiss here/);
    await acceptInput(dismissing);
    await eventually("the finding is gone", () => !told());
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail("the workspace has a folder");
    const file = vscode.Uri.joinPath(folder, ".inspection-lens", "dismissals.json");
    const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    assert.equal(written.dismissals[0].document, article);
    await vscode.workspace.fs.delete(file);
    await eventually("the finding is back", () => told());
  });

  it("has a page about its check", async () => {
    const { actions } = await actionsOnDispute();
    await runAction(actions, /^About the check/);
    await eventually("the page", () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes("finding-disputed"))),
    );
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});

describe("a person", () => {
  it("is followed to everything that they are reported to have said", async () => {
    const document = await open(article);
    await tags(document);
    const speaker = await eventually("somebody who speaks", async () => {
      for (const name of document.getText().matchAll(/[A-Z][a-z]+ [A-Z][a-z]+(?=, )/g)) {
        const at = document.positionAt((name.index ?? 0) + 1);
        const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>("vscode.prepareCallHierarchy", document.uri, at);
        const [item] = items ?? [];
        const said =
          item && (await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>("vscode.provideOutgoingCalls", item));
        if (said && said.length > 0) return { at, said };
      }
      return undefined;
    });
    for (const { to } of speaker.said) assert.ok(to.name.length > 0 && to.range.contains(to.selectionRange));
    const mentions = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, speaker.at);
    assert.ok(mentions.some(({ range }) => range.contains(speaker.at)));
  });
});

describe("an article held against its report", () => {
  const quoted = "far too slow to tackle long waiting times";

  it("is linked by itself, and says which words the report does not have", async () => {
    const document = await open(waitingTimes);
    const altered = await eventually("an altered quotation", () =>
      vscode.languages.getDiagnostics(document.uri).find((problem) => codeOf(problem) === "quotation-altered"),
    );
    const [there] = altered.relatedInformation ?? [];
    assert.ok(there?.location.uri.path.endsWith(`/${thornleyReport}`), `in the report, not ${there?.location.uri}`);
    const text = await eventually("a hover", async () => {
      const hover = await hoverOn(document, quoted);
      return hover.includes("Not the report") && hover;
    });
    assert.match(text.replaceAll("\\", ""), /Added: “far”/);
    assert.match(text, /thornley-2023/);
  });

  it("goes to the passage in the report", async () => {
    const document = await open(waitingTimes);
    const at = document.positionAt(document.getText().indexOf(quoted) + 1);
    const link = await eventually("a definition", async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>("vscode.executeDefinitionProvider", document.uri, at);
      return found[0];
    });
    assert.ok(link.targetUri.path.endsWith(`/${thornleyReport}`));
    const report = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(report.getText(link.targetRange), /too slow to tackle long waiting times/);
  });
});

describe("an article held against a PDF", () => {
  const quoted = "been too slow to tackle long waiting times";

  it("goes to the passage in the PDF’s words, from the definition and from the hover", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, "the workspace has a folder");
    const line = (y: number, text: string) => ({ x: 72, y, text });
    const pdf = tinyPdf([
      [
        line(760, "Inspection of Harrowmere local authority children's services"),
        line(730, "Inspection dates: 4 to 15 March 2019"),
        line(710, "Report published: 7 May 2019"),
        line(690, "Lead inspector: Orla Beckett, Her Majesty's Inspector"),
      ],
      [line(760, "1. Leaders have been too slow to tackle long waiting times.")],
    ]);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, "harrow mere/report (final).pdf"), pdf);
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder.uri, "harrow mere/a.article.txt"),
      new TextEncoder().encode(
        `Harrowmere children wait too long, says Ofsted\n\nPublished 9 May 2019\n\nOfsted inspectors have criticised children’s services in Harrowmere.\n\nThe report said leaders had “${quoted}”.\n`,
      ),
    );
    const document = await open("harrow mere/a.article.txt");
    const at = document.positionAt(document.getText().indexOf(quoted) + 1);
    const link = await eventually("a definition", async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>("vscode.executeDefinitionProvider", document.uri, at);
      return found[0];
    });
    assert.equal(link.targetUri.scheme, "inspection-lens-text");
    const words = await vscode.workspace.openTextDocument(link.targetUri);
    assert.equal(words.getText(link.targetRange), quoted);
    assert.equal(words.languageId, "inspection-report");

    const [, given = ""] = /\(<command:inspectionLens\.openPassage\?([^>]+)>\)/.exec(await hoverOn(document, quoted)) ?? [];
    await vscode.commands.executeCommand("inspectionLens.openPassage", ...JSON.parse(decodeURIComponent(given)));
    const shown = vscode.window.activeTextEditor;
    assert.equal(shown?.document.uri.toString(), link.targetUri.toString());
    assert.equal(shown?.document.getText(shown.selection), quoted);
  });
});

describe("a long report", () => {
  it("has an outline of headings with numbered paragraphs inside", async () => {
    const document = await open(longReport);
    const symbols = await eventually("document symbols", async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
      return found && found.length > 0 ? found : undefined;
    });
    const all = flatten(symbols);
    assert.ok(symbols.length >= 3, `several headings at the top, not ${symbols.length}`);
    assert.ok(all.length > symbols.length, "something inside the headings");
    for (const symbol of all) {
      assert.ok(symbol.name.trim().length > 0, "every entry has a name");
      assert.ok(symbol.range.contains(symbol.selectionRange), `${symbol.name} lies inside its own range`);
    }
  });

  it("folds its sections", async () => {
    const document = await open(longReport);
    const ranges = await eventually("folding ranges", async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
      return found && found.length > 0 ? found : undefined;
    });
    assert.ok(ranges.every((range) => range.start < range.end));
  });
});

describe("a draft and the final report", () => {
  it("shows what changed, as a tree's content and as a page, and goes to both versions", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail("the workspace has a folder");
    const after = vscode.Uri.joinPath(folder, "thornley-2023.report.md");
    const before = vscode.Uri.joinPath(folder, "drafts/thornley-2023-draft.report.md");
    await vscode.commands.executeCommand("inspectionLens.compareWithDraft", after, before);
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse("inspection-lens-comparison:/What changed.md"));
    assert.match(page.getText(), /1 grade changed, .*1 recommendation dropped/);
    const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 12 } };
    await vscode.commands.executeCommand("inspectionLens.showChange", { before: { uri: before, range }, after: { uri: after, range } });
    const shown = vscode.window.visibleTextEditors.map((editor) => [editor.document.uri.path, editor.document.getText(editor.selection)]);
    assert.deepEqual(
      shown.filter(([, words]) => words !== "").map(([path, words]) => [path?.split("/").pop(), words]),
      [
        ["thornley-2023-draft.report.md", "Inspection"],
        ["thornley-2023.report.md", "Inspection"],
      ],
    );
    await vscode.commands.executeCommand("inspectionLens.closeComparison");
  });
});

/** The first contested finding, and what the editor offers to do about it. */
async function actionsOnDispute() {
  const document = await open(article);
  const [finding] = await disputed(document);
  assert.ok(finding);
  const actions = await eventually("quick fixes", async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
    );
    return found?.some(({ title }) => title.startsWith("Dismiss")) ? found : undefined;
  });
  return { document, finding, actions };
}

async function runAction(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const command = actions.find((action) => title.test(action.title))?.command ?? assert.fail(`an action ${title}`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The problems of the check `finding-disputed`, once there are any. */
function disputed(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return eventually("a disputed finding", () => {
    const found = vscode.languages.getDiagnostics(document.uri).filter((problem) => codeOf(problem) === "finding-disputed");
    return found.length > 0 ? found : undefined;
  });
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The semantic tokens of a document, once there are any. */
function tags(document: vscode.TextDocument): Promise<vscode.SemanticTokens> {
  return eventually("semantic tokens", async () => {
    const found = await semanticTokens(document);
    return found && found.data.length > 0 ? found : undefined;
  });
}

/** The text under each token. In the protocol's form each token is five numbers, the first two relative to the token before. */
function wordsOf(document: vscode.TextDocument, { data }: vscode.SemanticTokens): string[] {
  const words: string[] = [];
  let line = 0;
  let column = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0] = data.subarray(at, at + 3);
    column = lines === 0 ? column + columns : columns;
    line += lines;
    words.push(document.getText(new vscode.Range(line, column, line, column + length)));
  }
  return words;
}

/** What the hovers on the first such word say; empty where there is none. */
async function hoverOn(document: vscode.TextDocument, word: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
  return hovers.flatMap((hover) => hover.contents.map(markdown)).join("\n");
}

/** Undefined where nothing in the editor gives semantic tokens for the document. */
async function semanticTokens(document: vscode.TextDocument): Promise<vscode.SemanticTokens | undefined> {
  return vscode.commands.executeCommand<vscode.SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", document.uri);
}

function markdown(content: vscode.MarkedString | vscode.MarkdownString): string {
  return typeof content === "string" ? content : content.value;
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}
