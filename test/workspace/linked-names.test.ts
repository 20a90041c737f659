import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import { makeReplica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeLinkedNames } from "#workspace/linked-names.ts";

function aRecord(type: string, id: string, n: number, values: Record<string, string>) {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Cell] => [name, ["p-1", n, n, value]]),
  );
  return { type, id, fields, erased: [] } satisfies StoredRecord;
}

test("once a sheet is called otherwise, those that name it are told, each of the others as a pause", () => {
  const replica = makeReplica();
  const before = aRecord("buyers", "Buyer1111111", 1, { name: "Ville" });
  const notes = Array.from({ length: 50 }, (_, at) =>
    aRecord("interactions", `Note${at}`, at + 2, {
      buyer: at % 10 === 0 ? before.id : "Buyer2222222",
    }),
  );
  replica.join([before, ...notes]);
  const names = makeLinkedNames(replica);
  expect([...names.renamed()]).toEqual([]);

  const after = aRecord("buyers", before.id, 60, { name: "Ville de Matane" });
  replica.join([after]);
  names.tell(before, after);
  const told = [...names.renamed()];
  expect(told).toHaveLength(50);
  expect(told.flatMap((entry) => entry?.id ?? [])).toEqual([
    "Note0",
    "Note10",
    "Note20",
    "Note30",
    "Note40",
  ]);
  expect([...names.renamed()]).toEqual([]);

  // Another phone, the same name: nothing to index anew.
  names.tell(after, aRecord("buyers", before.id, 61, { name: "Ville de Matane", phone: "418" }));
  expect([...names.renamed()]).toEqual([]);
});
