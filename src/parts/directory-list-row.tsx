import { type JSX, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { State } from "#ui/state.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { listWords } from "./directory-list-words.ts";
import { sheetName } from "./sheet-name.ts";
import type { ListType } from "./filter-facets.ts";

/** One record of a list: its name, where and what, and what is to be known of its state. */
export function ListRow<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly entry: Entry<T>;
}) {
  const { safety, store } = useWorkspace();
  const subject = () => props.list.subject;
  const marked = (text: string): JSX.Element =>
    props.list.found()?.marked(text) ?? <Name text={text} />;
  const via = () => props.list.found()?.via.get(props.entry.id);
  const isOnlyHere = () =>
    safety().onlyHere > 0 && store.unsent().has(`${subject().type}/${props.entry.id}`);
  const isUnsettled = () => props.entry.conflicts.length > 0 || props.entry.state === "asked";

  return (
    <Item
      href={subject().links.sheet(props.entry.id, props.list.query())}
      current={props.list.open() === props.entry.id}
      title={marked(subject().name(props.entry))}
      detail={marked(subject().detail(props.entry))}
      end={
        <Show when={isOnlyHere() || isUnsettled()}>
          <Show when={isUnsettled()}>
            <State shape="deux" tone="warn" hiddenWords>
              {t(listWords.twoVersions)}
            </State>
          </Show>
          <Show when={isOnlyHere()}>
            <State shape="ici" tone="here" hiddenWords>
              {t(listWords.onlyHere)}
            </State>
          </Show>
        </Show>
      }
    >
      <Show when={via()}>
        {(part) => (
          <span class="d">
            {t(listWords.via[part().type])} {marked(sheetName(part()))}
          </span>
        )}
      </Show>
    </Item>
  );
}
