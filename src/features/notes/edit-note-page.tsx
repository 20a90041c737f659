import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { EditRecordPage } from "#parts/record-form-page.tsx";
import { words } from "./words.ts";

const groups = [
  {
    fields: [
      "summary",
      "photos",
      "subject",
      "at",
      "channel",
      "buyer",
      "contacts",
      "enterprises",
      "event",
      "by",
      "keepUntil",
    ],
  },
];

export function EditNotePage() {
  return (
    <EditRecordPage type="interactions" title={t(words.edit)} groups={groups} sheet={entryLink} />
  );
}
