import { useSearchParams } from "@solidjs/router";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, groupTitles, NewRecordPage } from "#parts/record-form-page.tsx";
import type { FieldGroup } from "#parts/record-form.tsx";
import { formWords } from "./form-words.ts";

export const enterpriseGroups: readonly FieldGroup[] = [
  { fields: ["name", "sectors", "municipality", "phone", "email", "tags"] },
  { title: groupTitles.reach, fields: ["address", "postalCode", "website"] },
  { title: groupTitles.mission, fields: ["mission", "purposes"] },
  {
    title: groupTitles.capacity,
    fields: ["maxContract", ["leadDays", "crews"], "servedMrcs", "radiusKm"],
  },
  {
    title: groupTitles.recognition,
    fields: ["legalForm", "traits", "legalName", "neq", "compliance"],
  },
  {
    title: groupTitles.principles,
    about: formWords.principles,
    fields: [
      "principleNeeds",
      "principleAutonomy",
      "principleDemocracy",
      "principleViability",
      "principleSurplus",
      "principleDevolution",
    ],
  },
  { title: groupTitles.check, fields: ["verifiedOn"] },
];

export function NewEnterprisePage() {
  const [parameters] = useSearchParams<{ nom?: string }>();
  return (
    <NewRecordPage
      type="enterprises"
      title={t(formWords.newEnterprise)}
      groups={enterpriseGroups}
      preset={parameters.nom === undefined ? undefined : { name: parameters.nom }}
      leadsTo={(id) => links.enterprise(id)}
      home={links.enterprises()}
    />
  );
}

export function EditEnterprisePage() {
  return (
    <EditRecordPage
      type="enterprises"
      title={t(formWords.editEnterprise)}
      groups={enterpriseGroups}
      sheet={({ id }) => links.enterprise(id)}
    />
  );
}
