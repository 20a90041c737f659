/** Spreadsheets as hands and programs really leave them. */
export interface SheetLook {
  readonly encoding?: "utf-8" | "windows-1252" | "macintosh" | "utf-16le";
  readonly mark?: boolean;
  readonly lineEnd?: "\r\n" | "\n" | "\r";
}

/** The lines of a file, as bytes. */
export function fileOf(lines: readonly string[], look: SheetLook = {}): Uint8Array {
  const { encoding = "utf-8", mark = false, lineEnd = "\r\n" } = look;
  const text = lines.join(lineEnd) + lineEnd;
  if (encoding === "utf-8") return new TextEncoder().encode((mark ? "\uFEFF" : "") + text);
  if (encoding === "utf-16le") return utf16(`\uFEFF${text}`);
  return Uint8Array.from(Array.from(text), (letter) => byteOf(letter, encoding));
}

/** What a slice-by-slice reader ends with. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** A directory kept in Excel for years: titles above, Windows-1252, phones of every form, a wrong NEQ. */
export const oldDirectory: readonly string[] = [
  "Répertoire des entreprises d’économie sociale;;;;;;;",
  "Mise à jour : mars 2026;;;;;;;",
  ";;;;;;;",
  "nom_org;no_neq;Ville;tel;Courriel;Secteur;contact;remarque",
  "Récup du Littoral;1100000018;Ste-Félicité;(418) 555-0133;info@recup.example.com;Récupération;Fernande Dubé-Ross;voir Nadine",
  "Menuiserie du Fleuve;1199999997;Matane;418.555.0190;;Bois;J. Côté;",
  "Atelier des Marées;1199999999;rimouski;1-418-555-0151 poste 12;info@maree.example.com;Couture;;ancien local",
  ";1170000041;Mont-Joli;4185550177;sans@nom.example.com;Traiteur;;",
  ";;;;;;;",
  "Récup du Littoral;1100000018;Sainte-Félicité;418 555-0133;info@recup.example.com;Récupération;Fernande Dubé-Ross;",
  ";;;;;;;",
  ";;;;;;;",
];

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes.set([unit & 0xff, unit >> 8], at * 2);
  }
  return bytes;
}

const letters = new Map<string, ReadonlyMap<string, number>>();

function byteOf(letter: string, encoding: "windows-1252" | "macintosh"): number {
  const known = letters.get(encoding) ?? tableOf(encoding);
  letters.set(encoding, known);
  const byte = known.get(letter);
  if (byte === undefined) throw new RangeError(`${encoding} has no ${letter}`);
  return byte;
}

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}
