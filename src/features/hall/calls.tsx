import { For, Show } from "solid-js";
import { isPlaced } from "#domain/meeting.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { DayMoment } from "#parts/day-clock.ts";
import { standingMeetings } from "#parts/day-meetings.ts";
import { linkedName } from "#parts/entry-name.ts";
import { Name } from "#ui/name.tsx";
import { Plate } from "#ui/plate.tsx";
import { createQuery } from "#workspace/query.ts";
import { words } from "./words.ts";

/** Rows that ten metres can read (hall.css has as many), and how long each page of them stays. */
const rowsAPage = 9;
const pageMs = 12_000;

/** Who goes to which table next. Pages turn by themselves. */
export function Calls(props: {
  readonly event: string;
  readonly moment: DayMoment;
  readonly now: number;
}) {
  const next = () => ("next" in props.moment ? props.moment.next : undefined);
  const rows = createQuery(["meetings", "enterprises", "buyers"], (directory) =>
    standingMeetings(directory, directory.linked("meetings", "event", props.event))
      .filter((one) => isPlaced(one) && one.round === next()?.number)
      .toSorted((a, b) => (a.table ?? 0) - (b.table ?? 0))
      .map(({ table, enterprise = "", buyer = "" }) => ({
        table: table === undefined ? "" : String(table),
        enterprise: linkedName(directory, "enterprises", enterprise),
        buyer: linkedName(directory, "buyers", buyer),
      })),
  );
  const pages = () => Math.max(1, Math.ceil(rows().length / rowsAPage));
  const page = () => Math.floor(props.now / pageMs) % pages();
  const shown = () => rows().slice(page() * rowsAPage, (page() + 1) * rowsAPage);
  return (
    <section class="r">
      <Show when={next()}>
        {(round) => (
          <>
            <h2>
              {t(words.next)(round().number, clockText(round().from))}
              <Show when={pages() > 1}>
                <span class="page num">{t(words.page)(page() + 1, pages())}</span>
              </Show>
            </h2>
            <Show when={rows().length > 0} fallback={<p class="of">{t(words.none)}</p>}>
              <ol>
                <For each={shown()}>
                  {(row) => (
                    <li>
                      <Plate table={row.table} label={t(words.table)(row.table)} />
                      <b>
                        <Name text={row.enterprise} />
                      </b>
                      <span>
                        <Name text={row.buyer} />
                      </span>
                    </li>
                  )}
                </For>
              </ol>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}
