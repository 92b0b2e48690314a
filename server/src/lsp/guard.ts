import { ResponseError } from "vscode-languageserver";
import type { Log } from "./log.ts";

/**
 * Runs a handler so that the server lives on whatever happens: an error is logged with its stack and the empty answer is given. Answers of the
 * protocol that look like errors (cancelled, content modified) go through.
 */
export function guard<A extends unknown[], R>(
  log: Log,
  name: string,
  fallback: () => R,
  work: (...args: A) => R | Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed`, error);
      return fallback();
    }
  };
}
