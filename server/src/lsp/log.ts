/**
 * What the server may say of itself: ids, counts and milliseconds, never a report's words. Passed in, never a global. Nothing goes to standard
 * output: that is the protocol's.
 */
export interface Log {
  error(message: string, error?: unknown): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

/** The four levels of the protocol's `window/logMessage`. */
export interface LogSink {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

export function createLog(sink: LogSink): Log {
  return {
    error: (message, error) => sink.error(error === undefined ? message : `${message}\n${traceOf(error)}`),
    warn: (message) => sink.warn(message),
    info: (message) => sink.info(message),
    debug: (message) => sink.debug(message),
  };
}

/** Where an error came from, without its message: that may quote the text that was being read. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `    (${typeof error} thrown)`;
  const { name, message, stack = "" } = error;
  const heading = message === "" ? name : `${name}: ${message}`;
  const frames = stack.startsWith(heading) ? stack.slice(heading.length) : "";
  return [name, ...frames.split("\n").filter((line) => /^\s+at /.test(line))].join("\n");
}
