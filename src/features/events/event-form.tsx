import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import { createQuery } from "#workspace/query.ts";
import { words } from "./words.ts";

const groups = [{ fields: ["title", "on", "place", "municipality"] }];

export function NewEventPage() {
  const go = useGo();
  return (
    <RecordForm
      title={t(words.fresh)}
      subject={{ type: "events", record: undefined, key: links.newEvent().slice(1) }}
      groups={groups}
      onSaved={(id) => go(links.event(id), { replace: true })}
      onClose={() => go(links.events(), { replace: true })}
    />
  );
}

export function EditEventPage() {
  const go = useGo();
  const parameters = useParams<{ id: string }>();
  const found = createQuery(["events"], (directory) => directory.find("events", parameters.id));
  // What the form shows stays as it was when it opened.
  const opened = found();
  return (
    <Show when={opened} fallback={<p class="pad">{t(words.gone)}</p>}>
      {(entry) => (
        <RecordForm
          title={t(words.edit)}
          subject={{
            type: "events",
            record: entry().record,
            key: links.editEvent(entry().id).slice(1),
          }}
          groups={groups}
          onSaved={() => go(links.event(entry().id), { replace: true })}
          onClose={() => go(links.event(entry().id), { replace: true })}
        />
      )}
    </Show>
  );
}
