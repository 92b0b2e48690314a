import type { Dossier, DossierContest, DossierFinding, DossierNote, DossierPassage } from "../dossier/index.ts";
import { sentenceOf } from "../dossier/index.ts";
import { citation, contestWords, dateInWords } from "../wording.ts";

/** A response on factual accuracy: what an inspected authority sends back on a draft report. */
export interface AccuracyResponse {
  readonly title: string;
  /** Name and value, of what the response is to: document, authority, inspection, day. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly rows: readonly ResponseRow[];
  readonly remarks: readonly string[];
}

/** One point of a response. */
export interface ResponseRow {
  /** Ids of the findings and notes that it is made of, for choosing. */
  readonly ids: readonly string[];
  /** "12, page 4"; the section where neither is printed. */
  readonly paragraph: string;
  /** The sentence, and the words in it that are wrong. */
  readonly passage: DossierPassage;
  /** A sentence or more each. */
  readonly wrong: readonly string[];
  readonly evidence: readonly string[];
  /** Empty where nobody has suggested one. */
  readonly suggestion: string;
}

/** The head of the table, the same in every format. */
export const responseColumns = ["Paragraph", "Text", "What is wrong", "Evidence", "Suggested wording"] as const;

/** What stands in place of the table where there is no point: why, and so what would make one. */
export const NO_POINTS =
  "There is nothing to respond to: the checks found no error, no contest was upheld, and no note suggests a wording.";

/** Tags of notes that belong into a response, in lower case. */
const ACCURACY_TAGS: ReadonlySet<string> = new Set(["factual accuracy", "factual-accuracy", "accuracy", "factual error", "factual-error"]);

/**
 * The points that a response is made of: notes that suggest a wording or are tagged "factual accuracy", problems that the checks call a warning or worse,
 * and contests that a reader has upheld, at least in part. What is on the same words makes one point.
 */
export function accuracyResponse(dossier: Dossier): AccuracyResponse {
  const points = [...dossier.notes.flatMap(fromNote), ...dossier.findings.flatMap(fromFinding)].sort(byPlace);
  const rows: Point[] = [];
  for (const point of points) {
    const same = rows.findIndex((row) => areOnSameWords(row, point));
    const row = rows[same];
    if (row) rows[same] = joined(row, point);
    else rows.push(point);
  }
  return {
    title: `Factual accuracy: ${dossier.card?.authority ?? dossier.document}`,
    facts: factsOf(dossier),
    rows: rows.map(({ ids, passage, wrong, evidence, suggestions }) => ({
      ids,
      paragraph: placeOf(passage),
      passage,
      wrong,
      evidence,
      suggestion: suggestions.join(" / "),
    })),
    remarks: dossier.remarks,
  };
}

interface Point extends Omit<ResponseRow, "paragraph" | "suggestion"> {
  readonly suggestions: readonly string[];
}

function fromNote({ id, note, passage, replies, state }: DossierNote): readonly Point[] {
  const isMeant =
    note.suggestion !== undefined || note.motivation === "editing" || note.tags?.some((tag) => ACCURACY_TAGS.has(tag.toLowerCase()));
  if (!isMeant || !passage) return [];
  return [
    {
      ids: [id],
      passage,
      wrong: note.text === undefined ? [] : [note.text],
      evidence: [
        ...replies.flatMap(({ text, author }) => (text === undefined ? [] : [author === undefined ? text : `${author}: ${text}`])),
        ...(state === "lost" || state === "unsure" ? ["(The words are not found for certain in this version of the document.)"] : []),
      ],
      suggestions: note.suggestion === undefined ? [] : [note.suggestion],
    },
  ];
}

function fromFinding({ id, kind, level, passage, says, related, contests, dismissed }: DossierFinding): readonly Point[] {
  if (dismissed) return [];
  if (kind === "problem") {
    if (!passage || (level !== "error" && level !== "warning")) return [];
    const evidence = related.filter((other) => other.passage.words !== "" && !isInside(other.passage, passage));
    return [{ ids: [id], passage, wrong: [says], evidence: evidence.map((other) => quoted(other.passage)), suggestions: [] }];
  }
  const upheld = contests.filter(({ status }) => status === "upheld" || status === "partly-upheld");
  if (upheld.length === 0) return [];
  const at = passage ?? upheld[0]?.passage;
  return at ? [{ ids: [id], passage: at, wrong: upheld.map(wrongOf), evidence: upheld.flatMap(evidenceOf), suggestions: [] }] : [];
}

function wrongOf(contest: DossierContest): string {
  const reason = contest.steps.findLast((step) => step.reason !== undefined)?.reason;
  return `${contestWords(contest)}: ${quoted(contest.passage)}${reason === undefined ? "" : ` ${reason}`}`;
}

function evidenceOf({ inReport, evidence }: DossierContest): readonly string[] {
  return [
    ...(inReport ? [quoted(inReport)] : []),
    ...evidence.map(({ passage, says }) => (says === undefined ? quoted(passage) : `${says}: ${quoted(passage)}`)),
  ];
}

function quoted(passage: DossierPassage): string {
  const where = [passage.document ?? "", citation(passage)].filter((part) => part !== "").join(", ");
  return `“${passage.words}”${where === "" ? "" : ` (${where})`}`;
}

/** What stands in the text of the point already is no evidence beside it. */
function isInside(inner: DossierPassage, outer: DossierPassage): boolean {
  return inner.document === undefined && sentenceOf(outer).includes(inner.words);
}

function joined(a: Point, b: Point): Point {
  const both = (first: readonly string[], second: readonly string[]) => [...new Set([...first, ...second])];
  return {
    ids: [...a.ids, ...b.ids],
    passage: widthOf(a.passage) >= widthOf(b.passage) ? a.passage : b.passage,
    wrong: both(a.wrong, b.wrong),
    evidence: both(a.evidence, b.evidence),
    suggestions: both(a.suggestions, b.suggestions),
  };
}

function areOnSameWords({ passage: a }: Point, { passage: b }: Point): boolean {
  return a.span !== undefined && b.span !== undefined && a.span.start < b.span.end && b.span.start < a.span.end;
}

function widthOf({ span }: DossierPassage): number {
  return span ? span.end - span.start : 0;
}

function byPlace(a: Point, b: Point): number {
  return startOf(a) - startOf(b);
}

function startOf({ passage: { span } }: Point): number {
  return span?.start ?? Number.MAX_SAFE_INTEGER;
}

/** "12 (page 4)", "page 4", "Recommendations". */
function placeOf({ paragraph, page, section }: DossierPassage): string {
  if (paragraph !== undefined) return page === undefined ? paragraph : `${paragraph} (page ${page})`;
  return page === undefined ? (section ?? "") : `page ${page}`;
}

function factsOf({ document, card, made }: Dossier): AccuracyResponse["facts"] {
  const { inspectionStart: start, inspectionEnd: end, leadInspector } = card ?? {};
  const inspected = start && end && start !== end ? `${dateInWords(start)} to ${dateInWords(end)}` : dateInWords(start ?? end ?? "");
  const facts: readonly (readonly [string, string])[] = [
    ["Document", document],
    ["Inspection", inspected],
    ["Lead inspector", leadInspector ?? ""],
    ["Date of this response", dateInWords(made ?? "")],
  ];
  return facts.filter(([, value]) => value !== "");
}
