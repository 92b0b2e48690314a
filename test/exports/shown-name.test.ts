import { expect, test } from "vitest";
import { shownName } from "../../server/src/exports/dossier/passages.ts";

test.each([
  ["reports/eastmarch 2016.pdf", "reports/eastmarch 2016.pdf"],
  ["file:///home/ruth/case/eastmarch%202016.pdf", "eastmarch 2016.pdf"],
  ["/home/ruth/case/eastmarch 2016.pdf", "eastmarch 2016.pdf"],
  ["C:\\Users\\Ruth\\eastmarch 2016.pdf", "eastmarch 2016.pdf"],
  ["\\\\server\\share\\eastmarch 2016.pdf", "eastmarch 2016.pdf"],
])("%s is handed on as %s", (source, name) => expect(shownName(source)).toBe(name));
