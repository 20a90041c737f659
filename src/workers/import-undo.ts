import { binState, deletedField, deletedValue } from "#crdt/bin.ts";
import { liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Replica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";
import { fieldsOf, isRecordType } from "#domain/record-types.ts";
import { type FoundPast, pastKey } from "#storage/find-past.ts";
import { type ImportStep, isOfStep } from "./import-steps.ts";

export interface ImportUndo {
  readonly writes: readonly RecordWrite[];
  /** Records that the import made, on their way to the bin. */
  readonly binned: readonly ImportStep[];
  /** Records that are as before, or nearly: some of their fields may have changed since. */
  readonly restored: readonly ImportStep[];
  /** Changed or used since: in whole or in part they stay as they are. */
  readonly left: readonly ImportStep[];
}

/** What takes an import back: only what it wrote and nobody changed since is replaced. */
export function undoImport(
  replica: Replica,
  steps: readonly ImportStep[],
  past: FoundPast,
): ImportUndo {
  const used = stillUsed(replica, steps);
  const writes: RecordWrite[] = [];
  const [binned, restored, left]: ImportStep[][] = [[], [], []];
  for (const step of steps) {
    const { type, id } = step;
    const record = replica.get(type, id);
    if (record === undefined || record.erased.length > 0) continue;
    if (isMade(step)) {
      if (binState(record) === "binned") continue;
      if (used.has(keyOf(step)) || !isUntouched(record, step)) left?.push(step);
      else {
        const value = deletedValue(record);
        writes.push({ type, id, fields: [{ field: deletedField, value, over: [] }] });
        binned?.push(step);
      }
      continue;
    }
    const { fields, isWhole } = fieldsBack(record, step, past);
    if (fields.length > 0) {
      writes.push({ type, id, fields });
      restored?.push(step);
    }
    if (!isWhole) left?.push(step);
  }
  return { writes, binned: binned ?? [], restored: restored ?? [], left: left ?? [] };
}

/** The dots whose values `undoImport` needs. */
export function pastOfSteps(steps: readonly ImportStep[]): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ type, id, had = {} }) =>
      Object.entries(had).flatMap(([field, dots]) =>
        dots.map(([actor, n]) => pastKey(type, id, field, actor, n)),
      ),
    ),
  );
}

/** The values that stood before over those of the import, where nobody wrote since. */
function fieldsBack(record: StoredRecord, step: ImportStep, past: FoundPast) {
  const fields: FieldWrite[] = [];
  let isWhole = true;
  for (const [field, had] of Object.entries(step.had ?? {})) {
    const live = liveValues(cellOf(record, field));
    const own = live.filter((value) => isOfStep(step, value));
    const others = live.filter((value) => !own.includes(value));
    const wasThere = (actor: string, n: number) => had.some(([a, m]) => a === actor && m === n);
    if (own.length === 0 || others.some(({ actor, n }) => !wasThere(actor, n))) {
      isWhole = false;
      continue;
    }
    const gone = had.filter(
      ([actor, n]) => !others.some((one) => one.actor === actor && one.n === n),
    );
    const values = gone.map(([actor, n]) => past.get(pastKey(step.type, step.id, field, actor, n)));
    const known = values.filter((value) => value !== undefined);
    if (known.length < values.length) {
      isWhole = false;
      continue;
    }
    // With nothing to bring back, what stands beside is said again: an empty value would contradict it.
    const [first = others[0]?.value ?? null, ...rest] = known;
    const over = own.map(({ actor, n }) => [actor, n] as const);
    fields.push({ field, value: first, over });
    for (const value of rest) fields.push({ field, value, over: [] });
  }
  return { fields, isWhole };
}

function isMade({ had }: ImportStep): boolean {
  return had === undefined;
}

function isUntouched(record: StoredRecord, step: ImportStep): boolean {
  return Object.entries(record.fields).every(([, cell]) =>
    liveValues(cell).every((value) => isOfStep(step, value)),
  );
}

/** Records that the import made and that stay, and with them those that they are linked to. */
function stillUsed(replica: Replica, steps: readonly ImportStep[]): ReadonlySet<string> {
  let going = steps.filter((step) => {
    const record = replica.get(step.type, step.id);
    return isMade(step) && record !== undefined && isUntouched(record, step);
  });
  for (;;) {
    const used = usedBeside(replica, new Set(going.map(keyOf)));
    const rest = going.filter((step) => !used.has(keyOf(step)));
    if (rest.length === going.length) return used;
    going = rest;
  }
}

/** What the records out of the bin, but for those of `made`, are linked to. */
function usedBeside(replica: Replica, made: ReadonlySet<string>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const type of replica.types().filter(isRecordType)) {
    const links = Object.entries(fieldsOf(type)).flatMap(([field, spec]) =>
      "to" in spec ? [{ field, to: spec.to }] : [],
    );
    for (const [id, record] of links.length === 0 ? [] : replica.all(type)) {
      if (made.has(`${type}/${id}`) || binState(record) === "binned") continue;
      for (const { field, to } of links)
        for (const linked of linkedIn(record, field)) used.add(`${to}/${linked}`);
    }
  }
  return used;
}

function linkedIn(record: StoredRecord, field: string): readonly string[] {
  const single = liveValues(cellOf(record, field)).flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );
  const prefix = `${field}/`;
  const several = Object.keys(record.fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return [...single, ...several];
}

function keyOf({ type, id }: ImportStep): string {
  return `${type}/${id}`;
}
