import { type Framework, frameworkFor, gradeOnScale, isInForce, namedInspectorate } from "../frameworks/index.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";
import { Memo } from "../text/memo.ts";
import type { SourceText } from "../text/source-text.ts";
import { visitsIn } from "./dates.ts";
import type { ReportCard } from "./report-card.ts";

/** The scale that a report's own grades stand on. */
export interface ScaleOfText {
  /** As a message names it. */
  readonly name: string;
  /** Best first; empty where nothing is graded. */
  readonly grades: readonly string[];
  /** True for a grade in any spelling of the scale, or a word that stands in its place ("not judged"). */
  has(grade: string): boolean;
  /** False where no grade of the whole is given. */
  readonly overall: boolean;
  /** Titles of areas, in lower case; empty where they are not known. */
  readonly areas: readonly string[];
  /** True where the facts are only probable. */
  readonly probable: boolean;
}

/** Code units from the top in which a report's title, inspectorate and dates stand. */
const TITLE = 3_000;

/** The scale of the report that a text is; undefined where the text does not settle it. The user's frameworks go first. */
export function scaleOfText(text: SourceText, card: ReportCard | undefined, lexicon: UserLexicon | undefined): ScaleOfText | undefined {
  const opening = text.slice(0, TITLE);
  const date = card?.inspectionStart ?? dateOfInspection(opening);
  const users = userScale(opening, date ?? card?.published, lexicon);
  if (users) return users;
  if (card) return card.framework && date ? scaleOf(frameworkFor({ cardFramework: card.framework, date })) : undefined;
  return known.get(opening, () => {
    const inspectorate = namedInspectorate(opening);
    return inspectorate === undefined || date === undefined ? undefined : scaleOf(frameworkFor({ inspectorate, date, title: opening }));
  });
}

/** By a text's beginning: looking for the names of all inspectorates and frameworks there takes long. */
const known = new Memo<ScaleOfText | undefined>(200_000);

function dateOfInspection(opening: string): string | undefined {
  const label = /\b(?:inspection dates?|dates? of (?:the )?(?:inspection|visit)|inspected (?:on|between)|visit(?:ed)? on)\b:?/i.exec(
    opening,
  );
  return label ? visitsIn(opening.slice(label.index + label[0].length, label.index + label[0].length + 80))[0]?.start : undefined;
}

const scales = new WeakMap<Framework, ScaleOfText>();

function scaleOf(framework: Framework | undefined): ScaleOfText | undefined {
  if (!framework || framework.confidence === "low") return undefined;
  const scale = scales.get(framework) ?? scaleIn(framework);
  scales.set(framework, scale);
  return scale;
}

function scaleIn(framework: Framework): ScaleOfText {
  return {
    name: `${framework.name} (${years(framework.inForce)})`,
    grades: framework.scale.map(({ grade }) => grade),
    has: (grade) =>
      gradeOnScale(shortened(grade), framework) !== undefined ||
      gradeOnScale(grade, framework) !== undefined ||
      framework.otherWords.some((word) => word.grade === grade),
    overall: framework.overallGrade,
    areas: framework.areas.flatMap(({ title, variants }) => [title, ...variants].map((each) => each.toLowerCase())),
    probable: framework.confidence === "medium",
  };
}

/** Reports of either design print "requires improvement" and "requires improvement to be good" alike. */
function shortened(grade: string): string {
  return grade.replace(/^(requir\w+ improvement) to be good$/i, "$1");
}

/** "from 2018 to 2022", "since 2023". */
function years({ from, to }: Framework["inForce"]): string {
  return to === undefined
    ? `since ${from.slice(0, 4)}`
    : from.slice(0, 4) === to.slice(0, 4)
      ? `in ${from.slice(0, 4)}`
      : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
}

function userScale(opening: string, date: string | undefined, lexicon: UserLexicon | undefined): ScaleOfText | undefined {
  if (!lexicon || lexicon.frameworks.length === 0) return undefined;
  const plain = opening.toLowerCase().replace(/\s+/g, " ");
  const named = lexicon.frameworks.filter(
    ({ name, inForce }) => plain.includes(name.toLowerCase()) && (date === undefined || isInForce(inForce, date)),
  );
  const [framework] = named;
  if (!framework || named.length > 1) return undefined;
  const spellings = new Set(framework.scale.flatMap(({ grade, variants }) => [grade, ...variants].map((word) => word.toLowerCase())));
  return {
    name: framework.name,
    grades: framework.scale.map(({ grade }) => grade),
    has: (grade) => spellings.has(grade.toLowerCase()),
    overall: true,
    areas: [],
    probable: false,
  };
}
