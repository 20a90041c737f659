import { useSearchParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { NoteItem, noteStart } from "#parts/note-item.tsx";
import { Screen } from "#parts/screen.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Highlighted } from "#ui/highlighted.tsx";
import { Icon } from "#ui/icon.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

type Filter = "acheteur" | "entreprise" | "evenement";
const filters: readonly {
  readonly name: Filter;
  readonly to: "buyers" | "enterprises" | "events";
}[] = [
  { name: "acheteur", to: "buyers" },
  { name: "entreprise", to: "enterprises" },
  { name: "evenement", to: "events" },
];

/** Every note, the latest first; narrowed by who took it, whom it is about, or words. */
export function NotesPage() {
  const { me, search, directory } = useWorkspace();
  const [parameters, setParameters] =
    useSearchParams<Partial<Record<Filter | "q" | "qui", string>>>();
  const all = createQuery(["interactions"], (now) =>
    now.list("interactions").toSorted((a, b) => ((a.at ?? "") > (b.at ?? "") ? -1 : 1)),
  );
  const found = createMemo(() =>
    parameters.q ? search.find(parameters.q, { types: ["interactions"] }) : undefined,
  );
  const isAbout = (note: Entry<"interactions">) =>
    (parameters.acheteur === undefined || note.buyer === parameters.acheteur) &&
    (parameters.evenement === undefined || note.event === parameters.evenement) &&
    (parameters.entreprise === undefined ||
      note.enterprises?.includes(parameters.entreprise) === true);
  const isTheirs = (note: Entry<"interactions">) =>
    parameters.qui !== "moi" || note.by?.includes(me()?.id ?? "") === true;
  const rows = createMemo(() => {
    const hits = found();
    const base =
      hits === undefined
        ? all()
        : hits.hits.flatMap(({ key }) => {
            const note = directory.find("interactions", key.slice("interactions/".length));
            return note === undefined ? [] : [note];
          });
    return base.filter((note) => isAbout(note) && isTheirs(note));
  });
  const active = () =>
    filters.flatMap(({ name, to }) => {
      const id = parameters[name];
      return id === undefined ? [] : [{ name, label: linkedName(directory, to, id) }];
    });

  return (
    <Screen
      title={t(words.list)}
      place="more"
      keep="gauge"
      back={{ href: links.more(), label: t(words.back) }}
      sub={t(words.tally)(rows().length, all().length)}
    >
      <Show
        when={all().length > 0}
        fallback={<EmptyState drawing title={t(words.noneTitle)} text={t(words.none)} />}
      >
        <div class="section narrow">
          <div class="chips line">
            <For each={active()}>
              {(filter) => (
                <button
                  type="button"
                  class="chip soft"
                  aria-label={t(words.removeFilter)(filter.label)}
                  onClick={() => setParameters({ [filter.name]: undefined }, { replace: true })}
                >
                  {filter.label}
                  <Icon name="x" />
                </button>
              )}
            </For>
          </div>
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
        <div class="section narrow">
          <Show
            when={rows().length > 0}
            fallback={
              <EmptyState title={t(words.noneFound)}>
                <a class="btn" href={links.notes()}>
                  {t(words.seeAll)}
                </a>
              </EmptyState>
            }
          >
            <VirtualList label={t(words.list)} rows={rows()} memory="notes">
              {(row) => (
                <NoteItem
                  note={row()}
                  start={
                    parameters.q ? (
                      <Highlighted
                        pieces={search.highlight(
                          around(row(), parameters.q),
                          parameters.q,
                          found(),
                        )}
                      />
                    ) : undefined
                  }
                />
              )}
            </VirtualList>
          </Show>
        </div>
      </Show>
    </Screen>
  );

  /** The part of the note that answers, not always its beginning. */
  function around(note: Entry<"interactions">, query: string): string {
    const whole = noteStart(note, 20_000);
    const pieces = search.highlight(whole, query, found());
    const first = pieces.findIndex((piece) => piece.hit);
    const before = pieces
      .slice(0, Math.max(0, first))
      .reduce((sum, { text }) => sum + text.length, 0);
    if (before < 60) return noteStart(note);
    const from = whole.lastIndexOf(" ", before - 40) + 1;
    return `…${whole.slice(from, from + 140)}`;
  }
}
