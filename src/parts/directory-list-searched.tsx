import { createMemo, For, Show } from "solid-js";
import { isAboutTeam } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { plural } from "#i18n/plural.ts";
import { count } from "#i18n/format.ts";
import { recordWords } from "#i18n/record-words.ts";
import { allTypes } from "#workspace/directory.ts";
import { createSettled } from "#workspace/settled.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { moreWords } from "./directory-list-more-words.ts";
import type { ListType } from "./filter-facets.ts";
import { links } from "./links.ts";

/** What was taken for a misspelt word, and what the same words find elsewhere. */
export function Searched<T extends ListType>(props: { readonly list: ListState<T> }) {
  const { search } = useWorkspace();
  const typed = () => props.list.query().search ?? "";
  const answer = () => props.list.found()?.answer;
  // A second search: it waits until the list has answered.
  const settled = createSettled(typed, 150);
  const elsewhere = createMemo(() => {
    const { type, parts } = props.list.subject;
    const here = new Set<string>([type, ...parts.map((part) => part.type)]);
    const types = allTypes.filter((one) => !here.has(one) && !isAboutTeam(one));
    const { counts } = search.find(settled(), { types, limit: 0 });
    return types.flatMap((one) => {
      const found = counts[one] ?? 0;
      const { one: single, many } = recordWords[one];
      return found === 0 ? [] : [`${count(found)}\u00A0${plural(found, t(single), t(many))}`];
    });
  });
  return (
    <>
      <For each={answer()?.corrections}>
        {({ from, to }) => <p class="small muted">{t(moreWords.corrected)(from, to)}</p>}
      </For>
      <Show when={answer()?.partial}>
        <p class="small muted">{t(moreWords.partial)}</p>
      </Show>
      <Show when={elsewhere().length > 0}>
        <p class="small">
          <a href={links.search(settled())}>{t(moreWords.elsewhere)(listText(elsewhere()))}</a>
        </p>
      </Show>
    </>
  );
}
