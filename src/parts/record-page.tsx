import { type Accessor, createEffect, createMemo, type JSX, Show, untrack } from "solid-js";
import type { RecordType } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { editLink, entryLink } from "./entry-link.ts";
import { type Link, links } from "./links.ts";
import { nounOf } from "./record-noun.ts";
import type { Place } from "./screen-nav.tsx";
import { Screen } from "./screen.tsx";
import { SheetEnd } from "./sheet-end.tsx";
import { OddValues } from "./sheet-rest.tsx";
import { SheetState } from "./sheet-state.tsx";
import { sheetWords } from "./sheet-words.ts";
import { useGo } from "./use-go.ts";

export interface RecordPageProps<T extends RecordType> {
  readonly type: T;
  readonly id: string;
  readonly place: Place;
  readonly back: { readonly href: Link; readonly label: string };
  readonly title: (entry: Entry<T>) => string;
  /** One line under the title. */
  readonly sub: (entry: Entry<T>) => JSX.Element;
  readonly children: (entry: Accessor<Entry<T>>) => JSX.Element;
}

/** The screen of a record that stands beside no list: a note, a follow-up, a day. Or why there is none. */
export function RecordPage<T extends RecordType>(props: RecordPageProps<T>) {
  const go = useGo();
  const type = untrack((): RecordType => props.type);
  const entry = createQuery([type], (directory) => directory.find(props.type, props.id));
  const readable = createMemo(() => (entry()?.state === "erased" ? undefined : entry()));
  /** The same, for what serves any type. */
  const any = createQuery([type], (directory) => directory.find(type, props.id));
  createEffect(() => {
    const found = any();
    const isElsewhere = found !== undefined && found.id !== props.id;
    if (isElsewhere) go(entryLink(found), { replace: true });
  });
  return (
    <Show when={readable()} fallback={<Nothing {...props} isErased={entry() !== undefined} />}>
      {(found) => (
        <Screen
          title={props.title(found())}
          place={props.place}
          keep="gauge"
          back={props.back}
          sub={props.sub(found())}
        >
          <div class="pad flow">
            <Show when={any()}>{(same) => <SheetState entry={same()} />}</Show>
            {props.children(found)}
            <Show when={any()}>
              {(same) => (
                <div class="narrow flow">
                  <OddValues entry={same()} />
                  <SheetEnd entry={same()} edit={editLink(same())} />
                </div>
              )}
            </Show>
          </div>
        </Screen>
      )}
    </Show>
  );
}

function Nothing<T extends RecordType>(props: RecordPageProps<T> & { readonly isErased: boolean }) {
  const noun = () => nounOf(props.type);
  return (
    <Screen title={noun().one} place={props.place} keep="gauge" back={props.back}>
      <Show
        when={props.isErased}
        fallback={
          <EmptyState
            title={t(sheetWords.unknownTitle)(noun().this)}
            text={t(sheetWords.unknownWhy)}
          >
            <a class="btn" href={links.receive()}>
              {t(sheetWords.receive)}
            </a>
          </EmptyState>
        }
      >
        <EmptyState
          title={t(sheetWords.erasedTitle)(noun().this, noun().isFeminine)}
          text={t(sheetWords.erasedWhy)}
        />
      </Show>
    </Screen>
  );
}
