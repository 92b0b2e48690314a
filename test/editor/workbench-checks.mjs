/** What a person sees in the workbench, checked in one window in this order. Each check throws when it does not see it. */
import assert from "node:assert/strict";
import path from "node:path";
import { longReport } from "../../scripts/samples.mjs";
import { coloured, hoverText, openFile, outline, problems, statusBar, toggleFolders } from "../../scripts/workbench.mjs";

export const workbenchChecks = [
  {
    title: "a judged word has a colour of its own",
    check: (page) => coloured(page, "inadequate"),
  },
  {
    title: 'pointing at "inadequate" explains the grade',
    check: async (page) => assert.match(await hoverText(page, "inadequate"), /grade|judg/i),
  },
  {
    title: "the status bar says that an article covers a report",
    check: (page) => statusBar(page, "Coverage of a report"),
  },
  {
    title: "the status bar says which report the article is held against",
    check: (page) => statusBar(page, `Source: ${path.basename(longReport)}`),
  },
  {
    title: "the Problems panel lists a disputed finding",
    check: (page) => problems(page, /finding-disputed/),
  },
  {
    title: "the Outline of a long report shows its headings",
    check: async (page) => {
      await openFile(page, path.basename(longReport));
      await toggleFolders(page);
      const rows = await outline(page, /who need help and protection/i);
      assert.ok(rows.length >= 10, `only ${rows.length} rows`);
    },
  },
  {
    title: "the status bar says that it is a report",
    check: (page) => statusBar(page, "Report"),
  },
  {
    title: "the status bar says that a README is none",
    check: async (page) => {
      await openFile(page, "README.md");
      await statusBar(page, "Not a report");
    },
  },
];
