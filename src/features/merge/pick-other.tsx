import { createMemo, createSignal, For, Show } from "solid-js";
import { duplicateReasonWords } from "#i18n/duplicate-words.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { lastList } from "#parts/last-list.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { alikeTo } from "#workspace/alike-pairs.ts";
import type { Entry } from "#workspace/entry.ts";
import { type MergeableType, mergeableTypes } from "#workspace/merging.ts";
import { createQuery } from "#workspace/query.ts";
import { createSettled } from "#workspace/settled.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const mostFound = 30;

/** Which other sheet: those that look like this one first, any other by the search. */
export function PickOther(props: { readonly type: MergeableType; readonly sheet: Entry }) {
  const { search } = useWorkspace();
  const [typed, setTyped] = createSignal("");
  const settled = createSettled(() => typed().trim(), 150);
  const alike = createQuery(mergeableTypes, (directory) =>
    alikeTo(props.sheet, props.type, directory),
  );
  const hits = createMemo(() =>
    settled() === "" ? [] : search.find(settled(), { types: [props.type] }).hits,
  );
  const found = createQuery(mergeableTypes, (directory) =>
    hits().flatMap(({ key }): Entry[] => {
      const entry = directory.find(props.type, key.slice(props.type.length + 1));
      return entry === undefined || entry.id === props.sheet.id ? [] : [entry];
    }),
  );
  return (
    <Screen
      title={t(words.pickTitle)}
      tabTitle={dotted(t(words.pickTitle), entryName(props.sheet))}
      place={lastList()}
      back={{ href: entryLink(props.sheet), label: t(words.toSheet) }}
      sub={<Name text={entryName(props.sheet)} />}
    >
      <div class="pad flow narrow">
        <p class="small muted">{t(words.why)}</p>
        <div>
          <SearchField
            label={t(words.search)}
            clearLabel={t(words.clear)}
            value={typed()}
            onInput={setTyped}
          />
        </div>
        <Show
          when={settled() !== ""}
          fallback={
            <Show
              when={alike().length > 0}
              fallback={<p class="small muted">{t(words.noneAlike)}</p>}
            >
              <section>
                <SectionHead title={t(words.alike)} count={alike().length} />
                <ul class="list">
                  <For each={alike()}>
                    {({ entry, reason }) => (
                      <Other {...props} entry={entry} reason={t(duplicateReasonWords[reason])} />
                    )}
                  </For>
                </ul>
              </section>
            </Show>
          }
        >
          <section>
            <SectionHead title={t(words.found)} count={found().length} />
            <ul class="list">
              <For each={found().slice(0, mostFound)}>
                {(entry) => <Other {...props} entry={entry} />}
              </For>
            </ul>
            <Show when={found().length === 0}>
              <p class="small muted">{t(words.noneFound)(settled())}</p>
            </Show>
          </section>
        </Show>
      </div>
    </Screen>
  );
}

function Other(props: {
  readonly type: MergeableType;
  readonly sheet: Entry;
  readonly entry: Entry;
  readonly reason?: string;
}) {
  const { directory } = useWorkspace();
  return (
    <li>
      <Item
        href={links.merge(props.type, props.sheet.id, props.entry.id)}
        title={<Name text={entryName(props.entry)} />}
        detail={<Name text={dotted(props.reason, entryContext(directory, props.entry))} />}
        chevron
      />
    </li>
  );
}
