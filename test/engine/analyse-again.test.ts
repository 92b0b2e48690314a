import fc from "fast-check";
import { expect, test } from "vitest";
import { type Analysis, AnalysisMemory, analyse, readUserLexicon, SourceIndex } from "../../server/src/engine/index.ts";

const SNIPPETS = [
  "Inspection of Northmere local authority\nchildren’s services\nInspection dates: 9 to 20 May 2022\nReport published: 11 May 2022\nJudgement\n\nGrade\n\nThe experiences and progress of children in care\n\nGood\n\nOverall effectiveness\n\nAdequate\n\n",
  "At 31 March 2016, 355 children were looked after by the council. Of this number:\n\n",
  "The number of children in care at 31 March 2016 was 385. This is an increase from 320 at 31 June 2015.\n\n",
  "• 25 live outside the local authority area\n",
  "At 31 March 2016, 36 looked after children lived outside the area.\n\n",
  "The experiences and progress of children in care: inadequate\n\n",
  "Services for children in care are outstanding. At 31 March 2029 there were 12 visits.\n\n",
  "# Leadership: adequate\n\nLeadership: Good\n\n",
  "The report says that “visits are made in time” and that 24 of 310 care leavers were out of touch.\n\n",
  "Inspectors called it “a disgrace without equal in any county”.\n\n",
  "Inspectors said plans were “far too slow” and that 42 of 310 care leavers were out of touch.\n\n",
  "Moira Thorne, director of children’s services at Eastmarch Council, said: “We do not accept that finding.\n\n",
  "“It is simply wrong. The true figure is 190.”\n\n",
  "Ms Thorne welcomed the grade of good for adoption.\n\n",
  "Thorne added that the complaint would go ahead.\n\n",
  "Cllr Amit Dale: The council rejects the judgement of inadequate.\n\n",
  "A: Because nobody listened.\n\n",
  "Amit Dale left.\n\n",
  "The council looks after 310 children, an increase from 355. Of this number:\n\n",
  "• 42 (31.5%) live outside the area\n",
  "Of these, 57 (18%) are late.\n\n",
  "Some 42 children (22% of all children looked after) had moved.\n\n",
  "Approximately 70,600 children live in Eastmarch; 281 are in care (a rate of 59.8 per 10,000).\n\n",
  "\n\nWhat needs to improve\n\n",
  "◼ The quality of plans, which are poor.\n",
  "Contents\n\n",
  "\n\n3\n\n",
  "EASTMARCH COUNCIL\n\n",
  "She said",
  "She said the report was unfair, and she would complain.\n\n",
  "It rejected the finding that plans are poor.\n\n",
  "A spokeswoman said the figure of 190 was wrong.\n\n",
  "“Our plans are not a disgrace,” said Moira Thorne, the director.\n\n",
  "Only 40 care leavers were out of touch, the council said.\n\n",
  "The report, disputed by the council, was published in May. Its view is that the grade is unfair.\n\n",
  "The director accepted that records were thin.\n\n",
  "Harbour Trust told inspectors that visits were late.\n\n",
  "“By our count it was 12,” he added.\n\n",
  "Bradley Kost, a lawyer for the families, disagreed.\n\n",
  "Kost said the figure was wrong.\n\n",
  "The leader of Eastmarch Council has apologised to families.\n\n“We lost track of you,” said Una Lund.\n\n",
  "“He will be missed,” said Una Lund.\n\n",
  "Ann Kost told the Harbour Safety Board (HSB) that it was late. He called it “a scandal”.\n\n",
  "The HSB said it would write to them.\n\n",
  "”",
  "“",
  "\n\n",
  "Good\n\n",
];

const snippet = fc.constantFrom(...SNIPPETS);
const filler = "Visits are made on time. Most children know why they are in care, and records are clear.\n\n";
const base = fc
  .array(fc.oneof(snippet, fc.constantFrom(filler.repeat(4), filler.repeat(24))), { minLength: 5, maxLength: 60 })
  .map((items) => items.join(""));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 300 })),
  insert: fc.oneof(fc.constant(""), fc.constantFrom("a", " ", "\n", "9", "not "), snippet),
});

function plain({ reportCard, tags, claims, problems, sourced }: Analysis): unknown {
  const { people, attributions, disputes } = claims;
  return { reportCard, tags, people, attributions, disputes, problems, sourced };
}

const own = readUserLexicon({
  version: 1,
  judgements: [{ words: "out of touch", polarity: "negative" }],
  ignore: [{ words: ["judgement of inadequate", "42 of 310"], kind: "all" }],
  people: [
    { name: "Amit Dale", ignore: true },
    { name: "Most Children", role: "chair" },
  ],
}).lexicon;
const REPORT = "1. Plans are too slow. Visits are made in time.\n\n2. Of 310 care leavers, 42 are out of touch. Records are clear.\n";
const sources = [{ name: "report.txt", index: SourceIndex.of(analyse(REPORT)) }];
const lexicons = fc.array(fc.constantFrom({}, { sources }, { lexicon: own, sources }), { minLength: 2, maxLength: 4 });

test("an analysis that remembers the one before an edit is the one from scratch", { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(base, fc.array(edit, { minLength: 1, maxLength: 6 }), lexicons, (start, edits, turns) => {
      const memory = new AnalysisMemory();
      let text = start;
      const versions = [text];
      let turn = 0;
      const next = (): (typeof turns)[number] => turns[turn++ % turns.length] ?? {};
      analyse(text, { memory, ...next() });
      for (const { at, remove, insert } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + insert + text.slice(from + remove);
        versions.push(text);
        const edited = { start: from, end: from + insert.length };
        const words = next();
        expect(plain(analyse(text, { memory, edited, ...words }))).toEqual(plain(analyse(text, words)));
      }
      for (const undone of versions.reverse()) {
        const words = next();
        expect(plain(analyse(undone, { memory, ...words }))).toEqual(plain(analyse(undone, words)));
      }
    }),
    { numRuns: 100 },
  );
});
