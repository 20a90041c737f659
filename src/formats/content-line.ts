/** A text as vCard and iCalendar hold it (RFC 6350, 3.4; RFC 5545, 3.3.11). */
export function escapedText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(control, "")
    .replaceAll(/[\\,;]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

const control = /[^\P{Cc}\t\r\n]/gu;

/** Lines of at most 75 octets, cut between characters; the next one begins with a space. */
export function foldedLine(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
