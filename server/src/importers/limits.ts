/** Files beyond this are refused rather than read for minutes. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** Pages beyond this are left out, with a warning. */
export const MAX_PAGES = 5000;
