import { useSearchParams } from "@solidjs/router";
import { createMemo, For, Match, Show, Switch } from "solid-js";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { type Link, links, typeOfAddress } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SkeletonList } from "#ui/skeleton-list.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { FoundLine } from "./found-line.tsx";
import { type FoundGroup, groupFound, soughtTypes, type SoughtType } from "./found.ts";
import { words } from "./words.ts";

/** Lines of each type before « Voir les 12 ». */
const few = 4;

/** `#/recherche?q=`: everything that answers, by type, misspelt words included. */
export function SearchPage() {
  const { search } = useWorkspace();
  const go = useGo();
  const [parameters] = useSearchParams<{ q?: string; type?: string }>();
  const typed = () => parameters.q?.trim() ?? "";
  const found = createMemo(() => search.find(typed(), { types: soughtTypes }));
  const groups = createQuery(soughtTypes, (directory) => groupFound(found(), directory));
  const chosen = () => {
    const type = typeOfAddress(parameters.type ?? "");
    return groups().find((group) => group.type === type);
  };
  const total = () => groups().reduce((sum, { entries }) => sum + entries.length, 0);
  const line = (entry: FoundGroup["entries"][number]) => (
    <FoundLine entry={entry} typed={typed()} found={found()} />
  );

  return (
    <Screen title={t(words.title)} place="search">
      <Switch>
        <Match when={typed() === ""}>
          <EmptyState title={t(words.ask)} text={t(words.askWhy)} />
        </Match>
        <Match when={!search.ready()}>
          <div class="pad">
            <SkeletonList />
          </div>
        </Match>
        <Match when={groups().length === 0}>
          <EmptyState title={t(words.nothing)(typed())} text={t(words.nothingWhy)} />
        </Match>
        <Match when={groups().length > 0}>
          <div class="pad flow results">
            <ChipGroup
              legend={t(words.types)}
              hiddenLegend
              choices={[
                { value: "all", label: t(words.all), count: count(total()) },
                ...groups().map(({ type, entries }) => ({
                  value: type,
                  label: t(words.records[type]),
                  count: count(entries.length),
                })),
              ]}
              chosen={chosen()?.type ?? "all"}
              onChoose={(type) =>
                go(
                  links.search(
                    typed(),
                    soughtTypes.find((one) => one === type),
                  ),
                  {
                    replace: true,
                  },
                )
              }
            />
            <output class="vh">{t(words.found)(total())}</output>
            <For each={found().corrections}>
              {({ from, to }) => <p class="small muted">{t(words.corrected)(from, to)}</p>}
            </For>
            <Show when={found().partial}>
              <p class="small muted">{t(words.partial)}</p>
            </Show>
            <Show
              when={chosen()}
              fallback={
                <For each={groups()}>
                  {(group) => (
                    <section>
                      <SectionHead
                        title={t(words.records[group.type])}
                        count={count(group.entries.length)}
                      />
                      <ul class="list">
                        <For each={group.entries.slice(0, few)}>
                          {(entry) => <li>{line(entry)}</li>}
                        </For>
                      </ul>
                      <Show when={group.entries.length > few}>
                        <a class="lk small" href={wholeLink(group.type, typed())}>
                          {hasList(group.type)
                            ? t(words.seeList)
                            : t(words.seeAll)(group.entries.length)}
                        </a>
                      </Show>
                    </section>
                  )}
                </For>
              }
            >
              {(group) => (
                <VirtualList label={t(words.records[group().type])} rows={group().entries}>
                  {(entry) => line(entry())}
                </VirtualList>
              )}
            </Show>
          </div>
        </Match>
      </Switch>
    </Screen>
  );
}

/** Lists that can be narrowed and sorted show their own. */
function wholeLink(type: SoughtType, typed: string): Link {
  switch (type) {
    case "enterprises":
      return links.enterprises({ search: typed });
    case "buyers":
      return links.buyers({ search: typed });
    case "interactions":
      return links.notes({ search: typed });
    default:
      return links.search(typed, type);
  }
}

function hasList(type: SoughtType): boolean {
  return type === "enterprises" || type === "buyers" || type === "interactions";
}
