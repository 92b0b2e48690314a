export type { NamedCount } from "./counts.ts";
export { type Figure, rangeOf } from "./figure.ts";
export { type PlacedFigures, placeOf, readFigures } from "./read-figures.ts";
export type * from "./relation.ts";
