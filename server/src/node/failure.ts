/** The system's name for what went wrong (`ENOSPC`). */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Why a file cannot be read or written, as the end of a sentence: "cannot be written: …". */
export function causeOf(error: unknown): string {
  const code = codeOf(error);
  return (code === undefined ? undefined : causes[code]) ?? `the system says ${code ?? "nothing of the cause"}`;
}

const causes: Readonly<Record<string, string>> = {
  EACCES: "you have no permission",
  EPERM: "you have no permission",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  EFBIG: "it would be larger than this disk or account allows",
  ENAMETOOLONG: "its name is too long for this disk",
  ENOENT: "its folder is not there",
  ENOTDIR: "its folder is not there",
  ELOOP: "it is a link that leads in a circle",
  EISDIR: "it is a folder",
  EIO: "the disk has failed",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EBUSY: "another program is using it",
};
