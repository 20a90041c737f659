/** A person, or an organisation when neither name is there, as an address book takes it. */
export interface VcardSubject {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly organisation?: string | undefined;
  readonly title?: string | undefined;
  readonly phones?: readonly VcardPhone[];
  readonly emails?: readonly string[];
  readonly address?: VcardAddress | undefined;
  readonly website?: string | undefined;
  readonly note?: string | undefined;
}

export interface VcardPhone {
  /** As a phone dials it: « +14185550133 ». */
  readonly number: string;
  readonly kind: "work" | "cell";
  /**
   * « poste 150 ». Goes into the note: Android takes every digit of `tel:…;ext=150` for the number
   * (AOSP, VCardEntry.addPhone), and calls a stranger.
   */
  readonly extension?: string | undefined;
}

export interface VcardAddress {
  readonly street?: string | undefined;
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly country?: string | undefined;
}

/** vCard 4.0 (RFC 6350), to be written in UTF-8. */
export function writeVcard(subject: VcardSubject): string {
  const { firstName = "", lastName = "", organisation = "", address } = subject;
  const person = `${firstName} ${lastName}`.trim();
  const note = [subject.note, ...(subject.phones ?? []).map((phone) => phone.extension)];
  const lines: readonly (string | undefined)[] = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    `KIND:${person === "" ? "org" : "individual"}`,
    `FN:${escaped(person || organisation)}`,
    person && `N:${[lastName, firstName].map(escaped).join(";")};;;`,
    organisation && `ORG:${escaped(organisation)}`,
    subject.title && `TITLE:${escaped(subject.title)}`,
    ...(subject.phones ?? []).map(
      ({ number, kind }) =>
        `TEL;VALUE=uri;TYPE="voice,${kind}":tel:${number.replaceAll(/[^\d+]/g, "")}`,
    ),
    ...(subject.emails ?? []).map((email) => `EMAIL;TYPE=work:${escaped(email)}`),
    address && `ADR;TYPE=work:${adr(address)}`,
    subject.website && `URL:${oneLine(subject.website)}`,
    note.some(Boolean) ? `NOTE:${escaped(note.filter(Boolean).join("\n"))}` : undefined,
    "END:VCARD",
  ];
  return lines.flatMap((line) => (line ? [`${folded(line)}\r\n`] : [])).join("");
}

/** Post office box and extended address come first and stay empty (RFC 6350, 6.3.1). */
function adr({ street, locality, region, postalCode, country }: VcardAddress): string {
  return ["", "", street, locality, region, postalCode, country]
    .map((part) => escaped(part ?? ""))
    .join(";");
}

function escaped(text: string): string {
  return text
    .replaceAll(control, "")
    .replaceAll(/[\\,;]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

const control = /[^\P{Cc}\t\r\n]/gu;

/** A line end in an address would begin a property of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]/gu, "");
}

/** Lines of at most 75 octets, cut between characters; the next one begins with a space. */
function folded(line: string): string {
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
