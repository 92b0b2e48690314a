import type { SpeakerSide } from "../claim.ts";
import type { Known, Mention, Pronoun } from "./people-spoken-of.ts";
import type { Side } from "./side.ts";

/** Who speaks, with pronouns and bare roles resolved. */
export interface Speaker {
  /** Undefined where it cannot be told. */
  readonly name: string | undefined;
  readonly side: Side;
  /** True for one person, whom "he" or "she" may mean. */
  readonly person: boolean;
  /** Whose side the speaker is on; undefined where it cannot be told. */
  readonly of?: SpeakerSide | undefined;
  readonly pronoun?: Pronoun | undefined;
}

/** Who was spoken of last, as a stretch of the document hands it on to the next. */
export interface Remembered {
  readonly people: readonly Mention[];
  readonly lastBody: Known | undefined;
  readonly lastMany: Known | undefined;
  /** The last body that is no document: whose "spokeswoman" a bare one is. */
  readonly lastOrganisation: Known | undefined;
  readonly last: Speaker | undefined;
  /** Paragraph of what `last` said, counted from the next stretch's first: below 0. */
  readonly lastAt: number;
  /** Who "he" or "she", and who "it" means at the stretch's end. */
  readonly person: Speaker | undefined;
  readonly body: Speaker | undefined;
}

/** Paragraphs after which it does not matter how long somebody has been silent. */
export const LONG_AGO = -10;

export const nobodyRemembered: Remembered = {
  people: [],
  lastBody: undefined,
  lastMany: undefined,
  lastOrganisation: undefined,
  last: undefined,
  lastAt: LONG_AGO,
  person: undefined,
  body: undefined,
};

/** True for a person whom the pronoun fits, or without a pronoun for a body. */
export function fits(speaker: Speaker, pronoun: Pronoun | undefined): boolean {
  if (pronoun === undefined) return !speaker.person;
  return speaker.person && (speaker.pronoun === undefined || speaker.pronoun === pronoun);
}

/** A speaker of whom nothing is known. */
export const NOBODY: Speaker = { name: undefined, side: "other", person: false };

/** What is remembered of a speaker under a name. */
export function knownAs({ side, of, pronoun }: Speaker, name: string): Known {
  return { name, side, of, ...(pronoun ? { pronoun } : {}) };
}

/** The one remembered as a speaker. */
export function fromKnown(known: Known | undefined, person: boolean): Speaker {
  return known ? { ...known, person } : { ...NOBODY, person };
}
