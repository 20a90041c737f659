import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { createStore } from "solid-js/store";
import { checkRecord } from "#domain/check-record.ts";
import type { FieldProblem } from "#domain/problem.ts";
import { type FieldsOf, fieldsOf, type RecordType } from "#domain/record-types.ts";
import { problemText } from "#i18n/problem-text.ts";
import type { FieldProblem as Said } from "#ui/field.tsx";
import { useDrafts } from "#workspace/drafts.ts";
import { type Shown, toEntry } from "#workspace/entry.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";
import { type Edited, readEdited, toEdited } from "./edited-value.ts";

/** A form about one record: what was typed, kept on the disk from the first character. */
export interface RecordDraft {
  readonly type: RecordType;
  readonly id: string;
  readonly isNew: boolean;
  /** The record that the form shows; undefined for a new one. */
  readonly shown: Shown | undefined;
  readonly value: (field: string) => Edited;
  readonly set: (field: string, value: Edited) => void;
  /** The person left the field: time to say what is wrong with it. */
  readonly leave: (field: string) => void;
  readonly problem: (field: string) => Said | undefined;
  readonly isChanged: Accessor<boolean>;
  /** What was typed is on the disk. */
  readonly isKept: Accessor<boolean>;
  /** Nothing is saved and undefined is given while something must be mended. @throws what the device refuses. */
  readonly save: () => Promise<Saved | undefined>;
  /** Forgets what was typed. */
  readonly discard: () => Promise<void>;
}

export interface DraftSubject<T extends RecordType = RecordType> {
  readonly type: T;
  /** The record to change; undefined for a new one. */
  readonly record: Shown | undefined;
  /** Values that a new one starts with. */
  readonly preset?: FieldsOf<T> | undefined;
  /** One draft per key: the address of the form. */
  readonly key: string;
}

interface KeptDraft {
  readonly id: string;
  readonly edited: Readonly<Record<string, Edited>>;
  readonly shown: Shown | null;
}

/** Takes up what an earlier form of the same key left, if anything. Call inside a component. */
export async function openRecordDraft(subject: DraftSubject): Promise<() => RecordDraft> {
  const { newId } = useWorkspace();
  const kept = await useDrafts().find<KeptDraft>(subject.key);
  return () => createRecordDraft(subject, kept, newId());
}

function createRecordDraft(
  { type, record, preset, key }: DraftSubject,
  kept: KeptDraft | undefined,
  freshId: string,
): RecordDraft {
  const { today, save } = useWorkspace();
  const drafts = useDrafts();
  // A draft remembers what its screen showed: what came since is not replaced by it.
  const shown = kept === undefined ? record : (kept.shown ?? undefined);
  const id = shown?.id ?? kept?.id ?? freshId;
  const start: Readonly<Record<string, unknown>> =
    shown === undefined ? { ...preset } : { ...toEntry(type, shown) };
  const specs = fieldsOf(type);
  const [edited, setEdited] = createStore<Record<string, Edited>>({ ...kept?.edited });
  const [left, setLeft] = createStore<Record<string, boolean>>({});
  const [tried, setTried] = createSignal(false);
  const [isKept, setIsKept] = createSignal(kept !== undefined);

  const value = (field: string): Edited => {
    const spec = specs[field];
    if (spec === undefined) throw new RangeError(`${type} has no ${field}`);
    return edited[field] ?? toEdited(spec, start[field]);
  };
  const readings = createMemo(() =>
    Object.fromEntries(
      Object.entries(edited).map(([field, typed]) => [
        field,
        readEdited(type, field, typed, today()),
      ]),
    ),
  );
  const problems = createMemo((): readonly FieldProblem[] => {
    const read = Object.entries(readings());
    const values = {
      ...start,
      ...Object.fromEntries(read.map(([field, { value: v }]) => [field, v])),
    };
    const filled = Object.entries(values).filter(
      ([, v]) => v !== null && v !== undefined && v !== "",
    );
    const own = read.flatMap(([field, one]) => one.problems.map((problem) => ({ field, problem })));
    return [...own, ...checkRecord(type, Object.fromEntries(filled))];
  });

  function keep(): void {
    const draft: KeptDraft = { id, edited: { ...edited }, shown: shown ?? null };
    void drafts.keep(key, draft, [`${type}/${id}`]).then(() => setIsKept(true));
  }
  onCleanup(() => void drafts.flush());

  return {
    type,
    id,
    isNew: shown === undefined,
    shown,
    value,
    set(field, typed) {
      setIsKept(false);
      setEdited(field, typed);
      keep();
    },
    leave: (field) => setLeft(field, true),
    problem(field) {
      const found = problems().find((one) => one.field === field)?.problem;
      if (found === undefined || !(tried() || left[field])) return undefined;
      return { text: problemText(found), weight: found.weight };
    },
    isChanged: () => Object.keys(edited).length > 0,
    isKept,
    async save() {
      setTried(true);
      if (problems().some(({ problem }) => problem.weight === "stop")) {
        queueMicrotask(focusFirstProblem);
        return undefined;
      }
      const read = Object.entries(readings()).map(([field, reading]) => [field, reading.value]);
      const values = { ...(shown === undefined && preset), ...Object.fromEntries(read) };
      const saved = await save([{ type, id, shown, values }], { drafts: [key] });
      setEdited({});
      return saved;
    },
    discard: () => drafts.remove(key),
  };
}

function focusFirstProblem(): void {
  document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
