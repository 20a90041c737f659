import { createHash } from "node:crypto";
import type { StoredRecord } from "#crdt/record.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { readObjectName } from "#exchange/folder-names.ts";
import type { SharedFolder } from "./folder-faults.ts";

export const space = "Space1234567";

interface ObjectText {
  readonly signer: string;
  readonly records: readonly StoredRecord[];
  readonly replaces: readonly string[];
}

const texts = new WeakMap<Bytes, ObjectText>();

export function textOf(bytes: Bytes): ObjectText {
  const known = texts.get(bytes);
  if (known !== undefined) return known;
  const read: ObjectText = JSON.parse(new TextDecoder().decode(bytes));
  texts.set(bytes, read);
  return read;
}

interface HeadText {
  readonly signer: string;
  readonly erased: readonly string[];
  readonly unread: readonly string[];
}

export function headIn(bytes: Bytes): HeadText | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // half of it
  }
}

const shas = new WeakMap<Bytes, string>();

export function shaOf(bytes: Bytes): string {
  const known = shas.get(bytes);
  if (known !== undefined) return known;
  const sha = createHash("sha256").update(bytes).digest("hex");
  shas.set(bytes, sha);
  return sha;
}

/** An object is no more what its name says: nobody can open it. */
export function damage(folder: SharedFolder, name: string): void {
  const object = folder.objects.get(name);
  if (object === undefined) return;
  const bytes = object.bytes.slice();
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  folder.objects = new Map(folder.objects).set(name, { ...object, bytes });
}

/** Objects that are not what their names say. */
export function brokenIn({ objects }: SharedFolder): readonly string[] {
  return [...objects].flatMap(([name, { bytes }]) => {
    const { kind, sha } = readObjectName(space, name) ?? {};
    const isWhole = kind === "head" ? headIn(bytes) !== undefined : sha === shaOf(bytes);
    return isWhole ? [] : [name];
  });
}
