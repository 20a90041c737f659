import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import { createQuery } from "#workspace/query.ts";
import { words } from "./words.ts";

const groups = [
  { fields: ["summary", "subject", "buyer", "contacts", "enterprises", "event", "channel", "by"] },
];

export function EditNotePage() {
  const go = useGo();
  const parameters = useParams<{ id: string }>();
  const found = createQuery(["interactions"], (directory) =>
    directory.find("interactions", parameters.id),
  );
  // What the form shows stays as it was when it opened.
  const opened = found();
  return (
    <Show when={opened} fallback={<p class="pad">{t(words.gone)}</p>}>
      {(entry) => (
        <RecordForm
          title={t(words.edit)}
          subject={{
            type: "interactions",
            record: entry().record,
            key: links.editNote(entry().id).slice(1),
          }}
          groups={groups}
          onSaved={() => go(links.note(entry().id), { replace: true })}
          onClose={() => go(links.note(entry().id), { replace: true })}
        />
      )}
    </Show>
  );
}
