import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

const LEAD = "Ofsted has rated Averham Council’s services inadequate. Inspectors found that 84 plans were late.\n\n";
const REPORT =
  "Inspection of Averham local authority children’s services\n\nInspection dates: 3 to 7 June 2019\n\nLead inspector: Ivy Marlow, Her Majesty’s Inspector\n\nThe experiences of children\n\n";

type Case = readonly [text: string, ...expected: string[]];

function expectDisputes(cases: readonly Case[]): void {
  for (const [text, ...expected] of cases)
    test(text.slice(0, 100), () => {
      const found = listDisputes(LEAD + text);
      expect(found).toHaveLength(expected.length);
      for (const [at, line] of expected.entries()) expect(found[at]).toContain(line);
    });
}

describe("contests that are told", () => {
  expectDisputes([
    [
      "Averham Council has lodged a formal complaint about the report.",
      "dispute | Averham Council | report | Averham Council has lodged a formal complaint about the report → inadequate",
    ].map((line, at) => (at ? line.replace(" → inadequate", "") : line)) as unknown as Case,
    [
      "Averham Council has rejected the findings and has hired a lawyer.",
      "dispute | Averham Council | report | Averham Council has rejected the findings",
    ],
    [
      "The council ‘does not recognise’ the figure of 84.",
      "dispute | Averham Council | figure | The council ‘does not recognise’ the figure of 84 → 84",
    ],
    [
      "Cllr Ivy Marlow queried the number of late plans.",
      "dispute | Ivy Marlow | figure | Cllr Ivy Marlow queried the number of late plans → 84",
    ],
    [
      "The council has asked Ofsted to reconsider its judgement.",
      "dispute | Averham Council | grade | The council has asked Ofsted to reconsider its judgement → inadequate",
    ],
    [
      "Ofsted has thrown out a complaint from Averham Council about the report.",
      "dispute | Averham Council | report | Ofsted has thrown out a complaint from Averham Council about the report",
    ],
  ]);
});

describe("contests that are said", () => {
  expectDisputes(
    [
      [
        "“We cannot accept this verdict,” said council leader Ivy Marlow.",
        "dispute | Ivy Marlow | grade | We cannot accept this verdict → inadequate",
      ],
      ["“The report is a whitewash,” said Cllr Ivy Marlow.", "dispute | Ivy Marlow | report | The report is a whitewash"],
      [
        "Council leader Ivy Marlow said the figure was two years out of date.",
        "dispute | Ivy Marlow | figure | the figure was two years out of date → 84",
      ],
      [
        "“I don’t accept 84. It was 48,” said council leader Ivy Marlow.",
        "dispute | Ivy Marlow | figure | I don’t accept 84 → 84",
        "dispute | Ivy Marlow | figure | It was 48 → 84",
      ],
      [
        "Council leader Ivy Marlow said inspectors had spoken to only four families.",
        "dispute | Ivy Marlow | process | inspectors had spoken to only four families",
      ],
    ].map((item) => item as unknown as Case),
  );
});

describe("accepting in part, conceding", () => {
  expectDisputes([
    [
      "Council leader Ivy Marlow welcomed the report but rejected the grade.",
      "partial | Ivy Marlow | grade | Council leader Ivy Marlow welcomed the report but rejected the grade → inadequate",
    ],
    [
      "The council has accepted the findings in full and has hired staff.",
      "concede | Averham Council | finding | The council has accepted the findings in full → 84 plans were late",
    ],
    ["“We got this wrong,” said council leader Ivy Marlow.", "concede | Ivy Marlow | finding | We got this wrong → 84 plans were late"],
    [
      "“We do not dispute the grade,” said council leader Ivy Marlow.",
      "concede | Ivy Marlow | grade | We do not dispute the grade → inadequate",
    ],
    ["Council leader Ivy Marlow said the report was ‘tough but fair’.", "concede | Ivy Marlow | report | the report was ‘tough but fair’"],
    [
      "The council has dropped its challenge to the report.",
      "concede | Averham Council | report | The council has dropped its challenge to the report",
    ],
  ]);
});

describe("other ways of saying it", () => {
  expectDisputes([
    [
      "The council is to appeal against the grade.",
      "dispute | Averham Council | grade | The council is to appeal against the grade → inadequate",
    ],
    [
      "The council has abandoned plans for a judicial review of the report.",
      "concede | Averham Council | report | The council has abandoned plans for a judicial review of the report",
    ],
    ["Cllr Ivy Marlow does not dispute the published figure.", "concede | Ivy Marlow"],
    ["Ofsted and the council are at odds over the figure.", "dispute | the council | figure"],
    ["“To call them late is simply untrue,” said Cllr Ivy Marlow.", "dispute | Ivy Marlow"],
    ["“Inspectors rightly point out that plans are late,” said council leader Ivy Marlow.", "concede | Ivy Marlow"],
    ["“Late, yes. Unsafe, no,” said council leader Ivy Marlow of the report.", "concede | Ivy Marlow", "dispute | Ivy Marlow"],
  ]);
});

describe("no contests", () => {
  for (const text of [
    "Children know how to complain, and complaints are dealt with promptly.",
    "Conference chairs challenge weak plans and managers dispute thresholds with schools.",
    "A planning dispute over the new home goes on; residents have appealed against the decision.",
    "The parents’ custody dispute was settled.",
    "Ofsted said it stood by its report in full.",
    "A spokesman said: “We are disappointed, and we will respond in due course.”",
    "The council has not complained about the report.",
    "Parents can find the complaints procedure on the website.",
    "Cllr Ivy Marlow asked when the report would be published.",
    "The minister said councils should accept such findings.",
    "Members accepted the minutes of the last meeting.",
    "The council accepted 40 referrals and rejected nine applications.",
  ]) {
    test(text, () => expect(listDisputes(LEAD + text)).toEqual([]));
  }
});

describe("in an inspection report", () => {
  for (const [text, ...expected] of [
    [
      "1. Leaders acknowledge that plans are not good enough.",
      "concede | Leaders | finding | Leaders acknowledge that plans are not good enough → plans are not good enough",
    ],
    ["1. Senior managers recognise the shortfalls and have hired staff.", "concede | Senior managers"],
    ["1. Leaders recognise the importance of good plans."],
    ["1. Managers challenge poor practice. Workers recognise risk well."],
    ["1. Leaders know that plans are late and are aware of the gaps."],
    ["1. Social workers recognise children’s needs and accept referrals promptly."],
    ["1. The council disputes two claims in the county court and rejected one tender."],
    ["1. Children say that staff recognise when they are not happy."],
  ] as const) {
    test(text, () => {
      const found = listDisputes(REPORT + text);
      expect(found).toHaveLength(expected.length);
      for (const [at, line] of expected.entries()) expect(found[at]).toContain(line);
    });
  }
});
