/** A section was read and checked by the note's author, at the note's time. The note stands on the section's heading. */
export interface SectionCheck {
  /** Of the section's words as they were read, so that a later change of them shows. */
  readonly checksum: string;
}
