import { useSearchParams } from "@solidjs/router";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, groupTitles, NewRecordPage } from "#parts/record-form-page.tsx";
import type { FieldGroup } from "#parts/record-form.tsx";
import { formWords } from "./form-words.ts";

const groups: readonly FieldGroup[] = [
  { fields: ["title", "family", "timing", "estimatedAmount", "likelyMode", "confidential"] },
  { title: groupTitles.details, fields: ["currentContractEndsOn", "source"] },
  { title: groupTitles.codes, fields: ["seaoCodes", "unspsc"] },
  { title: groupTitles.belongs, fields: ["buyer"] },
];

export function NewNeedPage() {
  const [parameters] = useSearchParams<{ acheteur?: string }>();
  const home = (show?: string) => {
    const id = parameters.acheteur;
    return id === undefined ? links.buyers() : links.buyer(id, { ...(show && { show }) });
  };
  return (
    <NewRecordPage
      type="needs"
      title={t(formWords.newNeed)}
      groups={groups}
      preset={parameters.acheteur === undefined ? {} : { buyer: parameters.acheteur }}
      leadsTo={home}
      home={home()}
      isPart
    />
  );
}

export function EditNeedPage() {
  return (
    <EditRecordPage type="needs" title={t(formWords.editNeed)} groups={groups} sheet={entryLink} />
  );
}
