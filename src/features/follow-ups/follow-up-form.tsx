import { useParams, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import { useLeave } from "#parts/use-leave.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const groups = [
  { fields: ["what", "dueOn", "promise", "doer", "assignee", "buyer", "enterprise", "contact"] },
];
const editGroups = [{ fields: [...(groups[0]?.fields ?? []), "event", "doneOn"] }];

export function NewFollowUpPage() {
  const { me } = useWorkspace();
  const leave = useLeave();
  const [of] = useSearchParams<{ acheteur?: string; entreprise?: string; evenement?: string }>();
  const concerned = { buyer: of.acheteur, enterprise: of.entreprise, event: of.evenement };
  const preset = Object.fromEntries(
    Object.entries({ ...concerned, doer: "team", assignee: me()?.id }).filter(([, id]) => id),
  );
  return (
    <RecordForm
      title={t(words.fresh)}
      subject={{
        type: "followUps",
        record: undefined,
        preset,
        key: links.newFollowUp(concerned).slice(1),
      }}
      groups={groups}
      onSaved={() => leave(links.followUps())}
      onClose={() => leave(links.followUps())}
    />
  );
}

export function EditFollowUpPage() {
  const go = useGo();
  const parameters = useParams<{ id: string }>();
  const found = createQuery(["followUps"], (directory) =>
    directory.find("followUps", parameters.id),
  );
  // What the form shows stays as it was when it opened.
  const opened = found();
  return (
    <Show when={opened} fallback={<p class="pad">{t(words.gone)}</p>}>
      {(entry) => (
        <RecordForm
          title={t(words.edit)}
          subject={{
            type: "followUps",
            record: entry().record,
            key: `${links.followUp(entry().id).slice(1)}/modifier`,
          }}
          groups={editGroups}
          onSaved={() => go(links.followUp(entry().id), { replace: true })}
          onClose={() => go(links.followUp(entry().id), { replace: true })}
        />
      )}
    </Show>
  );
}
