import type { ReportCard } from "../../server/src/engine/index.ts";

/** One record of the truth: what a report's front pages state. `null` is a field that the report does not state. */
export interface TrueCard {
  readonly file: string;
  readonly authority: string;
  readonly framework: string;
  readonly inspectionStart: string | null;
  readonly inspectionEnd: string | null;
  readonly published: string | null;
  readonly leadInspector: string | null;
  readonly overall: string | null;
  readonly judgements: readonly { readonly area: string; readonly grade: string }[];
  /** Other answers that count as right, by field. */
  readonly alsoAccept?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Fields whose truth is uncertain; they are not counted. */
  readonly unverified?: readonly string[];
}

export interface FieldScore {
  readonly field: string;
  readonly right: number;
  readonly total: number;
}

export interface CardMiss {
  readonly file: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

export interface CardScores {
  readonly fields: readonly FieldScore[];
  readonly right: number;
  readonly total: number;
  /** Reports with every field right. */
  readonly perfect: number;
  readonly reports: number;
  readonly misses: readonly CardMiss[];
}

const PLAIN_FIELDS = ["authority", "framework", "inspectionStart", "inspectionEnd", "published", "leadInspector", "overall"] as const;

/**
 * Compares report cards with the truth. `cards` is keyed by the truth's `file`; a report without a card misses every field. Every judgement is a
 * field of its own, and so is one that the report does not have.
 */
export function scoreReportCards(cards: ReadonlyMap<string, ReportCard | undefined>, truth: readonly TrueCard[]): CardScores {
  const counts = new Map<string, { right: number; total: number }>();
  const misses: CardMiss[] = [];
  let perfect = 0;
  for (const record of truth) {
    const before = misses.length;
    const card = cards.get(record.file);
    const note = (field: string, expected: string, found: string, right: boolean) => {
      const count = counts.get(field) ?? { right: 0, total: 0 };
      counts.set(field, { right: count.right + (right ? 1 : 0), total: count.total + 1 });
      if (!right) misses.push({ file: record.file, field, expected, found });
    };
    for (const field of PLAIN_FIELDS) {
      if (record.unverified?.includes(field)) continue;
      const found = card?.[field] ?? null;
      const accepted = [record[field], ...(record.alsoAccept?.[field] ?? [])];
      note(field, `${record[field]}`, `${found}`, accepted.includes(found));
    }
    compareJudgements(record, card, note);
    if (misses.length === before) perfect++;
  }
  const fields = [...counts].map(([field, count]) => ({ field, ...count }));
  const right = fields.reduce((sum, field) => sum + field.right, 0);
  const total = fields.reduce((sum, field) => sum + field.total, 0);
  return { fields, right, total, perfect, reports: truth.length, misses };
}

function compareJudgements(
  record: TrueCard,
  card: ReportCard | undefined,
  note: (field: string, expected: string, found: string, right: boolean) => void,
): void {
  const found = card?.judgements ?? [];
  for (const { area, grade } of record.judgements) {
    const same = found.find((judgement) => judgement.area === area);
    note("judgements", `${area}: ${grade}`, same ? `${same.area}: ${same.grade}` : "absent", same?.grade === grade);
  }
  for (const extra of found) {
    if (!record.judgements.some(({ area }) => area === extra.area)) note("judgements", "absent", `${extra.area}: ${extra.grade}`, false);
  }
}
