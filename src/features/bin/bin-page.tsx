import { createMemo, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { capital } from "#i18n/capital.ts";
import { authorName } from "#parts/author-text.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { nounOf } from "#parts/record-noun.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { allTypes } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Everything that was removed, the latest first, with the way back. */
export function BinPage() {
  const binned = createQuery(allTypes, (directory) =>
    directory
      .binned()
      .map((entry) => ({ entry, at: binnedAt(entry).at }))
      .toSorted((a, b) => b.at - a.at || (a.entry.id < b.entry.id ? -1 : 1))
      .map(({ entry }) => entry),
  );
  return (
    <Screen
      title={t(words.title)}
      place="more"
      keep="gauge"
      back={{ href: links.more(), label: t(words.back) }}
      sub={<Show when={binned().length > 0}>{t(words.count)(binned().length)}</Show>}
    >
      <Show
        when={binned().length > 0}
        fallback={
          <EmptyState title={t(words.emptyTitle)} text={t(words.empty)}>
            <HelpLink topic="reprendre" />
          </EmptyState>
        }
      >
        <section class="section narrow">
          <p class="small muted said">{t(words.why)}</p>
          <VirtualList label={t(words.title)} rows={binned()} memory="bin">
            {(row) => <BinnedItem entry={row()} />}
          </VirtualList>
        </section>
      </Show>
    </Screen>
  );
}

function BinnedItem(props: { readonly entry: Entry }) {
  const { author, directory, today, restore } = useWorkspace();
  const { run } = useUndoable();
  const name = () => entryName(props.entry);
  const by = createMemo(() => {
    const { at, actor } = binnedAt(props.entry);
    return t(words.binnedBy)(authorName(author(actor)), dayAndTime(at, today()));
  });
  const takeBack = () => {
    const { entry } = props;
    const { one, isFeminine } = nounOf(entry.type);
    void run(() => restore([entry]), t(words.done)(one, isFeminine));
  };
  return (
    <Item
      title={
        <a class="bare" href={links.history(props.entry.type, props.entry.id)}>
          <Name text={name()} />
        </a>
      }
      detail={
        <>
          <Name
            text={dotted(
              capital(t(recordWords[props.entry.type].one)),
              entryContext(directory, props.entry),
            )}
          />
          <br />
          {by()}
        </>
      }
      end={
        <Button shape="small" aria-label={t(words.takeBackLabel)(name())} onClick={takeBack}>
          {t(words.takeBack)}
        </Button>
      }
    />
  );
}

function binnedAt({ record }: Entry): { readonly at: number; readonly actor: string } {
  return liveValuesOf(record, "deleted").at(-1) ?? { at: 0, actor: "" };
}
