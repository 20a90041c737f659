import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage } from "#parts/record-form-page.tsx";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import { words } from "./words.ts";

const groups = [{ fields: ["name", "role", "active"] }];

/** A colleague: added, renamed, or no longer in the team. */
export function NewMemberPage() {
  const go = useGo();
  const close = () => go(links.settings(), { replace: true });
  return (
    <RecordForm
      title={t(words.newMember)}
      subject={{
        type: "members",
        record: undefined,
        preset: { role: "field", active: true },
        key: links.newMember().slice(1),
      }}
      groups={[{ fields: ["name", "role"] }]}
      onSaved={close}
      onClose={close}
    />
  );
}

export function EditMemberPage() {
  return (
    <EditRecordPage
      type="members"
      title={t(words.editMember)}
      groups={groups}
      sheet={() => links.settings()}
    />
  );
}
