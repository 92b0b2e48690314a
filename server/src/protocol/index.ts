export * from "./languages.ts";
export * from "./memory.ts";
export * from "./requests.ts";
export * from "./settings.ts";
