import { createHash } from "node:crypto";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { BundleReading, Bytes } from "#exchange/bundle.ts";
import { type BundleDraft, writeBundle } from "#exchange/write-bundle.ts";

export const annie = "AnnieX-first123";
export const bruno = "BrunoX-first123";
export const noon = 1_795_442_700_000;

/** An id that says what it is for; base 58 has no 0, O, I or l. */
export function idOf(name: string): string {
  return name
    .replaceAll(/[^1-9A-HJ-NP-Za-km-z]/g, "x")
    .padEnd(12, "x")
    .slice(0, 12);
}

export function makeRecord(
  fields: Readonly<Record<string, Cell>> = { name: [annie, 1, noon, "Menuiserie du Fleuve"] },
  { type = "enterprises", id = idOf("fleuve") } = {},
): StoredRecord {
  return { type, id, fields, erased: [] };
}

export function makeErased(id: string, erased = ["gesture11111"]): StoredRecord {
  return { type: "contacts", id, fields: {}, erased };
}

/** Two values side by side: Annie's and Bruno's. */
export function twoPhones(): Cell {
  return {
    seen: { [annie]: 3, [bruno]: 9 },
    values: [
      { actor: annie, n: 3, at: noon, value: "418 724-1111" },
      { actor: bruno, n: 9, at: noon + 100_000, value: "581 248-2222" },
    ],
  };
}

export const draft = {
  space: { id: idOf("equipe"), name: "Équipe des Estrans" },
  from: { device: "AnnieX", name: "Téléphone d’Annie" },
  made: "2026-11-23T14:05:00Z",
};

export const backupDraft = { kind: "backup", space: draft.space, made: draft.made } as const;

export function write(
  records: Iterable<StoredRecord>,
  others: Partial<BundleDraft> = {},
): ReturnType<typeof writeBundle> {
  return writeBundle({ ...draft, records, ...others });
}

export function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A file made by hand, with a true hash and a true count unless `header` or `end` say otherwise. */
export function forge(
  lines: readonly (string | object)[],
  { header = {}, end = {} }: { readonly header?: object; readonly end?: object } = {},
): Bytes {
  const start = {
    format: "maillon",
    version: 1,
    kind: "replica",
    ...draft,
    count: lines.length,
    ...header,
  };
  const texts = [start, ...lines].map((line) =>
    typeof line === "string" ? line : JSON.stringify(line),
  );
  const covered = `[\n${texts.map((text) => `${text},\n`).join("")}`;
  const sha256 = createHash("sha256").update(covered).digest("hex");
  return bytesOf(
    `${covered}${JSON.stringify({ end: true, count: lines.length, sha256, ...end })}\n]\n`,
  );
}

/** A record line with one field, as raw text, so that it may hold what no object can. */
export function lineWith(cell: string, actors = `["${annie}"]`): string {
  return `{"type":"enterprises","id":"${idOf("fleuve")}","actors":${actors},"fields":{"name":${cell}}}`;
}

/** The problem of a reading that must have failed. */
export function problemOf(reading: BundleReading): object {
  return reading.ok ? { code: "it was read" } : reading.problem;
}

/** The records of a reading that must have succeeded. */
export function recordsOf(reading: BundleReading): readonly StoredRecord[] {
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.bundle.records;
}
