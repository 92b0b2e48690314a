import { describe, expect, test } from "vitest";
import { listSayings } from "../../../support/claims-listing.ts";

const LEAD = "Ofsted grades Averham good\n\n";

describe("who “she” is where nobody holds an office", () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    // what somebody is stands in capitals before the name
    ["Mother Oluchi Brandt said she was tired. “It is late,” she said.", ["Oluchi Brandt | she was tired", "Oluchi Brandt | It is late"]],
    ["Care leaver Bea, 19, is in no doubt. “She rang me,” she said.", ["Bea | She rang me"]],
    ["Outside, Kath Werrall brought a photograph. “Look at her,” she said.", ["Kath Werrall | Look at her"]],
    ["One of them, Les Parkin, was a lorry driver once. “I like it,” he said.", ["Les Parkin | I like it"]],
    [
      "One of them, who gave no name, said it was late. “My mum read it,” she said.",
      ["One of them | it was late", "One of them | My mum read it"],
    ],
    [
      "The boss, Tony Hale, said no. The girl’s father said yes. “Nobody rang,” he said.",
      ["Tony Hale | no", "The girl’s father | yes", "The girl’s father | Nobody rang"],
    ],
    // the one who is told of last, not the one with an office
    [
      "The head, Dr Vera Lund, said it was so. Old girl Hetty Poole began a page about it.\n\n“It was the same in my day,” she said.",
      ["Vera Lund | it was so", "Hetty Poole | It was the same in my day"],
    ],
    // a surname is no given name, a place no person
    ["Tamsin Beddoes, 42, lives in Averham. “It is late,” she said.", ["Tamsin Beddoes | It is late"]],
    // children do not speak for their parents
    ["Kim Lund, whose son, Jake, 6, goes there, is cross. “It is late,” she said.", ["Kim Lund | It is late"]],
  ])("%s", (text, expected) => expect(listSayings(text, LEAD)).toEqual(expected));
});

describe("quotations that stand alone", () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    [
      "The chief, Ivy Marlow, said no.\n\nShopkeeper Ranjit Gill, burgled twice, laughed at that.\n\n“Seven out of ten, and she is proud of it?”",
      ["Ivy Marlow | no", "Ranjit Gill | Seven out of ten, and she is proud of it?"],
    ],
    [
      "The chief, Ivy Marlow, said no. “Never in my time.”\n\nAbout the roof she had no quarrel. “It leaks and we knew that it leaks.”",
      ["Ivy Marlow | no … Never in my time", "Ivy Marlow | It leaks and we knew that it leaks"],
    ],
    [
      "“We were wrong,” said Ann Lowe. Mother Oluchi Brandt took her son out in May.\n\n“He rang me every night and cried.”",
      ["Ann Lowe | We were wrong", "Oluchi Brandt | He rang me every night and cried"],
    ],
  ])("%s", (text, expected) => expect(listSayings(text, LEAD)).toEqual(expected));
});

describe("where the source stands", () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    // after the verb, with a name in apposition
    ["“Men despair there,” said its coordinator, Farida Lund.", ["Farida Lund | Men despair there"]],
    ["“It is late,” said the vice-chancellor, Professor Ola Lund.", ["Ola Lund | It is late"]],
    ["“She ate a doughnut,” said its chair, Bea, 17, of the visitor.", ["Bea | She ate a doughnut"]],
    // in an aside with "with"
    ["It was a good day, with leader Ken Stubbs saying that the visit was fair.", ["Ken Stubbs | the visit was fair"]],
    ["Managers were cross, with one team leader, Di Lund, telling the forum that it was wrong.", ["Di Lund | it was wrong"]],
    // in a clause after a comma
    ["That cuts little ice with the Fire Brigades Union, which says engines were off.", ["the Fire Brigades Union | engines were off"]],
    ["He disliked a passage on waits, which says that most were long.", ["a passage on waits | most were long"]],
    ["The inspection, which found the wards unsafe, was in May.", ["The inspection | the wards unsafe"]],
    ["It was a cold morning, which said a lot.", []],
    // behind a clause of the subject's own
    ["Campaigner Nilo Asher, who lives in Quarry Road, said the letter was cold.", ["Nilo Asher | the letter was cold"]],
    ["Emma Stott, who runs a group for 1,800 parents, said it was late.", ["Emma Stott | it was late"]],
    // after the words, with whom they were told
    [
      "Ivy Marlow was cross. Take those out, she told a meeting in Averham, and most were seen.",
      ["Ivy Marlow | Take those out … most were seen"],
    ],
    ["Ivy Marlow was cross. Half of what remained, she went on, was invention.", ["Ivy Marlow | Half of what remained … was invention"]],
    ["Ivy Marlow was cross. She went on holiday, he knew, and came back.", []],
    ["“Moved like luggage”, as one nurse put it, is how they felt.", ["one nurse | Moved like luggage"]],
  ])("%s", (text, expected) => expect(listSayings(text, LEAD)).toEqual(expected));
});

describe("what somebody is said to think of a thing", () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    ["Councillor Barry Lund called the budget a missed opportunity.", ["Barry Lund | the budget a missed opportunity"]],
    ["The council called the police to the home.", []],
    ["She called the school in a panic.", []],
    ["Ofsted came. It calls the teaching of reading exceptional.", ["Ofsted | the teaching of reading exceptional"]],
    ["Inspectors praised the choir and the garden.", ["Inspectors | the choir and the garden"]],
    ["Governors praised the choir and the garden.", []],
    ["A report that criticised the choir is out.", []],
  ])("%s", (text, expected) => expect(listSayings(text, LEAD)).toEqual(expected));
});

describe("what “it” is", () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    ["I object to paragraph 9. It says that leavers “spoke warmly” of it.", ["paragraph 9 | leavers “spoke warmly” of it"]],
    [
      "It was a hard week for Ann Lowe. On Monday the inspectors’ report was published, and it said that oversight was thin.",
      ["the inspectors’ report | oversight was thin"],
    ],
    // a body is the subject
    ["The home has read the report. It says that the figures are wrong.", ["The home | the figures are wrong"]],
    ["The home was calm. “We take this report seriously,” it said.", ["The home | We take this report seriously"]],
  ])("%s", (text, expected) => expect(listSayings(text, LEAD)).toEqual(expected));
});

test("a party before the name is no part of it", () => {
  expect(listSayings("Independent Katrin Moor-Lund was there. Ms Moor-Lund said it was late.", LEAD)).toEqual([
    "Katrin Moor-Lund | it was late",
  ]);
});
