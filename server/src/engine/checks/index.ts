import type { Check } from "./check.ts";
import { dateImpossible } from "./date-impossible.ts";
import { directionMismatch } from "./direction-mismatch.ts";
import { dispute } from "./dispute.ts";
import { disputeGuessed } from "./dispute-guessed.ts";
import { figureContradictsSource } from "./figure-contradicts-source.ts";
import { figureNotInSource } from "./figure-not-in-source.ts";
import { figuresDisagree } from "./figures-disagree.ts";
import { findingDisputed } from "./finding-disputed.ts";
import { fractionMismatch } from "./fraction-mismatch.ts";
import { frontPageContradicted } from "./front-page-contradicted.ts";
import { gradeContradictsSource } from "./grade-contradicts-source.ts";
import { gradeMismatch } from "./grade-mismatch.ts";
import { gradeNotOnScale } from "./grade-not-on-scale.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { quotationAltered } from "./quotation-altered.ts";
import { quotationNotInSource } from "./quotation-not-in-source.ts";
import { rateMismatch } from "./rate-mismatch.ts";
import { shareMismatch } from "./share-mismatch.ts";
import { sumMismatch } from "./sum-mismatch.ts";

/** Every check, in the order in which their findings are told. */
export const checks: readonly Check[] = [
  findingDisputed,
  dispute,
  disputeGuessed,
  frontPageContradicted,
  dateImpossible,
  shareMismatch,
  partExceedsWhole,
  directionMismatch,
  sumMismatch,
  rateMismatch,
  fractionMismatch,
  figuresDisagree,
  gradeMismatch,
  gradeNotOnScale,
  quotationAltered,
  quotationNotInSource,
  figureContradictsSource,
  figureNotInSource,
  gradeContradictsSource,
];
