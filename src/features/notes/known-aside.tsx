import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { ThreadSection } from "#parts/thread-section.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { words } from "./words.ts";

/** On a laptop, beside the form: what this buyer needs or this enterprise offers, and the thread. */
export function KnownAside(props: {
  readonly buyer: string;
  readonly enterprise: string | undefined;
}) {
  const of = () => {
    if (props.buyer !== "") return { type: "buyers", id: props.buyer } as const;
    const id = props.enterprise;
    return id === undefined ? undefined : ({ type: "enterprises", id } as const);
  };
  const parts = createQuery(["needs", "offers"], (directory) => {
    const about = of();
    if (about === undefined) return [];
    return about.type === "buyers"
      ? directory.linked("needs", "buyer", about.id).map(entryName)
      : directory.linked("offers", "enterprise", about.id).map(entryName);
  });
  return (
    <Show when={of()}>
      {(about) => (
        <div class="flow">
          <Show when={parts().length > 0}>
            <section>
              <SectionHead
                title={t(about().type === "buyers" ? words.needs : words.offers)}
                count={parts().length}
              />
              <ul class="plain-list">
                <For each={parts()}>{(name) => <li>{name}</li>}</For>
              </ul>
            </section>
          </Show>
          <ThreadSection of={about()} />
        </div>
      )}
    </Show>
  );
}
