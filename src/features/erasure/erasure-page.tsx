import { useParams } from "@solidjs/router";
import { For, Show, Suspense } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { isRecordType } from "#domain/record-types.ts";
import { countedKeys } from "#parts/counted-keys.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { authorName } from "#parts/author-text.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import type { ErasureRow } from "#storage/database.ts";
import { changeErasure, listErasures } from "#storage/erasures.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { allTypes } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { createLive } from "#workspace/live.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { Devices } from "./devices.tsx";
import { Reach } from "./reach.tsx";
import { words } from "./words.ts";

/** What an erasure did here, who has confirmed it, what is left to be read again. */
export function ErasurePage() {
  const { store } = useWorkspace();
  const parameters = useParams<{ key: string }>();
  const found = createLive(
    () => ({ db: store.db, key: `erasure/${parameters.key}` }),
    async ({ db, key }) => ({ row: (await listErasures(db)).find((one) => one.key === key) }),
  );
  return (
    <Screen
      title={t(words.doneTitle)}
      place="more"
      back={{ href: links.privacy(), label: t(words.privacy) }}
    >
      <Show when={found()}>
        {(answer) => (
          <Show when={answer().row} fallback={<Unknown />}>
            {(row) => <Done row={row()} />}
          </Show>
        )}
      </Show>
    </Screen>
  );
}

function Done(props: { readonly row: ErasureRow }) {
  const { author, today } = useWorkspace();
  const when = () => dayAndTime(props.row.at, today());
  const by = () =>
    props.row.from === "here"
      ? t(words.doneHere)(when())
      : t(words.doneBy)(authorName(author(props.row.from)), when());
  return (
    <div class="pad cols airy">
      <div class="flow">
        <section class="flow">
          <SectionHead title={t(words.erased)} count={props.row.keys.length} />
          <p>{countedKeys(props.row.keys)}</p>
          <p class="small muted">{by()}</p>
          <NoteBox
            kind={props.row.purge === undefined ? "ok" : "info"}
            shape={props.row.purge === undefined ? "ok" : "attend"}
          >
            <p aria-live="polite">
              {t(props.row.purge === undefined ? words.cleared : words.clearing)}
            </p>
            <Show when={props.row.files}>{(files) => <p>{t(words.filesGone)(files())}</p>}</Show>
          </NoteBox>
        </section>
        <Suspense>
          <Review row={props.row} />
        </Suspense>
      </div>
      <div class="flow">
        <Devices
          keys={props.row.keys}
          state={props.row.purge === undefined ? "done" : "clearing"}
        />
        <p class="small muted">{t(words.sendNow)}</p>
        <a class="btn" href={links.exchanges()}>
          {t(words.send)}
        </a>
        <Reach />
      </div>
    </div>
  );
}

function Review(props: { readonly row: ErasureRow }) {
  const { store } = useWorkspace();
  const notes = createQuery(allTypes, (directory) =>
    (props.row.review ?? []).flatMap((key): readonly Entry[] => {
      const at = key.lastIndexOf("/");
      const type = key.slice(0, at);
      const found: Entry | undefined = isRecordType(type)
        ? directory.find(type, key.slice(at + 1))
        : undefined;
      return found === undefined || found.state === "erased" ? [] : [found];
    }),
  );
  const see = ({ type, id }: Entry) =>
    void changeErasure(store.db, props.row.key, (row) => ({
      ...row,
      review: (row.review ?? []).filter((key) => key !== `${type}/${id}`),
    }));
  return (
    <Show when={notes().length > 0}>
      <section>
        <SectionHead title={t(words.review)} count={notes().length} />
        <p class="small muted">{t(words.reviewWhy)}</p>
        <ul class="list">
          <For each={notes()}>
            {(note) => (
              <li>
                <Item
                  title={
                    <a class="bare" href={entryLink(note)}>
                      <Name text={entryName(note)} />
                    </a>
                  }
                  end={
                    <Button
                      shape="small"
                      aria-label={t(words.reviewedLabel)(entryName(note))}
                      onClick={() => see(note)}
                    >
                      {t(words.reviewed)}
                    </Button>
                  }
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function Unknown() {
  return (
    <EmptyState title={t(words.unknownErasure)} text={t(words.unknownErasureWhy)}>
      <a class="btn primary" href={links.privacy()}>
        {t(words.privacy)}
      </a>
    </EmptyState>
  );
}
