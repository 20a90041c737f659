import { escapedText, foldedLine } from "./content-line.ts";

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
    `FN:${escapedText(person || organisation)}`,
    person && `N:${[lastName, firstName].map(escapedText).join(";")};;;`,
    organisation && `ORG:${escapedText(organisation)}`,
    subject.title && `TITLE:${escapedText(subject.title)}`,
    ...(subject.phones ?? []).map(
      ({ number, kind }) =>
        `TEL;VALUE=uri;TYPE="voice,${kind}":tel:${number.replaceAll(/[^\d+]/g, "")}`,
    ),
    ...(subject.emails ?? []).map((email) => `EMAIL;TYPE=work:${escapedText(email)}`),
    address && `ADR;TYPE=work:${adr(address)}`,
    subject.website && `URL:${oneLine(subject.website)}`,
    note.some(Boolean) ? `NOTE:${escapedText(note.filter(Boolean).join("\n"))}` : undefined,
    "END:VCARD",
  ];
  return lines.flatMap((line) => (line ? [`${foldedLine(line)}\r\n`] : [])).join("");
}

/** Post office box and extended address come first and stay empty (RFC 6350, 6.3.1). */
function adr({ street, locality, region, postalCode, country }: VcardAddress): string {
  return ["", "", street, locality, region, postalCode, country]
    .map((part) => escapedText(part ?? ""))
    .join(";");
}

/** A line end in an address would begin a property of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]/gu, "");
}
