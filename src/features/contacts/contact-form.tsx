import { useSearchParams } from "@solidjs/router";
import type { FieldsOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, groupTitles, NewRecordPage } from "#parts/record-form-page.tsx";
import type { FieldGroup } from "#parts/record-form.tsx";
import { words } from "./words.ts";

const groups: readonly FieldGroup[] = [
  {
    fields: [
      ["firstName", "lastName"],
      "function",
      ["workPhone", "extension"],
      "workEmail",
      "role",
      "photos",
      "tags",
    ],
  },
  {
    title: groupTitles.cell,
    fields: ["personalCell", "personalCellConsentOn", "personalCellProof"],
  },
  {
    title: groupTitles.privacy,
    fields: [
      "commercialConsent",
      "commercialConsentExpiresOn",
      "sharedWithEnterprises",
      "sharedWithEnterprisesOn",
      "source",
      "sourceOn",
      "legalBasis",
      "keepUntil",
      "verifiedOn",
    ],
  },
  { title: groupTitles.belongs, fields: ["buyer", "enterprise"] },
];

/** A person at a buyer or at an enterprise. */
export function NewContactPage() {
  const [parameters] = useSearchParams<{ acheteur?: string; entreprise?: string }>();
  const preset = (): FieldsOf<"contacts"> => {
    const { acheteur, entreprise } = parameters;
    if (acheteur !== undefined) return { buyer: acheteur };
    return entreprise === undefined ? {} : { enterprise: entreprise };
  };
  const home = (show?: string) => {
    const { buyer, enterprise } = preset();
    const options = show === undefined ? {} : { show };
    if (buyer !== undefined) return links.buyer(buyer, options);
    return enterprise === undefined ? links.buyers() : links.enterprise(enterprise, options);
  };
  return (
    <NewRecordPage
      type="contacts"
      title={t(words.fresh)}
      groups={groups}
      preset={preset()}
      leadsTo={home}
      home={home()}
      isPart
    />
  );
}

export function EditContactPage() {
  return <EditRecordPage type="contacts" title={t(words.edit)} groups={groups} sheet={entryLink} />;
}
