import { expect, test } from "vitest";
import { isPluralHolder } from "../../../../server/src/engine/claims/contests/holder-number.ts";

test.each([
  "Inspectors",
  "the governors",
  "Parents of disabled children",
  "staff representatives",
  "Leaders at Averham",
  "Ann Lowe and Ivy Marlow",
  "The police",
  "council officers",
])("%s contest", (name) => expect(isPluralHolder(name)).toBe(true));
test.each([
  "Averham Council",
  "Ofsted",
  "Ivy Marlow",
  "the trust",
  "James",
  "Averham Services",
  "the governing body of nine schools",
  "The Department for Health and Social Care",
  "The council",
  "a spokeswoman for the governors",
  "",
])("%s contests", (name) => expect(isPluralHolder(name)).toBe(false));
