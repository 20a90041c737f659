import { type Accessor, createSignal, onCleanup } from "solid-js";
import { createStore } from "solid-js/store";
import { addDays, type Day } from "#domain/day.ts";
import type { Doer, PromiseKind } from "#domain/follow-up.ts";
import type { Channel } from "#domain/interaction.ts";
import { promiseKindWords } from "#i18n/follow-up-words.ts";
import { capital } from "#i18n/capital.ts";
import { instantAt } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { Concerned } from "#parts/links.ts";
import type { Change } from "#workspace/change.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";

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
  promise: PromiseKind | "";
  what: string;
  doer: Doer;
  dueOn: Day | "";
  assignee: string;
}

export interface NoteDraft {
  readonly text: NoteText;
  readonly set: (values: Partial<NoteText>) => void;
  /** What was typed is on the disk. */
  readonly isKept: Accessor<boolean>;
  readonly save: () => Promise<Saved>;
  readonly discard: () => Promise<void>;
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
    promise: "",
    what: "",
    doer: "team",
    dueOn: "",
    assignee: me()?.id ?? "",
  };
  return () => createNoteDraft(key, { ...fresh, ...kept }, kept !== undefined);
}

function createNoteDraft(key: string, start: NoteText, wasKept: boolean): NoteDraft {
  const { save, now, me, today } = useWorkspace();
  const drafts = useDrafts();
  const [text, setText] = createStore<NoteText>(start);
  const [isKept, setIsKept] = createSignal(wasKept);
  onCleanup(() => void drafts.flush());

  async function keep(): Promise<void> {
    setIsKept(false);
    const about = [
      ...(text.buyer === "" ? [] : [`buyers/${text.buyer}`]),
      ...text.contacts.map((id) => `contacts/${id}`),
      ...text.enterprises.map((id) => `enterprises/${id}`),
    ];
    await drafts.keep(key, { ...text }, about);
    setIsKept(true);
  }

  return {
    text,
    isKept,
    set(values) {
      setText(values);
      void keep();
    },
    save() {
      const at = text.day === "" ? new Date(now()).toISOString() : instantAt(text.day, text.clock);
      return save(changesOf(text, at, me()?.id, today()), { drafts: [key] });
    },
    discard: () => drafts.remove(key),
  };
}

/** A note, and the promise made in it: two records, one act. */
function changesOf(
  text: NoteText,
  at: string,
  me: string | undefined,
  today: Day,
): readonly Change[] {
  const { id, buyer, enterprises, contacts, event, channel, summary } = text;
  const note: Change<"interactions"> = {
    type: "interactions",
    id,
    shown: undefined,
    values: {
      at,
      by: me === undefined ? [] : [me],
      enterprises,
      contacts,
      buyer: buyer || null,
      event: event || null,
      channel: channel || null,
      summary: summary.trim() || null,
    },
  };
  if (text.promise === "") return [note];
  const promise: Change<"followUps"> = {
    type: "followUps",
    id: text.promiseId,
    shown: undefined,
    values: {
      what: text.what.trim() || capital(t(promiseKindWords[text.promise])),
      promise: text.promise,
      interaction: id,
      buyer: buyer || null,
      enterprise: enterprises[0] ?? null,
      contact: contacts[0] ?? null,
      event: event || null,
      doer: text.doer,
      assignee: text.assignee || null,
      dueOn: text.dueOn || addDays(today, 7),
    },
  };
  return [note, promise];
}
