import type { Check } from "./check.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dispute } from "./dispute.ts";
import { findingDisputed } from "./finding-disputed.ts";
import { frontPageContradicted } from "./front-page-contradicted.ts";

/** Every check, in the order in which their findings are told. */
export const checks: readonly Check[] = [findingDisputed, dispute, frontPageContradicted, dateImpossible];
