import { describe, expect, test } from "vitest";
import { listDisputes, listHolders } from "../../../support/claims-listing.ts";

const LEAD =
  "Ofsted has rated Averham Council’s services inadequate. Inspectors found that 84 plans were late and said that night staff were “too few to be safe”.\n\n";

/** What each contest of the text is about: `figure → 84`. */
function abouts(text: string): readonly string[] {
  return listDisputes(LEAD + text).map((line) => `${line.split(" | ")[2]}${line.includes(" → ") ? ` → ${line.split(" → ")[1]}` : ""}`);
}

const KINDS: readonly (readonly [kind: string, cases: readonly (readonly [text: string, expected: string])[]])[] = [
  [
    "a figure",
    [
      ["“The figure of 84 is wrong,” said council leader Ivy Marlow.", "figure → 84"],
      ["Council leader Ivy Marlow said the true number was 31.", "figure → 84"],
      ["“The 84 plans they mention had all been signed; the figure is wrong,” said council leader Ivy Marlow.", "figure → 84"],
      ["The council disputes how many plans were late.", "figure → 84"],
      ["“Nine of those were done the same day,” said council leader Ivy Marlow.", "figure → 84"],
      [
        "“We query one line, where a figure of 9% had been printed for 6%, and it is wrong,” said council leader Ivy Marlow.",
        "figure → 9%",
      ],
      ["The council queried the statement that 84 plans were late.", "figure → 84 plans were late"],
    ],
  ],
  [
    "a grade",
    [
      ["The council has rejected the verdict.", "grade → inadequate"],
      ["The council has appealed against its rating.", "grade → inadequate"],
      ["“We cannot accept its ultimate conclusion,” said council leader Ivy Marlow.", "grade → inadequate"],
      ["The council has asked Ofsted to reconsider the grade for care leavers.", "grade → the grade for care leavers"],
      ["The council accepts that its services are inadequate.", "grade → its services are inadequate"],
      ["The council argued it should have been rated good.", "grade → inadequate"],
      ["The council has come out fighting after inspectors rated its homes inadequate.", "grade → inadequate"],
      ["“I do not recognise this as a failing council,” said council leader Ivy Marlow.", "grade → inadequate"],
      ["The council hit out at its inspection grades.", "grade → inadequate"],
      ["The council is going to court after inspectors put its homes into special measures.", "grade → special measures"],
    ],
  ],
  [
    "a finding by its clause",
    [
      ["The council does not accept that records had been lost.", "finding → records had been lost"],
      ["The council rejected the inspectors’ claim that governors were asleep.", "finding → governors were asleep"],
      [
        "“We accept without reservation that visits were missed (paragraph 12),” said council leader Ivy Marlow.",
        "finding → visits were missed",
      ],
      ["The council said inspectors had been wrong to criticise the use of agency nurses.", "finding → the use of agency nurses"],
      ["The council has apologised for the delays in answering letters.", "finding → the delays in answering letters"],
    ],
  ],
  [
    "a finding told before, in other words or none",
    [
      ["“That is simply untrue,” said council leader Ivy Marlow.", "finding → night staff were “too few to be safe”"],
      [
        "“We do not dispute that night staff were short that week,” said council leader Ivy Marlow.",
        "finding → night staff were “too few to be safe”",
      ],
      ["“No child was ever at risk,” said council leader Ivy Marlow.", "finding"],
      ["“They say we hid the rotas. That is rubbish,” said council leader Ivy Marlow.", "finding → we hid the rotas"],
    ],
  ],
  [
    "the report",
    [
      ["The council has rejected many of the findings.", "report"],
      ["“I would not argue with a word of it,” said council leader Ivy Marlow.", "report"],
      ["The council has lodged a formal complaint.", "report"],
      ["Saul Reed, whose mother lives at the home, called the report “a stitch-up”.", "report"],
      ["The council is appealing against Ofsted’s decision to close the home.", "report → Ofsted’s decision to close the home"],
      ["“The account is fair and balanced, and we accept what the inspectors found,” said council leader Ivy Marlow.", "report"],
      ["“The inspectors were too generous,” said opposition leader Dora Finch.", "report"],
      ["The council has branded the report ‘a snapshot’ after it was graded inadequate.", "report"],
    ],
  ],
  [
    "the process",
    [
      ["Council leader Ivy Marlow said inspectors had spoken to only two nurses.", "process"],
      [
        "The Larkmead Homes Federation, which runs the home, has lodged a complaint about the conduct of the inspection.",
        "process → the conduct of the inspection",
      ],
      ["The council has complained about the way the inspection was carried out.", "process → the way the inspection was carried out"],
      ["Council leader Ivy Marlow said the sample of 12 files was unrepresentative.", "process → the sample of 12 files"],
    ],
  ],
];

for (const [kind, cases] of KINDS)
  describe(kind, () => {
    test.each(cases)("%s", (text, expected) => {
      expect(abouts(text)[0]).toBe(expected);
    });
  });

describe("contests in everyday words", () => {
  test.each([
    ["Council leader Ivy Marlow said the report was “unrecognisable”.", "dispute Ivy Marlow"],
    ["Council leader Ivy Marlow insisted no child had been at risk.", "dispute Ivy Marlow"],
    ["“It is a picture of somebody else’s town,” said council leader Ivy Marlow. “The report is one-sided.”", "dispute Ivy Marlow"],
    ["Council leader Ivy Marlow said inspectors appeared to have counted visits rather than children.", "dispute Ivy Marlow"],
    ["The council has lodged papers at the High Court over the judgement.", "dispute Averham Council"],
    ["“I will not make excuses; that one is on us,” said council leader Ivy Marlow.", "concede Ivy Marlow"],
    ["Council leader Ivy Marlow acknowledged that letters had gone astray.", "concede Ivy Marlow"],
  ])("%s", (text, expected) => {
    expect(listHolders(LEAD + text)).toContain(expected);
  });
  test.each([
    "Leaders do not accept excuses for late visits.",
    "The panel should accept the report rather than pick holes in it, Cllr Dora Finch felt.",
    "“We will be judged on results,” said council leader Ivy Marlow.",
    "“Now some man from the county says our sums are wrong,” said Cllr Dora Finch of the bypass.",
    "The lorry driver apologised to the cyclist.",
    "Council leader Ivy Marlow insisted the new depot would open in May.",
    "Police and schools dispute thresholds openly, which is healthy.",
    "“We are proud of our staff and we will recruit eleven more,” said council leader Ivy Marlow.",
  ])("%s", (text) => {
    expect(listDisputes(LEAD + text)).toEqual([]);
  });
});

test("news of other quarrels has no contest in it", () => {
  for (const text of [
    "The striker has rejected claims that the verdict of the jury was unfair. His lawyers said the report in the newspaper was nonsense.",
    "The bank disputed the figure in the analyst’s report and called the rating wrong.",
  ])
    expect(listDisputes(text)).toEqual([]);
});

test("a headline gives a contest without its verb", () => {
  expect(listDisputes("Watchdog’s verdict on Averham Council ‘unfair’\n\nOfsted rated Averham Council inadequate in May.")[0]).toContain(
    "dispute | Averham Council",
  );
});

test("an answer to a presenter's question", () => {
  const found = listDisputes(
    "PRESENTER: Inspectors say 84 plans at Averham Council were late. Is that so?\n\nMARLOW: No, not at all. We answer every letter.\n\nPRESENTER: Thank you, Ivy Marlow.\n\nMARLOW: Thank you.",
  );
  expect(found.map((line) => line.split(" | ")[3]?.split(" → ")[0])).toEqual(["No, not at all"]);
});

describe("what is told without inspectors, and what is meant as a whole", () => {
  const told = (lead: string, words: string): readonly string[] =>
    listDisputes(`${lead}\n\n${words}`).map((line) => `${line.split(" | ")[2]}${line.includes(" → ") ? ` → ${line.split(" → ")[1]}` : ""}`);
  const NUMBERED = "An Ofsted report on Averham's homes was published. There are 84 children on the list.";
  const MARKED = "Averham's homes have been given the lowest possible mark by a watchdog. The regulator came in May.";
  for (const [lead, words, expected] of [
    [NUMBERED, "“The number in the report is wrong. It is 31,” said council leader Ivy Marlow.", "figure → 84"],
    [
      NUMBERED,
      "“Its figures on waiting times are wrong,” said council leader Ivy Marlow of the report.",
      "figure → Its figures on waiting times",
    ],
    [MARKED, "“The verdict is wrong,” said council leader Ivy Marlow.", "grade → the lowest possible mark"],
    [LEAD, "The council called the report “a stitch-up”.", "report"],
    [LEAD, "“This is a snapshot in time,” said council leader Ivy Marlow.", "report"],
    [LEAD, "“We apologise unreservedly to residents,” said council leader Ivy Marlow.", "report"],
    [LEAD, "“We apologise for that,” said council leader Ivy Marlow.", "finding → night staff were “too few to be safe”"],
    [LEAD, "“We pointed this out and it went to print regardless,” said council leader Ivy Marlow.", "process"],
  ] as const)
    test(words, () => expect(told(lead, words).at(-1)).toBe(expected));
});
