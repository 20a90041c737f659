import { makeReplica } from "#crdt/replica.ts";
import type { Day } from "#domain/day.ts";
import type { FieldSpec } from "#domain/field.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { sampleAsStored, type SampleOptions } from "#app/sample-stored.ts";
import { allTypes, makeDirectory } from "#workspace/directory.ts";
import { type Entry, toEntry } from "#workspace/entry.ts";

export const today: Day = "2026-11-23";

export const options: SampleOptions = {
  today,
  now: new Date(2026, 10, 23, 14, 0).getTime(),
  space: "sampLeSpace1",
  actor: "Device-opening1",
  deviceName: "Téléphone de Nadine",
  memberName: "Nadine",
};

/** The sample as a device makes it, opened as a directory. */
export const sample = await sampleAsStored(options);
const replica = makeReplica();
replica.join(sample.records);
export const directory = makeDirectory(replica);

/** Every record as screens read it, those in the bin too. */
export const entries: readonly Entry[] = sample.records.map((record) =>
  toEntry(allTypes.find((type) => type === record.type) ?? "devices", record),
);

interface Value {
  readonly entry: Entry;
  readonly field: string;
  readonly spec: FieldSpec;
  readonly value: unknown;
}

/** Every field that is filled in, with what it declares. */
export const values: readonly Value[] = entries.flatMap((entry) =>
  Object.entries(fieldsOf(entry.type)).flatMap(([field, spec]: [string, FieldSpec]): Value[] => {
    const value: unknown = Reflect.get(entry, field);
    return value === undefined ? [] : [{ entry, field, spec, value }];
  }),
);

/** The texts of fields of these kinds, each member of a set apart. */
export function textsOf(...kinds: readonly string[]): readonly string[] {
  return values
    .filter(({ spec }) => kinds.includes(spec.kind))
    .flatMap(({ value }): unknown[] => [value].flat())
    .filter((value) => typeof value === "string");
}
