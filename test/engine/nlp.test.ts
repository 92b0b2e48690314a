import nlp from "compromise/two";
import { expect, it } from "vitest";
import { hasFiniteVerb, isVerbAt, namedThing } from "../../server/src/engine/nlp.ts";
import { type Library, NeighbourPatterns, type Term, type View } from "../../server/src/engine/nlp-patterns.ts";

const SENTENCES = [
  "Inspectors say that the plan was late; the council does not agree.",
  "The figures show a fall, Councillor Wendy Marsh said on Tuesday.",
  "Report: one in six of the children weren't seen, and nobody's been told why.",
  "Grace Hall has been the director since May 2019, hasn't she?",
  "He’d have liked the quick wins to last, the union claims, but they didn’t.",
  "We were walking to Holme Bank when the new leader, Ewan Pike, called us.",
  "Will the trust appeal? It might, it could and it should",
  "“Had they asked,” she added, “we'd have answered: yes.”",
  "twenty-one of 40 reviews; 3rd in the county: £1.2m spent, 14% up",
  "Larkfield",
  "",
];

interface Steps extends Library {
  readonly hooks: readonly string[];
  readonly compute: Readonly<Record<string, (view: View) => void>>;
}

it("tells classes of words by their neighbours as the library does itself", () => {
  const library = (nlp as unknown as { world(): Steps }).world();
  const patterns = new NeighbourPatterns(library);
  for (const sentence of SENTENCES.filter((text) => text !== "")) {
    const ours = nlp.tokenize(sentence) as unknown as View;
    for (const step of library.hooks.slice(0, library.hooks.indexOf("postTagger"))) library.compute[step]?.(ours);
    patterns.apply(ours);
    const theirs = nlp.tokenize(sentence) as unknown as View;
    for (const step of library.hooks) library.compute[step]?.(theirs);
    expect(classes(ours.docs), sentence).toEqual(classes(theirs.docs));
  }
});

function classes(sentences: readonly (readonly Term[])[]): readonly (readonly string[])[] {
  return sentences.map((terms) => terms.map(({ text, tags }) => `${text}: ${[...tags].join(" ")}`));
}

it("answers what is asked of grammar", () => {
  expect(isVerbAt("Inspectors report that it was late.", 11)).toBe(true);
  expect(isVerbAt("It was in the long report of the council.", 19)).toBe(false);
  expect(namedThing("Grace Hall")).toBe("person");
  expect(hasFiniteVerb("and has drawn up a plan")).toBe(true);
  expect(hasFiniteVerb("")).toBe(false);
});
