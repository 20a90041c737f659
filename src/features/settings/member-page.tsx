import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const groups = [{ fields: ["name", "role", "active"] }];

/** A colleague: added, renamed, or no longer in the team. */
export function NewMemberPage() {
  const go = useGo();
  const close = () => go(links.settings(), { replace: true });
  return (
    <RecordForm
      title={t(words.newMember)}
      subject={{
        type: "members",
        record: undefined,
        preset: { role: "field", active: true },
        key: links.newMember().slice(1),
      }}
      groups={[{ fields: ["name", "role"] }]}
      onSaved={close}
      onClose={close}
    />
  );
}

export function EditMemberPage() {
  const go = useGo();
  const { directory } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const close = () => go(links.settings(), { replace: true });
  return (
    <Show
      when={directory.find("members", parameters.id)}
      fallback={<p class="pad">{t(words.goneMember)}</p>}
    >
      {(member) => (
        <RecordForm
          title={t(words.editMember)}
          subject={{
            type: "members",
            record: member().record,
            key: links.editMember(member().id).slice(1),
          }}
          groups={groups}
          onSaved={close}
          onClose={close}
        />
      )}
    </Show>
  );
}
