import { useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, Match, Show, Switch } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { entryContext } from "#parts/entry-context.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { nounOf } from "#parts/record-noun.ts";
import { Screen } from "#parts/screen.tsx";
import { useTakeBack } from "#parts/take-back.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { allTypes } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { BinnedItem } from "./binned-item.tsx";
import { listBinned, narrowBinned } from "./binned.ts";
import { words } from "./words.ts";

/** Fewer than these are read at a glance. */
const searched = 8;

/** Everything that was removed, the latest first, with the way back; several at once if need be. */
export function BinPage() {
  const { directory } = useWorkspace();
  const go = useGo();
  const takeBack = useTakeBack();
  const [inAddress] = useSearchParams<{ type?: string; q?: string }>();
  const [picked, setPicked] = createSignal<ReadonlySet<string>>();
  const binned = createQuery(allTypes, listBinned);
  const typed = () => inAddress.q ?? "";
  const type = createMemo(() => {
    const named = typeOfAddress(inAddress.type ?? "");
    return binned().some(({ entry }) => entry.type === named) ? named : undefined;
  });
  const shown = createMemo(() =>
    narrowBinned(binned(), type(), typed(), ({ entry }) => entryContext(directory, entry)),
  );
  const types = () =>
    allTypes.flatMap((one) => {
      const rows = binned().filter(({ entry }) => entry.type === one).length;
      return rows === 0
        ? []
        : [{ value: one, label: capital(t(recordWords[one].many)), count: count(rows) }];
    });
  const chosen = (): readonly Entry[] =>
    shown().flatMap(({ id, entry }) => (picked()?.has(id) ? [entry] : []));

  function pick(id: string): void {
    const now = new Set(picked());
    if (!now.delete(id)) now.add(id);
    setPicked(now);
  }
  async function takeAllBack(): Promise<void> {
    const entries = chosen();
    await takeBack(entries, t(words.doneMany)(entries.length));
    setPicked(undefined);
  }
  const takeOneBack = (entry: Entry) => {
    const { one, isFeminine } = nounOf(entry.type);
    void takeBack([entry], t(words.done)(one, isFeminine));
  };

  return (
    <Screen
      title={t(words.title)}
      place="more"
      keep="gauge"
      back={{ href: links.more(), label: t(words.back) }}
      foot={
        picked() && (
          <>
            <Show when={chosen().length === 0}>
              <p class="reason small muted">{t(words.chooseFirst)}</p>
            </Show>
            <Button onClick={() => setPicked(undefined)}>{t(words.stop)}</Button>
            <Button
              kind="primary"
              disabled={chosen().length === 0}
              onClick={() => void takeAllBack()}
            >
              {t(words.takeBackMany)(chosen().length)}
            </Button>
          </>
        )
      }
    >
      <Show
        when={binned().length > 0}
        fallback={<EmptyState title={t(words.emptyTitle)} text={t(words.empty)} />}
      >
        <div class="pad flow narrow">
          <p class="small muted">{t(words.why)}</p>
          <Show when={binned().length >= searched}>
            <div>
              <SearchField
                label={t(words.search)}
                clearLabel={t(words.clear)}
                value={typed()}
                onInput={(search) =>
                  go(links.bin({ type: type(), search }), { replace: true, scroll: false })
                }
              />
            </div>
          </Show>
          <Show when={types().length > 1}>
            <ChipGroup
              legend={t(words.types)}
              hiddenLegend
              choices={[
                { value: "all", label: t(words.all), count: count(binned().length) },
                ...types(),
              ]}
              chosen={type() ?? "all"}
              onChoose={(one) =>
                go(links.bin({ type: allTypes.find((known) => known === one), search: typed() }), {
                  replace: true,
                  scroll: false,
                })
              }
            />
          </Show>
          <Switch>
            <Match when={shown().length === 0}>
              <p>{t(words.nothing)}</p>
              <Button onClick={() => go(links.bin(), { replace: true })}>{t(words.showAll)}</Button>
            </Match>
            <Match when={shown().length > 0}>
              <Show when={shown().length > 1}>
                <div class="row between">
                  <span class="small muted">{t(words.count)(shown().length)}</span>
                  <Show
                    when={picked()}
                    fallback={
                      <Button shape="small" onClick={() => setPicked(new Set<string>())}>
                        {t(words.select)}
                      </Button>
                    }
                  >
                    <Button
                      shape="small"
                      onClick={() => setPicked(new Set(shown().map(({ id }) => id)))}
                    >
                      {t(words.selectAll)(shown().length)}
                    </Button>
                  </Show>
                </div>
              </Show>
              <VirtualList label={t(words.title)} rows={shown()} memory="bin">
                {(row) => (
                  <BinnedItem
                    row={row()}
                    picked={picked()?.has(row().id)}
                    onPick={() => pick(row().id)}
                    onTakeBack={() => takeOneBack(row().entry)}
                  />
                )}
              </VirtualList>
            </Match>
          </Switch>
        </div>
      </Show>
    </Screen>
  );
}
