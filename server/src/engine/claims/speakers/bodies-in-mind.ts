import { isPaper } from "./bodies-spoken-for.ts";
import { isCrowd, isMany, type Known } from "./people-spoken-of.ts";
import type { Remembered } from "./remembered.ts";

/** A place in a stretch. */
interface At {
  readonly paragraph: number;
  /** UTF-16 code units from the paragraph's beginning. */
  readonly offset: number;
}

/** The bodies and groups that were spoken of last: whom "it" and "they" mean. */
export class BodiesInMind {
  last: Known | undefined;
  /** The last of them that is no group: whom "it" means. */
  one: Known | undefined;
  oneAt: At = { paragraph: -1, offset: 0 };
  /** The last who were spoken of in the plural: whom "they" means. */
  many: Known | undefined;
  /** The last that is no document and no crowd: for whom "a spokeswoman" speaks. */
  organisation: Known | undefined;

  constructor({ lastBody, lastMany, lastOrganisation }: Remembered) {
    this.last = lastBody;
    this.one = lastBody && isMany(lastBody.name) ? undefined : lastBody;
    this.many = lastMany;
    this.organisation = lastOrganisation;
  }

  /** Takes note of one that was spoken of. */
  note(body: Known, paragraph: number, offset: number): void {
    // "Inspectors" are "they", and a body that speaks after them is "it"
    if (isMany(body.name)) this.many = body;
    else {
      this.one = body;
      this.oneAt = { paragraph, offset };
    }
    this.last = body;
    if (!isPaper(body.name) && !isCrowd(body.name)) this.organisation = body;
  }

  /** What the next stretch has to know. */
  get handedOn(): Pick<Remembered, "lastBody" | "lastMany" | "lastOrganisation"> {
    return { lastBody: this.last, lastMany: this.many, lastOrganisation: this.organisation };
  }
}
