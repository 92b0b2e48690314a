import { type Analysis, byPosition, capital, overlaps, type Span } from "../../engine/index.ts";
import { contestsIn, type LedgerEntry, ledgerOf } from "../../reviewing/index.ts";
import { inPlace } from "../judged.ts";
import type { NoteToHandOn } from "../note-to-hand-on.ts";
import type { DossierContest, DossierFinding } from "./dossier.ts";
import { type Passages, passageOf, shownName } from "./passages.ts";

/** What is contested or conceded in a document, each finding with all who do so; contests of words that overlap are of one finding. */
export function contestedFindings(analysis: Analysis, notes: readonly NoteToHandOn[], passages: Passages): readonly DossierFinding[] {
  const ledger = ledgerOf({
    document: "",
    contests: contestsIn(analysis),
    notes: inPlace(notes),
  });
  const contests = [...ledger.map((entry) => fromLedger(entry, passages)), ...concessions(analysis, passages)];
  return grouped(contests).map(({ at, contests: ofFinding }) => ({
    id: "",
    kind: ofFinding.every(({ stance }) => stance === "concede") ? "conceded" : "contested",
    ...(at ? { passage: passages.anchored(at) } : {}),
    says: saysOf(ofFinding),
    related: [],
    contests: ofFinding,
    notes: [],
  }));
}

/** A contest with what it contests, where the document tells it. */
interface Told {
  readonly finding?: Span;
  readonly contest: DossierContest;
}

function fromLedger({ contest, finding, inReport, standing, history, evidence }: LedgerEntry, passages: Passages): Told {
  const { by, stance, against, isGuess, words, place, paragraph, page } = contest;
  const cited = { ...(paragraph === undefined ? {} : { paragraph }), ...(page === undefined ? {} : { page }) };
  return {
    ...(finding ? { finding } : {}),
    contest: {
      by,
      ...(stance === undefined ? {} : { stance }),
      ...(against === undefined ? {} : { against }),
      ...(isGuess ? { isGuess } : {}),
      passage: place.span ? passages.anchored(place.span) : { words, before: "", after: "", ...cited },
      ...(inReport ? { inReport: passageInReport(inReport) } : {}),
      status: standing.status,
      steps: history,
      evidence: evidence.map(({ evidence: { document, anchor, says } }) => ({
        passage: passageOf(anchor, document),
        ...(says === undefined ? {} : { says }),
      })),
    },
  };
}

function passageInReport({ words, paragraph, page, section, document }: NonNullable<LedgerEntry["inReport"]>): DossierContest["passage"] {
  return {
    words,
    before: "",
    after: "",
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
    ...(section === undefined ? {} : { section }),
    ...(document === undefined ? {} : { document: shownName(document) }),
  };
}

/** What is conceded is no dispute, and has no review. */
function concessions({ claims }: Analysis, passages: Passages): readonly Told[] {
  return claims.disputes.flatMap((dispute) => {
    const { stance, by, against, finding, target, isGuess } = dispute;
    if (stance !== "concede") return [];
    const at = finding ?? target;
    const guess = isGuess ? { isGuess } : {};
    const contest = {
      by,
      stance,
      against,
      ...guess,
      passage: passages.anchored(dispute),
      status: "open",
      steps: [],
      evidence: [],
    } as const;
    return [{ ...(at ? { finding: at } : {}), contest }];
  });
}

interface Contested {
  readonly at?: Span;
  readonly contests: readonly DossierContest[];
}

/** A contest without a finding that the document tells stands for itself. */
function grouped(contests: readonly Told[]): readonly Contested[] {
  const told = contests.flatMap(({ finding, contest }) =>
    finding && !isSame(finding, contest.passage.span) ? [{ finding, contest }] : [],
  );
  told.sort((a, b) => byPosition(a.finding, b.finding) || startOf(a.contest) - startOf(b.contest));
  const groups: { at: Span; contests: DossierContest[] }[] = [];
  for (const { finding, contest } of told) {
    const last = groups.at(-1);
    if (last && overlaps(last.at, finding)) last.contests.push(contest);
    else groups.push({ at: finding, contests: [contest] });
  }
  const known = new Set(told.map(({ contest }) => contest));
  return [...groups, ...contests.flatMap(({ contest }) => (known.has(contest) ? [] : [{ contests: [contest] }]))];
}

function isSame(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}

function startOf({ passage }: DossierContest): number {
  return passage.span?.start ?? Number.MAX_SAFE_INTEGER;
}

const HOW: readonly (readonly [how: string, stances: readonly (string | undefined)[]])[] = [
  ["contested", ["dispute", undefined]],
  ["accepted in part and contested in part", ["partial"]],
  ["conceded", ["concede"]],
];

/** "Contested by the council." "Contested by Cllr Moss and conceded by Ann Reed." "Seems contested by Ann Reed." */
function saysOf(contests: readonly DossierContest[]): string {
  const holders = (stances: readonly (string | undefined)[], isGuess: boolean) => {
    const held = contests.filter((contest) => stances.includes(contest.stance) && (contest.isGuess ?? false) === isGuess);
    return [...new Set(held.map(({ by }) => (by === "" ? "somebody" : by)))];
  };
  const part = (how: string, names: readonly string[]) => (names.length === 0 ? [] : [`${how} by ${joined(names)}`]);
  const parts = [
    ...HOW.flatMap(([how, stances]) => part(how, holders(stances, false))),
    ...HOW.flatMap(([how, stances]) => {
      const sure = holders(stances, false);
      return part(
        `seems ${how}`,
        holders(stances, true).filter((name) => !sure.includes(name)),
      );
    }),
  ];
  const words = joined(parts);
  return `${capital(words)}.`;
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
