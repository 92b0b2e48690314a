import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";

/** `direct | Ann Lowe | first words …`, one line for each attribution with quoted words. */
function quoted(text: string): readonly string[] {
  return analyse(`${text}\n`)
    .claims.attributions.filter(({ quotation }) => quotation !== "indirect")
    .map(({ quotation, speaker, content }) => {
      const [first] = content;
      const words = first ? text.slice(first.start, first.end).split(/\s+/).slice(0, 4).join(" ") : "";
      return `${quotation} | ${speaker ?? "-"} | ${words}`;
    });
}

type Passage = readonly [kind: string, text: string, expected: readonly string[]];

describe("who is quoted", () => {
  test.each<Passage>([
    [
      "court, American",
      'In a 34-page ruling, U.S. District Judge Carla Mendenhall wrote that officials had "offered no evidence." "It is thin," Mendenhall wrote. Attorney General Bradley Kost said his office would appeal. "We disagree," Kost said in a statement.',
      [
        'mixed | Carla Mendenhall | officials had "offered no',
        "direct | Carla Mendenhall | It is thin",
        "direct | Bradley Kost | We disagree",
      ],
    ],
    [
      "a lawyer, by the name in an apposition",
      'A lawyer for the clinics, Denise Aguilar, called the decision "a lifeline."\n\n"My clients were days from locking the doors," she said.',
      ['mixed | Denise Aguilar | the decision "a lifeline."', "direct | Denise Aguilar | My clients were days"],
    ],
    [
      "company news",
      '"This team keeps moving the goal posts," said Leonard Fisk, an analyst in Chicago.\n\nMr. Fisk added that the plan was "thin."',
      ["direct | Leonard Fisk | This team keeps moving", 'mixed | Leonard Fisk | the plan was "thin."'],
    ],
    [
      "politics: she is passed over for him",
      '"Not his own arithmetic," press secretary Jill Osterman said.\n\nDale Whitmore fired back on Twitter. "Show us the books," he wrote.',
      ["direct | Jill Osterman | Not his own arithmetic", "direct | Dale Whitmore | Show us the books"],
    ],
    [
      "crime, a statement read out",
      'In a statement read to the court, the victim, Mr Alan Tooley, said: "I hear every car."',
      ["direct | Alan Tooley | I hear every car"],
    ],
    [
      "a nurse without a name",
      "The nurse, who asked not to be named, told the BBC that staff were “at breaking point”.\n\n“People are crying,” she said.",
      ["mixed | The nurse | staff were “at breaking", "direct | The nurse | People are crying"],
    ],
    [
      "health, three paragraphs and one closing mark",
      "Dr Owen Pritchard, medical director, said: “We are sorry.\n\n“Our teams are working hard.\n\n“We are opening 24 beds.”",
      ["direct | Owen Pritchard | We are sorry"],
    ],
    [
      "a department's long name",
      "A Department of Health and Social Care spokesperson added: “We are investing.”",
      ["direct | A Department of Health and Social Care spokesperson | We are investing"],
    ],
    [
      "sport",
      "“There’s no panic in that dressing room,” said manager Kenny Brace. “The lads know what’s needed.”\n\nStriker Leon Abara was sent off, a decision which Brace described as “a joke”.",
      ["direct | Kenny Brace | There’s no panic in", "direct | Kenny Brace | a joke"],
    ],
    [
      "sport, American: a sentence of narration hands the word on",
      '"I thought we had a foul to give," point guard Tyrell Banks said.\n\nAsked about his future, Andre Polk smiled. "That is above my pay grade."',
      ["direct | Tyrell Banks | I thought we had", "direct | Andre Polk | That is above my"],
    ],
    [
      "inquiry, a private person with a relative clause",
      "Tracey Malin, whose son died in 2016, said: “We’ve waited eight years.” The trust apologised “unreservedly”.",
      ["direct | Tracey Malin | We’ve waited eight years"],
    ],
    [
      "press release, quotation in a block of its own",
      "Councillor Anjali Rao, Cabinet Member for Environment, said:\n\n“This is fantastic news. We have acted.”\n\nArea director Tom Sallis commented: “We’re delighted.”",
      ["direct | Anjali Rao | This is fantastic news.", "direct | Tom Sallis | We’re delighted"],
    ],
    [
      "minutes",
      "The Director of Finance replied that it was “challenging but deliverable”. Cllr Marsh disagreed and said that it was “late”.",
      ["mixed | The Director of Finance | it was “challenging but", "mixed | Cllr Marsh | it was “late”"],
    ],
    [
      "questions and answers name nobody",
      "Q: Why did you resign?\n\nA: Because nobody was listening.\n\nQ: Do you regret it?\n\nA: Not for a second.",
      [
        "direct | - | Why did you resign?",
        "direct | - | Because nobody was listening",
        "direct | - | Do you regret it?",
        "direct | - | Not for a second",
      ],
    ],
    [
      "a committee's transcript",
      "Q114 Chair: Is that so?\n\nSir Alaric Boon: I think it is not.\n\nQ115 Chair: What is?\n\nMs Lindqvist: Nearly all of it, I am afraid.",
      [
        "direct | Chair | Is that so?",
        "direct | Alaric Boon | I think it is",
        "direct | Chair | What is?",
        "direct | Ms Lindqvist | Nearly all of it,",
      ],
    ],
    [
      "a planning row in single marks",
      "Organiser Beryl Stokes, 71, said: 'It's the heart of the village. Once it's gone, it's gone.'\n\nThe developer, Castlegate Homes, said the pub 'had not been viable'.",
      ["direct | Beryl Stokes | It's the heart of", "mixed | Castlegate Homes | the pub 'had not"],
    ],
    [
      "tribunal",
      "Giving evidence, Ms Hallam told the tribunal: “I was never shown them.” Counsel for the school, Mr Tariq Bashir, said she had “brought it into disrepute”. Asked whether she would return, she said: “Probably not.”",
      ["direct | Ms Hallam | I was never shown", "mixed | Tariq Bashir | she had “brought it", "direct | Ms Hallam | Probably not"],
    ],
    [
      "relatives who told inspectors",
      "One relative told inspectors: “I dread coming here.”\n\nAnother said: “The staff are lovely.”",
      ["direct | One relative | I dread coming here", "direct | Another | The staff are lovely"],
    ],
    [
      "science",
      "But Tim Corder, professor of nutrition at Leyburn University, who was not involved, said many trials were “short”. “I wouldn’t throw away your porridge,” he said.",
      ["mixed | Tim Corder | many trials were “short”", "direct | Tim Corder | I wouldn’t throw away"],
    ],
    [
      "a question right before its speaker",
      "“Wasn’t that obvious?” Ms Sacks asked. Miriam Sacks is for the defence.",
      ["direct | Miriam Sacks | Wasn’t that obvious?"],
    ],
    [
      "the passive",
      "Inspectors were told by the complaints manager that it was “a weekly event”. The data was described by one opponent as “soup”.",
      ["mixed | the complaints manager | it was “a weekly", "mixed | one opponent | The data"],
    ],
    [
      "a short form in brackets",
      "The Harbour Safety Board (HSB) opened a file. The HSB said it was “appalled”.",
      ["mixed | Harbour Safety Board | it was “appalled”"],
    ],
    [
      "words that go on after an indirect sentence",
      "Gill Sefton said she was heartbroken. “We fought this at committee for three years.”",
      ["mixed | Gill Sefton | she was heartbroken"],
    ],
    ["a document speaks", "“Whoever did this had no regard for life,” the release said.", ["direct | the release | Whoever did this had"]],
    ["a husband who has no name here", "“We heard the sirens,” added her husband, Luis.", ["direct | her husband | We heard the sirens"]],
    [
      "the time stands between",
      "Chief Raymond Ortega on Tuesday said the suspect “has been cooperative”.",
      ["mixed | Raymond Ortega | the suspect “has been"],
    ],
  ])("%s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe("words in quotation marks, or like them, that nobody is said to have said", () => {
  test.each<readonly [text: string]>([
    ["The so-called “bedroom tax” was scrapped in 2019."],
    ["The children’s homes’ managers met on Tuesday."],
    ["Back in the ’90s the inspectors’ visits were rare."],
    ["Give ’em a chance: the parents’ evening is on Monday."],
    ["He read “The Silver Sword” to his pupils’ younger brothers."],
    ["The club plays ‘total football’ at its teachers’ ground."],
    ["The ship “Lady Anne” left port."],
    ["Pupils learn the word ‘resilience’ in Year 3."],
    ["The jury heard the recording of the “999” call."],
    ["The A12’s “missing link” will open in May."],
  ])("%s", (text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe("a pronoun that may mean two people means nobody", () => {
  test.each<readonly [text: string, expected: string]>([
    ["On Monday there was a meeting of Mary Pool and Jane Dunn. She said it was “late”.", "mixed | - | it was “late”"],
    ["On Monday there was a meeting of Mary Pool and John Dunn. She said it was “late”.", "mixed | Mary Pool | it was “late”"],
    ["It was dark. She said it was “late”.", "mixed | - | it was “late”"],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });
});
