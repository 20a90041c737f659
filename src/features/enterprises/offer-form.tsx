import { useSearchParams } from "@solidjs/router";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, groupTitles, NewRecordPage } from "#parts/record-form-page.tsx";
import type { FieldGroup } from "#parts/record-form.tsx";
import { formWords } from "./form-words.ts";

const groups: readonly FieldGroup[] = [
  { fields: ["title", "family", "nature", ["priceMin", "priceMax"], "priceUnit", "available"] },
  {
    title: groupTitles.details,
    fields: ["yearlyCapacity", "publicClients", "socialValue", "keywords"],
  },
  { title: groupTitles.codes, fields: ["seaoCodes", "unspsc"] },
  { title: groupTitles.belongs, fields: ["enterprise"] },
];

export function NewOfferPage() {
  const [parameters] = useSearchParams<{ entreprise?: string }>();
  const enterprise = () => parameters.entreprise;
  const home = (show?: string) => {
    const id = enterprise();
    return id === undefined ? links.enterprises() : links.enterprise(id, { ...(show && { show }) });
  };
  return (
    <NewRecordPage
      type="offers"
      title={t(formWords.newOffer)}
      groups={groups}
      preset={{ available: true, ...(enterprise() && { enterprise: enterprise() }) }}
      leadsTo={home}
      home={home()}
      isPart
    />
  );
}

export function EditOfferPage() {
  return (
    <EditRecordPage
      type="offers"
      title={t(formWords.editOffer)}
      groups={groups}
      sheet={entryLink}
    />
  );
}
