import { For, Show } from "solid-js";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { Name } from "#ui/name.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { AgendaLine } from "#parts/agenda.ts";
import type { DaySheets } from "./day-sheets.ts";
import { PaperFoot } from "./paper-parts.tsx";
import { paperWords as words } from "./words.ts";

/** The whole schedule on the wall: each enterprise finds its line, and on it the table of each round. */
export function PosterPaper(props: { readonly day: DaySheets }) {
  const { today } = useWorkspace();
  const rows = () =>
    props.day.agendas.filter(
      ({ participant, lines }) => participant.side === "enterprise" && lines.length > 0,
    );
  const held = () =>
    new Map(
      props.day.roster.buyer.flatMap(({ enrolment: { table }, sheet }) =>
        table === undefined ? [] : [[String(table), sheet] as const],
      ),
    );
  /** Where no buyer keeps the table, the buyer stands beside the number. */
  const isKept = ({ table, meeting }: AgendaLine) => held().get(table)?.id === meeting.buyer;
  return (
    <article
      class="paper poster"
      style={{ "--rows": rows().length, "--columns": props.day.rounds.length }}
    >
      <h2>{entryName(props.day.event)}</h2>
      <p>{eventFacts(props.day.event, today())}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(words.enterprise)}</th>
            <For each={props.day.rounds}>
              {({ number, from }) => (
                <th scope="col">
                  <b>{number}</b> {clockText(from)}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ participant, lines }) => (
              <tr>
                <th scope="row">
                  <Name text={entryName(participant.sheet)} />
                </th>
                <For each={props.day.rounds}>
                  {({ number }) => (
                    <td>
                      <Show when={lines.find(({ meeting }) => meeting.round === number)}>
                        {(line) => (
                          <>
                            <b>{line().table}</b>
                            <Show when={!isKept(line())}>
                              <small>{line().name}</small>
                            </Show>
                          </>
                        )}
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={held().size > 0}>
        <section class="poster-tables">
          <h3>{t(words.tables)}</h3>
          <ul>
            <For each={[...held()].toSorted(([a], [b]) => Number(a) - Number(b))}>
              {([table, sheet]) => (
                <li>
                  <b>{table}</b> <Name text={entryName(sheet)} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <PaperFoot />
    </article>
  );
}
