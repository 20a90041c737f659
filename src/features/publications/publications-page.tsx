import { createMemo, createSignal, For, Show } from "solid-js";
import { lastSent, openLines } from "#domain/editions.ts";
import { readerKinds, type ReaderKind } from "#domain/publishing.ts";
import { relativeDay } from "#i18n/calendar.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { dotted } from "#i18n/dotted.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { readerKindWords } from "#i18n/publishing-words.ts";
import { entryName } from "#parts/entry-name.ts";
import { HeadLink } from "#parts/head-link.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { CheckButton } from "#ui/check-button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { changedSince } from "./changed-since.ts";
import { words } from "./words.ts";

/** Who outside the team receives what, the last edition of each, and what changed since. */
export function PublicationsPage() {
  const workspace = useWorkspace();
  const go = useGo();
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  const readers = createQuery(["readers", "audiences"], (directory) =>
    directory.list("readers").toSorted((a, b) => compareNames(entryName(a), entryName(b))),
  );
  const kindOf = (reader: Entry<"readers">) =>
    workspace.directory.find("audiences", reader.audience)?.kind;
  const groups = createMemo(() =>
    readerKinds
      .map((kind) => ({ kind, rows: readers().filter((one) => kindOf(one) === kind) }))
      .filter(({ rows }) => rows.length > 0),
  );
  const open = createQuery(
    ["proposals"],
    (directory) => directory.list("proposals").filter((one) => openLines(one) > 0).length,
  );
  const toggle = (id: string) =>
    setChosen(chosen().includes(id) ? chosen().filter((one) => one !== id) : [...chosen(), id]);
  /** In the order of the screen. */
  const wanted = () =>
    readers()
      .map(({ id }) => id)
      .filter((id) => chosen().includes(id));

  return (
    <Screen
      title={t(words.title)}
      place="exchanges"
      back={{ href: links.exchanges(), label: t(words.exchanges) }}
      sub={t(words.sub)}
      end={<HeadLink icon="plus" href={links.newReader()} label={t(words.fresh)} />}
      foot={
        wanted().length === 0 ? undefined : (
          <>
            <Button onClick={() => setChosen([])}>{t(words.cancel)}</Button>
            <Button kind="primary" onClick={() => go(links.publish(wanted()))}>
              {t(words.prepareSome)(wanted().length)}
            </Button>
          </>
        )
      }
    >
      <Show
        when={readers().length > 0}
        fallback={
          <EmptyState drawing title={t(words.noneTitle)} text={t(words.none)}>
            <a class="btn primary" href={links.newReader()}>
              {t(words.fresh)}
            </a>
            <HelpLink topic="publications" />
          </EmptyState>
        }
      >
        <div class="narrow">
          <For each={groups()}>
            {(group) => (
              <section class="section">
                <SectionHead
                  title={capital(t(readerKindWords[group.kind]))}
                  count={group.rows.length}
                />
                <ul class="list">
                  <For each={group.rows}>
                    {(reader) => (
                      <li>
                        <ReaderItem
                          reader={reader}
                          kind={group.kind}
                          chosen={chosen().includes(reader.id)}
                          onToggle={() => toggle(reader.id)}
                        />
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
          <section class="section">
            <ul class="list">
              <li>
                <Item
                  href={links.proposals()}
                  title={t(words.proposals)}
                  detail={t(words.proposalsDetail)(open())}
                  end={open() > 0 && <b>{open()}</b>}
                  chevron
                />
              </li>
            </ul>
          </section>
          <div class="pad">
            <HelpLink topic="publications" />
          </div>
        </div>
      </Show>
    </Screen>
  );
}

function ReaderItem(props: {
  readonly reader: Entry<"readers">;
  readonly kind: ReaderKind;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}) {
  const { directory, today, pulse } = useWorkspace();
  const name = () => entryName(props.reader);
  const detail = createMemo(() => {
    const last = lastSent(props.reader.sent);
    if (last === undefined) return t(words.nothingYet);
    const changed = changedSince(directory, pulse, props.kind, props.reader, last);
    return dotted(
      t(words.lastEdition)(last.edition, relativeDay(last.on, today())),
      t(words.changed)(changed),
    );
  });
  return (
    <div class="row">
      <CheckButton
        label={t(words.choose)(name())}
        done={props.chosen}
        onToggle={() => props.onToggle()}
      />
      <div class="grow">
        <Item
          href={links.reader(props.reader.id)}
          title={<Name text={name()} />}
          detail={detail()}
          chevron
        />
      </div>
    </div>
  );
}
