/**
 * UTF-16 code units in the longest document that is read: about 2,500 pages. Said in a diagnostic where it applies, and in docs/protocol.md.
 */
export const maximumLength = 5_000_000;
