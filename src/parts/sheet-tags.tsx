import { For, Show } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import type { Link } from "./links.ts";
import { tagWords } from "./tag-words.ts";

/** Under the name of a sheet: each tag leads to all that carry it. */
export function SheetTags(props: {
  readonly tags: readonly string[] | undefined;
  readonly link: (tag: string) => Link;
}) {
  return (
    <Show when={props.tags}>
      {(tags) => (
        <p class="small sheet-tags">
          <Icon name="tag" class="muted" />
          <span class="vh">{`${t(tagWords.tags)}\u00A0: `}</span>
          <span>
            <For each={tags()}>
              {(tag, place) => (
                <>
                  {place() > 0 ? dot : ""}
                  <a href={props.link(tag)}>{tag}</a>
                </>
              )}
            </For>
          </span>
        </p>
      )}
    </Show>
  );
}
