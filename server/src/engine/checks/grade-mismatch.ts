import { disagreeingAreas, gradesAnyTwice, gradesAreas } from "../report-card/area-grades.ts";
import type { Contradiction, Place } from "../report-card/report-card.ts";
import { capital } from "../text/capital.ts";
import type { Span } from "../text/span.ts";
import type { Check, Finding, RelatedPassage } from "./check.ts";
import { placeWords } from "./place-words.ts";

/** Places that a finding leads to at most. */
const MOST_RELATED = 12;

/** One area that the same report grades in two ways: on its front page, in a heading, in its running text. */
export const gradeMismatch: Check = {
  id: "grade-mismatch",
  summary: "An area that one report grades in two ways: on its front page, in a section's heading, in its text.",
  level: "warning",
  *ofDocument({ document, readings, reportCard, lexicon, memory }) {
    if (!reportCard) {
      const twice = memory.gradedTwice.answer(
        readings,
        (reading) => gradesAreas(reading, lexicon),
        () => gradesAnyTwice(readings, lexicon),
        lexicon,
      );
      if (!twice) return;
      for (const { area, one, other } of disagreeingAreas(document, lexicon)) yield finding(`“${area}”`, one, other);
      return;
    }
    for (const contradiction of reportCard.contradictions ?? []) {
      const { field, area, stated, statedAt, elsewhere, at } = contradiction;
      if (!isOfGrade(field)) continue;
      yield finding(
        field === "overall" ? "overall effectiveness" : `“${area}”`,
        { grade: stated, at: [statedAt] },
        { grade: elsewhere, at },
      );
    }
  },
};

function isOfGrade(field: Contradiction["field"]): boolean {
  return field === "overall" || field === "judgements";
}

interface Said {
  readonly grade: string;
  /** Never empty. */
  readonly at: readonly Place[];
}

/** At the place that stands alone; where both do, at the later one. */
function finding(area: string, one: Said, other: Said): Finding {
  const [here, there] = one.at.length < other.at.length ? [one, other] : [other, one];
  const [place] = here.at as readonly [Place];
  const [first] = there.at as readonly [Place];
  const more = there.at.length - 1;
  const also = more > 0 ? `, and so ${more === 1 ? "does 1 other place" : `do ${more} other places`}` : "";
  return {
    at: spanOf(place),
    message: `${placeWords(place)} grades ${area} as ${here.grade}; ${placeWords(first)} says ${there.grade}${also}.`,
    related: [...there.at.map((each) => related(each, there.grade)), ...here.at.slice(1).map((each) => related(each, here.grade))].slice(
      0,
      MOST_RELATED,
    ),
  };
}

function related(place: Place, grade: string): RelatedPassage {
  return { ...spanOf(place), message: `${capital(placeWords(place))}: ${grade}` };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
