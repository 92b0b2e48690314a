import { expect, test } from "vitest";
import { changeText } from "../../client/src/comparison/change-text.ts";

test.each([
  [
    { label: "“poor” → “weak”", how: "softened", place: "paragraph 3, page 2" },
    "arrow-down",
    "softened · paragraph 3, page 2",
    "“poor” → “weak”, softened, paragraph 3, page 2",
  ],
  [
    { label: "Overall effectiveness: good → inadequate", how: "changed", place: "" },
    "edit",
    "changed",
    "Overall effectiveness: good → inadequate, changed",
  ],
])("a change says in words what its icon says", (change, icon, description, spoken) => {
  expect(changeText(change)).toEqual({ icon, description, spoken, tooltip: `${change.label}\n${description}` });
});
