import { Show } from "solid-js";
import type { Meeting } from "#domain/scheduling/day-to-plan.ts";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { Plate } from "#ui/plate.tsx";
import { shiftWords as words } from "./shift-words.ts";
import "./shift.css";

type Seat = Pick<Meeting, "round" | "table">;

/** Where a meeting was, and where it goes: one of the two may be nowhere. */
export function Shift(props: { readonly from?: Seat | undefined; readonly to?: Seat | undefined }) {
  return (
    <div class="shift">
      <Show when={props.from}>
        {(seat) => (
          <div class="was">
            <span>{t(words.round)(seat().round + 1)}</span>
            <Show when={seat().table}>
              {(table) => <Plate ghost table={table()} label={t(words.table)(table())} />}
            </Show>
          </div>
        )}
      </Show>
      <Show when={props.from && props.to}>
        <Icon name="chevron-right" />
      </Show>
      <Show when={props.to}>
        {(seat) => (
          <div>
            <b>{t(words.round)(seat().round + 1)}</b>
            <Show when={seat().table}>
              {(table) => <Plate table={table()} label={t(words.table)(table())} />}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
