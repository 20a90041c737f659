import { useParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { listHistory } from "#storage/history.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { allTypes } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { createLive } from "#workspace/live.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { groupByField } from "./group-by-field.ts";
import { PastOfField } from "./past-of-field.tsx";
import { words } from "./words.ts";
import { writtenText } from "./written-text.ts";

/** Every value of a record that was replaced on this device, to read and to put back. */
export function HistoryPage() {
  const { store, directory, author, today } = useWorkspace();
  const parameters = useParams<{ type: string; id: string }>();
  const type = () => typeOfAddress(parameters.type);
  const entry = createQuery(allTypes, (now): Entry | undefined => {
    const known = type();
    const found = known && now.find(known, parameters.id);
    return found?.state === "erased" ? undefined : found;
  });
  const past = createLive(
    () => ({ type: type() ?? "", id: entry()?.id ?? parameters.id }),
    (source) => listHistory(store.db, source.type, source.id),
  );
  const groups = createMemo(() => groupByField(past() ?? []));
  const oldest = () => {
    const record = entry()?.record;
    const live = Object.keys(record?.fields ?? {}).flatMap((field) => liveValuesOf(record, field));
    return [...live, ...(past() ?? [])].toSorted((a, b) => a.at - b.at)[0];
  };
  return (
    <Show when={entry()} fallback={<Nothing />}>
      {(found) => (
        <Screen
          title={t(words.title)}
          tabTitle={dotted(t(words.title), entryName(found()))}
          place="more"
          keep="gauge"
          back={{ href: entryLink(found()), label: t(words.back) }}
          sub={<Name text={dotted(entryName(found()), entryContext(directory, found()))} />}
        >
          <div class="narrow">
            <Show when={past() !== undefined}>
              <Show
                when={groups().length > 0}
                fallback={<EmptyState title={t(words.none)} text={t(words.noneWhy)} />}
              >
                <p class="pad small muted">{t(words.why)}</p>
                <For each={groups()}>
                  {(group) => <PastOfField entry={found()} field={group.field} past={group.past} />}
                </For>
              </Show>
              <Show when={oldest()}>
                {(first) => (
                  <p class="pad small muted">
                    {t(words.oldest)(writtenText(author(first().actor), first().at, today()))}
                  </p>
                )}
              </Show>
            </Show>
          </div>
        </Screen>
      )}
    </Show>
  );
}

function Nothing() {
  return (
    <Screen
      title={t(words.title)}
      place="more"
      keep="gauge"
      back={{ href: links.home(), label: t(words.home) }}
    >
      <EmptyState title={t(words.gone)} text={t(words.goneWhy)} />
    </Screen>
  );
}
