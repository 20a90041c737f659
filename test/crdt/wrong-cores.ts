/** Merge cores with the mistakes that one would make first. The histories must tell each from ours. */
import { deletedField, deletedValue } from "#crdt/bin.ts";
import { type Cell, dotsOf, liveValues, type WideCell, widen } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { joinStored, readRecord, type StoredRecord } from "#crdt/record.ts";
import { type RecordWrite, writeRecord } from "#crdt/write.ts";
import { type Core, ours } from "./world.ts";

export const wrongCores: Readonly<Record<string, Core>> = {
  "what was seen last is kept, not the most": joining((mine, yours, joined) => ({
    seen: { ...mine.seen, ...yours.seen },
    values: joined.values,
  })),
  "a value stays if either side has it": joining((mine, yours, joined) => ({
    seen: joined.seen,
    values: [...mine.values, ...yours.values],
  })),
  "the newest value wins": joining((_, __, joined) => ({
    seen: joined.seen,
    values: liveValues(joined).slice(-1),
  })),
  "an old file brings back what was erased": {
    ...ours,
    join(a, b) {
      const joined = joinStored(a, b);
      if (joined.record.erased.length === 0 || b.erased.length > 0) return joined;
      return { record: b, removed: [], changed: b !== a };
    },
  },
  "a write replaces all that is here": writing((before, write) => ({
    ...write,
    fields: write.fields.map((change) => {
      const over = change.over.length === 0 ? [] : dotsOf(cellOf(before, change.field));
      return { ...change, over };
    }),
  })),
  "a deletion lists all that is here": writing((before, write) => ({
    ...write,
    fields: write.fields.map((change) => {
      if (before === undefined || change.field !== deletedField || change.value === null)
        return change;
      return { ...change, value: Object.assign({}, change.value, deletedValue(before)) };
    }),
  })),
  "a write forgets what the cell had seen": {
    ...ours,
    write(before, write, stamp) {
      const written = writeRecord(before, write, stamp);
      const fields = written.record === before ? [] : write.fields;
      return {
        ...written,
        record: fields.reduce((r, { field }) => forget(r, field), written.record),
      };
    },
  },
  "a copied phone keeps its name": { ...ours, keepsActor: true },
};

function joining(mistake: (mine: WideCell, yours: WideCell, joined: WideCell) => WideCell): Core {
  return {
    ...ours,
    join(a, b) {
      const joined = joinStored(a, b);
      if (a === undefined || joined.record.erased.length > 0) return joined;
      const cells = Object.entries(joined.record.fields).map(([field, cell]): [string, Cell] => {
        const [mine, yours] = [cellOf(a, field), cellOf(b, field)];
        return [field, mine && yours ? mistake(widen(mine), widen(yours), widen(cell)) : cell];
      });
      const record = readRecord({ ...joined.record, fields: Object.fromEntries(cells) });
      return { ...joined, record, changed: true };
    },
  };
}

function writing(
  mistake: (before: StoredRecord | undefined, write: RecordWrite) => RecordWrite,
): Core {
  return {
    ...ours,
    write: (before, write, stamp) => writeRecord(before, mistake(before, write), stamp),
  };
}

function forget(record: StoredRecord, field: string): StoredRecord {
  const cell = cellOf(record, field);
  const values = cell === undefined ? [] : widen(cell).values;
  return readRecord({ ...record, fields: { ...record.fields, [field]: { seen: {}, values } } });
}
