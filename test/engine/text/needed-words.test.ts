import { describe, expect, it } from "vitest";
import { asRuns, neededBy } from "../../../server/src/engine/text/needed-words.ts";

const needed = (pattern: RegExp): readonly string[] | undefined => {
  const runs = neededBy(pattern);
  return runs && [...runs];
};

describe("what a pattern cannot do without", () => {
  it("is the longest run of letters that has to come", () => {
    expect(needed(/\b(?:lodged?|made) (?:a|an) complaints?\b/i)).toEqual([" complaint"]);
    expect(needed(/\brecogni[sz]e it\b/)).toEqual([" recogni"]);
    expect(needed(/judge?ment/)).toEqual(["judg"]);
  });

  it("is one run of each alternative", () => {
    expect(needed(/\b(?:whitewash|hatchet job|fairy ?tale)\b/i)).toEqual([" whitewash ", " hatchet ", " fairy"]);
    expect(needed(/Council|Police(?: Force)?/)).toEqual(["council", "police"]);
  });

  it("has a blank where the word begins or ends", () => {
    expect(needed(/\bun(?:fair|just)\b/)).toEqual(["fair ", "just "]);
    expect(needed(/(?:un)?fair\b|\bgood/)).toEqual(["fair ", " good"]);
    expect(needed(/\b(?:\w+ ){0,2}?agrees?\b/)).toEqual([" agree"]);
    expect(needed(/\b(?:they|n't|(?:a|the)) /)).toEqual([" they ", " n ", " a ", " the "]);
    expect(asRuns("can't")).toBe(" can t ");
    expect(asRuns("éagre")).toBe("  agre ");
  });

  it("is nothing where something else may stand", () => {
    expect(needed(/\b(?:accept|\d+)\b/)).toBeUndefined();
    expect(needed(/(?:report)?[a-z]+/)).toBeUndefined();
    expect(needed(/\p{Lu}\w*/u)).toBeUndefined();
  });

  it("is nothing that must not come, and what stands ahead or behind", () => {
    expect(needed(/\bno\b(?! excuse)/)).toEqual([" no "]);
    expect(needed(/\w+(?= of the council)/)).toEqual([" council"]);
    expect(needed(/(?<!not )\w+/)).toBeUndefined();
  });

  it("leaves out what a class or an escape is written with", () => {
    expect(needed(/[report]\d{2,3}\p{Ll}\u2019[\]x]ago/u)).toEqual(["ago"]);
    expect(needed(/(?:late ){2}(?:early ){0,2}/)).toEqual(["late "]);
  });
});
