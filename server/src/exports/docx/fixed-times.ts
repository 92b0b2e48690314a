/** Signatures and places of ZIP records (PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16). */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, midnight: the earliest time that an archive can hold, as date and time in one word. */
const EARLIEST = 0x0021_0000;

/** An archive in which every file has the same time, so that the same contents are the same bytes whenever they are packed. Changes the array that it is given. */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return archive;
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < files && at + 46 <= archive.length && view.getUint32(at, true) === CENTRAL; file++) {
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EARLIEST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
