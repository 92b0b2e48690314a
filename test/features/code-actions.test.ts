import { describe, expect, test } from "vitest";
import { CodeActionKind } from "vscode-languageserver-types";
import { anchorAt } from "../../server/src/dismissals/index.ts";
import { type ActionOptions, codeActions, diagnostics } from "../../server/src/features/index.ts";
import { reading, type Told, uri } from "../support/reading.ts";

const disputed: Told = {
  kind: "problem",
  code: "finding-disputed",
  level: "information",
  message: "Disputed.",
  related: [{ mark: 1, message: "The words." }],
};
const dated: Told = { kind: "problem", code: "date-impossible", level: "warning", message: "No such day." };
const commands = { dismiss: "dismiss", sideBySide: "beside", copyCitation: "cite", aboutCheck: "about" };
const options: ActionOptions = { levelOf: () => undefined, commands, canDismiss: true, shown: [] };

/** The titles of the actions at the cursor. */
function titles(marked: string, told: readonly Told[], more: Partial<ActionOptions> = {}): readonly string[] {
  const read = reading(marked, told);
  const { line, column } = read.lines.at(read.cursor);
  const at = { line, character: column };
  return codeActions(read, { start: at, end: at }, { ...options, ...more }).map(({ title }) => title);
}

describe("at a finding", () => {
  test("everything that can be done about it", () =>
    expect(titles("It is <|po<|>or|>.\n<|We object|>.", [disputed])).toEqual([
      "Show both passages side by side",
      "Copy as citation",
      "Dismiss here…",
      "Never report finding-disputed in this document",
      "About the check finding-disputed",
    ]));

  test("no other passage, nothing beside it", () => expect(titles("On <|31 <|>June|>.", [dated])[0]).toBe("Copy as citation"));

  test("of several, each says which it is about", () =>
    expect(titles("On <|31 <|>June|> <|we|>.", [dated, disputed]).filter((title) => title.startsWith("Dismiss"))).toEqual([
      "Dismiss here…",
    ]));

  test("the end of the words is still the finding", () => expect(titles("It is <|poor|><|>.", [dated])).toHaveLength(4));

  test.each([
    ["in no folder nothing is dismissed", { canDismiss: false }, ["Copy as citation", "About the check date-impossible"]],
    ["a check that is off is not acted on", { levelOf: () => "off" as const }, []],
    ["refactorings are asked for, and there are none", { only: [CodeActionKind.Refactor] }, []],
    [
      "an editor without our commands can dismiss",
      { commands: { dismiss: "dismiss" } },
      ["Dismiss here…", "Never report date-impossible in this document"],
    ],
  ])("%s", (_, more, expected) => expect(titles("On <|31 <|>June|>.", [dated], more)).toEqual(expected));

  test("what is dismissed is not acted on again", () => {
    const { analysis, spans } = reading("On <|31 June|>.", [dated]);
    const at = anchorAt(analysis.document.text, spans[0] ?? { start: 0, end: 0 });
    const dismissals = [{ document: "a", check: "date-impossible", scope: "here", at }] as const;
    expect(titles("On <|31 <|>June|>.", [dated], { dismissals })).toEqual([]);
  });

  test("the commands get what they need, and name the diagnostic that they are about", () => {
    const read = reading("It is <|poor|>.\n<|We object|>.", [disputed]);
    const shown = diagnostics(read, { levelOf: () => undefined, related: true });
    const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } };
    const beside = { uri, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } }, message: "The words." };
    const actions = codeActions(read, range, { ...options, shown });
    expect(actions.map(({ command, diagnostics: settled }) => [command?.command, command?.arguments?.[0], settled?.length])).toEqual([
      ["beside", { passage: { uri, range }, related: [beside] }, 1],
      ["cite", { uri, range, whole: true }, 1],
      ["dismiss", { uri, check: "finding-disputed", range }, 1],
      ["dismiss", { uri, check: "finding-disputed" }, 1],
      ["about", "finding-disputed", 1],
    ]);
  });
});

describe("at a dispute", () => {
  const contest: Told = { kind: "problem", code: "dispute", level: "information", message: "The council contests." };
  const reviewing = { ...commands, reviewDispute: "review", addEvidence: "evidence" };
  const atFinding = ["It is <|po<|>or|>.\n<|We object|>.", [disputed]] as const;
  const deciding = { dismiss: "dismiss", decideDispute: "decide" };

  test("it can be reviewed", () =>
    expect(titles(...atFinding, { commands: reviewing, canReview: true })).toEqual([
      "Show both passages side by side",
      "Review this dispute…",
      "Mark the dispute as upheld…",
      "Mark the dispute as rejected…",
      "Add evidence from selection…",
      "Copy as citation",
      "Dismiss here…",
      "Never report finding-disputed in this document",
      "About the check finding-disputed",
    ]));

  test.each([
    ["where no notes can be kept", ...atFinding, { commands: reviewing }],
    ["where the problem is another", "On <|31 <|>June|>.", [dated], { commands: reviewing, canReview: true }],
    ["by an editor without the commands", ...atFinding, { canReview: true }],
  ] as const)("not %s", (_, marked, told, more) =>
    expect(titles(marked, told, more).filter((title) => /dispute|evidence/i.test(title) && !/^(?:About|Never)/.test(title))).toEqual([]),
  );

  test("an editor without commands of its own decides by the title", () => {
    const read = reading("<|We object|>.", [contest]);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
    const actions = codeActions(read, range, { ...options, commands: deciding, canReview: true });
    expect(actions.map(({ title, command }) => [title, command?.arguments?.[0]]).slice(0, 4)).toEqual([
      ["Mark the dispute as upheld", { uri, range, act: { act: "status", status: "upheld" } }],
      ["Mark the dispute as rejected", { uri, range, act: { act: "status", status: "rejected" } }],
      ["Mark the dispute as resolved", { uri, range, act: { act: "status", status: "resolved" } }],
      ["Reopen the dispute", { uri, range, act: { act: "status", status: "open" } }],
    ]);
  });

  test("the command is told where the contests stand, not the finding", () => {
    const read = reading("It is <|poor|>.\n<|We object|>.", [disputed]);
    const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } };
    const [, review] = codeActions(read, range, { ...options, commands: reviewing, canReview: true });
    const contests = [{ start: { line: 1, character: 0 }, end: { line: 1, character: 9 } }];
    expect(review?.command).toEqual({ title: "Review this dispute…", command: "review", arguments: [{ uri, contests }] });
  });
});

describe("elsewhere", () => {
  const select = (only?: readonly string[]) => {
    const read = reading("It is good. On <|31 June|>.", [dated]);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
    return codeActions(read, range, { ...options, only }).map(({ title, kind }) => [title, kind]);
  };

  test("selected words can be quoted", () => expect(select()).toEqual([["Copy as citation", CodeActionKind.Refactor]]));
  test("but not as a fix", () => expect(select([CodeActionKind.QuickFix])).toEqual([]));
  test("without words there is nothing to do", () => expect(titles("It <|>is. On <|31 June|>.", [dated])).toEqual([]));
});
