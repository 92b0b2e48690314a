import { describe, expect, test } from "vitest";
import { impossibleDates } from "../../server/src/engine/claims/dates/impossible-dates.ts";
import { namesOf } from "../../server/src/engine/claims/name-index.ts";
import { readParagraphs } from "../../server/src/engine/claims/reading.ts";
import { sayingsOf } from "../../server/src/engine/claims/sayings/attribution.ts";
import { partLabels, transcriptLabels } from "../../server/src/engine/claims/sayings/speaker-labels.ts";
import { type PartReading, parseReport } from "../../server/src/engine/document/parse-report.ts";
import { quotationsOf } from "../../server/src/engine/document/quotations.ts";
import { analyse, recognise } from "../../server/src/engine/index.ts";
import { readReportCard } from "../../server/src/engine/report-card/read-report-card.ts";
import { spokenGrades } from "../../server/src/engine/report-card/spoken-grade.ts";
import { tagJudgements } from "../../server/src/engine/tags/judgements/judgement.ts";
import { nameCandidates } from "../../server/src/engine/tags/officials/official.ts";
import { bodiesNamed } from "../../server/src/engine/tags/officials/organisations.ts";
import { tagStatistics } from "../../server/src/engine/tags/statistics/statistic.ts";
import type { PartTags } from "../../server/src/engine/tags/tagged-parts.ts";
import { tokensOf } from "../../server/src/engine/tags/words/tokens.ts";
import { wordsOfSentences } from "../../server/src/engine/tags/words/word-uses.ts";
import { outgrown } from "../support/growth.ts";
import { passageOf } from "../support/marked-text.ts";

/*
 * Whatever a text holds, four times as much of it may take little more than four times as long. Work in the square of the length would take sixteen
 * times as long, and a text of a few megabytes would hold up the editor for minutes. How long anything takes is not tested.
 */

/** Pieces that lead a careless matcher to try everything twice; each is repeated to a line of 100 kB without a line break. */
const lines = pieces(String.raw`
1¦1 ¦1,¦1.¦1, ¦1 (1%) of ¦Of the 1, 1 (1%), ¦rose from 1 to ¦up from 1 ¦1, 1 and 1 ¦1: 1, 1 and ¦a third (1) of ¦1 (a rate of 1 per 10,000) ¦1 day longer than ¦which is below the average of ¦£1¦1% ¦(1) ¦1–1 ¦1 1 and ¦one ¦one hundred and ¦half of ¦1 of 1 ¦1 to 1 ¦from 1 to ¦between 1 and ¦aged 1 to ¦16- to 17-¦31 March ¦per ¦more than 
 ¦\t ¦\u00a0¦,¦.¦. ¦…¦.) ¦-¦–¦(¦)¦()¦[(¦<a ¦*¦# ¦| ¦: ¦; ¦/¦\\
“¦”¦‘¦\"¦'¦“‘¦“‘“‘¦“a ¦ ‘a¦a’ ¦ 'a¦' '¦“a” ¦“A.” ¦“a,” said ¦’s 
a¦A¦A ¦A. ¦A.¦Aa ¦AaAa¦A-¦A-a ¦O’A ¦Mr ¦Mr A ¦Cllr ¦Mr and Mrs ¦Aa Bb ¦Aa Bb, ¦Aa of ¦Aa Council ¦Director of ¦Cabinet member for ¦Lead inspector: ¦Ofsted ¦de la 
said ¦said said ¦says that ¦that ¦Aa said ¦said Aa ¦according to ¦told Aa that ¦he ¦who ¦disputes ¦rejects ¦but ¦does not accept that ¦the finding that 
not ¦not not ¦never ¦neither ¦nor ¦not only ¦too ¦very ¦very good ¦not good ¦good ¦good, ¦good and ¦good: ¦inadequate ¦requires improvement ¦requires 
poor but ¦which is ¦is not ¦was judged to be ¦and ¦of the ¦of the of the ¦the ¦need to ¦a lack of ¦fails to ¦e\u0301¦👶🏽¦\ud800¦דוח ¦\u200b¦\u0000¦İ`);

/** Pieces that hold line breaks: repeated, they make many short lines. */
const broken = pieces(String.raw`
\n¦\n\n¦\r¦\r\n¦\f\n¦ \n¦a\n¦A\n\n¦1\n¦1\n\n¦1. a\n¦1.1 a\n\n¦a-\n¦A.\n¦• a\n¦• \n¦\uf0b7 a\n\n¦# a\n¦## A\n\n¦1\fA\n
Judgement\n¦Judgement\n\nGood\n\n¦Good\n¦Overall effectiveness\n\n¦Overall effectiveness Good\n¦Inspection dates: 1\n¦Lead inspector: A B\n¦Contents\n
Aa ........ 3\n¦Page 1\n¦Ofsted\n¦Inspection of A\n¦“a\n¦“a\n\n¦‘a\n\n¦”\n\n¦“A.\n\n“¦AA: a\n¦AA: “a\n\n¦A B said: “a\n\n¦| a | Good |\n¦Recommendations\n¦¹ a\n
The council disputes the finding that plans are poor.\n\n¦Aa Bb, the director, said she rejects it.\n\n¦1 of 3\n\n`);

/** What may follow the words of somebody who contests something. */
const contests = pieces(`
said ¦that ¦Aa said ¦he ¦disputes ¦rejects ¦but ¦does not accept that ¦the finding that ¦not ¦and ¦of the ¦“¦“a ¦“a” ¦“a,” said ¦poor, ¦1% ¦Aa Bb ¦and rejects 
is unable to ¦reserves the right to ¦reserves the right to make a ¦took no ¦did not ¦not one line ¦called it “a ¦called it ¦It was 1. ¦How many? One. Out of ¦will use a ¦undertook to ¦the samples you had 
the report was ¦was disputed by ¦is branded as ¦met with fury by ¦the council’s objection is that ¦the council’s appeal against the grade ¦a complaint from ¦In the council’s view, ¦as far as he is concerned, ¦pour scorn on the report ¦asked for a new ¦refuses to accept the ¦considers the report ¦only 48 plans ¦none of those ¦the staff deserve ¦inspectors were here for ¦calls for the `);

type Read = (text: string) => unknown;

const readersOfLines: readonly (readonly [string, Read])[] = [
  ["tagJudgements", (text) => tagJudgements(passageOf(text))],
  ["tagStatistics", (text) => tagStatistics(passageOf(text))],
  ["nameCandidates", (text) => nameCandidates(passageOf(text))],
  ["quotationsOf", (text) => quotationsOf([text])],
  ["impossibleDates", impossibleDates],
  ["spokenGrades", spokenGrades],
];

const readers: readonly (readonly [string, Read])[] = [
  ["quotationsOf, by paragraphs", (text) => quotationsOf(text.split("\n"))],
  ["parseReport", (text) => parseReport(text)],
  ["recognise", (text) => recognise(text)],
  ["readReportCard", (text) => readReportCard(parseReport(text))],
  ["sayingsOf", sayings],
  ["namesOf", (text) => [...namesOf(text)]],
  ["analyse", (text) => analyse(text)],
];

/** Four would be linear, sixteen the square. */
const growth = { small: 25_000, large: 100_000, most: 9 };

describe.each(readersOfLines)("%s", (_, read) => {
  test("takes as long as a line is long", { timeout: 120_000 }, () => expect(superlinear(read, lines)).toEqual([]));
});

describe.each(readers)("%s", (_, read) => {
  test("takes as long as a line is long", { timeout: 240_000 }, () => expect(superlinear(read, lines)).toEqual([]));
  test("takes as long as there are lines", { timeout: 240_000 }, () => expect(superlinear(read, broken)).toEqual([]));
});

test("a contest takes as long as what follows it", { timeout: 120_000 }, () => {
  const read: Read = (text) =>
    analyse(`Eastmarch Council said: “We dispute the finding that plans are poor.\n\nA spokesman denied that ${text}`);
  expect(superlinear(read, contests)).toEqual([]);
});

/** The pieces of a list: each stands between bars or line ends, and is written as in JSON. */
function pieces(list: string): readonly string[] {
  return list
    .slice(1)
    .split(/[\n¦]/)
    .map((piece) => JSON.parse(`"${piece}"`));
}

function superlinear(read: Read, tried: readonly string[]): readonly string[] {
  return tried.flatMap((piece) => {
    const slow = outgrown((length) => {
      const text = repeated(piece, length);
      return () => read(text);
    }, growth);
    return slow ? [`${JSON.stringify(piece)}: ${slow}`] : [];
  });
}

/** A letter at the end makes every pattern that wants the end of the line fail there, and try again. */
function repeated(piece: string, length: number): string {
  return `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}x`;
}

function sayings(text: string): void {
  const parts = parseReport(text).placed.map(({ start, reading }) => ({ start, found: untagged(reading), officials: [] }));
  const paragraphs = readParagraphs(parts);
  const labels = transcriptLabels(paragraphs.flatMap(({ text }) => partLabels({ text, documentKind: "other" })));
  for (const paragraph of paragraphs) sayingsOf(paragraph, [], labels);
}

/** A part in which nothing was looked for. */
function untagged({ part, blocks }: PartReading): PartTags {
  const found = { judgements: [], statistics: [], names: [], otherBodies: 0, bodies: bodiesNamed("", 0) };
  const read = blocks.map((block) => {
    const passage = passageOf(block.words.text);
    return { block, passage, found: { ...found, ...wordsOfSentences(tokensOf(passage.text), passage.sentences) } };
  });
  return { length: part.text.length, read, tags: [] };
}
