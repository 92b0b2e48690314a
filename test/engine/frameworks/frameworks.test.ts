import { describe, expect, test } from "vitest";
import {
  explainGrade,
  type Framework,
  frameworkFor,
  frameworks,
  gradeOnScale,
  inspectorates,
  isInForce,
  scaleAt,
} from "../../../server/src/engine/frameworks/index.ts";

function idFor(clues: Parameters<typeof frameworkFor>[0]): string | undefined {
  return frameworkFor(clues)?.id;
}

function byId(id: string): Framework {
  const found = frameworks.find((framework) => framework.id === id);
  if (!found) throw new Error(`no framework ${id}`);
  return found;
}

describe("the data", () => {
  test("ids are unique and every inspectorate is known", () => {
    expect(new Set(frameworks.map((framework) => framework.id)).size).toBe(frameworks.length);
    const known = new Set([...inspectorates.map((inspectorate) => inspectorate.id), "joint"]);
    for (const framework of frameworks) expect(known).toContain(framework.inspectorate);
  });

  test("scales run from the best down, every spelling once and in lower case", () => {
    for (const { scale } of frameworks) {
      scale.forEach((grade, index) => {
        expect(grade.rank).toBe(index + 1);
      });
      const words = scale.flatMap((grade) => [grade.grade, ...grade.variants]);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toBe(word.toLowerCase());
    }
  });

  test("every fact names a source, and what was not seen is never certain", () => {
    for (const framework of frameworks) {
      expect(framework.sources.length).toBeGreaterThan(0);
      for (const source of framework.sources) {
        expect(source.url).toMatch(/^https?:\/\//);
        if (source.seen === "none") expect(source.confidence).not.toBe("high");
      }
    }
  });
});

describe("the framework of an inspection", () => {
  test("a report card's framework and date choose the design", () => {
    expect(idFor({ cardFramework: "SIF", date: "2015-03-02" })).toBe("ofsted-sif");
    expect(idFor({ cardFramework: "SIF", date: "2018-06-04" })).toBe("ofsted-sif");
    expect(idFor({ cardFramework: "ILACS-short", date: "2022-12-09" })).toBe("ofsted-ilacs-2018");
    expect(idFor({ cardFramework: "ILACS-standard", date: "2023-01-23" })).toBe("ofsted-ilacs-2023");
    expect(idFor({ cardFramework: "ILACS-standard", date: "2026-03-30" })).toBe("ofsted-ilacs-2023");
    expect(idFor({ cardFramework: "ILACS-standard", date: "2026-04-01" })).toBe("ofsted-ilacs-2026");
    expect(idFor({ cardFramework: "ILACS" })).toBe("ofsted-ilacs-2018");
  });

  test("a title with a date", () => {
    const title = "Inspection of Eastmarch local authority children’s services";
    expect(idFor({ title, date: "2019-05-01" })).toBe("ofsted-ilacs-2018");
    expect(idFor({ title, date: "2024-05-01" })).toBe("ofsted-ilacs-2023");
    expect(idFor({ title: "Inspection of safeguarding and looked after children services", date: "2011" })).toBe("ofsted-slac");
  });

  test("an inspectorate that had one framework on that date", () => {
    expect(idFor({ inspectorate: "hmi-prisons", date: "2020-01-01" })).toBe("hmi-prisons");
    expect(idFor({ inspectorate: "ofsted", subject: "local authority children's services", date: "2015" })).toBe("ofsted-sif");
  });

  test("no guess where several would do", () => {
    expect(idFor({ inspectorate: "ofsted", date: "2015-05-01" })).toBeUndefined();
    expect(idFor({})).toBeUndefined();
    expect(idFor({ title: "Minutes of the scrutiny panel" })).toBeUndefined();
    expect(scaleAt({ title: "Minutes of the scrutiny panel" })).toBeUndefined();
  });

  test("periods of uneven precision", () => {
    expect(isInForce({ from: "2013-11", to: "2018-01" }, "2018-01-29")).toBe(true);
    expect(isInForce({ from: "2013-11", to: "2018-01" }, "2013")).toBe(true);
    expect(isInForce({ from: "2013-11", to: "2018-01" }, "2013-10-31")).toBe(false);
    expect(isInForce({ from: "2009-04-01", to: "2012" }, "2012-12-31")).toBe(true);
    expect(isInForce({ from: "2023-09" }, "2031-01-01")).toBe(true);
  });
});

describe("what a grade meant", () => {
  test("adequate was the third of four until 2013, and is no grade after", () => {
    const before = explainGrade("Adequate", byId("ofsted-slac"));
    expect(before).toMatchObject({ rank: 3, steps: 4, better: "good", worse: "inadequate", confidence: "high", consequences: [] });
    expect(before?.meaning).toMatch(/minimum requirements/);
    expect(explainGrade("adequate", byId("ofsted-sif"))).toBeUndefined();
  });

  test("the lowest grade says what follows", () => {
    const lowest = explainGrade("inadequate", byId("ofsted-ilacs-2018"));
    expect(lowest?.worse).toBeUndefined();
    expect(lowest?.consequences.length).toBeGreaterThan(1);
    expect(lowest?.source.confidence).toBe("high");
  });

  test("spellings of one grade", () => {
    const ilacs = byId("ofsted-ilacs-2023");
    expect(gradeOnScale("Requires improvement", ilacs)?.grade).toBe("requires improvement to be good");
    expect(gradeOnScale("require\nimprovement to be good", ilacs)?.rank).toBe(3);
  });

  test("five-point report cards of schools since November 2025", () => {
    expect(explainGrade("expected standard", byId("ofsted-education-2025"))).toMatchObject({
      rank: 3,
      steps: 5,
      better: "strong standard",
    });
  });

  test("medium confidence is passed on, low is never cited", () => {
    expect(explainGrade("good", byId("ofsted-ilacs-2026"))?.confidence).toBe("medium");
    for (const framework of frameworks.filter((each) => each.confidence === "low"))
      for (const grade of framework.scale) expect(explainGrade(grade.grade, framework)).toBeUndefined();
  });
});
