import { For, Show } from "solid-js";
import { byRank } from "#domain/wish.ts";
import { otherSide, typeOfSide } from "#domain/sides.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { pairOf, type Participant } from "#parts/roster.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { words } from "./words.ts";

/** Who of the other side would like to meet a participant. */
export function WantedBy(props: { readonly event: string; readonly participant: Participant }) {
  const other = () => otherSide[props.participant.side];
  const rows = createQuery(["wishes", "enterprises", "buyers"], (directory) =>
    directory
      .linked("wishes", props.participant.side, props.participant.sheet.id)
      .filter((wish) => wish.event === props.event && wish.side === other())
      .toSorted(byRank)
      .map((wish) => ({
        name: linkedName(directory, typeOfSide[other()], pairOf(directory, wish)[other()]),
        rank: wish.rank,
      })),
  );
  return (
    <Show when={rows().length > 0}>
      <section>
        <SectionHead title={t(words.wanted)} count={rows().length} />
        <ul class="list">
          <For each={rows()}>
            {({ name, rank }) => (
              <li>
                <Item
                  title={<Name text={name} />}
                  detail={rank === undefined ? undefined : t(words.rank)(rank)}
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
