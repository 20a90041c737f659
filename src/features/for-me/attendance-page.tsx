import { attendanceFields } from "#domain/day-asks.ts";
import { t } from "#i18n/language.ts";
import { CorrectionPage } from "#parts/correction-page.tsx";
import { links } from "#parts/links.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const [arrives, leaves, most] = attendanceFields;
const groups = [{ fields: [[arrives, leaves], most] }];

/** From when until when a participant is there, and how many meetings it wants. */
export function AttendancePage() {
  const { directory, space } = useWorkspace();
  return (
    <CorrectionPage
      type="enrolments"
      title={t(words.attendance)}
      how={t(words.attendanceHow)(space.team ?? space.name)}
      groups={groups}
      sheet={(id) => links.event(directory.find("enrolments", id)?.event ?? "")}
    />
  );
}
