import { Show } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { dayOf } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { listErasures } from "#storage/erasures.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { lineWords } from "./line-words.ts";

/**
 * A sheet of before the last erasure may name who was erased since. An id says so by itself; a row without
 * one says nothing, and nothing of the person was kept to know them by: somebody has to look.
 */
export function OldSheet(props: { readonly madeAt: number | undefined }) {
  const { store } = useWorkspace();
  const last = createLive(
    () => store.db,
    async (db) => ({ at: (await listErasures(db))[0]?.at }),
  );
  const erasedAt = () => {
    const at = last()?.at;
    return at !== undefined && props.madeAt !== undefined && props.madeAt < at ? at : undefined;
  };
  return (
    <Show when={erasedAt()}>
      {(at) => (
        <NoteBox kind="warn">
          <p>{t(lineWords.oldSheet)(day(dayOf(at())))}</p>
        </NoteBox>
      )}
    </Show>
  );
}
