import { describe, test } from "vitest";
import { expectNoTags, expectTags, readMarks } from "../../../support/marked-text.ts";

/** Expects the marked names and no others to be officials. */
function expectNamed(marked: string): void {
  expectTags(marked, ...readMarks(marked).spans.map(() => "official"));
}

describe("minutes", () => {
  test.each([
    "Minutes of the Standards Committee, Wexham Trust\n\nThe head reported. <|Mr Lund|> asked when that was.\n\n<|Mrs Hale|> queried the figure.",
    "Board minutes: Wexham Ambulance Service\n\nThe Chair spoke.\n\nThe members recorded their thanks to <|Dr Lund|>, who is leaving.",
    "Present: <|Canon J. Lund|> (chair), <|Ms R. Hale|>, <|Mr P. Reed|>, <|Mrs H. Lowe|> (clerk).",
    "Apologies were received from <|Mr Lund|>, who was away.",
    "Minutes of the Standards Committee, Wexham Trust\n\n<|Mr Lund|> (Estates) undertook to look.",
    "Adoption agency’s board minute\n\n5.4 <|Mrs Lund|>, who had been interviewed, said the questions were wrong.",
    "Wexham School\n\nThe Parent Council met on 3 June, with 19 present. <|Mrs Lund|> gave an outline of the report.",
    "Children’s Homes\n\n<|Ann Lund|> (Wexham): Will he act?\n\n<|Ann Lund|>: One visit is not enough.",
  ])("%s", expectNamed);
  test.each([
    "Mr Lund asked when that was.",
    "Protest at the town hall\n\nThe cabinet met on 3 June with campaigners present. Mrs Lund asked why.",
    "Minutes after the visit\n\nMr Lund asked when that was.",
    "Minutes of the Standards Committee\n\nMr Lund, a parent, asked when that was.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("hearings and letters to inspectors", () => {
  test.each([
    "Meeting record: improvement panel\n\nTHE CHAIR: <|Mr Lund|>, do you accept that?\n\n<|MR LUND|>: I do.\n\n<|MS HALE|>: And so do I.",
    "Dear <|Ms Lund|>\n\nDraft report: Wexham\n\nThank you for sight of it. I told your colleague <|Mr Hale|> as much.",
  ])("%s", expectNamed);
  test.each(["Dear Ms Lund\n\nYour bin was not emptied. I told your neighbour Mr Hale as much."])("nobody: %s", (text) =>
    expectNoTags(text, "official"),
  );
});

describe("letters of those in charge", () => {
  test.each([
    "Dear families,\n\nThe report is out and we are proud of it.\n\n<|Mrs Lund|> will write to you separately.\n\nWarmly, <|Greta|> and <|Rosa|>",
    "Dear colleagues,\n\nThe report is out and we shall answer it.\n\nWith warm regards, <|Ann Lund|>",
    "Newsletter no. 9\n\nThe report is out.\n\nGod bless, <|Mrs Lund|>",
    "A statement on Wexham Fields\n\nIt is wrong. Signed on behalf of the partnership by <|H. Lund|> and <|J. Hale|>.",
  ])("%s", expectNamed);
  test.each([
    "Sir,\n\nThe report is out and it is a disgrace.\n\nYours, Ann Lund",
    "The report is out.\n\nDulcie sat with Mr Lund till two.",
    "Dear families,\n\nDulcie sat with Mr Lund till two.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("papers by the bearer of an office, and to one", () => {
  test.each([
    "Open letter to the Chief Inspector from the heads of Wexham’s schools\n\nDear Sir,\n\nIt is wrong.\n\nSigned by <|Ann Lund|>, <|Ivo Reed|> and two others",
    "Why we stay: a letter from our trustees\n\nIt is wrong.\n\nSigned on behalf of the trustees, <|Ann Lund|>",
    "From the Dean, Wexham School of Music\n\nIt is wrong.\n\nPlease come on Monday. <|Professor Ann Lund|>",
    "The inspector’s reply to a complaint\n\nDear Mr Hale, it is wrong.\n\nYours sincerely, <|Ann Lund|>",
    "Head of catering, to all kitchens\n\nIt is wrong.\n\nThere is cake on Monday. <|Karl|>",
    "Memo to night staff, Rosehill\n\nIt is wrong.\n\nKeep well, <|Rhodri|>",
    "Reply to a resident’s complaint\n\nDear Mrs Hale, it is wrong.\n\nWith kind regards, <|Ann Lund|>",
    "Letter from a tenant to her local MP\n\nDear <|Ms Lund|>, You asked me for it.",
    "Governors’ bulletin\n\nThe report is out.\n\n<|Mrs Lund|> voted against.",
  ])("%s", expectNamed);
  test.each([
    "Letter from a mother to the manager\n\nIt is wrong.\n\nYours sincerely, Ann Lund",
    "Inspector’s letter angers parents\n\nIt is wrong.\n\nAnn Lund",
    "Critical report by inspectors\n\nIt is wrong.\n\nAnn Lund",
    "Letter from a reader\n\nDear Ms Lund, You asked me for it.",
    "A letter about the head\n\nIt is wrong.\n\nPlease come on Monday. Karl",
    "From the operations director, Wexham Vale Waste\n\nIt is wrong.",
    "Annual report of the Responsible Individual, Tŷ Wexham\n\nIt is wrong.",
    "A meeting with the Governor of HMP Ann Lund\n\nIt is wrong.",
    "Memo to night staff, Rosehill\n\nIt is wrong.\n\nPlease come on Monday. Regards",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("deeds", () => {
  test.each([
    "<|Ann Lund|>, who manages the ten-bed home, said so.",
    "<|Ann Lund|> has been head of Rosehill School for ten years.",
    "The board, led by <|Sir Ivo Reed|>, will meet.",
    "The service has appointed <|Ann Lund|> to run its control room.",
    "“We did,” said <|Ann Lund|>, who is in charge of allegations.",
    "For Ofsted, <|Ann Lund|> said it was wrong.",
    "“Can he?” asked Liberal Democrat <|Ann Lund|>.",
    "A governor who sat in on it, <|Ann Lund|>, recalled that.",
    "<|Dame Ann Lund|> said it was wrong.",
    "“We did,” <|Ann Lund|> KC told the tribunal.",
    "A locum named in the papers, <|Dr Ann Lund|>, says so.",
    "<|Ann Lund|> will be joining us from the first of May as deputy manager.",
    "Chair, my name is <|Ann Lund|> and I run the nursery.",
    "Chair, my name is <|Ann Lund|> and I am the head of Rosehill.",
    "<|Ann Lund|>, who wrote the report, said so.",
    "<|Mr Lund|>, replying for the administration, said so.",
    "<|Ann Lund|>, an independent, said so.",
    "<|Ann Lund|>, once a governor at Wexham, said so.",
    "<|Ann Lund|>, who becomes head in May, said so.",
    "Directors <|Ann Lund|> and <|Ivo Reed|> said so.",
    "It was moved by <|Ann Lund|> and seconded by <|Ivo Reed|>.",
    "Ofsted’s <|Ann Lund|> said so.",
    "We’re joined now by <|Ann Lund|> from Ofsted.",
    "Three chief executives have left. The present one, <|Ann Lund|>, came in May.",
    "Its directors, <|Hal|> and <|Ann Lund|>, have two.",
    "“Ten minutes,” said its chair, <|Hal|>, 17.",
    "I’m <|Ivo Reed|>, leader of the council.",
    "<|Ann Lund|> has kindly agreed to be our president.",
    "We thank <|Sir Ivo Reed|>, who’s leaving the board after ten years.",
    "Proposed by <|Mrs A. Lund|> and seconded by <|Mr I. Reed|>.",
  ])("%s", expectNamed);
  test.each([
    "Ann Lund, who runs a Facebook group for parents, said so.",
    "Ann Lund, who runs the bakery next door, said so.",
    "“We did,” said Ann Lund KC, for the family.",
    "Inspectors came. One of them, Ann Lund, a mother of two, had a cold.",
    "Ann Lund has agreed to be our guest.",
    "The homes are run by Tumble Bees & Co of Wexham.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("offices by rank or field, and lawyers of a body", () => {
  test.each([
    "That was wrong, said youth justice lead <|Ann Lund|>.",
    "According to <|Mr Ivo Reed|>, its lead surgeon, it is.",
    "The trust’s solicitor, <|Ann Lund|>, says so.",
    "The clerk to the trustees, <|Ann Lund|>, says so.",
    "<|Mr Lund|>, our deputy, is here.",
    "Watch commander <|Ann Lund|> said so.",
    "The force’s lead on custody, <|Ann Lund|>, said so.",
    "Opposition spokesman on children <|Ann Lund|> said so.",
    "The member for Wexham East, <|Ann Lund|>, said so.",
    "General secretary of the Heads’ Alliance <|Ann Lund|> said so.",
    "Primary heads’ representative <|Ann Lund|> asked.",
    "Ex-director <|Ann Lund|> said so.",
    "I know that my deputy, <|Ann Lund|>, will too.",
  ])("%s", expectNamed);
  test.each(["His barrister, Ann Lund, said so.", "Former nurse Ann Lund wrote.", "Retired surgeon Ann Lund wrote."])(
    "nobody: %s",
    (text) => expectNoTags(text, "official"),
  );
});

describe("labels of a script", () => {
  test.each([
    "With me is <|Ann Lund|>, who heads the service.\n\n<|ANN LUND|>: Thank you.\n\n<|LUND|>: No.",
    "<|ANN LUND|> (director): So we did.",
  ])("%s", expectNamed);
  test.each(["ANN LUND: So we did.", "HOST TWO (director): So we did."])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("the headline’s office", () => {
  test.each([
    "Head hits out at rivals\n\nThe school at Wexham is full again this year.\n\n<|Ivo Reed|> said children were being steered away.",
    "GP partner ‘astonished’ at rating\n\nThe surgery was marked down.\n\n<|Dr Ivo Reed|> pointed out the number.",
  ])("%s", expectNamed);
  test.each([
    "Head hits out at rivals\n\nThe school is full, a mother said.\n\nIvo Reed, 14, was sent away. Ann Lund said so.",
    "Inspectors find damp\n\nIvo Reed said children were being steered away.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
  test("but it is another’s", () =>
    expectNamed("Head hits out at rivals\n\nHeadteacher <|Ann Lund|> spoke.\n\nIvo Reed said children were being steered away."));
});

describe("first names of who is known", () => {
  test.each([
    "Head <|Ann Lund|> is sorry.\n\n<|Ann|> has asked for it to be looked at again.",
    "The director, <|Ann Lund|>, is leaving. “<|Ann|> told me in May,” he said.",
  ])("%s", expectNamed);
});
