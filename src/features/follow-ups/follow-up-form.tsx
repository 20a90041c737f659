import { useParams, useSearchParams } from "@solidjs/router";
import type { FieldsOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, NewRecordPage } from "#parts/record-form-page.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const fields = ["what", "dueOn", "promise", "doer", "assignee", "buyer", "enterprise", "contact"];

export function NewFollowUpPage() {
  const { me } = useWorkspace();
  const [of] = useSearchParams<{ acheteur?: string; entreprise?: string; evenement?: string }>();
  const preset = (): FieldsOf<"followUps"> => {
    const assignee = me()?.id;
    return {
      doer: "team",
      ...(assignee !== undefined && { assignee }),
      ...(of.acheteur !== undefined && { buyer: of.acheteur }),
      ...(of.entreprise !== undefined && { enterprise: of.entreprise }),
      ...(of.evenement !== undefined && { event: of.evenement }),
    };
  };
  return (
    <NewRecordPage
      type="followUps"
      title={t(words.fresh)}
      groups={[{ fields }]}
      preset={preset()}
      leadsTo={links.followUp}
      home={links.followUps()}
      isPart
    />
  );
}

/** Of the follow-up of a meeting: who it is about comes from the meeting. */
const newsFields = ["outcome", "contractAmount", "dueOn", "assignee", "contact", "doneOn"];

export function EditFollowUpPage() {
  const parameters = useParams<{ id: string }>();
  const isNews = createQuery(
    ["followUps"],
    (directory) => directory.find("followUps", parameters.id)?.milestone !== undefined,
  );
  return (
    <EditRecordPage
      type="followUps"
      title={t(words.edit)}
      groups={[{ fields: isNews() ? newsFields : [...fields, "event", "interaction", "doneOn"] }]}
      sheet={entryLink}
    />
  );
}
