import { type JSX, lazy, Match, Show, Suspense, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { createChooser } from "./chooser.ts";
import { DirectoryList } from "./directory-list.tsx";
import { listWords } from "./directory-list-words.ts";
import { filtersPlace, type ListState } from "./directory-list-state.ts";
import type { ListType } from "./filter-facets.ts";
import { chosenCount, withoutFilters } from "./filter-facets.ts";
import { PanesScreen, Screen } from "./screen.tsx";

const EmptyList = lazy(async () => ({
  default: (await import("./directory-list-empty.tsx")).EmptyList,
}));
const ChosenSheets = lazy(async () => ({
  default: (await import("./directory-list-choosing.tsx")).ChosenSheets,
}));
const FilterPane = lazy(async () => ({ default: (await import("./filter-pane.tsx")).FilterPane }));

export interface DirectoryListPageProps<T extends ListType> {
  readonly list: ListState<T>;
  /** The sheet of the record that the address names. */
  readonly sheet: (id: string) => JSX.Element;
}

/** A list and, beside it, a sheet or the filters. */
export function DirectoryListPage<T extends ListType>(props: DirectoryListPageProps<T>) {
  const { directory, pulse } = useWorkspace();
  const subject = () => props.list.subject;
  const words = () => props.list.subject.words;
  const isFiltering = () => props.list.open() === filtersPlace;
  const sheetId = () => (isFiltering() ? undefined : props.list.open());
  const sheetName = () => {
    pulse.follow([subject().type]);
    const entry = directory.find(subject().type, sheetId());
    return entry === undefined || entry.state === "erased" ? undefined : subject().name(entry);
  };
  const chooser = createChooser(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whichever of the two T is
    () => props.list.narrowed().rows as unknown as readonly Entry<ListType>[],
  );
  const isEmpty = () => props.list.total() === 0 && props.list.open() === undefined;
  const other = () => (
    <a class="btn plain phone-only" href={subject().links.other()}>
      {t(words().other)}
    </a>
  );
  /** On a phone the filters have the foot to themselves; what is chosen waits. */
  const foot = () => {
    if (chooser.now() === undefined && !isFiltering()) return undefined;
    return (
      <>
        <Show when={isFiltering() && props.list.isReady()}>
          <a class="btn primary phone-only" href={subject().links.list(props.list.query())}>
            {t(words().see)(props.list.narrowed().rows.length)}
          </a>
        </Show>
        <Show when={chooser.now()}>
          {(choosing) => (
            <div class="grow" classList={{ "wide-only": isFiltering() }}>
              <Suspense>
                <ChosenSheets list={props.list} choosing={choosing()} />
              </Suspense>
            </div>
          )}
        </Show>
      </>
    );
  };
  return (
    <Show
      when={!isEmpty()}
      fallback={
        <Screen title={t(words().title)} place={subject().type} end={other()}>
          <Suspense>
            <EmptyList subject={subject()} />
          </Suspense>
        </Screen>
      }
    >
      <PanesScreen
        title={isFiltering() ? t(listWords.filters) : t(words().title)}
        tabTitle={sheetName()}
        place={subject().type}
        open={props.list.open() !== undefined}
        titleOnPhone={isFiltering()}
        back={{ href: subject().links.list(props.list.query()), label: t(words().title) }}
        end={
          <Show
            when={isFiltering()}
            fallback={
              <>
                <Show when={props.list.open() === undefined}>{other()}</Show>
                <span class="wide-only small muted">{t(words().counted)(props.list.total())}</span>
              </>
            }
          >
            <Show when={chosenCount(props.list.query()) > 0}>
              <button
                type="button"
                class="btn plain"
                onClick={() => props.list.setQuery(withoutFilters(props.list.query()))}
              >
                {t(listWords.removeAll)}
              </button>
            </Show>
          </Show>
        }
        keep={chooser.now() === undefined ? undefined : "line"}
        foot={foot()}
        footOnPhoneOnly={chooser.now() === undefined}
        list={<DirectoryList list={props.list} chooser={chooser} />}
      >
        <Suspense>
          <Switch fallback={<p class="pad muted wide-only">{t(words().choose)}</p>}>
            <Match when={isFiltering()}>
              <FilterPane list={props.list} />
            </Match>
            <Match when={sheetId()} keyed>
              {(id) => props.sheet(id)}
            </Match>
          </Switch>
        </Suspense>
      </PanesScreen>
    </Show>
  );
}
