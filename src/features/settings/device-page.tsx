import { createMemo, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import { NoteBox } from "#ui/note-box.tsx";
import type { Shown } from "#workspace/entry.ts";
import { createThisDevice } from "#workspace/this-device.ts";
import { personWords } from "./person-words.ts";
import { words } from "./words.ts";

/** The name of this device in exchanges, and who holds it. */
export function DevicePage() {
  const go = useGo();
  const device = createThisDevice();
  // What the form shows stays as it was when it opened.
  const opened = createMemo<ReturnType<typeof device>>((kept) => kept ?? device());
  const close = () => go(links.settings(), { replace: true });
  return (
    <Show when={opened()}>
      {(here) => (
        <RecordForm
          title={t(words.editDevice)}
          subject={{
            type: "devices",
            record: here().entry?.record ?? nobody(here().id),
            key: links.thisDevice().slice(1),
          }}
          groups={[{ fields: ["name", "member"] }]}
          onSaved={close}
          onClose={close}
        >
          <NoteBox>
            <p>
              {t(words.heldByNote)} <a href={links.changePerson()}>{t(personWords.sharedDevice)}</a>
            </p>
          </NoteBox>
        </RecordForm>
      )}
    </Show>
  );
}

/** Of a device that nobody introduced yet: its id is its own all the same. */
function nobody(id: string): Shown {
  return { type: "devices", id, fields: {}, erased: [] };
}
