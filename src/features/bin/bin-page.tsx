import { For, Show } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { authorName } from "#parts/author-text.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { useToasts } from "#ui/toasts.ts";
import { allTypes } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Everything that was removed, the latest first, with the way back. */
export function BinPage() {
  const binned = createQuery(allTypes, (directory) =>
    directory.binned().toSorted((a, b) => binnedAt(b).at - binnedAt(a).at),
  );
  return (
    <Screen
      title={t(words.title)}
      place="more"
      back={{ href: links.more(), label: t(words.back) }}
      end={<span class="small muted">{t(words.count)(binned().length)}</span>}
    >
      <Show
        when={binned().length > 0}
        fallback={<EmptyState title={t(words.emptyTitle)} text={t(words.empty)} />}
      >
        <section class="section narrow">
          <p class="small muted said">{t(words.why)}</p>
          <ul class="list">
            <For each={binned()}>
              {(entry) => (
                <li>
                  <BinnedItem entry={entry} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </Screen>
  );
}

function BinnedItem(props: { readonly entry: Entry }) {
  const { author, today, restore } = useWorkspace();
  const toasts = useToasts();
  const name = () => entryName(props.entry);

  async function takeBack(): Promise<void> {
    try {
      const saved = await restore([props.entry]);
      toasts.show({ text: t(words.done), undo: () => void saved.undo() });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  return (
    <Item
      title={<Name text={name()} />}
      detail={t(words.binnedBy)(
        capital(t(recordWords[props.entry.type].one)),
        authorName(author(binnedAt(props.entry).actor)),
        dayAndTime(binnedAt(props.entry).at, today()),
      )}
      end={
        <Button
          shape="small"
          aria-label={t(words.takeBackLabel)(name())}
          onClick={() => void takeBack()}
        >
          {t(words.takeBack)}
        </Button>
      }
    />
  );
}

function binnedAt({ record }: Entry): { readonly at: number; readonly actor: string } {
  return liveValuesOf(record, "deleted").at(-1) ?? { at: 0, actor: "" };
}
