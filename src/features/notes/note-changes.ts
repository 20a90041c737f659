import { capital } from "#i18n/capital.ts";
import { instantAt } from "#i18n/clock.ts";
import { promiseKindWords } from "#i18n/follow-up-words.ts";
import { t } from "#i18n/language.ts";
import type { Change } from "#workspace/change.ts";
import type { NoteText } from "./note-draft.ts";

/** A note, and the promise made in it: two records, one act. `now` in ms, `me` who holds the device. */
export function noteChanges(
  text: NoteText,
  now: number,
  me: string | undefined,
): readonly Change[] {
  const { id, buyer, enterprises, contacts, event, channel, summary, photos } = text;
  const note: Change<"interactions"> = {
    type: "interactions",
    id,
    shown: undefined,
    values: {
      at: text.day === "" ? new Date(now).toISOString() : instantAt(text.day, text.clock),
      by: me === undefined ? [] : [me],
      enterprises,
      contacts,
      buyer: buyer || null,
      event: event || null,
      channel: channel || null,
      summary: summary.trim() || null,
      photos,
    },
  };
  if (text.promise === "") return [note];
  const promise: Change<"followUps"> = {
    type: "followUps",
    id: text.promiseId,
    shown: undefined,
    values: {
      what: text.what.trim() || usualWhat(text.promise),
      promise: text.promise,
      interaction: id,
      buyer: buyer || null,
      enterprise: enterprises[0] ?? null,
      contact: contacts[0] ?? null,
      event: event || null,
      doer: text.doer,
      assignee: text.assignee || null,
      dueOn: text.dueOn || null,
    },
  };
  return [note, promise];
}

/** What a follow-up is called when nothing more was said: « Essai ». */
export function usualWhat(promise: Exclude<NoteText["promise"], "">): string {
  return capital(t(promiseKindWords[promise]));
}
