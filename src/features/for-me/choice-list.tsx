import { For, Show } from "solid-js";
import { otherSide } from "#domain/sides.ts";
import type { Side } from "#domain/wish.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import type { ForMe, Self } from "#parts/for-me.ts";
import { links } from "#parts/links.ts";
import type { OwnWishes } from "#parts/own-wishes.ts";
import { RankRow } from "./rank-row.tsx";
import { words } from "./words.ts";

export interface ChoiceListProps {
  readonly rows: readonly ForMe[];
  /** Number of the first. */
  readonly from: number;
  readonly event: string;
  readonly side: Self["side"];
  readonly choices: OwnWishes;
}

/** Some of the other side, each with what speaks for it and whether it is chosen. */
export function ChoiceList(props: ChoiceListProps) {
  return (
    <ol class="list ranks">
      {/* By id: a choice that is made leaves its row, and the finger on it, where they are. */}
      <For each={props.rows.map(({ sheet }) => sheet.id)}>
        {(id, at) => (
          <Show when={props.rows.find(({ sheet }) => sheet.id === id)}>
            {(row) => (
              <li>
                <RankRow
                  row={row()}
                  side={props.side}
                  number={props.from + at()}
                  href={links.preparation(props.event, id)}
                  end={
                    <Choice
                      id={id}
                      name={entryName(row().sheet)}
                      of={otherSide[props.side]}
                      choices={props.choices}
                    />
                  }
                />
              </li>
            )}
          </Show>
        )}
      </For>
    </ol>
  );
}

function Choice(props: {
  readonly id: string;
  readonly name: string;
  readonly of: Side;
  readonly choices: OwnWishes;
}) {
  const rank = () => props.choices.rankOf(props.id);
  return (
    <label class="chip">
      <input
        type="checkbox"
        checked={rank() !== undefined}
        disabled={rank() === undefined && props.choices.isFull()}
        onChange={(event) => props.choices.choose(props.id, event.currentTarget.checked)}
      />
      <Show when={rank()} fallback={t(words.choose)}>
        {(known) => <>{t(words.isChosen)(known(), props.of)}</>}
      </Show>
      <span class="vh"> {props.name}</span>
    </label>
  );
}
