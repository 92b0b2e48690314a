import { describe, expect, test } from "vitest";
import { listHolders } from "../../../support/claims-listing.ts";

const GRADED = "Ofsted judged Averham Council inadequate.";

describe("a contest belongs to whom somebody else says it of", () => {
  test.each([
    ["The MP, Ann Lowe, said that Averham Council rejected the finding that plans were late.", "dispute Averham Council"],
    ["The MP, Ann Lowe, said the Averham Parents’ Forum did not accept the finding.", "dispute Averham Parents’ Forum"],
    ["The leader, Ann Lowe, said that Cllr Ivo Reed rejected the finding.", "dispute Ivo Reed"],
    ["The leader, Ann Lowe, said her deputy, Cllr Ivo Reed, disputed the figure.", "dispute Ivo Reed"],
    ["The MP, Ann Lowe, said the council had complained to Ofsted.", "dispute Averham Council"],
    ["The MP, Ann Lowe, told the Post that Averham Council had formally complained to Ofsted.", "dispute Averham Council"],
  ])("%s", (said, ...expected) => {
    expect(listHolders(`${GRADED}\n\n${said}`)).toEqual(expected);
  });
});

describe("no contest of what inspectors found", () => {
  test.each([
    "The MP, Ann Lowe, said the council had not rejected the findings.",
    "The MP, Ann Lowe, said that Averham Council challenged the school’s grades.",
    "The MP, Ann Lowe, said the charity challenged the council’s figures.",
    "The MP, Ann Lowe, said that Cllr Ivo Reed challenged managers every month.",
  ])("%s", (said) => {
    expect(listHolders(`${GRADED}\n\n${said}`)).toEqual([]);
  });
});
