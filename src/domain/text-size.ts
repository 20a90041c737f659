/** Bytes of a text in UTF-8, without a TextEncoder: this floor knows no browser. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    // A surrogate is half of a character of four bytes.
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit < 0xe000 ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

/** Caps that hold when writing, in bytes. */
export const nameBytes = 1024;
export const textBytes = 16 * 1024;
