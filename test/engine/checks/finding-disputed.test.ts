import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/engine/analyse.ts";

/** Each problem's words, its message, and the words it leads to. */
function problems(text: string): readonly string[] {
  return analyse(text)
    .problems.filter((problem) => ["finding-disputed", "dispute"].includes(problem.code))
    .map(
      ({ at, message, related }) =>
        `${text.slice(at.start, at.end)} ◆ ${message} ◆ ${related.map((passage) => text.slice(passage.start, passage.end)).join(" + ")}`,
    );
}

test("the figure and the contest point at each other", () => {
  expect(
    problems("Ofsted said 84 plans of Averham Council were late.\n\n“The figure is wrong,” said council leader Ivy Marlow."),
  ).toMatchInlineSnapshot(`
    [
      "84 ◆ Contested by Ivy Marlow: “The figure is wrong”. ◆ The figure is wrong",
      "The figure is wrong ◆ Ivy Marlow contests a figure: “84”. ◆ 84",
    ]
  `);
});

test("a contest of the whole report stands at the headline's grade, several are one", () => {
  expect(
    problems(
      "Averham Council rated inadequate\n\nAverham Council has lodged a formal complaint about the report. Ofsted was in the county in May.\n\n“We cannot accept the verdict,” said council leader Ivy Marlow.",
    ),
  ).toMatchInlineSnapshot(`
    [
      "inadequate ◆ Contested by Averham Council and Ivy Marlow: “Averham Council has lodged a formal complaint about the report” and 1 more. ◆ Averham Council has lodged a formal complaint about the report + We cannot accept the verdict",
      "Averham Council has lodged a formal complaint about the report ◆ Averham Council contests the report. ◆ inadequate",
      "We cannot accept the verdict ◆ Ivy Marlow contests the grade: “inadequate”. ◆ inadequate",
    ]
  `);
});

test("a grade that its critic accepts is not what a complaint about the report contests", () => {
  const accepting = (who: string) =>
    problems(
      `Averham Council on its inspection\n\n${who} accepts the judgement that services are inadequate. Averham Council has lodged a formal complaint about the report.`,
    );
  expect(accepting("Averham Council")).toEqual([
    "Averham Council has lodged a formal complaint about the report ◆ Averham Council contests the report. ◆ ",
  ]);
  // Whoever else accepts it does not speak for the council.
  expect(accepting("Cllr Ivy Marlow")[0]).toMatch(/^inadequate ◆ Contested by Averham Council/);
});

test("what is conceded is not reported", () => {
  expect(
    problems("Ofsted said 84 plans of Averham Council were late.\n\n“We accept the findings,” said council leader Ivy Marlow."),
  ).toEqual([]);
});

test("a contest whose finding the text does not have is reported by itself", () => {
  expect(problems("Cllr Ivy Marlow has rejected the inspectors’ findings.")).toMatchInlineSnapshot(`
    [
      "Cllr Ivy Marlow has rejected the inspectors’ findings ◆ Ivy Marlow contests the report. ◆ ",
    ]
  `);
});

test("long words are cut at a word", () => {
  const [first = ""] = problems(
    `Cllr Ivy Marlow said Ofsted’s report was wrong because ${"nobody had asked a single question of the staff ".repeat(6)}at all.`,
  );
  expect(first).not.toBe("");
  for (const line of problems(
    `Ofsted graded it inadequate.\n\n“We reject the verdict, which ${"is far from what the families say ".repeat(9)}today,” said Cllr Ivy Marlow.`,
  )) {
    expect((line.split(" ◆ ")[1] ?? "").length).toBeLessThan(220);
  }
});

describe("what a contest is tied to", () => {
  const TEXT =
    "Ofsted has rated Averham Council’s support for care leavers “inadequate”. Children’s services as a whole “require improvement to be good”.\n\nPathway plans were described as “vague”, while advisers had too many cases.\n\n";
  for (const [contest, expected] of [
    ["“I don’t recognise the description of pathway plans,” said council leader Ivy Marlow.", "Pathway plans were described as “vague”"],
    ["“The report is unfair,” said council leader Ivy Marlow.", "require improvement to be good"],
    ["The council has rejected several of the findings.", undefined],
    ["“The description of foster care is wrong,” said council leader Ivy Marlow.", undefined],
    ["“We have asked for two headings in the report to be corrected,” said council leader Ivy Marlow.", undefined],
  ] as const)
    test(contest, () => {
      const text = TEXT + contest;
      const at = analyse(text)
        .problems.filter((problem) => problem.code === "finding-disputed" && problem.message.startsWith("Contested by"))
        .map((problem) => text.slice(problem.at.start, problem.at.end));
      expect(at).toEqual(expected === undefined ? [] : [expected]);
    });

  test("who finds the inspectors too kind contests the report as too mild", () => {
    const messages = analyse(
      `${TEXT}“I think the inspectors were too generous,” said Cllr Dora Finch, the opposition leader.`,
    ).problems.map((problem) => problem.message);
    expect(messages).toContain("Dora Finch contests the report as too mild.");
  });
});
