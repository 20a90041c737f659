/** What is known of an object of a shared folder from its name alone. */
export interface ObjectName {
  readonly name: string;
  /** Six base-58 characters. */
  readonly device: string;
  readonly kind: ObjectKind;
  /** SHA-256 of its bytes, 64 hexadecimal digits; of a head, nothing. */
  readonly sha: string;
}

/** Records changed since the last object; everything; a notice, the only one that is ever overwritten. */
export type ObjectKind = "range" | "full" | "head";

export function spacePrefix(space: string): string {
  return `maillon/1/${space}/`;
}

export function objectName(
  space: string,
  device: string,
  kind: "range" | "full",
  sha: string,
): string {
  return `${spacePrefix(space)}${device}/${kind}-${sha}`;
}

export function headName(space: string, device: string): string {
  return `${spacePrefix(space)}${device}/head`;
}

/** `undefined`: none of ours, such as the copy that a synchronised folder makes of a file in dispute. */
export function readObjectName(space: string, name: string): ObjectName | undefined {
  const prefix = spacePrefix(space);
  if (!name.startsWith(prefix)) return undefined;
  const [, device = "", kind, sha = ""] = pattern.exec(name.slice(prefix.length)) ?? [];
  if (kind === "range" || kind === "full") return { name, device, kind, sha };
  return kind === undefined && device !== "" ? { name, device, kind: "head", sha } : undefined;
}

const pattern = /^([1-9A-HJ-NP-Za-km-z]{6})\/(?:(range|full)-([0-9a-f]{64})|head)$/;
