import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { Database } from "#storage/database.ts";

/** Every row of every table as text, whatever it is packed in: JSON, UTF-8, UTF-16, gzip, deflate. */
export async function rawTexts(db: Database): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return rows
    .flat()
    .flatMap((row) => textsIn(row))
    .join("\n");
}

export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  const bytes = bytesOf(value);
  if (bytes !== undefined) return encodings.flatMap((read) => attempt(read, bytes));
  if (typeof value !== "object" || value === null) return [];
  return [JSON.stringify(value), ...Object.values(value).flatMap((one) => textsIn(one))];
}

const encodings: readonly ((bytes: Uint8Array) => string)[] = [
  (bytes) => Buffer.from(bytes).toString("utf8"),
  (bytes) => Buffer.from(bytes).toString("latin1"),
  (bytes) => Buffer.from(bytes).toString("utf16le"),
  (bytes) => gunzipSync(bytes).toString("utf8"),
  (bytes) => inflateSync(bytes).toString("utf8"),
  (bytes) => inflateRawSync(bytes).toString("utf8"),
];

function attempt(read: (bytes: Uint8Array) => string, bytes: Uint8Array): readonly string[] {
  try {
    return [read(bytes)];
  } catch {
    return []; // not packed so
  }
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  const isBuffer = Object.prototype.toString.call(value) === "[object ArrayBuffer]";
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of another realm perhaps: asked above
  return isBuffer ? new Uint8Array(value as ArrayBuffer) : undefined;
}
