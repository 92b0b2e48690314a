import { open, stat } from "node:fs/promises";

/** A file that could not be read, with a stable code. The message does not name the file. */
export class FileError extends Error {
  readonly code: "not-found" | "no-permission" | "too-large" | "unreadable" | "changed";

  constructor(code: FileError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "FileError";
    this.code = code;
  }
}

/** A file's bytes, at most `limit` of them. Pipes and standard input (`/dev/stdin`) may be named too. Throws `FileError`. */
export async function readFileBytes(path: string | URL, limit: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limit) throw tooLarge(limit);
    const handle = await open(path, "r");
    try {
      return await readStream(handle.createReadStream({ autoClose: false }), limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asFileError(error);
  }
}

/** The first bytes of a file, at most `count`. Throws `FileError`. */
export async function readFileHead(path: string | URL, count: number): Promise<Uint8Array> {
  try {
    const handle = await open(path, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asFileError(error);
  }
}

/** A file's size in bytes; 0 for what has none or cannot be looked at. */
export async function fileSize(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.size ?? 0;
}

/** Everything a stream gives, at most `limit` bytes. Throws `FileError`. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** What a failed file operation means to the reader. */
export function asFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return new FileError("not-found", "There is no such file or folder.", { cause: error });
  if (code === "EACCES" || code === "EPERM") return new FileError("no-permission", "The file may not be read.", { cause: error });
  return new FileError("unreadable", `The file cannot be read${typeof code === "string" ? ` (${code})` : ""}.`, { cause: error });
}

function tooLarge(limit: number): FileError {
  return new FileError("too-large", `The file is larger than ${Math.round(limit / 1024 / 1024)} MB.`);
}
