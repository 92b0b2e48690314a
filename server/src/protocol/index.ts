export * from "./commands.ts";
export * from "./dismissals.ts";
export * from "./imported-texts.ts";
export * from "./languages.ts";
export * from "./memory.ts";
export * from "./requests.ts";
export * from "./settings.ts";
export * from "./sources.ts";
