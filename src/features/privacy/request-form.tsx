import { useSearchParams } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { requestKinds, type RequestKind } from "#domain/access-request.ts";
import { t } from "#i18n/language.ts";
import { type Link, links } from "#parts/links.ts";
import type { RecordDraft } from "#parts/record-draft.ts";
import { EditRecordPage, NewRecordPage } from "#parts/record-form-page.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
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
      below={(draft) => <ToAnswer draft={draft} />}
      sheet={() => links.privacy()}
    />
  );
}

/** Where what the person asks is done: the form alone notes it. */
function ToAnswer(props: { readonly draft: RecordDraft }) {
  const { directory } = useWorkspace();
  const contact = createQuery(["contacts"], () => {
    const id = props.draft.value("contact");
    const found = typeof id === "string" ? directory.find("contacts", id) : undefined;
    return found?.state === "erased" ? undefined : found;
  });
  const kind = () => {
    const asks = props.draft.value("kind");
    return requestKinds.find((one) => one === asks);
  };
  return (
    <Show when={kind() && contact()}>
      {(person) => (
        <a class="btn" href={acts[kind() ?? "access"](person())}>
          {t(words.answerBy[kind() ?? "access"])}
        </a>
      )}
    </Show>
  );
}

const acts: Readonly<Record<RequestKind, (person: Entry<"contacts">) => Link>> = {
  access: ({ id }) => links.personFile(id),
  correction: ({ id }) => links.editContact(id),
  erasure: ({ id }) => links.erase("contacts", id),
};
