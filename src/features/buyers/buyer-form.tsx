import { useSearchParams } from "@solidjs/router";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, groupTitles, NewRecordPage } from "#parts/record-form-page.tsx";
import type { FieldGroup } from "#parts/record-form.tsx";
import { formWords } from "./form-words.ts";

export const buyerGroups: readonly FieldGroup[] = [
  { fields: ["name", "buyerType", "municipality", "mrcs", "phone", "email", "tags"] },
  { title: groupTitles.reach, fields: ["address", "postalCode", "website"] },
  {
    title: groupTitles.purchases,
    fields: [
      "procurementPolicy",
      "directAwardThreshold",
      "fiscalYear",
      "budgetMonth",
      "regime",
      "contractRulesUrl",
      "contractRulesOn",
    ],
  },
  { title: groupTitles.identity, fields: ["nameVariants", "neq", "seaoIds"] },
  { title: groupTitles.check, fields: ["verifiedOn"] },
];

export function NewBuyerPage() {
  const [parameters] = useSearchParams<{ nom?: string }>();
  return (
    <NewRecordPage
      type="buyers"
      title={t(formWords.newBuyer)}
      groups={buyerGroups}
      preset={parameters.nom === undefined ? undefined : { name: parameters.nom }}
      leadsTo={(id) => links.buyer(id)}
      home={links.buyers()}
    />
  );
}

export function EditBuyerPage() {
  return (
    <EditRecordPage
      type="buyers"
      title={t(formWords.editBuyer)}
      groups={buyerGroups}
      sheet={({ id }) => links.buyer(id)}
    />
  );
}
