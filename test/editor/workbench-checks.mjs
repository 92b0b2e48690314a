/** What a person sees in the workbench, checked in one window in this order. Each check throws when it does not see it. */
import assert from "node:assert/strict";
import path from "node:path";
import { longReport } from "../../scripts/samples.mjs";
import { coloured, hoverText, openFile, outline, problems } from "../../scripts/workbench.mjs";

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
    title: "the Problems panel lists a disputed finding",
    check: (page) => problems(page, /finding-disputed/),
  },
  {
    title: "the Outline of a long report shows its headings",
    check: async (page) => {
      await openFile(page, path.basename(longReport));
      const rows = await outline(page, /\w/);
      assert.ok(rows.length >= 3, `only ${rows.length} rows`);
    },
  },
];
