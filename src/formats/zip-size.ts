/** What a zip says that it would weigh once unpacked; `undefined`: its directory cannot be believed. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // Four gigabytes stand for « see elsewhere »; a part that claims to hold nothing would be unpacked without a cap.
    if (unpacked === elsewhere || (unpacked === 0 && packed > emptyPacked)) return undefined;
    size += unpacked;
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return size;
}

const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const elsewhere = 0xffffffff;
/** Bytes of nothing, deflated. */
const emptyPacked = 2;

/** The directory's end is the last thing in the file, but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
