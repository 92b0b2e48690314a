import { expect, test } from "vitest";
import { analyse, LineIndex } from "../../server/src/engine/index.ts";
import { hover } from "../../server/src/features/index.ts";
import { reviewsAmong } from "../../server/src/reviewing/index.ts";
import { review } from "../reviewing/reviews.ts";

const TEXT = `Ofsted has rated Harrowmere Council’s children’s services inadequate, in a report published today.

Inspectors said that visits to children were often late. The council rejected the claim that visits were often late.
`;
const read = { uri: "file:///article.txt", analysis: analyse(TEXT), lines: LineIndex.of(TEXT) };
const CONTEST = "The council rejected the claim that visits were often late";

function shownAt(words: string, reviews: Parameters<typeof reviewsAmong>[0]): string {
  const { line, column } = read.lines.at(TEXT.indexOf(words) + 2);
  const shown = hover(read, { line, character: column }, "plaintext", { reviews: reviewsAmong(reviews) });
  return shown && typeof shown.contents === "object" && "value" in shown.contents ? shown.contents.value : "";
}

const rejected = review(TEXT, { on: CONTEST, by: "Ruth Okoro", steps: [["rejected", 3, "the letter shows 40"]] });
const upheld = review(TEXT, { on: CONTEST, by: "Sam Vale", steps: [["upheld", 4]] });

test("a contest says what became of it", () => {
  expect(shownAt("rejected the claim", [rejected])).toContain("Reviewed: rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40.");
});

test("readers who disagree are shown, not overruled", () => {
  expect(shownAt("rejected the claim", [rejected, upheld])).toContain("Readers disagree: Ruth Okoro: rejected · Sam Vale: upheld.");
});

test("a finding says it too, of each contest", () => {
  expect(shownAt("visits to children", [rejected])).toContain("Reviewed: rejected by Ruth Okoro");
});

test("nothing is said where nobody decided anything", () => {
  expect(shownAt("rejected the claim", [])).not.toMatch(/Reviewed|disagree/);
  const elsewhere = review(TEXT, { on: "published today", by: "Ruth Okoro", steps: [["upheld", 3]] });
  expect(shownAt("rejected the claim", [elsewhere])).not.toMatch(/Reviewed|disagree/);
});
