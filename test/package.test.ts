import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = path.dirname(import.meta.dirname);

/** Largest size of each minified bundle, in kB: what it measured, and some room. More is a decision, not an accident. */
const sizeLimits = {
  "dist/extension.cjs": 600,
  "dist/server.cjs": 2_475,
  "dist/cli.cjs": 2_225,
  "dist/cli-thread.cjs": 10,
  "dist/exports/docx.cjs": 300,
  "dist/importers/pdf.cjs": 1_900,
} as const;

const always = ["CHANGELOG.md", "LICENSE", "README.md", "package.json", ...Object.keys(sizeLimits)];
const allowed = [
  /^docs\/rules\/[a-z-]+\.md$/,
  /^docs\/images\/notes\.png$/,
  /^(?:syntaxes|schemas)\/[a-z.-]+\.json$/i,
  /^media\/icon\.png$/,
  /^media\/ledger\.(?:css|js)$/,
  /^media\/notes\/[a-z]+-(?:dark|light)\.svg$/,
];

interface Walkthrough {
  readonly steps: readonly { readonly media: { readonly image: string } }[];
}

describe("the package", () => {
  const listed = listFiles({ cwd: root, packageManager: PackageManager.None });

  test("holds what runs and what explains it", { timeout: 60_000 }, async () => {
    expect(await listed).toEqual(expect.arrayContaining(always));
  });

  test("holds nothing else", async () => {
    const others = (await listed).filter((file) => !always.includes(file) && !allowed.some((pattern) => pattern.test(file)));
    expect(others).toEqual([]);
  });

  test("holds every file that the manifest points at", async () => {
    const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const { languages = [], grammars = [], jsonValidation = [] } = manifest.contributes ?? {};
    const schemas = jsonValidation.map(({ url }: { url: string }) => url);
    const pictures = (manifest.contributes?.walkthroughs ?? []).flatMap(({ steps }: Walkthrough) => steps.map(({ media }) => media.image));
    const named: string[] = [
      manifest.main,
      manifest.icon,
      ...languages.map(configurationOf),
      ...grammars.map(pathOf),
      ...schemas,
      ...pictures,
    ];
    const missing = named.filter((file) => file !== undefined && !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
    const files = (await listed).map((file) => path.posix.normalize(file));
    expect(named.filter((file) => file !== undefined && !files.includes(path.posix.normalize(file)))).toEqual([]);
  });
});

describe("the minified bundles", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "inspection-lens-package-"));
  beforeAll(() => {
    execFileSync(process.execPath, [path.join(root, "build.mjs"), "--production", `--into=${folder}`], { stdio: "pipe" });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.entries(sizeLimits))("%s stays under %i kB", (file, limit) => {
    expect(statSync(path.join(folder, file)).size / 1_000).toBeLessThan(limit);
  });

  test.each(["dist/extension.cjs", "dist/server.cjs", "dist/cli.cjs"])("%s loads the PDF reader only when it is needed", (file) => {
    expect(readFileSync(path.join(folder, file), "utf8")).not.toContain("GlobalWorkerOptions");
  });

  test("the command line runs beside its package.json, away from node_modules", () => {
    copyFileSync(path.join(root, "package.json"), path.join(folder, "package.json"));
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const printed = execFileSync(process.execPath, [path.join(folder, "dist/cli.cjs"), "--version"], { cwd: folder, encoding: "utf8" });
    expect(printed.trim()).toContain(version);
  });

  test("the command line starts its threads there, too", () => {
    const paths = [0, 1].map((i) => path.join(folder, `${i}.txt`));
    for (const file of paths) writeFileSync(file, "The plan lies on the desk. ".repeat(10_000));
    const args = ["analyse", "--format", "ndjson", "--jobs", "2", ...paths];
    const printed = execFileSync(process.execPath, [path.join(folder, "dist/cli.cjs"), ...args], { cwd: folder, encoding: "utf8" });
    expect(printed.split("\n").map((line) => line.slice(0, 12))).toEqual(['{"document":', '{"document":', ""]);
    expect(printed).not.toContain('"error"');
  });

  test("name no folder of the machine that built them", () => {
    for (const file of Object.keys(sizeLimits)) expect(readFileSync(path.join(folder, file), "utf8")).not.toContain(root);
  });
});

function configurationOf({ configuration }: { configuration?: string }): string | undefined {
  return configuration;
}

function pathOf({ path: file }: { path: string }): string {
  return file;
}
