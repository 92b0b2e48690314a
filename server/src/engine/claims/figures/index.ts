export type { NamedCount } from "./counts.ts";
export { type Figure, rangeOf } from "./figure.ts";
export { DocumentFigures } from "./read-figures.ts";
export type { PartFigures } from "./read-part.ts";
export type * from "./relation.ts";
