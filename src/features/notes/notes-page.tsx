import { useSearchParams } from "@solidjs/router";
import { createMemo, For, lazy, Show, Suspense } from "solid-js";
import { byLatest } from "#domain/interaction.ts";
import { t } from "#i18n/language.ts";
import { ChooseButton } from "#parts/choose-button.tsx";
import { createChooser } from "#parts/chooser.ts";
import { linkedName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { NoteItem } from "#parts/note-item.tsx";
import { Screen } from "#parts/screen.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Highlighted } from "#ui/highlighted.tsx";
import { Icon } from "#ui/icon.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { answeringPart } from "./answering-part.ts";
import { words } from "./words.ts";

const ChosenNotes = lazy(async () => ({
  default: (await import("./chosen-notes.tsx")).ChosenNotes,
}));

/** What the address may narrow the list to. */
const filters = [
  { name: "acheteur", to: "buyers", field: "buyer" },
  { name: "entreprise", to: "enterprises", field: "enterprises" },
  { name: "evenement", to: "events", field: "event" },
] as const;
type Filter = (typeof filters)[number]["name"];

/** Every note, the latest first; narrowed by who took it, whom it is about, or words. */
export function NotesPage() {
  const { me, search } = useWorkspace();
  const [parameters, setParameters] =
    useSearchParams<Partial<Record<Filter | "q" | "qui", string>>>();
  const all = createQuery(["interactions"], (directory) =>
    directory.list("interactions").toSorted(byLatest),
  );
  const found = createMemo(() =>
    parameters.q ? search.find(parameters.q, { types: ["interactions"] }) : undefined,
  );
  const active = createQuery(["interactions", "buyers", "enterprises", "events"], (directory) =>
    filters.flatMap(({ name, to, field }) => {
      const id = parameters[name];
      if (id === undefined) return [];
      const notes = new Set<unknown>(directory.linked("interactions", field, id));
      return [{ name, label: linkedName(directory, to, id), notes }];
    }),
  );
  const rows = createMemo(() => {
    const hits = found()?.hits.map(({ key }) => key.slice("interactions/".length));
    const byId = new Map(all().map((note) => [note.id, note]));
    const base = hits === undefined ? all() : hits.flatMap((id) => byId.get(id) ?? []);
    const mine = parameters.qui === "moi" ? (me()?.id ?? "") : undefined;
    return base.filter(
      (note) =>
        active().every(({ notes }) => notes.has(note)) &&
        (mine === undefined || note.by?.includes(mine) === true),
    );
  });

  const chooser = createChooser(rows);
  const foot = () => {
    const choosing = chooser.now();
    return choosing === undefined ? undefined : (
      <Suspense>
        <ChosenNotes choosing={choosing} total={rows().length} />
      </Suspense>
    );
  };

  return (
    <Screen
      title={t(words.list)}
      place="more"
      keep="gauge"
      back={{ href: links.more(), label: t(words.back) }}
      end={<ChooseButton chooser={chooser} rows={rows().length} />}
      foot={foot()}
      sub={t(words.tally)(rows().length, all().length)}
    >
      <Show
        when={all().length > 0}
        fallback={
          <EmptyState drawing title={t(words.noneTitle)} text={t(words.none)}>
            <HelpLink topic="note" />
          </EmptyState>
        }
      >
        <div class="section narrow chips-rows">
          <Show when={active().length > 0}>
            <div class="chips">
              <For each={active()}>
                {({ name, label }) => (
                  <button
                    type="button"
                    class="chip soft"
                    aria-label={t(words.removeFilter)(label)}
                    onClick={() => setParameters({ [name]: undefined }, { replace: true })}
                  >
                    {label}
                    <Icon name="x" />
                  </button>
                )}
              </For>
            </div>
          </Show>
          <ChipGroup
            legend={t(words.whose)}
            hiddenLegend
            choices={[
              { value: "everyone", label: t(words.everyone) },
              { value: "mine", label: t(words.mine) },
            ]}
            chosen={parameters.qui === "moi" ? "mine" : "everyone"}
            onChoose={(value) =>
              setParameters({ qui: value === "mine" ? "moi" : undefined }, { replace: true })
            }
          />
        </div>
        <Show
          when={rows().length > 0}
          fallback={
            <EmptyState title={t(parameters.q ? words.noneFound : words.noneFiltered)}>
              <a class="btn" href={links.notes()}>
                {t(words.seeAll)}
              </a>
            </EmptyState>
          }
        >
          <div class="section narrow">
            <VirtualList label={t(words.list)} rows={rows()} memory="notes" chooser={chooser}>
              {(row) => (
                <NoteItem
                  note={row()}
                  start={
                    parameters.q ? (
                      <Highlighted
                        pieces={answeringPart(row(), (text) =>
                          search.highlight(text, parameters.q ?? "", found()),
                        )}
                      />
                    ) : undefined
                  }
                />
              )}
            </VirtualList>
          </div>
        </Show>
      </Show>
    </Screen>
  );
}
