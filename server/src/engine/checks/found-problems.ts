import type { PartTags, TaggedPart } from "../tags/tagged-parts.ts";
import { lastStartingAtOrBefore, type Span } from "../text/span.ts";
import { spanAmong } from "./arithmetic.ts";
import type { Finding, PartFinding, PartProblem, PlaceInPart, Problem, SpreadFinding } from "./check.ts";

/** Where parts were found last in their document: most stand there still. */
const lastIndices = new WeakMap<PartTags, number>();

/** Where a document's parts are, for what moves with them. */
export class PartPlaces {
  readonly parts: readonly TaggedPart[];
  #isNoted = false;

  constructor(parts: readonly TaggedPart[]) {
    this.parts = parts;
  }

  indexOf(part: PartTags): number {
    const known = this.#lastIndex(part);
    if (known >= 0 || this.#isNoted) return known;
    for (let i = 0; i < this.parts.length; i++) lastIndices.set((this.parts[i] as TaggedPart).found, i);
    this.#isNoted = true;
    return this.#lastIndex(part);
  }

  #lastIndex(part: PartTags): number {
    const index = lastIndices.get(part) ?? -1;
    return this.parts[index]?.found === part ? index : -1;
  }

  /** Where a part begins, in code units of the document. */
  startOf(part: PartTags): number {
    return this.parts[this.indexOf(part)]?.start ?? 0;
  }

  spanOf({ part, start, end }: PlaceInPart): Span {
    const by = this.startOf(part);
    return { start: start + by, end: end + by };
  }

  /** The finding in the part that it begins in; the same object, if that says it already. */
  settled(finding: Finding | PartFinding | SpreadFinding): PartFinding {
    if ("among" in finding) {
      const { among, ...said } = finding;
      return { ...said, at: this.#anchored(spanAmong(among.map((place) => this.spanOf(place)))) };
    }
    if (!isMoving(finding)) {
      const related = finding.related.map((passage) =>
        passage.document === undefined ? { ...this.#anchored(passage), message: passage.message } : passage,
      );
      return { ...finding, at: this.#anchored(finding.at), related };
    }
    return finding.at.start >= 0 ? finding : { ...finding, at: this.#anchored(this.spanOf(finding.at)) };
  }

  #anchored({ start, end }: Span): PlaceInPart {
    const { start: from, found } = this.parts[Math.max(0, lastStartingAtOrBefore(this.parts, start))] as TaggedPart;
    return { part: found, start: start - from, end: end - from };
  }
}

function isMoving(finding: Finding | PartFinding): finding is PartFinding {
  return "part" in finding.at;
}

/** What is found in a part; the same list after an edit elsewhere. */
export interface PartProblems {
  readonly part: TaggedPart;
  /** In order; never empty. */
  readonly problems: readonly PartProblem[];
}

/** The problems of a document, part by part; the list of all is put together when somebody asks for it. */
export class FoundProblems {
  /** The parts that have some, in order. */
  readonly byPart: readonly PartProblems[];
  readonly #places: PartPlaces;
  #all: readonly Problem[] | undefined;

  constructor(byPart: readonly PartProblems[], places: PartPlaces) {
    this.byPart = byPart;
    this.#places = places;
  }

  /** How many there are, without putting them together. */
  get count(): number {
    return this.byPart.reduce((sum, { problems }) => sum + problems.length, 0);
  }

  /** In reading order. */
  get all(): readonly Problem[] {
    this.#all ??= this.byPart.flatMap((part) => this.placed(part));
    return this.#all;
  }

  /** The problems of a part at their places in the document. */
  placed({ part, problems }: PartProblems): readonly Problem[] {
    return problems.map((problem) => this.#placed(problem, part.start));
  }

  /** Where a part begins, in code units of the document; undefined for one that the document does not have. */
  startOf(part: PartTags): number | undefined {
    return this.#places.parts[this.#places.indexOf(part)]?.start;
  }

  /** The part right before another one (-1), or right after it (1). */
  neighbour(part: PartTags, by: -1 | 1): PartTags | undefined {
    return this.#places.parts[this.#places.indexOf(part) + by]?.found;
  }

  #placed({ at, message, related, code, level }: PartProblem, start: number): Problem {
    return {
      at: { start: at.start + start, end: at.end + start },
      message,
      related: related.map((passage) => {
        if (!("part" in passage)) return passage;
        return { ...this.#places.spanOf(passage), message: passage.message };
      }),
      code,
      level,
    };
  }
}
