import fc from "fast-check";
import { anchoringTextOf, anchorOf, type Note, readSidecar, type Sidecar, writeSidecar } from "../../server/src/annotations/index.ts";

const TEXT = "1. Visits are often late 😀. Of the 310 children with a plan, 42 were not seen in time.\n\n2. Leaders know this.\n";
const text = anchoringTextOf(TEXT, "sha256:abc");
const anchors = ["Visits", "often late", "310 children", "42 were not seen", "Leaders"].map((words) => {
  const start = TEXT.indexOf(words);
  return anchorOf(text, { start, end: start + words.length }, { paragraph: "1", page: 2 });
});

export const DOCUMENT = "réport 1%.txt";
const hour = (number: number) => `2026-11-02T${String(number).padStart(2, "0")}:00:00.000Z`;
const words = fc.oneof(fc.constantFrom("one", "two", "<<<<<<< HEAD", "}\n]\n", "“✓” 😀"), fc.string({ maxLength: 12, unit: "binary" }));
const tags = fc.array(words, { minLength: 1, maxLength: 3 });
const author = fc.constantFrom("Ruth Okoro", "Sam Vale");
const anchor = fc.constantFrom(...anchors);
const mark = fc.constantFrom({ kind: "judgement", label: "negative" } as const, { kind: "statistic", value: "42" } as const);

const steps = [1, 2, 3, 4].map((at) => ({ status: at % 2 ? "upheld" : "open", at: hour(at), by: `reader ${at % 3}` }) as const);
const evidence = anchors.slice(0, 3).map((at, i) => ({ document: `../replies/letter ${i}.txt`, anchor: at, says: `shows ${i}` }));
const reviewed = fc
  .tuple(fc.subarray(steps, { minLength: 1 }), fc.subarray(evidence), anchor)
  .map(([taken, shown, at]): Partial<Note> => ({ motivation: "assessing", anchor: at, review: { steps: taken, evidence: shown } }));

const said: fc.Arbitrary<Partial<Note>> = fc.oneof(
  fc.record({ text: words, anchor }, { requiredKeys: ["text"] }),
  fc.record({ motivation: fc.constant("tagging" as const), tags, anchor }),
  fc.record({ motivation: fc.constant("highlighting" as const), anchor }),
  fc.record({ motivation: fc.constant("editing" as const), suggestion: words, anchor }),
  fc.record({ motivation: fc.constant("replying" as const), text: words, replyTo: fc.constantFrom("urn:uuid:n0", "urn:uuid:elsewhere") }),
  fc.record({
    motivation: fc.constant("assessing" as const),
    anchor,
    verdict: fc.record({ verdict: fc.constant("rejected" as const), found: mark }),
  }),
  fc.record({ motivation: fc.constant("bookmarking" as const), anchor, checked: fc.record({ checksum: words }) }),
);
const more = fc.record(
  {
    author,
    isResolved: fc.constant(true as const),
    rest: fc.record({ "il:later": fc.jsonValue({ maxDepth: 2 }), rights: fc.constant("https://example.org/rights") }),
  },
  { requiredKeys: [] },
);

const created = (id: string) => `2026-11-01T0${id.slice(-1)}:00:00.000Z`;

/**
 * A state of one of six notes, each of one kind, the first two reviews. They are changed from the first hour to the tenth, and may be taken back at the
 * twentieth. What is alive again after that holds all that it held: an undo.
 */
export const note: fc.Arbitrary<Note> = fc
  .tuple(fc.nat(5), said, reviewed, more, fc.constantFrom(undefined, 1, 2, 5, 10, 20, 22))
  .map(([number, otherwise, review, others, at]): Note => {
    const what = number < 2 ? review : otherwise;
    const id = `urn:uuid:n${number}`;
    const base = { id, motivation: "commenting", created: created(id), ...(at === undefined ? {} : { modified: hour(at) }) } as const;
    if (at === 20) return { ...base, isDeleted: true, ...(what.anchor ? { anchor: what.anchor } : {}) };
    const again = at === 22 && number < 2 ? { review: { steps, evidence } } : {};
    return { ...base, ...what, ...others, ...again };
  });

/** Annotations of other tools: all of these are legal (Web Annotation Data Model, sections 3 to 5). */
const foreignBody = fc.oneof(
  fc.constant("https://example.org/body"),
  words.map((value) => ({ type: "TextualBody", value, language: "cy", textDirection: "ltr" })),
  fc.constant({ type: "Choice", items: ["https://example.org/a", { type: "TextualBody", value: "b" }] }),
  fc.constant([
    { type: ["Video", "Image"], id: "https://example.org/v", format: "video/webm", accessibility: "captions" },
    "https://example.org/two",
  ]),
);
const foreignTarget = fc.oneof(
  fc.constant("https://example.org/page"),
  fc.constant(["https://example.org/1", "https://example.org/2"]),
  fc.constant({ source: "https://example.org/p", selector: { type: "SvgSelector", value: "<svg/>" }, styleClass: "x" }),
  fc.constant({
    source: "https://example.org/p",
    selector: {
      type: "RangeSelector",
      startSelector: { type: "XPathSelector", value: "/p" },
      endSelector: { type: "XPathSelector", value: "/q" },
    },
    state: [{ type: "TimeState", sourceDate: "2026-01-01T00:00:00Z" }],
  }),
  fc.constant({ type: "Composite", items: ["https://example.org/1", "https://example.org/2"] }),
  fc.constant({
    source: `urn:inspection-lens:document:${encodeURIComponent(DOCUMENT)}`,
    selector: { type: "FragmentSelector", value: "page=2" },
  }),
);
export const foreign = fc.record(
  {
    "@context": fc.constantFrom("http://www.w3.org/ns/anno.jsonld", ["http://www.w3.org/ns/anno.jsonld", { ex: "https://example.org/" }]),
    id: fc.nat(6).map((number) => `https://example.org/anno/${number}`),
    type: fc.constantFrom("Annotation", ["Annotation", "ex:Remark"]),
    motivation: fc.constantFrom("commenting", "describing", ["linking", "tagging"]),
    created: fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z"),
    modified: fc.constantFrom(hour(3), hour(4)),
    creator: fc.constantFrom(
      "https://example.org/me",
      { type: "Person", name: "Ada", email: "mailto:ada@example.org" },
      { type: "Software" },
    ),
    generator: fc.constant({ id: "https://example.org/tool", type: "Software" }),
    audience: fc.constant({ type: "Audience", "schema:name": "all" }),
    bodyValue: words,
    body: foreignBody,
    target: foreignTarget,
    canonical: fc.constant("urn:uuid:other"),
  },
  { requiredKeys: ["id", "type", "target", "@context"] },
);

/** A file as it is read. */
export const sidecar: fc.Arbitrary<Sidecar> = fc
  .tuple(
    fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 6 }),
    fc.uniqueArray(fc.tuple(foreign, fc.option(fc.nat(5), { nil: undefined })), { selector: ([{ id }]) => id, maxLength: 4 }),
    fc.record(
      { creator: fc.constantFrom("https://example.org/a", "https://example.org/b"), "ex:note": fc.jsonValue({ maxDepth: 2 }) },
      { requiredKeys: [] },
    ),
  )
  .map(([notes, others, rest]) => {
    const placed = others.map(([annotation, after]) => ({ annotation, ...(after === undefined ? {} : { after: `urn:uuid:n${after}` }) }));
    return readAgain({ document: DOCUMENT, notes, foreign: placed, ...(Object.keys(rest).length > 0 ? { rest } : {}) });
  });

export function readAgain(written: Sidecar): Sidecar {
  const { sidecar: read, problem } = readSidecar(writeSidecar(written), written.document);
  if (!read) throw new Error(problem);
  return read;
}
