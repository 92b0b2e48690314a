import { DRAFT_HAS } from "../../lexicon/stance-corrections.ts";
import type { ContestSources, Held } from "./held.ts";
import { plain } from "./stance.ts";

/** "Paragraph 14: ", "3. Page 2 – ": which words of a draft a sentence answers. */
const POINT = /^(?:\(?\d+[.)] )?(?:para(?:graph)?|page|section|line|table)s? ?\d+(?:\.\d+)*(?:[:.,]| [–—-]) /i;
/** "nine of the ten were seen; | the draft has four" */
const THEIRS = new RegExp(`[^.;]{8,}?(?:[;,:–—]|,? (?:but|whereas|while|where|though)) ${DRAFT_HAS}\\b`, "i");

/** In an answer to a draft: the writer's own figure beside the draft's. */
export function figuresBesideDraft({ paragraphs, facts: { answersDraft, writer } }: ContestSources): readonly Held[] {
  if (!answersDraft || writer?.side === "inspecting") return [];
  return paragraphs.flatMap(({ index, kind, text, units, found }) =>
    kind === "heading"
      ? []
      : units.flatMap((unit) => {
          const words = plain(text.slice(unit.start, unit.end));
          const point = POINT.exec(words)?.[0].length ?? 0;
          const theirs = THEIRS.exec(words.slice(point));
          if (!theirs) return [];
          const start = unit.start + point;
          const border = start + theirs.index + theirs[0].length;
          const counted = found.statistics.filter((tag) => tag.start >= start && tag.end <= unit.end);
          if (!counted.some((tag) => tag.end <= border) || !counted.some((tag) => tag.start >= border)) return [];
          const end = unit.start + words.replace(/[\s.;]+$/, "").length;
          return [{ paragraph: index, start, end, stance: "dispute" as const, holder: writer?.name ?? "" }];
        }),
  );
}
