import { cqc } from "./cqc.ts";
import type { Framework } from "./framework.ts";
import { hmicfrs } from "./hmicfrs.ts";
import { isi } from "./isi.ts";
import { joint } from "./joint.ts";
import { justice } from "./justice.ts";
import { northernIreland } from "./northern-ireland.ts";
import { ofstedBefore2013 } from "./ofsted-before-2013.ts";
import { ofstedEducation } from "./ofsted-education.ts";
import { ofstedIlacs } from "./ofsted-ilacs.ts";
import { ofstedSettings } from "./ofsted-settings.ts";
import { ofstedSif } from "./ofsted-sif.ts";
import { ofstedVisits } from "./ofsted-visits.ts";
import { scotland } from "./scotland.ts";
import { wales } from "./wales.ts";

export { inspectorates } from "./inspectorates.ts";

/** Every framework, oldest first within its family. */
export const frameworks: readonly Framework[] = [
  ...ofstedBefore2013,
  ...ofstedSif,
  ...ofstedIlacs,
  ...ofstedVisits,
  ...joint,
  ...ofstedEducation,
  ...ofstedSettings,
  ...cqc,
  ...hmicfrs,
  ...justice,
  ...wales,
  ...scotland,
  ...isi,
  ...northernIreland,
];
