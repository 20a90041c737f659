import type { Values } from "./check-rows.ts";
import type { SheetType } from "./column-target.ts";

/** One record to write. Values hold what changes; of lists, all members that are to be there. */
export interface PlannedWrite {
  readonly action: "create" | "update" | "resume";
  readonly type: SheetType;
  readonly id: string;
  readonly values: Values;
  /** Lines of the file that it comes from. */
  readonly lines: readonly number[];
}

/** What one line did to its record. */
export type Done = "created" | "updated" | "resumed" | "merged" | "unchanged";

export interface Draft {
  readonly type: SheetType;
  readonly id: string;
  readonly line: number;
  /** For a record that is not here yet. */
  readonly whole: Values;
  /** For one that is, or that an earlier line makes. */
  readonly changes: Values;
  readonly isBinned: boolean;
}

export interface Drafts {
  readonly put: (draft: Draft) => Done;
  /** Organisations before the persons who work there. */
  readonly all: () => readonly PlannedWrite[];
}

/** Several lines may write one record: it is written once. `taken` are the ids of the directory. */
export function makeDrafts(taken: ReadonlySet<string>): Drafts {
  const writes = new Map<string, PlannedWrite & { values: Values; readonly lines: number[] }>();

  function put({ type, id, line, whole, changes, isBinned }: Draft): Done {
    const key = `${type} ${id}`;
    const earlier = writes.get(key);
    if (earlier !== undefined) {
      earlier.values = { ...earlier.values, ...changes };
      earlier.lines.push(line);
      return "merged";
    }
    const action = isBinned ? "resume" : taken.has(id) ? "update" : "create";
    const values = action === "create" ? whole : changes;
    if (action === "update" && Object.keys(values).length === 0) return "unchanged";
    writes.set(key, { action, type, id, values, lines: [line] });
    return doneBy[action];
  }

  function all(): readonly PlannedWrite[] {
    const list = Array.from(writes.values());
    return [
      ...list.filter(({ type }) => type !== "contacts"),
      ...list.filter(({ type }) => type === "contacts"),
    ];
  }
  return { put, all };
}

const doneBy = { create: "created", update: "updated", resume: "resumed" } as const;
