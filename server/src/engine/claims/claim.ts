import type { Span } from "../text/span.ts";
import type { Side } from "./speakers/side.ts";

/** Who says what. `start`–`end` is the smallest stretch of the document that covers all parts. */
export interface Attribution extends Span {
  readonly kind: "attribution";
  readonly quotation: "direct" | "indirect" | "mixed";
  /** The speaker's words as named there. */
  readonly source?: Span;
  /** "said", "according to", a dash or colon. */
  readonly cue?: Span;
  /** What is said, without enclosing quotation marks; several where cue or paragraph break interrupts it. */
  readonly content: readonly Span[];
  /** The source with pronouns and bare roles resolved; absent where it cannot be told. */
  readonly speaker?: string;
  /** Whose interest the speaker has: those who made the report, those it is about, or neither. */
  readonly interest?: Side;
  /** Whose side the speaker is on; absent where it cannot be told. */
  readonly side?: SpeakerSide;
}

/** Who inspects, who is inspected and answers for it, and those who speak beside them. */
export type SpeakerSide = "inspectorate" | "inspected" | "government" | "opposition" | "union" | "families" | "other";

export type Stance = "dispute" | "partial" | "concede";
export type Contested = "report" | "grade" | "finding" | "figure" | "process";

/** What a contest names of the thing contested; for finding it in another document, such as the report that an article is about. */
export interface ContestedThing {
  /** Values of the figures that the contest repeats or is about, and of those it sets against them. */
  readonly figures: readonly number[];
  /** Canonical names of grades, in lower case. */
  readonly grades: readonly string[];
  /** "14" of "paragraph 14", "4.2" of "paragraph 4.2". */
  readonly paragraph?: string;
  readonly page?: string;
}

/** A clause in which somebody contests or concedes. `start`–`end` is the clause. */
export interface Dispute extends Span {
  readonly kind: "dispute";
  readonly stance: Stance;
  /** Whose stance: a person, an office or a body, in the document's fullest form. */
  readonly by: string;
  readonly against: Contested;
  /** The words contested, where the document has them. */
  readonly target?: Span;
  /** Where the document tells what is contested or conceded, outside this clause: what a reader wants to see beside it. */
  readonly finding?: Span;
  readonly contested: ContestedThing;
  /** True where no word contests or concedes by itself: told by all the words of the sentence together and by who says it, which is right less often. */
  readonly isGuess?: true;
}

/** A person named in the document, with every mention. */
export interface Person {
  /** The fullest form of the name. */
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly mentions: readonly Span[];
}

export interface Claims {
  readonly people: readonly Person[];
  readonly attributions: readonly Attribution[];
  readonly disputes: readonly Dispute[];
  /** What stands between quotation marks, without the marks and a comma or stop before the closing one: in reading order, outermost marks only. */
  readonly quoted: readonly Span[];
  /** One of `people`, without putting together the list of all; undefined where nobody has that name. */
  person(name: string): Person | undefined;
  /** The attributions that hold an offset, without putting together the list of all. */
  attributionsAt(offset: number): readonly Attribution[];
  /** Everything that a person, an office or a body is reported to have said, in order. `name` is as in `Attribution.speaker`. */
  sayingsOf(name: string): readonly Attribution[];
}
