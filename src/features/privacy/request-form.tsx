import { useSearchParams } from "@solidjs/router";
import { untrack } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, NewRecordPage } from "#parts/record-form-page.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const asked = ["kind", "contact", "askedOn", "identity"];

/** What a person asked about their own information, to be answered in thirty days. */
export function NewRequestPage() {
  const { today } = useWorkspace();
  const [inAddress] = useSearchParams<{ contact?: string }>();
  const contact = untrack(() => inAddress.contact);
  return (
    <NewRecordPage
      type="accessRequests"
      title={t(words.requestNew)}
      groups={[{ fields: asked }]}
      preset={{ kind: "access", askedOn: today(), ...(contact !== undefined && { contact }) }}
      leadsTo={() => links.privacy()}
      home={links.privacy()}
    />
  );
}

export function EditRequestPage() {
  return (
    <EditRecordPage
      type="accessRequests"
      title={t(words.requestEdit)}
      groups={[{ fields: [...asked, "answeredOn"] }]}
      sheet={() => links.privacy()}
    />
  );
}
