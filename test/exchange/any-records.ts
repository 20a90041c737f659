import * as fc from "fast-check";
import type { Cell, DottedValue } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

function base58Text(length: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...base58.split(""));
  return fc.string({ unit, minLength: length, maxLength: length });
}

/** Few actors, so that cells meet; one that a plain object would put first, one named like a method. */
const actor = fc.constantFrom("AnnieX-aaaaaaaa", "BrunoX-bbbbbbbb", "12", "toString", "Zoé");

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(null, true, false, 0, -1.5, 1e21, "", "\u2028", '"\\'),
  fc.integer(),
  fc.dictionary(
    fc.constantFrom("10", "9", "b", "a", "é", "toString"),
    fc.oneof(fc.string(), fc.integer(), fc.constant([["AnnieX-aaaaaaaa", 3]])),
    // A dictionary without a prototype is not equal to what JSON.parse makes.
    { noNullPrototype: true },
  ),
);

const at = fc.integer({ min: -1e14, max: 1e14 });
const n = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(Number.MAX_SAFE_INTEGER));
const dotted: fc.Arbitrary<DottedValue> = fc.record(
  { actor, n, at, value },
  { noNullPrototype: true },
);

/** Also cells that no honest device makes: unsorted, with twins, their own dots unseen. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.tuple(actor, n, at, value),
  fc
    .record(
      {
        seen: fc.dictionary(actor, n, { noNullPrototype: true }),
        values: fc.array(dotted, { maxLength: 4 }),
      },
      { noNullPrototype: true },
    )
    .filter(({ seen, values }) => values.length > 0 || Object.keys(seen).length > 0),
);

const type = fc.constantFrom("enterprises", "contacts", "needs", "fromANewerVersion", "valueOf");
const field = fc.oneof(
  fc.constantFrom("name", "phone", "sectors/wood", "deleted", "42", "toString", "héé\n"),
  fc
    .string({ minLength: 1, maxLength: 20 })
    .filter((name) => !/^(?:__proto__|constructor|prototype)$/.test(name)),
);

const record: fc.Arbitrary<StoredRecord> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        type,
        id: base58Text(12),
        fields: fc.dictionary(field, cell, { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
        erased: fc.constant([]),
      },
      { noNullPrototype: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        type,
        id: base58Text(12),
        fields: fc.constant({}),
        erased: fc.uniqueArray(base58Text(12), { minLength: 1, maxLength: 3 }),
      },
      { noNullPrototype: true },
    ),
  },
);

/** Records of a whole replica: each once. */
export const anyRecords: fc.Arbitrary<readonly StoredRecord[]> = fc.uniqueArray(record, {
  maxLength: 8,
  selector: ({ type: kind, id }) => `${kind}/${id}`,
});
