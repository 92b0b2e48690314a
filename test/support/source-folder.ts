import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** An invented report of two paragraphs. `authority` and the date tell it from others. */
export function reportOn(authority: string, { year = 2019, grade = "requires improvement to be good" } = {}): string {
  return `Inspection of ${authority} local authority children’s services

Inspection dates: 4 to 15 March ${year}
Report published: 7 May ${year}
Lead inspector: Orla Beckett, Her Majesty’s Inspector

Judgement

Grade

Overall effectiveness

${grade.charAt(0).toUpperCase()}${grade.slice(1)}

What needs to improve

The quality of pathway plans.

The experiences and progress of children who need help and protection

1. Leaders have been too slow to tackle long waiting times, and plans are not yet consistently good for every child who needs one.

2. Of the 310 children in care, 42 live more than 20 miles from home. Foster carers told inspectors that supervision is irregular.
`;
}

/** An invented article that quotes it: once word for word, once without the "not". */
export function articleOn(authority: string, { published = "Published 9 May 2019" } = {}): string {
  return `${authority} children wait too long, says Ofsted

${published}

Children’s services in ${authority} have been criticised by Ofsted inspectors after an inspection of the council in March.

The report said leaders “have been too slow to tackle long waiting times”.

Inspectors also said that plans “are yet consistently good for every child who needs one”, according to their report.
`;
}

export const VERBATIM = "have been too slow to tackle long waiting times";
export const ALTERED = "are yet consistently good for every child who needs one";

/** A folder of a workspace with files in it. */
export class SourceFolder {
  readonly path: string;
  /** Without a slash at its end. */
  readonly uri: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.path = mkdtempSync(path.join(tmpdir(), "inspection lens é-"));
    this.uri = pathToFileURL(this.path).href;
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  /** Writes a file; its URI. */
  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    // two versions within a millisecond are two versions
    const later = new Date(Date.now() + ++writes * 1_000);
    utimesSync(file, later, later);
    return this.uriOf(name);
  }

  uriOf(name: string): string {
    return `${this.uri}/${name.split("/").map(encodeURIComponent).join("/")}`;
  }

  remove(name = "."): void {
    rmSync(path.join(this.path, name), { recursive: true, force: true });
  }
}

let writes = 0;
