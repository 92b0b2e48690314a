import { expect, test } from "vitest";
import { dossierMarkdown } from "../../server/src/exports/dossier-markdown.ts";
import { ARTICLE, dossierOf } from "./eastmarch.ts";

test("a dossier in Markdown", () => {
  expect(dossierMarkdown(dossierOf())).toMatchInlineSnapshot(`
    "# Findings and notes: eastmarch.article.txt

    22 November 2026. 1 problem found by the checks, 2 contested findings, 3 notes.

    ## Findings

    ### 1. Contested

    Contested by Council.

    **Council contests the report** (status: open)

    > Council hits back at inspectors

    ### 2. Contested

    > Inspectors found that **visits to children on protection plans were often late**.

    Contested by The council and Dana Moss.

    **The council contests the finding** (status: rejected)

    > **The council disputed the finding that visits were often late**.

    - 3 November 2026, Ruth Okoro: open
    - 4 November 2026, Ruth Okoro: rejected. the letter of 3 May says otherwise
    - Evidence: “every child was seen” (replies/letter.txt): of one team only

    **Dana Moss contests the figure** (status: open)

    > "**That is simply wrong: our records show that every child was seen**," Cllr Dana Moss said.

    ### 3. Problem

    > Of the 310 children with a plan, **42 were not seen in time, which is 31.5%**.

    42 of 310 is 13.5 %, not 31.5%. Two digits may have changed places (13.5 became 31.5). \\[warning: share-mismatch\\]

    - 42 children: “42”
    - 31.5% children: “31.5%”
    - 310 children: “310”

    ## Notes

    ### Note 1 (on the whole document)

    **5 November 2026**: On all of it.

    ### Note 2

    > Inspectors found that visits to children on protection plans were **often late**.

    **Ruth Okoro, 1 November 2026**: Which team? =SUM(A1)

    Tags: visits, factual accuracy

    - **Sam Vale, 1 November 2026**: =North, they say.

    ### Suggested wording 3

    > Of the 310 children with a plan, 42 were not seen in time, **which is 31.5%**.

    **2 November 2026**: 42 of 310 is 13.5%

    Suggested wording: “which is 13.5%”

    ## What readers said of the program’s marks

    - “hits back”: wrong: no judgement (negative) — Sam Vale, 3 November 2026

    ## Sections read and checked

    0 of 1 section, 0 % of the words, were read and checked as they stand now.

    - Council hits back at inspectors: Sam Vale, 3 November 2026 (its words were changed since)
    "
  `);
});

test("words of a note are no Markdown", () => {
  const text = "# head <script>*x*</script> [a](b) | c &lt; d & e";
  const markdown = dossierMarkdown(dossierOf(ARTICLE, [{ id: "urn:uuid:1", motivation: "commenting", created: "2026", text }]));
  expect(markdown).toContain("\\# head \\<script\\>\\*x\\*\\</script\\> \\[a\\](b) \\| c \\&lt; d & e");
});
