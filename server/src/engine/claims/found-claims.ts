import type { DocumentKind } from "../document/report.ts";
import { drained, type Steps } from "../steps.ts";
import type { Official } from "../tags/tag.ts";
import type { TaggedPart } from "../tags/tagged-parts.ts";
import type { SourceText } from "../text/source-text.ts";
import { byPosition, lastStartingAtOrBefore, moved, overlaps, type Span } from "../text/span.ts";
import type { Attribution, Claims, Dispute, Person } from "./claim.ts";
import type { ContestInPlace } from "./contests/targets/told-before.ts";
import { gradeInLead, toldFinding } from "./contests/targets/told-finding.ts";

/** A dispute as its stretch of the document knows it. */
export interface StretchDispute extends Omit<Dispute, "target" | "finding"> {
  /** "lead": the grade that a verdict without a name is about. */
  readonly target?: Span | "lead";
}

/** What was found in one stretch; offsets count from its beginning. */
export interface StretchClaims {
  /** Where the stretch begins, in code units of the document. */
  readonly start: number;
  /** In order. */
  readonly attributions: readonly Attribution[];
  readonly disputes: readonly StretchDispute[];
  /** What stands between quotation marks. */
  readonly quoted: readonly Span[];
}

/** What is known of the document as a whole. */
export interface ClaimsDocument {
  readonly text: SourceText;
  readonly kind: DocumentKind;
  /** The grade that a verdict without a name is about. */
  readonly lead: Span | undefined;
}

/** A document's claims, stretch by stretch; each list is put together when somebody asks for it. */
export class FoundClaims implements Claims {
  readonly #stretches: readonly StretchClaims[];
  readonly #contesting: readonly number[];
  readonly #parts: readonly TaggedPart[];
  readonly #document: ClaimsDocument;
  #people: readonly Person[] | undefined;
  #attributions: readonly Attribution[] | undefined;
  #disputes: readonly Dispute[] | undefined;
  #quoted: readonly Span[] | undefined;

  /** `contesting`: the indices of the stretches that have disputes, in order. */
  constructor(stretches: readonly StretchClaims[], contesting: readonly number[], parts: readonly TaggedPart[], document: ClaimsDocument) {
    this.#stretches = stretches;
    this.#contesting = contesting;
    this.#parts = parts;
    this.#document = document;
  }

  get people(): readonly Person[] {
    this.#people ??= peopleIn(this.#parts);
    return this.#people;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= this.#stretches.flatMap((stretch) => attributionsOf(stretch, all)).sort(byPosition);
    return this.#attributions;
  }

  get disputes(): readonly Dispute[] {
    return drained(this.disputeSteps());
  }

  /** The disputes, with a pause after each: what it contests is looked for in all that is told before it. */
  *disputeSteps(): Steps<readonly Dispute[]> {
    if (this.#disputes) return this.#disputes;
    const placed = this.#contesting.flatMap((index) => {
      const { start, disputes } = this.#stretches[index] as StretchClaims;
      return disputes.map((dispute) => this.#placed(dispute, start));
    });
    this.#disputes = yield* this.#withFindings(placed.sort(byPosition));
    return this.#disputes;
  }

  get quoted(): readonly Span[] {
    this.#quoted ??= this.#stretches.flatMap(({ start, quoted }) => quoted.map((quote) => moved(quote, start))).sort(byPosition);
    return this.#quoted;
  }

  person(name: string): Person | undefined {
    return peopleIn(this.#parts, name)[0];
  }

  attributionsAt(offset: number): readonly Attribution[] {
    const at = lastStartingAtOrBefore(this.#stretches, offset);
    // a paragraph over a page break may begin in the stretch before
    return this.#stretches
      .slice(Math.max(0, at), at + 2)
      .flatMap((stretch) => attributionsOf(stretch, all))
      .filter(({ start, end }) => start <= offset && offset < end);
  }

  *#withFindings(disputes: readonly PlacedDispute[]): Steps<readonly Dispute[]> {
    if (disputes.length === 0) return [];
    const { text, kind } = this.#document;
    const lead = gradeInLead(text, kind, this.#parts);
    const accepting = lead ? disputes.filter((one) => one.stance === "concede" && overlaps(one.target ?? one, lead)) : [];
    const told = { text, kind, parts: this.#parts, disputes };
    const found: Dispute[] = [];
    for (const placed of disputes) {
      // "It accepts the overall judgement of …, and has submitted a complaint": the complaint is not about that grade.
      const isAccepted = placed.stance !== "concede" && accepting.some(({ by }) => by === placed.by);
      const finding = toldFinding(placed, { ...told, lead: isAccepted ? undefined : lead });
      const { as: _, ...dispute } = placed;
      found.push(finding ? { ...dispute, finding } : dispute);
      yield;
    }
    return found;
  }

  sayingsOf(name: string): readonly Attribution[] {
    return this.#stretches.flatMap((stretch) => attributionsOf(stretch, ({ speaker }) => speaker === name)).sort(byPosition);
  }

  #placed(as: StretchDispute, by: number): PlacedDispute {
    const { target, ...dispute } = as;
    const contested = target === "lead" ? this.#document.lead : target && moved(target, by);
    return { ...moved(dispute, by), ...(contested ? { target: contested } : {}), as };
  }
}

/** A dispute at its place, before it is looked for what the document tells of it. */
type PlacedDispute = Omit<Dispute, "finding"> & ContestInPlace;

function attributionsOf({ start, attributions }: StretchClaims, wanted: (item: Attribution) => boolean): readonly Attribution[] {
  return attributions.filter(wanted).map((item) => ({
    ...moved(item, start),
    content: item.content.map((piece) => moved(piece, start)),
    ...(item.source ? { source: moved(item.source, start) } : {}),
    ...(item.cue ? { cue: moved(item.cue, start) } : {}),
  }));
}

const all = (): boolean => true;

/** Everybody, or only who has a name. */
function peopleIn(parts: readonly TaggedPart[], only?: string): readonly Person[] {
  const people = new Map<string, Official[]>();
  for (const { start, officials } of parts)
    for (const official of officials) {
      if (only !== undefined && official.entity !== only) continue;
      const mention = moved(official, start);
      const known = people.get(official.entity);
      if (known) known.push(mention);
      else people.set(official.entity, [mention]);
    }
  return [...people].map(([name, mentions]) => {
    const role = mentions.find((mention) => mention.role !== undefined)?.role;
    const organisation = mentions.find((mention) => mention.organisation !== undefined)?.organisation;
    return {
      name,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
      ...(role !== undefined ? { role } : {}),
      ...(organisation !== undefined ? { organisation } : {}),
    };
  });
}
