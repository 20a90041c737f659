import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { EditRecordPage } from "#parts/record-form-page.tsx";
import type { FieldGroup } from "#parts/record-form.tsx";
import { words } from "./words.ts";

const groups: readonly FieldGroup[] = [
  { fields: ["name", "trusted"] },
  { title: words.which, fields: ["scope", "event", "tag"] },
];

export function EditReaderPage() {
  return (
    <EditRecordPage type="readers" title={t(words.editReader)} groups={groups} sheet={entryLink} />
  );
}
