import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { EditRecordPage } from "#parts/record-form-page.tsx";
import { words } from "./words.ts";

const groups = [
  { fields: ["status", ["arrivesAt", "leavesAt"], ["maxMeetings", "table"], "people"] },
];

export function EditEnrolmentPage() {
  return (
    <EditRecordPage type="enrolments" title={t(words.edit)} groups={groups} sheet={entryLink} />
  );
}
