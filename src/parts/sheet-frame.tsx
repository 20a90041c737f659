import {
  type Accessor,
  createEffect,
  createMemo,
  type JSX,
  Match,
  type ParentProps,
  Switch,
  untrack,
} from "solid-js";
import type { RecordType } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { type Link, links } from "./links.ts";
import { nounOf } from "./record-noun.ts";
import { sheetWords } from "./sheet-words.ts";
import { useGo } from "./use-go.ts";

export interface SheetFrameProps<T extends RecordType> {
  readonly type: T;
  readonly id: string;
  /** The address of the sheet of another id: a merged sheet leads to what it became. */
  readonly link: (id: string) => Link;
  readonly children: (entry: Accessor<Entry<T>>) => JSX.Element;
}

/** The sheet of a record, or in words why there is none. */
export function SheetFrame<T extends RecordType>(props: SheetFrameProps<T>) {
  const go = useGo();
  const noun = () => nounOf(props.type);
  const entry = createQuery(
    untrack(() => [props.type]),
    (directory) => directory.find(props.type, props.id),
  );
  const readable = createMemo(() => {
    const found = entry();
    return found === undefined || found.state === "erased" ? undefined : found;
  });
  createEffect(() => {
    const found = entry();
    if (found !== undefined && found.id !== props.id) go(props.link(found.id), { replace: true });
  });
  return (
    <Switch
      fallback={
        <NoSheet title={t(sheetWords.unknownTitle)(noun().this)} text={t(sheetWords.unknownWhy)}>
          <a class="btn" href={links.receive()}>
            {t(sheetWords.receive)}
          </a>
        </NoSheet>
      }
    >
      <Match when={readable()}>{(found) => props.children(found)}</Match>
      <Match when={entry()?.state === "erased"}>
        <NoSheet
          title={t(sheetWords.erasedTitle)(noun().this, noun().isFeminine)}
          text={t(sheetWords.erasedWhy)}
        />
      </Match>
    </Switch>
  );
}

/** Why there is nothing to read; the title of the pane, as a sheet's name is. */
function NoSheet(props: ParentProps<{ readonly title: string; readonly text: string }>) {
  return (
    <div class="empty bare">
      <h1 tabindex="-1">{props.title}</h1>
      <p class="muted">{props.text}</p>
      {props.children}
    </div>
  );
}
