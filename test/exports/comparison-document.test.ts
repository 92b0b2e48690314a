import { expect, test } from "vitest";
import { analyse, compareReports } from "../../server/src/engine/index.ts";
import { comparisonDocument } from "../../server/src/exports/index.ts";

const DRAFT = `Inspection of Harrowmere local authority children’s services
Inspection dates: 6 to 17 November 2023

| Judgement | Grade |
| --- | --- |
| Overall effectiveness | Inadequate |

## The experiences and progress of care leavers

1. Visits are too often late. Of 310 care leavers, 42 had no plan_b | or adviser.

2. Managers hold the register of homes themselves and read it once a week.
`;

const FINAL = DRAFT.replace("Inadequate", "Requires improvement to be good")
  .replace("too often late", "sometimes late")
  .replace("42", "37")
  .replace(/\n2\. .*\n/, "");

test("a comparison as a document: what matters first, every change with its place, marks of the text escaped", () => {
  const document = comparisonDocument(compareReports(analyse(DRAFT), analyse(FINAL)), { before: "draft.md", after: "final.md" });
  expect(document).toMatchInlineSnapshot(`
    "# What changed between the versions

    From **draft.md** to **final.md**. 1 grade changed, 1 figure changed, 1 judgement softened, 1 paragraph reworded, 1 paragraph dropped; 1 paragraph is the same.

    ## Grades

    |  | draft.md | final.md |
    | --- | --- | --- |
    | Overall effectiveness | inadequate | requires improvement |

    ## Figures

    - ~~42~~ → **37**: “Of 310 care leavers, 37 had no plan\\_b \\| or adviser.” (paragraph 1)

    ## Judgements softened

    - ~~too often late~~ → **late**: “Visits are sometimes late.” (paragraph 1)

    ## Paragraphs dropped

    - “Managers hold the register of homes themselves and read it once a week.” (was paragraph 2)

    ## Paragraphs reworded

    - Visits are ~~too often~~ **sometimes** late. Of 310 care leavers, ~~42~~ **37** had no plan\\_b \\| or adviser. (paragraph 1)
    "
  `);
});

test("versions that do not differ say so", () => {
  const same = compareReports(analyse(DRAFT), analyse(DRAFT));
  expect(comparisonDocument(same, { before: "a_1.md", after: "b.md" })).toMatchInlineSnapshot(`
    "# What changed between the versions

    From **a\\_1.md** to **b.md**. Nothing changed; 3 paragraphs are the same.
    "
  `);
});
