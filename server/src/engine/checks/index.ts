import type { Check } from "./check.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dispute } from "./dispute.ts";
import { figureContradictsSource } from "./figure-contradicts-source.ts";
import { figureNotInSource } from "./figure-not-in-source.ts";
import { findingDisputed } from "./finding-disputed.ts";
import { frontPageContradicted } from "./front-page-contradicted.ts";
import { quotationAltered } from "./quotation-altered.ts";
import { quotationNotInSource } from "./quotation-not-in-source.ts";

/** Every check, in the order in which their findings are told. */
export const checks: readonly Check[] = [
  findingDisputed,
  dispute,
  frontPageContradicted,
  dateImpossible,
  quotationAltered,
  quotationNotInSource,
  figureContradictsSource,
  figureNotInSource,
];
