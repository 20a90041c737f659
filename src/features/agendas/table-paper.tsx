import { For, Show } from "solid-js";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { Name } from "#ui/name.tsx";
import type { DaySheets, TableSheet } from "./day-sheets.ts";
import { PaperFoot, PaperPlate } from "./paper-parts.tsx";
import { paperWords as words } from "./words.ts";

/** One A5 that stays at a table: who comes, with room to write what came of it. */
export function TablePaper(props: { readonly day: DaySheets; readonly sheet: TableSheet }) {
  /** The buyer who keeps the table; several where nobody does. */
  const buyers = () => [...new Map(props.sheet.rows.map((row) => [row.buyerId, row.buyer]))];
  const only = () => {
    const [first, ...others] = buyers();
    return others.length === 0 ? first?.[1] : undefined;
  };
  const title = () => only() ?? t(words.tableLabel)(props.sheet.table);
  const hour = (round: number) => {
    const from = props.day.rounds.find(({ number }) => number === round)?.from;
    return from === undefined ? String(round) : clockText(from);
  };
  return (
    <article
      class="paper a5"
      classList={{ dense: props.sheet.rows.length > 13 }}
      style={{ "--rows": props.sheet.rows.length }}
      aria-label={title()}
    >
      <div class="paper-head">
        <div>
          <h2>
            <Name text={title()} />
          </h2>
          <p>{entryName(props.day.event)}</p>
        </div>
        <PaperPlate table={props.sheet.table} />
      </div>
      <table class="write">
        <thead>
          <tr>
            <th scope="col">{t(words.hour)}</th>
            <th scope="col">{t(words.enterprise)}</th>
            <th scope="col">{t(words.interest)}</th>
            <th scope="col" class="wide">
              {t(words.next)}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.sheet.rows}>
            {(row) => (
              <tr>
                <td class="nowrap">{hour(row.round)}</td>
                <td>
                  <b>
                    <Name text={row.enterprise} />
                  </b>
                  <Show when={only() === undefined}>
                    <br />
                    <Name text={row.buyer} />
                  </Show>
                </td>
                <td class="nowrap">{"0\u20021\u20022\u20023"}</td>
                <td>{"\u00A0"}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={only()}>
        <p class="paper-note">{t(words.seated)(props.sheet.table)}</p>
      </Show>
      <PaperFoot />
    </article>
  );
}
