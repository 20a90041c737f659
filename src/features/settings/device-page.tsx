import { createMemo, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { createThisDevice } from "#workspace/this-device.ts";
import { words } from "./words.ts";

/** The name of this device in exchanges, and who holds it. */
export function DevicePage() {
  const go = useGo();
  const device = createThisDevice();
  // What the form shows stays as it was when it opened.
  const opened = createMemo<ReturnType<typeof device>>((kept) => kept ?? device());
  const close = () => go(links.settings(), { replace: true });
  return (
    <Show when={opened()?.entry}>
      {(entry) => (
        <RecordForm
          title={t(words.editDevice)}
          subject={{ type: "devices", record: entry().record, key: links.thisDevice().slice(1) }}
          groups={[{ fields: ["name", "member"] }]}
          onSaved={close}
          onClose={close}
        >
          <NoteBox>
            <p>{t(words.heldByNote)}</p>
          </NoteBox>
        </RecordForm>
      )}
    </Show>
  );
}
