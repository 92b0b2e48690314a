import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { DISMISSALS_FILE } from "../server/src/dismissals/index.ts";
import { checks, LEXICON_FILE } from "../server/src/engine/index.ts";
import { semanticTokensLegend } from "../server/src/features/index.ts";
import { LINKS_FILE } from "../server/src/links/index.ts";
import {
  checkLevels,
  clientCommands,
  defaultSettings,
  recognisedLanguages,
  recognitionModes,
  reportLanguage,
  settingsSection,
} from "../server/src/protocol/index.ts";

const root = path.dirname(import.meta.dirname);
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const { contributes } = manifest;
const properties: Record<string, Record<string, unknown>> = contributes.configuration.properties;
/** Read by the language client itself. */
const clientSettings: readonly string[] = [];

describe("settings", () => {
  test("the manifest and the schema name the same", () => {
    const declared = Object.keys(properties).filter((name) => !clientSettings.includes(name));
    expect(declared.sort()).toEqual(
      Object.keys(defaultSettings)
        .map((name) => `${settingsSection}.${name}`)
        .sort(),
    );
  });

  test("with the same defaults", () => {
    for (const [name, value] of Object.entries(defaultSettings)) expect(properties[`${settingsSection}.${name}`]?.default).toEqual(value);
  });

  test("each check can be set, to the schema's levels, and is described as it describes itself", () => {
    const { properties: levels } = properties[`${settingsSection}.checks`] as { properties: Record<string, unknown> };
    expect(levels).toEqual(
      Object.fromEntries(checks.map(({ id, level, summary }) => [id, { enum: checkLevels, default: level, description: summary }])),
    );
  });

  test("recognition has the schema's values, each explained", () => {
    const setting = properties[`${settingsSection}.recognition`];
    expect(setting?.enum).toEqual(recognitionModes);
    expect(setting?.enumDescriptions).toHaveLength(recognitionModes.length);
  });
});

describe("colours", () => {
  test("each type and modifier that the server sends is contributed", () => {
    expect(contributes.semanticTokenTypes.map(({ id }: { id: string }) => id)).toEqual(semanticTokensLegend.tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id)).toEqual(semanticTokensLegend.tokenModifiers);
  });

  test("each type falls back on scopes that themes know", () => {
    const { scopes } = contributes.semanticTokenScopes[0];
    for (const type of semanticTokensLegend.tokenTypes) expect(scopes[type]?.length, type).toBeGreaterThan(0);
    for (const selector of Object.keys(scopes)) {
      const [type = "", ...modifiers] = selector.split(".");
      expect(type === "*" || semanticTokensLegend.tokenTypes.includes(type), selector).toBe(true);
      for (const modifier of modifiers) expect(semanticTokensLegend.tokenModifiers, selector).toContain(modifier);
    }
  });

  test("are on in every language that is read", () => {
    for (const language of [reportLanguage, ...recognisedLanguages])
      expect(contributes.configurationDefaults[`[${language}]`]?.["editor.semanticHighlighting.enabled"], language).toBe(true);
  });
});

describe("starting", () => {
  test("on the languages that are read and on nothing else", () => {
    expect(manifest.activationEvents).toEqual([reportLanguage, ...recognisedLanguages].map((language) => `onLanguage:${language}`));
  });

  test("the files that the manifest names are there", () => {
    const files = [manifest.icon, contributes.languages[0].configuration, contributes.grammars[0].path];
    for (const { url } of contributes.jsonValidation) files.push(url);
    for (const file of files) expect(existsSync(path.join(root, file)), file).toBe(true);
  });

  test("every command has its code, and every piece of code its command", () => {
    const files = readdirSync(path.join(root, "client/src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const source = files.map((name) => readFileSync(path.join(root, "client/src", name), "utf8")).join("\n");
    const coded = [...source.matchAll(/"(inspectionLens\.\w+)":|registerCommand\("(inspectionLens\.\w+)"/g)].map(
      ([, listed, registered]) => listed ?? registered,
    );
    expect(coded.sort()).toEqual(contributes.commands.map(({ command }: { command: string }) => command).sort());
  });

  test("menus, keys and the texts of empty views name commands that there are", () => {
    const ours = contributes.commands.map(({ command }: { command: string }) => command);
    const named: string[] = Object.values<{ command: string }[]>(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    named.push(...contributes.keybindings.map(({ command }: { command: string }) => command));
    for (const { contents } of contributes.viewsWelcome)
      for (const [, id] of contents.matchAll(/\(command:(inspectionLens\.\w+)\)/g)) named.push(id);
    expect(named.filter((command) => !ours.includes(command))).toEqual([]);
  });

  test("works in Restricted Mode, and says what virtual workspaces get", () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
    expect(manifest.capabilities.virtualWorkspaces.description).toMatch(/\w/);
  });
});

describe("menus", () => {
  /** Entries of a menu that stands in views, and the views that they name. */
  const inViews = ["view/title", "view/item/context"].flatMap((menu) =>
    (contributes.menus[menu] ?? []).map(({ command, when = "" }: { command: string; when?: string }) => ({
      entry: `${menu}: ${command}`,
      views: [...when.matchAll(/\bview == ([\w.]+)/g)].map(([, view]) => view),
    })),
  );
  const ourViews = Object.values<{ id: string }[]>(contributes.views).flatMap((views) => views.map(({ id }) => id));

  // Without, it would stand in every view of the editor, other extensions' too.
  test.each(inViews)("$entry is for a view of ours", ({ views }) => {
    expect(views).not.toEqual([]);
    for (const view of views) expect(ourViews).toContain(view);
  });

  test("name commands that are there, each once in a place", () => {
    const ours = contributes.commands.map(({ command }: { command: string }) => command);
    for (const [menu, entries] of Object.entries<{ command?: string; when?: string; group?: string }[]>(contributes.menus)) {
      const commands = entries.flatMap(({ command }) => command ?? []);
      for (const command of commands) expect(ours, menu).toContain(command);
      expect(new Set(entries.map((entry) => JSON.stringify(entry))).size, menu).toBe(entries.length);
    }
  });
});

test("the schemas are for the files that are read", () => {
  expect(contributes.jsonValidation.map(({ fileMatch }: { fileMatch: string }) => fileMatch)).toEqual([
    LEXICON_FILE,
    DISMISSALS_FILE,
    LINKS_FILE,
  ]);
});

test("the commands that code actions name are the editor’s", () => {
  const ours = contributes.commands.map(({ command }: { command: string }) => command);
  for (const command of Object.values(clientCommands)) expect(ours).toContain(command);
});

describe("the language", () => {
  const { extensions, firstLine } = contributes.languages[0];

  test("has its four endings", () => expect(extensions).toEqual([".report.md", ".report.txt", ".inspection.md", ".inspection.txt"]));

  test.each([
    "Inspection of Eastmarch local authority children’s services",
    "Inspection of services for children in need of help and protection, children looked after and care leavers",
    "Short inspection of children's services",
    "<!-- inspection-report -->",
  ])("is told by the first line: %s", (line) => expect(line).toMatch(new RegExp(firstLine)));

  test.each([
    "Inspection of electrical installations",
    "Inspections",
    "# inspection-report",
    "My notes on the inspection of children's services",
    "Inspection of the code: children's services module",
  ])("is not told by: %s", (line) => expect(line).not.toMatch(new RegExp(firstLine)));
});

test("each check has its page", () => {
  const folder = path.join(root, "docs/rules");
  const pages = existsSync(folder) ? readdirSync(folder) : [];
  for (const { id } of checks) expect(pages, id).toContain(`${id}.md`);
});

test("the walkthrough uses commands that are there and pictures that are packed", () => {
  const ours = contributes.commands.map(({ command }: { command: string }) => command);
  for (const { description, media } of contributes.walkthroughs[0].steps) {
    for (const [, command = ""] of description.matchAll(/\(command:(inspectionLens\.\w+)\)/g)) expect(ours).toContain(command);
    expect(existsSync(path.join(root, media.image))).toBe(true);
  }
});
