import { describe, expect, test } from "vitest";
import { speaksOfOwn } from "../../../../server/src/engine/claims/contests/speaks-of-own.ts";
import { sideOfOfficial } from "../../../../server/src/engine/claims/speakers/side.ts";
import { listDisputes } from "../../../support/claims-listing.ts";

describe("who speaks of what was inspected as theirs", () => {
  test.each([
    ["we'd been inadequate for six years", true],
    ["we were rated good in May", true],
    ["they said our offer was thin", true],
    ["our caseloads were too high", true],
    ["our members are tired", false],
    ["our children deserve better", false],
    ["my son waited a year and our social worker left", false],
    ["the council was rated inadequate", false],
  ])("%s", (words, expected) => expect(speaksOfOwn(words)).toBe(expected));

  test("such a one concedes and contests, though the text tells no office", () => {
    const text =
      "NADIA: So, Glyn. The report lands, and it says requires improvement.\n\nGLYN: We'd been inadequate for six years, so that was a relief. They said our offer was thin. I thought that was harsh.\n\nNADIA: Thank you.\n\nGLYN: Thanks.";
    expect(listDisputes(text).map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual(["dispute | GLYN"]);
  });
});

describe("who is meant", () => {
  const LEAD = "Ofsted has rated Brackley Moor Council inadequate.\n\n";
  const held = (words: string) => listDisputes(`${LEAD}${words}`).map((line) => line.split(" | ").slice(0, 2).join(" | "));
  test("a police inspector inspects nothing", () => {
    expect(sideOfOfficial("Inspector", "Northmoor Police", "Ofsted")).toBe("inspected");
    expect(sideOfOfficial("Inspector", "Ofsted", "Ofsted")).toBe("inspecting");
  });
  test("'it' is no group", () => {
    expect(
      held(
        "Brackley Moor Council lodged a complaint after inspectors said plans were late. It claimed that nine findings were inaccurate.",
      )[1],
    ).toBe("dispute | Brackley Moor Council");
  });
  test("a name behind a span of time", () => {
    expect(held("For five weeks Brackley Moor Council told anyone who would listen that Ofsted had got it wrong.")).toEqual([
      "dispute | Brackley Moor Council",
    ]);
  });
  test("'she's questioned': has", () => {
    expect(held("The director won't resign, and she's questioned the grade.")[0]).toMatch(/^dispute/);
  });
  test("a body's acceptance, whoever tells it", () => {
    expect(held("Ms Kester stated that the partnership fully accepted the two findings.")[0]).toMatch(/^concede/);
  });
  test("'We got this wrong' is nobody else's to say", () => {
    expect(held("“We got this wrong and I am sorry,” Berenice Oates told members.")).toEqual(["concede | Berenice Oates"]);
    expect(held("“They let us down,” Berenice Oates told members.").filter((line) => line.startsWith("concede"))).toEqual([]);
  });
});
