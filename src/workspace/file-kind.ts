import { type Recognised, recognise } from "#exchange/recognise.ts";

/** What a file is for, by its content: names and media types lie. */
export type FileKind = "team" | "table" | "image" | "other";

/** @throws when the device gives the file up. */
export async function fileKind(file: File): Promise<FileKind> {
  const start = new Uint8Array(await file.slice(0, startBytes).arrayBuffer());
  return kindOf(recognise(start), file.name);
}

/** `recognise` looks no further. */
const startBytes = 65_536;

function kindOf(found: Recognised, name: string): FileKind {
  if (found.is === "empty") return "other";
  if (found.is !== "foreign") return "team";
  const { looks } = found;
  if (looks === "spreadsheet" || looks === "contact") return "table";
  if (looks === "image") return "image";
  // A list of one column has no separator.
  return looks === "other" && /\.csv$/i.test(name) ? "table" : "other";
}
