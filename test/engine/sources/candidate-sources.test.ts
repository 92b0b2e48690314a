import { describe, expect, test } from "vitest";
import { analyse, candidateSources } from "../../../server/src/engine/index.ts";

const report = (name: string, authority: string, dates: { readonly published?: string; readonly inspectionEnd?: string }) => ({
  name,
  card: { authority, judgements: [], ...dates },
});

const eastmarch2016 = report("eastmarch-2016", "Eastmarch County Council", { published: "2016-03-31", inspectionEnd: "2016-02-04" });
const eastmarch2020 = report("eastmarch-2020", "Eastmarch", { inspectionEnd: "2020-01-24" });
const thornley = report("thornley-2023", "London Borough of Thornley", { published: "2023-12-18" });
const westEastmarch = report("west", "West Eastmarch", { published: "2016-01-04" });

const names = (article: string, ...reports: Parameters<typeof candidateSources>[1]) =>
  candidateSources(analyse(article), reports).map(({ name }) => name);

const STORY = "Ofsted said that children’s services in Eastmarch were late. The council said it was sorry.\n";

describe("one candidate", () => {
  test("the only report on the authority", () => {
    expect(candidateSources(analyse(STORY), [eastmarch2016, thornley])).toEqual([
      { name: "eastmarch-2016", reason: "the only report on Eastmarch here" },
    ]);
  });

  test("the last one before the article was published", () => {
    const article = `Care leavers let down\n\nPublished 3 February 2020\n\n${STORY}`;
    expect(candidateSources(analyse(article), [eastmarch2016, eastmarch2020])).toEqual([
      { name: "eastmarch-2020", reason: "the last report on Eastmarch here before the text was published on 3 February 2020" },
    ]);
    expect(names(`Care leavers let down\n\n1 April 2016\n\n${STORY}`, eastmarch2016, eastmarch2020)).toEqual(["eastmarch-2016"]);
  });

  test("the one whose month the article names", () => {
    expect(names(`${STORY}Inspectors came in February 2016.\n`, eastmarch2016, eastmarch2020)).toEqual(["eastmarch-2016"]);
  });

  test("the authority named far oftener than another", () => {
    const article = `${STORY}${STORY}${STORY}Thornley had the same grade.\n`;
    expect(names(article, eastmarch2016, thornley)).toEqual(["eastmarch-2016"]);
  });

  test("a name in capitals", () => {
    expect(names("THORNLEY BOROUGH COUNCIL\n\nMinutes of the committee\n\nThe report was noted.\n", thornley, eastmarch2016)).toEqual([
      "thornley-2023",
    ]);
  });
});

describe("several, or none", () => {
  test("two reports and no date", () => expect(names(STORY, eastmarch2016, eastmarch2020)).toEqual(["eastmarch-2016", "eastmarch-2020"]));
  test("another authority", () => expect(names("Ofsted said that children in Brackmoor wait.\n", eastmarch2016, thornley)).toEqual([]));
  test("an article older than the report", () =>
    expect(names(`Late again\n\nPublished 1 March 2016\n\n${STORY}`, eastmarch2016)).toEqual([]));
  test("an article years after the report", () =>
    expect(names(`Late again\n\nPublished 1 March 2019\n\n${STORY}`, eastmarch2016)).toEqual([]));
  test("two authorities alike", () => expect(names(`${STORY}So was Thornley.\n`, eastmarch2016, thornley)).toEqual([]));
  test("a longer name is another authority", () =>
    expect(names("Ofsted said that children’s services in West Eastmarch were late.\n", eastmarch2016, westEastmarch)).toEqual(["west"]));
  test("a part of a word", () => expect(names("Ofsted said that the Eastmarches were late.\n", eastmarch2016)).toEqual([]));
  test("no reports", () => expect(names(STORY)).toEqual([]));
});
