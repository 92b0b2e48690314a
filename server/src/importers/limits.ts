/** Files beyond this are refused rather than read for minutes. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** Pages beyond this are left out, with a warning. */
export const MAX_PAGES = 5000;

/** Texts beyond this many UTF-16 code units are not analysed: an answer would take minutes and hundreds of megabytes. A long report has 0.5 million. */
export const MAX_TEXT_LENGTH = 5_000_000;
