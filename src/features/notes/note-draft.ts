import { type Accessor, createSignal, onCleanup, untrack } from "solid-js";
import { createStore, unwrap } from "solid-js/store";
import { addDays, type Day } from "#domain/day.ts";
import type { Doer, PromiseKind } from "#domain/follow-up.ts";
import type { Channel } from "#domain/interaction.ts";
import type { Concerned } from "#parts/links.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";
import { noteChanges } from "./note-changes.ts";

/** A note while it is written: what was said, who was there, what was promised to whom by when. */
export interface NoteText {
  id: string;
  promiseId: string;
  buyer: string;
  enterprises: readonly string[];
  contacts: readonly string[];
  event: string;
  channel: Channel | "";
  /** Day and hour of the meeting, when it is not now. */
  day: Day | "";
  clock: string;
  summary: string;
  /** By the names of their contents: kept by this device as soon as they are taken. */
  photos: readonly string[];
  promise: PromiseKind | "";
  what: string;
  doer: Doer;
  dueOn: Day | "";
  assignee: string;
}

export interface NoteDraft {
  readonly key: string;
  readonly text: NoteText;
  readonly set: (values: Partial<NoteText>) => void;
  /** What was typed is on the disk. */
  readonly isKept: Accessor<boolean>;
  /** See `useSharedDraft`. */
  readonly held: () => string | undefined;
  /** Why what was typed could not be kept as a draft. */
  readonly trouble: Accessor<unknown>;
  /** @throws what the device refuses: the draft stays. */
  readonly save: () => Promise<Saved>;
  /** Forgets what was typed; gives back the way to take that back. */
  readonly discard: () => Promise<() => Promise<void>>;
}

/** One draft for each address: what was begun about a buyer waits on the sheet of that buyer. */
export async function openNoteDraft(key: string, of: Concerned): Promise<() => NoteDraft> {
  const { newId, me, directory, today } = useWorkspace();
  const drafts = useDrafts();
  const kept = await drafts.find<NoteText>(key);
  const isToday = directory.list("events").find((event) => event.on === today());
  const fresh: NoteText = {
    id: newId(),
    promiseId: newId(),
    buyer: of.buyer ?? "",
    enterprises: of.enterprise === undefined ? [] : [of.enterprise],
    contacts: [],
    event: of.event ?? isToday?.id ?? "",
    channel: "",
    day: "",
    clock: "",
    summary: "",
    photos: [],
    promise: "",
    what: "",
    doer: "team",
    dueOn: addDays(today(), usualDays),
    assignee: untrack(me)?.id ?? "",
  };
  return () => createNoteDraft(key, fresh, kept);
}

/** What is promised without a day is due in a week; the form shows it. */
const usualDays = 7;

function createNoteDraft(key: string, fresh: NoteText, kept: NoteText | undefined): NoteDraft {
  const { save, now, me } = useWorkspace();
  const drafts = useDrafts();
  const [text, setText] = createStore<NoteText>({ ...fresh, ...kept });
  const [isKept, setIsKept] = createSignal(kept !== undefined);
  const [trouble, setTrouble] = createSignal<unknown>();
  let isSaving = false;
  onCleanup(() => void drafts.flush().catch(() => undefined)); // a form that is open has said why

  async function keep(): Promise<void> {
    // What is being saved is no draft any more: kept now, it would come back after the note.
    if (isSaving) return;
    setIsKept(false);
    try {
      const isBegun = hasMore(text, fresh);
      await (isBegun ? drafts.keep(key, { ...unwrap(text) }, aboutOf(text)) : drafts.remove(key));
      setIsKept(isBegun);
      setTrouble(undefined);
    } catch (error) {
      setTrouble(error);
    }
  }

  return {
    key,
    text,
    isKept,
    held() {
      if (isSaving) return undefined;
      if (!hasMore(text, fresh)) return "";
      return isKept() ? JSON.stringify(unwrap(text)) : undefined;
    },
    trouble,
    set(values) {
      setText(values);
      void keep();
    },
    async save() {
      isSaving = true;
      try {
        return await save(noteChanges(text, now(), me()?.id), { drafts: [key] });
      } catch (error) {
        isSaving = false;
        void keep();
        throw error;
      }
    },
    async discard() {
      const thrown = { ...unwrap(text) };
      isSaving = true;
      await drafts.remove(key);
      return () => drafts.keep(key, thrown, aboutOf(thrown));
    },
  };
}

/** Something was typed or chosen, and not taken out again. */
function hasMore(text: NoteText, fresh: NoteText): boolean {
  const ids = { id: fresh.id, promiseId: fresh.promiseId };
  return JSON.stringify({ ...unwrap(text), ...ids }) !== JSON.stringify(fresh);
}

/** Erasing one of these deletes the draft. */
function aboutOf({ buyer, contacts, enterprises }: NoteText): readonly string[] {
  return [
    ...(buyer === "" ? [] : [`buyers/${buyer}`]),
    ...contacts.map((id) => `contacts/${id}`),
    ...enterprises.map((id) => `enterprises/${id}`),
  ];
}
