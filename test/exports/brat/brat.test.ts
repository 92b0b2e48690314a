import { describe, expect, test } from "vitest";
import { anchoringTextOf, anchorOf, type Note, resolveAnchor } from "../../../server/src/annotations/index.ts";
import { analyse } from "../../../server/src/engine/index.ts";
import { type BratDocument, bratConfiguration, type NoteToHandOn, toBrat } from "../../../server/src/exports/index.ts";
import { articleOn, reportOn } from "../../support/source-folder.ts";
import { assertConfigured, readStandoff } from "./read-standoff.ts";

const TEXT = `Eastmarch children’s services rated inadequate

Ofsted has rated children’s services in Eastmarch inadequate. Inspectors said that plans for 190 care leavers were far too
slow. Cllr Ann Reed (Labour), the lead member, said: “We reject the finding that plans
were far too slow.”
`;

const note = (id: string, more: Partial<Note>): Note => ({ id, motivation: "commenting", created: "2026-03-04T10:00:00.000Z", ...more });

function noteOn(text: string, quote: string, more: Partial<Note> = {}): NoteToHandOn {
  const start = text.indexOf(quote);
  const anchoring = anchoringTextOf(text);
  const anchor = anchorOf(anchoring, { start, end: start + quote.length });
  return { note: note(`urn:note:${quote}`, { anchor, ...more }), place: resolveAnchor(anchor, anchoring) };
}

function brat(text: string, notes: readonly NoteToHandOn[] = []): BratDocument {
  const { tags, claims } = analyse(text);
  const marks = [...tags, ...claims.disputes].map((mark) => ({ mark }));
  return toBrat({ text, marks, attributions: claims.attributions, notes });
}

/** Read by the format's rules, and held against the configuration. */
function read(document: BratDocument) {
  const standoff = readStandoff(document.annotations, document.text);
  assertConfigured(standoff, bratConfiguration([document]));
  return standoff;
}

describe("brat", () => {
  test("judgements, figures, people, sayings, contests and notes, in reading order", () => {
    const replies = [
      { note: note("urn:r", { replyTo: "urn:note:190", text: "All of them.", author: "Sam", created: "2026-03-05T10:00:00.000Z" }) },
    ];
    const document = brat(TEXT, [
      noteOn(TEXT, "190", { text: "Of how\nmany?", author: "Ruth Okoro", tags: ["figures"], isResolved: true }),
      ...replies,
    ]);
    read(document);
    expect(document.annotations.replaceAll("\t", "⇥")).toMatchInlineSnapshot(`
      "T1⇥Judgement 36 46⇥inadequate
      A1⇥Polarity T1 negative
      A2⇥Grade T1 inadequate
      T2⇥Judgement 98 108⇥inadequate
      A3⇥Polarity T2 negative
      A4⇥Grade T2 inadequate
      T3⇥Said 131 170;171 175⇥plans for 190 care leavers were far too slow
      A5⇥Quotation T3 indirect
      A6⇥Side T3 inspectorate
      #1⇥Details T3⇥speaker: Inspectors
      T4⇥Speaker 110 120⇥Inspectors
      R1⇥SaidBy Arg1:T3 Arg2:T4
      T5⇥Cue 121 125⇥said
      R2⇥CueOf Arg1:T5 Arg2:T3
      T6⇥Statistic 141 144⇥190
      A7⇥Category T6 count
      A8⇥Approx T6 exact
      #2⇥Details T6⇥value: 190; of: care leavers
      T7⇥Note 141 144⇥190
      A9⇥Resolved T7
      #3⇥AnnotatorNotes T7⇥Of how many? #figures (Ruth Okoro, 2026-03-04)
      #4⇥AnnotatorNotes T7⇥All of them. (Sam, 2026-03-05)
      T8⇥Judgement 163 170;171 175⇥far too slow
      A10⇥Polarity T8 negative
      T9⇥Said 225 257;258 275⇥We reject the finding that plans were far too slow
      A11⇥Quotation T9 direct
      A12⇥Side T9 inspected
      #5⇥Details T9⇥speaker: Ann Reed
      T10⇥Speaker 177 190⇥Cllr Ann Reed
      R3⇥SaidBy Arg1:T9 Arg2:T10
      T11⇥Cue 218 222⇥said
      R4⇥CueOf Arg1:T11 Arg2:T9
      T12⇥Official 177 190⇥Cllr Ann Reed
      #6⇥Details T12⇥entity: Ann Reed; role: lead member; organisation: Eastmarch
      T13⇥Contest 225 257;258 275⇥We reject the finding that plans were far too slow
      A13⇥Stance T13 dispute
      A14⇥Against T13 finding
      #7⇥Details T13⇥by: Ann Reed
      T14⇥Contested 131 170;171 175⇥plans for 190 care leavers were far too slow
      R5⇥Contests Arg1:T13 Arg2:T14
      T15⇥Judgement 263 275⇥far too slow
      A15⇥Polarity T15 negative
      "
    `);
  });

  test("words over a line break are two fragments", () => {
    const { stretches } = read(brat(TEXT));
    const slow = [...stretches.values()].find(({ type, words }) => type === "Judgement" && words === "far too slow");
    expect(slow?.fragments).toHaveLength(2);
  });

  test("the reader’s verdicts and reviews", () => {
    const [judgement, ...tags] = analyse(TEXT).tags;
    const dispute = analyse(TEXT).claims.disputes.at(-1);
    if (!judgement || !dispute) throw new Error("nothing is found");
    const marks = [
      { mark: judgement, verdict: "confirmed" as const },
      { mark: dispute, status: "partly-upheld" as const },
      ...tags.map((mark) => ({ mark })),
    ];
    const document = toBrat({ text: TEXT, marks, attributions: [], notes: [] });
    expect(read(document).attributes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "Verdict", value: "confirmed" }),
        expect.objectContaining({ name: "Status", value: "partly-upheld" }),
      ]),
    );
  });

  test("notes that have no certain place, or are taken back, are not on any words", () => {
    const lost: NoteToHandOn = { note: note("urn:lost", { text: "Gone." }), place: { state: "lost" } };
    const unsure: NoteToHandOn = {
      note: note("urn:unsure", { text: "Here?" }),
      place: { state: "unsure", candidates: [{ start: 0, end: 9 }] },
    };
    const whole: NoteToHandOn = { note: note("urn:whole", { text: "All of it." }) };
    const answer: NoteToHandOn = { note: note("urn:answer", { text: "Yes.", replyTo: "urn:whole" }) };
    const deleted = noteOn(TEXT, "plans", { isDeleted: true });
    const document = brat(TEXT, [lost, unsure, whole, answer, deleted]);
    expect(document.leftOut.map(({ id }) => id)).toEqual(["urn:lost", "urn:unsure", "urn:whole", "urn:answer"]);
    expect(document.annotations).toBe(brat(TEXT).annotations);
  });

  test("a ring of answers hangs nothing", () => {
    const ring = [note("a", { replyTo: "b", text: "1" }), note("b", { replyTo: "a", text: "2" })].map((one) => ({ note: one }));
    expect(brat(TEXT, ring).leftOut).toHaveLength(2);
  });

  test("two holders of one clause have a contest each", () => {
    const dispute = analyse(TEXT).claims.disputes.at(-1);
    if (!dispute) throw new Error("nothing is found");
    const document = toBrat({
      text: TEXT,
      marks: [{ mark: dispute }, { mark: { ...dispute, by: "the council" } }],
      attributions: [],
      notes: [],
    });
    const { stretches, attributes } = read(document);
    const contests = [...stretches].filter(([, { type }]) => type === "Contest").map(([id]) => id);
    expect(contests).toHaveLength(2);
    for (const id of contests) expect(attributes.filter(({ name, target }) => name === "Stance" && target === id)).toHaveLength(1);
  });
});

describe("offsets", () => {
  /** Where a stretch of the document is in brat’s text, counted without the writer’s help. */
  function expectSameWords(text: string) {
    const analysis = analyse(text);
    const standoff = read(brat(text));
    const words = (type: string) => [...standoff.stretches.values()].filter((one) => one.type === type).map((one) => one.words);
    const folded = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, " ").trim();
    for (const kind of ["judgement", "statistic", "official"] as const)
      expect(words(kind.charAt(0).toUpperCase() + kind.slice(1))).toEqual(
        analysis.tags.filter((tag) => tag.kind === kind).map(({ start, end }) => folded(start, end)),
      );
    expect(standoff.stretches.size).toBeGreaterThan(5);
    return standoff;
  }

  test.each([
    ["as they are", (text: string) => text],
    ["after characters of two code units", (text: string) => text.replace("Eastmarch", "Eastmarch 🏛️𝒜")],
    ["with Windows’ line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["with a form feed for a page’s end", (text: string) => text.replace("\n\n", "\n\f\n")],
    ["with a tab in the middle", (text: string) => text.replace("too slow", "too\tslow").replace("far too\n", "far\ttoo\n")],
  ])("%s", (_name, change) => {
    expectSameWords(change(TEXT));
    expectSameWords(change(reportOn("Eastmarch")));
    expectSameWords(change(articleOn("Eastmarch")));
  });

  test("half a surrogate pair is the character that a file has for it", () => {
    const text = `\uD83C ${TEXT}`;
    const document = brat(text);
    expect(document.text).toBe(Buffer.from(document.text, "utf8").toString("utf8"));
    expectSameWords(text);
  });

  test("a note on white space is on nothing", () => {
    const text = "Poor plans.\n\n\nThey are late.";
    const anchor = anchorOf(anchoringTextOf(text), { start: 11, end: 14 });
    const document = brat(text, [
      { note: note("urn:a", { anchor, text: "Gap" }), place: { state: "exact", span: { start: 11, end: 14 } } },
    ]);
    read(document);
    expect(document.annotations).not.toContain("Gap");
    expect(document.leftOut).toHaveLength(1);
  });
});
