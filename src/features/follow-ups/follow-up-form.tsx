import { useSearchParams } from "@solidjs/router";
import type { FieldsOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, NewRecordPage } from "#parts/record-form-page.tsx";
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

export function EditFollowUpPage() {
  return (
    <EditRecordPage
      type="followUps"
      title={t(words.edit)}
      groups={[{ fields: [...fields, "event", "interaction", "doneOn"] }]}
      sheet={entryLink}
    />
  );
}
