import { foldName } from "#domain/fold-name.ts";
import { exactName } from "#domain/ids.ts";
import { isNeq } from "#domain/neq.ts";

/** A record that the directory has, binned and erased ones too, as plain data. */
export interface KnownRecord {
  readonly id: string;
  readonly state: "live" | "asked" | "binned" | "erased";
  /** The record that this one was merged into. */
  readonly into?: string | undefined;
  /** Its plain values by field; none of an erased one. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Organisations by what a row may say of them; every answer has followed `into`. */
export interface KnownOrganisations {
  readonly get: (id: string) => KnownRecord | undefined;
  readonly byNeq: (neq: string) => KnownRecord | undefined;
  readonly byName: (name: string, municipality: string | undefined) => KnownRecord | undefined;
  /** Without regard to accents, capitals and place. */
  readonly likeName: (name: string) => readonly KnownRecord[];
}

export function indexOrganisations(records: readonly KnownRecord[]): KnownOrganisations {
  const byId = indexById(records);
  const byKey = new Map<string, KnownRecord>();
  const byFold = new Map<string, Set<KnownRecord>>();
  const keep = (key: string, record: KnownRecord) => {
    const known = byKey.get(key);
    if (known === undefined || isBefore(record, known)) byKey.set(key, record);
  };
  for (const record of records) {
    const found = byId(record.id);
    if (found === undefined || found.state === "erased") continue;
    const { neq, name, legalName, nameVariants, municipality } = record.values;
    if (typeof neq === "string" && isNeq(neq)) keep(`neq ${neq}`, found);
    if (typeof name === "string") keep(nameKey(name, municipality), found);
    if (found.state === "binned") continue;
    for (const said of [name, legalName, ...(Array.isArray(nameVariants) ? nameVariants : [])]) {
      if (typeof said !== "string" || said === "") continue;
      const same = byFold.get(foldName(said)) ?? new Set();
      byFold.set(foldName(said), same.add(found));
    }
  }
  return {
    get: byId,
    byNeq: (neq) => byKey.get(`neq ${neq}`),
    byName: (name, municipality) => byKey.get(nameKey(name, municipality)),
    likeName: (name) => Array.from(byFold.get(foldName(name)) ?? []),
  };
}

/** The record of an id, or the one that it was merged into. */
export function indexById(
  records: readonly KnownRecord[],
): (id: string) => KnownRecord | undefined {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const trail = new Set<string>();
    let record = byId.get(id);
    while (record?.state === "binned" && record.into !== undefined && !trail.has(record.id)) {
      trail.add(record.id);
      const next = byId.get(record.into);
      if (next === undefined) break;
      record = next;
    }
    return record;
  };
}

function nameKey(name: string, municipality: unknown): string {
  return JSON.stringify(["name", exactName(name), municipality ?? null]);
}

/** A live one before one in the bin; else the smaller id, so that every device finds the same. */
function isBefore(a: KnownRecord, b: KnownRecord): boolean {
  const [binnedA, binnedB] = [a.state === "binned", b.state === "binned"];
  return binnedA === binnedB ? a.id < b.id : binnedB;
}
