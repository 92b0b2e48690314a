export { frameworks, inspectorates } from "./all-frameworks.ts";
export { frameworkFor, type InspectionClues, scaleAt } from "./choose-framework.ts";
export { explainGrade, type GradeExplanation, gradeOnScale } from "./explain-grade.ts";
export {
  type Area,
  type Confidence,
  type Framework,
  type Inspectorate,
  isInForce,
  type Period,
  type ScaleGrade,
  type Source,
  type Tone,
} from "./framework.ts";
export { namedInspectorate } from "./named-inspectorate.ts";
export { type ProportionBand, proportionBands } from "./proportion-bands.ts";
