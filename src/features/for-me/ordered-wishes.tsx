import { For, Show } from "solid-js";
import { otherSide, typeOfSide } from "#domain/sides.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { type Self } from "#parts/for-me.ts";
import type { OwnWishes } from "#parts/own-wishes.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Whom one chose, the most wanted first. */
export function OrderedWishes(props: { readonly side: Self["side"]; readonly choices: OwnWishes }) {
  const { directory } = useWorkspace();
  const nameOf = (id: string) => linkedName(directory, typeOfSide[otherSide[props.side]], id);
  const whyOf = (id: string) => props.choices.wishes().find((wish) => wish.id === id)?.why;
  return (
    <section>
      <SectionHead title={t(words.order)} count={props.choices.wishes().length} />
      <p class="small muted">{t(words.orderWhy)}</p>
      <ol class="list" aria-label={t(words.order)}>
        <For each={props.choices.wishes().map(({ id }) => id)}>
          {(id, at) => (
            <li>
              <Item
                center
                start={<b class="num">{at() + 1}</b>}
                title={<Name text={nameOf(id)} />}
                detail={whyOf(id)}
                end={
                  <span class="row">
                    <Show when={at() > 0}>
                      <IconButton
                        icon="chevron-up"
                        label={t(words.up)(nameOf(id))}
                        onClick={() => props.choices.raise(id)}
                      />
                    </Show>
                    <IconButton
                      icon="x"
                      label={t(words.remove)(nameOf(id))}
                      onClick={() => props.choices.choose(id, false)}
                    />
                  </span>
                }
              />
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
