import { describe, expect, test } from "vitest";
import { AnalysisMemory, analyse, type Tag } from "../../../server/src/engine/index.ts";
import { emptyLexicon, readUserLexicon, type UserLexicon } from "../../../server/src/engine/lexicon/user-lexicon.ts";
import { matchesIn, tokensOf, userWords } from "../../../server/src/engine/tags/user-words.ts";
import { outgrown } from "../../support/growth.ts";
import { withMarks } from "../../support/marked-text.ts";

const lexicon = lexiconOf({
  version: 1,
  judgements: [
    { words: ["ropy", "wafer-thin"], polarity: "negative" },
    { words: "gold standard", polarity: "positive" },
    { words: "children’s champion", polarity: "positive" },
    { words: "double-plus", polarity: "positive", category: "grade" },
    { words: "robust (on paper)", polarity: "mixed" },
  ],
  ignore: [
    { words: ["Good Neighbours scheme", "Effective Futures"] },
    { words: "robust scheme", kind: "judgement" },
    { words: "5 a day", kind: "statistic" },
    { words: "Grace Latham Trust", kind: "official" },
    { words: "Strong Starts 1000", kind: "all" },
  ],
  people: [
    { name: "Odile Farrant", role: "director of public health", organisation: "Thornley NHS" },
    { name: "Rufus Pike", ignore: true },
  ],
  frameworks: [
    {
      id: "regional-peer-review",
      name: "Regional peer review",
      inspectorate: "Thornley Peer Board",
      inForce: { from: "2020" },
      scale: [
        { grade: "secure", meaning: "Practice holds without help." },
        { grade: "developing", variants: ["still developing"] },
        { grade: "fragile", polarity: "negative" },
      ],
    },
  ],
});

/** The text of a report, marked where tags of `kind` are, each with its fields. */
function tagged(kind: Tag["kind"], text: string, own: UserLexicon = lexicon): readonly [marked: string, ...fields: string[]] {
  const document = `${OPENING}${text}\n`;
  const tags = analyse(document, { lexicon: own }).tags.filter((tag) => tag.kind === kind && tag.start >= OPENING.length);
  const marked = withMarks(
    text,
    tags.map(({ start, end }) => ({ start: start - OPENING.length, end: end - OPENING.length })),
  );
  return [marked, ...tags.map(fieldsOf)];
}

const OPENING =
  "Inspection of Thornley local authority children’s services\n\nInspection dates: 6 to 17 November 2023\n\nWhat is it like\n\n";

function fieldsOf(tag: Tag): string {
  if (tag.kind === "judgement") return [tag.category, tag.polarity, tag.value].filter(Boolean).join(" ");
  if (tag.kind === "statistic") return `${tag.category} ${tag.value}`;
  return [tag.entity, tag.role, tag.organisation].filter(Boolean).join(", ");
}

function lexiconOf(json: unknown): UserLexicon {
  const { lexicon: read, problems } = readUserLexicon(json);
  expect(problems).toEqual([]);
  return read;
}

describe("a user’s judgements", () => {
  test.each([
    ["Plans are <|ropy|> and late-running.", "evaluative negative"],
    ["Plans are <|Wafer thin|>.", "evaluative negative"],
    ["Plans are <|wafer-thin|>.", "evaluative negative"],
    ["Support remains <|far too ropy|>.", "evaluative negative"],
    ["Support is <|not ropy|>.", "evaluative positive"],
    ["Support <|isn’t ropy|>.", "evaluative positive"],
    ["It is the <|gold\nstandard|> of the region.", "evaluative positive"],
    ["She is a <|children's champion|> here.", "evaluative positive"],
    ["The centre was a <|children’s champion|>’s dream.", "evaluative positive"],
    ["The plan is <|robust (on paper)|>.", "evaluative mixed"],
    ["The work was <|double-plus|>.", "grade positive double-plus"],
  ])("%s", (marked, ...fields) => {
    expect(tagged("judgement", marked.replace(/<\||\|>/g, ""))).toEqual([marked, ...fields]);
  });

  test.each([
    "Plans are ropily worded.",
    "The carpet of the gold, standard room was red.",
    "Gold is no standard here.",
    "The child's champion spoke.",
    "The paper lies on the desk.",
  ])("not: %s", (text) => expect(tagged("judgement", text)).toEqual([text]));

  test.each(["What needs to improve\n\n◼ The quality of plans, which are ropy."])("not in a recommendation: %s", (text) =>
    expect(tagged("judgement", text)).toEqual([text]),
  );

  test("hold beside the built-in ones, and instead of those they touch", () => {
    expect(tagged("judgement", "Plans are ropy. Visits are timely.")[0]).toBe("Plans are <|ropy|>. Visits are <|timely|>.");
  });
});

describe("words to ignore", () => {
  test.each([
    ["judgement", "The good neighbours scheme meets on Mondays."],
    ["judgement", "They joined the good neighbours\nscheme’s board."],
    ["judgement", "He runs an “effective futures” course."],
    ["judgement", "A robust scheme was named."],
    ["statistic", "The 5 a day stall opened."],
    ["official", "Mr Grace Latham Trust, chief executive, spoke."],
    ["statistic", "They went to the Strong Starts 1000 event."],
    ["judgement", "They went to the strong starts 1000 event."],
  ] as const)("%s not in: %s", (kind, text) => {
    expect(tagged(kind, text)).toEqual([text]);
    if (!text.includes("Grace")) expect(tagged(kind, text, emptyLexicon)[0]).not.toBe(text);
  });

  test.each([
    ["judgement", "Support is <|good|>. Neighbours scheme to meet."],
    ["judgement", "The Good Neighbours scheme is <|effective|>."],
    ["judgement", "Planning is <|robust|>."],
    ["statistic", "There were <|5|> complaints."],
    ["statistic", "The Good Neighbours scheme helped <|12|> families."],
  ] as const)("%s elsewhere: %s", (kind, marked) => {
    expect(tagged(kind, marked.replace(/<\||\|>/g, ""))[0]).toBe(marked);
  });
});

describe("people", () => {
  test("a name that the text says nothing of is an official’s", () => {
    expect(tagged("official", "The letter was sent to Odile Farrant on Monday.\n\nFarrant said it had come.")).toEqual([
      "The letter was sent to <|Odile Farrant|> on Monday.\n\n<|Farrant|> said it had come.",
      "Odile Farrant, director of public health, Thornley NHS",
      "Odile Farrant, director of public health, Thornley NHS",
    ]);
  });

  test("what the text says goes before", () => {
    expect(tagged("official", "Odile Farrant, chief executive of Eastmarch Council, spoke.")).toEqual([
      "<|Odile Farrant|>, chief executive of Eastmarch Council, spoke.",
      "Odile Farrant, chief executive of Eastmarch Council, Eastmarch Council",
    ]);
  });

  test("a title stays with the name", () => {
    expect(tagged("official", "They met Dr Odile Farrant there.")[0]).toBe("They met <|Dr Odile Farrant|> there.");
  });

  test.each(["They met odile farrant there.", "The Farrant estate is old.", "Odile went. Farrant Road is closed."])("not: %s", (text) =>
    expect(tagged("official", text)).toEqual([text]),
  );

  test("a name to ignore is nobody’s, by surname either", () => {
    const text = "Rufus Pike, director of children’s services, spoke.\n\nMr Pike said more.";
    expect(tagged("official", text)).toEqual([text]);
    expect(tagged("official", text, emptyLexicon).length).toBe(3);
  });
});

describe("a user’s scale", () => {
  test.each([
    ["The service was judged to be <|secure|>.", "grade positive secure"],
    ["Care planning was graded <|Still developing|>.", "grade mixed developing"],
    ["It received a rating of <|fragile|>.", "grade negative fragile"],
    ["The service was judged to be <|good|>.", "grade positive good"],
  ])("%s", (marked, ...fields) => {
    expect(tagged("judgement", marked.replace(/<\||\|>/g, ""))).toEqual([marked, ...fields]);
  });

  test.each(["The team is developing a plan.", "The vase is kept in a secure box.", "Developing countries are studied in year 6."])(
    "not: %s",
    (text) => expect(tagged("judgement", text)).toEqual([text]),
  );
});

describe("the time that a text takes", () => {
  const nested = lexiconOf({
    version: 1,
    judgements: Array.from({ length: 40 }, (_, length) => ({ words: `${"so ".repeat(length)}far`, polarity: "negative" })),
    ignore: [{ words: ["not not not", "’ ’ x", "1 1 1 1 2"], kind: "all" }],
    people: [{ name: "Ann Ann Ann Lowe" }],
  });

  test.each(["so ", "not ", "'", "’s", "1 ", "Ann ", "(", "-", "x’", "\u0301"])("grows with its length: %s", (unit) => {
    const work = (length: number) => {
      const text = unit.repeat(length / unit.length);
      return () => {
        tokensOf(text);
        matchesIn(tokensOf(text), userWords(nested).judgements);
        matchesIn(tokensOf(text), userWords(nested).people);
      };
    };
    expect(outgrown(work, { small: 20_000, large: 200_000, most: 40 })).toBeUndefined();
  });
});

test("another lexicon’s tags are not remembered", () => {
  const memory = new AnalysisMemory();
  const text = `${OPENING}Plans are ropy.\n`;
  const count = (own?: UserLexicon) =>
    analyse(text, { memory, ...(own ? { lexicon: own } : {}) }).tags.filter(({ kind }) => kind === "judgement").length;
  expect([count(), count(lexicon), count(), count(emptyLexicon), count(lexicon)]).toEqual([0, 1, 0, 0, 1]);
});
