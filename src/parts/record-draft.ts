import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { checkRecord } from "#domain/check-record.ts";
import type { FieldSpec } from "#domain/field.ts";
import type { FieldProblem } from "#domain/problem.ts";
import { type FieldsOf, fieldsOf, type RecordType } from "#domain/record-types.ts";
import { problemText } from "#i18n/problem-text.ts";
import type { FieldProblem as Said } from "#ui/field.tsx";
import type { Change } from "#workspace/change.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { type Shown, toEntry } from "#workspace/entry.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";
import { type Edited, readEdited, toEdited } from "./edited-value.ts";
import { oddUnder, valueToSave } from "./record-values.ts";

/** A form about one record: what was typed, kept on the disk from the first character. */
export interface RecordDraft {
  readonly type: RecordType;
  readonly id: string;
  readonly isNew: boolean;
  /** The record that the form shows; undefined for a new one. */
  readonly shown: Shown | undefined;
  readonly value: (field: string) => Edited;
  readonly set: (field: string, value: Edited) => void;
  /** Of a field that holds several values: this one, even if it is the one already shown. */
  readonly choose: (field: string, value: Edited) => void;
  /** Values of the field that cannot be read here: they stay, unless something is put in their place. */
  readonly odd: (field: string) => readonly unknown[];
  /** The person left the field: time to write it in the house form, and to say what is wrong. */
  readonly leave: (field: string) => void;
  readonly problem: (field: string) => Said | undefined;
  readonly isChanged: Accessor<boolean>;
  /** What was typed is on the disk. */
  readonly isKept: Accessor<boolean>;
  /** See `useSharedDraft`. */
  readonly held: () => string | undefined;
  /** Nothing is saved and undefined is given while something must be mended. @throws what the device refuses. */
  readonly save: () => Promise<Saved | undefined>;
  /** Forgets what was typed; gives back the way to take that back. */
  readonly discard: () => Promise<() => Promise<void>>;
}

export interface DraftSubject<T extends RecordType = RecordType> {
  readonly type: T;
  /** The record to change; undefined for a new one. */
  readonly record: Shown | undefined;
  /** Values that a new one starts with. */
  readonly preset?: FieldsOf<T> | undefined;
  /** Fields of which something else was said before: to type what stands here takes that back. */
  readonly isSaidOtherwise?: ((field: string) => boolean) | undefined;
  /** What else changes with these values, in the same act. */
  readonly also?: ((values: Readonly<Record<string, unknown>>) => readonly Change[]) | undefined;
  /** One draft per key: the address of the form. */
  readonly key: string;
}

export interface KeptDraft {
  readonly id: string;
  readonly edited: Readonly<Record<string, Edited>>;
  /** Fields of several values of which one was chosen. */
  readonly chosen?: readonly string[];
  readonly shown: Shown | null;
}

/** Takes up what an earlier form of the same key left, if anything. Call inside a component. */
export async function openRecordDraft(subject: DraftSubject): Promise<() => RecordDraft> {
  const { newId } = useWorkspace();
  const kept = await useDrafts().find<KeptDraft>(subject.key);
  return () => createRecordDraft(subject, kept, newId());
}

function createRecordDraft(
  { type, record, preset, key, isSaidOtherwise = () => false, also = () => [] }: DraftSubject,
  kept: KeptDraft | undefined,
  freshId: string,
): RecordDraft {
  const { today, save, directory, pulse, store } = useWorkspace();
  const drafts = useDrafts();
  // A draft remembers what its screen showed: what came since is not replaced by it.
  const shown = kept === undefined ? asItIs(record) : (kept.shown ?? undefined);
  const id = shown?.id ?? kept?.id ?? freshId;
  /** When the form is made again since another tab saved, it shows what that one wrote. */
  function asItIs(known: Shown | undefined): Shown | undefined {
    return known && (directory.find(type, known.id)?.record ?? known);
  }
  const entry = shown === undefined ? undefined : toEntry(type, shown);
  const start: Readonly<Record<string, unknown>> = { ...(entry ?? preset) };
  const [edited, setEdited] = createStore<Record<string, Edited>>({ ...kept?.edited });
  const [chosen, setChosen] = createStore<Record<string, boolean>>(
    Object.fromEntries((kept?.chosen ?? []).map((field) => [field, true])),
  );
  const [left, setLeft] = createStore<Record<string, boolean>>({});
  const [tried, setTried] = createSignal(false);
  const [isKept, setIsKept] = createSignal(kept !== undefined);

  const specOf = (field: string): FieldSpec => {
    const spec = fieldsOf(type)[field];
    if (spec === undefined) throw new RangeError(`${type} has no ${field}`);
    return spec;
  };
  const initial = (field: string) => toEdited(specOf(field), start[field]);
  const value = (field: string): Edited => edited[field] ?? initial(field);
  const changed = createMemo(() =>
    Object.keys(edited).filter(
      (field) =>
        chosen[field] ||
        isSaidOtherwise(field) ||
        JSON.stringify(edited[field]) !== JSON.stringify(initial(field)),
    ),
  );
  const readings = createMemo(() =>
    changed().map((field) => {
      const { value: read, problems: found } = readEdited(type, field, value(field), today());
      return { field, value: read, problems: found };
    }),
  );
  /** Sheets that this form names and its record did not. */
  const newLinks = createMemo(() => {
    const fields = shown === undefined ? Object.keys({ ...preset, ...edited }) : changed();
    return fields.flatMap((field) => {
      const had = shown === undefined ? [] : linksOf(specOf(field), initial(field));
      return linksOf(specOf(field), value(field))
        .filter((link) => had.every((known) => known.to !== link.to))
        .map(({ type: target, to }) => ({ type: target, to, field }));
    });
  });
  const erasedLinks = (): readonly FieldProblem[] => {
    pulse.follow(newLinks().map(({ type: to }) => to));
    return newLinks()
      .filter((link) => directory.find(link.type, link.to)?.state === "erased")
      .map(({ field }) => ({ field, problem: { code: "link.erased", weight: "stop" } }));
  };
  const problems = createMemo((): readonly FieldProblem[] => {
    const read = readings().map((one) => [one.field, one.value] as const);
    const filled = Object.entries({ ...start, ...Object.fromEntries(read) }).filter(
      ([, held]) => held !== null && held !== undefined && held !== "",
    );
    const own = readings().flatMap((one) =>
      one.problems.map((problem) => ({ field: one.field, problem })),
    );
    const all = [...own, ...erasedLinks(), ...checkRecord(type, Object.fromEntries(filled))];
    return all.toSorted((a, b) => weightOf(a) - weightOf(b));
  });

  const draft = (): KeptDraft => ({
    id,
    edited: { ...edited },
    chosen: Object.keys(chosen),
    shown: shown ?? null,
  });
  let isSaving = false;
  async function keep(): Promise<void> {
    // What is being saved is no draft any more: kept now, it would come back after the record.
    if (isSaving) return;
    setIsKept(false);
    // What was typed and taken out again is nothing to come back to.
    if (changed().length === 0) return drafts.remove(key);
    await drafts.keep(key, draft(), [`${type}/${id}`]);
    setIsKept(true);
  }
  /** A draft that the device refuses is not said to be kept; why it refuses is said on saving. */
  const keepIfCan = () => void keep().catch(() => undefined);
  onCleanup(() => void drafts.flush().catch(() => undefined));

  function set(field: string, typed: Edited): void {
    setEdited(field, typed);
    keepIfCan();
  }

  return {
    type,
    id,
    isNew: shown === undefined,
    shown,
    value,
    set,
    choose(field, one) {
      setChosen(field, true);
      set(field, one);
    },
    odd: (field) => oddUnder(entry, field),
    leave(field) {
      setLeft(field, true);
      const reading = readings().find((one) => one.field === field);
      const isHeld = reading !== undefined && typeof edited[field] === "string";
      if (!isHeld || reading.value === null || reading.problems.length > 0) return;
      const house = toEdited(specOf(field), reading.value);
      if (house !== edited[field]) set(field, house);
    },
    problem(field) {
      const found = problems().find((one) => one.field === field)?.problem;
      if (found === undefined || !(tried() || left[field])) return undefined;
      return { text: problemText(found), weight: found.weight };
    },
    isChanged: () => changed().length > 0,
    isKept,
    held() {
      if (isSaving) return undefined;
      if (changed().length === 0) return "";
      return isKept() ? JSON.stringify(draft()) : undefined;
    },
    async save() {
      setTried(true);
      // Another tab may have erased one of them a moment ago.
      if (newLinks().length > 0) await store.catchUp();
      if (problems().some(({ problem }) => problem.weight === "stop")) return undefined;
      const read = readings().map(({ field, value: one }) => [
        field,
        valueToSave(entry, specOf(field), field, one),
      ]);
      const values = { ...(shown === undefined && preset), ...Object.fromEntries(read) };
      isSaving = true;
      try {
        const saved = await save([{ type, id, shown, values }, ...also(values)], { drafts: [key] });
        setEdited(reconcile({}));
        setChosen(reconcile({}));
        return saved;
      } catch (error) {
        isSaving = false;
        keepIfCan();
        throw error;
      }
    },
    async discard() {
      const thrown = draft();
      isSaving = true;
      await drafts.remove(key).finally(() => (isSaving = false));
      setEdited(reconcile({}));
      setChosen(reconcile({}));
      return () => drafts.keep(key, thrown, [`${type}/${id}`]);
    },
  };
}

/** What stops first. */
function weightOf({ problem }: FieldProblem): number {
  return problem.weight === "stop" ? 0 : 1;
}

/** The sheets that a field names: `to` is the id of one. */
function linksOf(spec: FieldSpec, value: Edited) {
  if (spec.kind !== "link" && spec.kind !== "links") return [];
  const { to: type } = spec;
  const ids = typeof value === "string" ? [value] : value.filter((id) => typeof id === "string");
  return ids.map((to) => ({ type, to }));
}
