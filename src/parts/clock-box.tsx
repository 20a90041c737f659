import type { ClockDoubt } from "#domain/clock-doubt.ts";
import { day } from "#i18n/calendar.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { clockWords } from "./clock-words.ts";

export function ClockBox(props: { readonly doubt: ClockDoubt }) {
  const { today } = useWorkspace();
  return (
    <div class="section">
      <NoteBox kind="warn" title={t(clockWords[props.doubt])(t(thisDeviceWords[deviceKind()]))}>
        <p>{t(clockWords.detail)(day(today()))}</p>
      </NoteBox>
    </div>
  );
}
