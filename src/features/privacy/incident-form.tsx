import { links } from "#parts/links.ts";
import { EditRecordPage, NewRecordPage } from "#parts/record-form-page.tsx";
import { t } from "#i18n/language.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const groups = [
  { fields: ["learnedOn", "kind", "what", "circumstances"] },
  { title: words.groups.happened, fields: [["occurredFrom", "occurredTo"], "people"] },
  { title: words.groups.judged, fields: ["seriousRisk", "assessment"] },
  {
    title: words.groups.told,
    fields: ["commissionToldOn", "peopleToldOn", "publicNoticeOn", "measures"],
  },
];

/** A line of the register; what is not known yet is filled in later. */
export function NewIncidentPage() {
  const { today } = useWorkspace();
  return (
    <NewRecordPage
      type="incidents"
      title={t(words.incidentNew)}
      groups={groups}
      preset={{ learnedOn: today(), seriousRisk: "unsure" }}
      leadsTo={() => links.incidents()}
      home={links.incidents()}
    />
  );
}

export function EditIncidentPage() {
  return (
    <EditRecordPage
      type="incidents"
      title={t(words.incidentEdit)}
      groups={groups}
      sheet={() => links.incidents()}
    />
  );
}
