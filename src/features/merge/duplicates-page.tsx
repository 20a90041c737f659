import { useSearchParams } from "@solidjs/router";
import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  onCleanup,
  Switch,
  untrack,
} from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { duplicateReasonWords } from "#i18n/duplicate-words.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links, typeInAddress, typeOfAddress } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SkeletonList } from "#ui/skeleton-list.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { type AlikePair, findPairs } from "#workspace/alike-pairs.ts";
import { mergeableType, type MergeableType, mergeableTypes } from "#workspace/merging.ts";
import { runInSlices } from "#workspace/slices.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

type Pairs = Readonly<Record<MergeableType, readonly AlikePair[]>>;

/** Sheets that are perhaps one thing, the surest first; each leads to where one decides. */
export function DuplicatesPage() {
  const go = useGo();
  const [inAddress] = useSearchParams<{ type?: string }>();
  const pairs = createPairs();
  const type = createMemo(() => {
    const found = pairs();
    const named = mergeableType(typeOfAddress(inAddress.type ?? ""));
    return named ?? mergeableTypes.find((one) => found && found[one].length > 0) ?? "enterprises";
  });
  const shown = () => pairs()?.[type()] ?? [];
  return (
    <Screen
      title={t(words.duplicates)}
      place="more"
      keep="gauge"
      back={{ href: links.more(), label: t(words.more) }}
    >
      <div class="pad flow">
        <ChipGroup
          legend={t(words.types)}
          hiddenLegend
          choices={mergeableTypes.map((one) => ({
            value: one,
            label: capital(t(recordWords[one].many)),
            count: pairs() && count(pairs()?.[one].length ?? 0),
          }))}
          chosen={type()}
          onChoose={(one) => go(links.duplicates(one), { replace: true })}
        />
        <Switch>
          <Match when={pairs() === undefined}>
            <output class="vh">{t(words.looking)}</output>
            <SkeletonList />
          </Match>
          <Match when={shown().length === 0}>
            <EmptyState title={t(words.noneTitle)} text={t(words.none)} />
          </Match>
          <Match when={shown().length > 0}>
            <div class="narrow flow">
              <p class="small muted">{t(words.listWhy)}</p>
              <VirtualList
                label={t(words.duplicates)}
                rows={shown()}
                memory={`duplicates ${typeInAddress[type()]}`}
              >
                {(pair) => <PairItem pair={pair()} type={type()} />}
              </VirtualList>
            </div>
          </Match>
        </Switch>
        <HelpLink topic="fusionner" />
      </div>
    </Screen>
  );
}

function PairItem(props: { readonly pair: AlikePair; readonly type: MergeableType }) {
  const { directory } = useWorkspace();
  const names = () => [entryName(props.pair.one), entryName(props.pair.other)];
  const isNamesake = () => names()[0] === names()[1];
  const places = () => [
    ...new Set(
      [props.pair.one, props.pair.other]
        .map((entry) => entryContext(directory, entry))
        .filter(Boolean),
    ),
  ];
  return (
    <Item
      href={links.merge(props.type, props.pair.one.id, props.pair.other.id, true)}
      title={
        <Name
          text={
            isNamesake() ? (names()[0] ?? "") : t(words.and)(names()[0] ?? "", names()[1] ?? "")
          }
        />
      }
      detail={
        <Name text={dotted(t(duplicateReasonWords[props.pair.reason]), places().join(", "))} />
      }
      chevron
    />
  );
}

/** Found in slices, anew each time a sheet changes; what was found last stays meanwhile. */
function createPairs() {
  const { directory, pulse } = useWorkspace();
  const [pairs, setPairs] = createSignal<Pairs>();
  createEffect(() => {
    pulse.follow(mergeableTypes);
    let isStale = false;
    onCleanup(() => (isStale = true));
    untrack(() => void find(() => isStale));
  });
  async function find(stopped: () => boolean): Promise<void> {
    const found = { enterprises: [], buyers: [], contacts: [] } satisfies Pairs;
    for (const type of mergeableTypes) {
      // oxlint-disable-next-line no-await-in-loop -- one type after another, in slices
      await runInSlices(findPairs(type, directory, found[type]), stopped);
    }
    if (!stopped()) setPairs(found);
  }
  return pairs;
}
