import { For, Show } from "solid-js";
import { isRecordType } from "#domain/record-types.ts";
import { day } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { indicatorText } from "#parts/indicator-text.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { SectionHead } from "#ui/section-head.tsx";
import type { Edition } from "#workspace/reading.ts";
import { readerWords as words } from "./reader-words.ts";

type Indicator = Edition["indicators"][number];

/** What a funder reads: counts of the team's work, on one page, nobody named. */
export function Indicators(props: { readonly edition: Edition }) {
  const totals = () => props.edition.indicators.filter(({ by }) => by === undefined);
  const hidden = () => props.edition.indicators.some((one) => one.count === null);
  return (
    <div class="pad flow">
      <p class="muted small">
        {t(words.from)(props.edition.team)}
        {". "}
        {t(words.edition)(props.edition.number, day(props.edition.made))}
      </p>
      <Show when={totals().length > 0} fallback={<p class="muted">{t(words.none)}</p>}>
        <For each={totals()}>
          {(total) => (
            <section class="flow">
              <SectionHead
                title={indicatorText({ name: total.name }).join("")}
                count={numberOf(total)}
              />
              <div class="cols airy">
                <For each={sidesOf(props.edition.indicators, total.name)}>
                  {(by) => <Side name={total.name} by={by} all={props.edition.indicators} />}
                </For>
              </div>
            </section>
          )}
        </For>
      </Show>
      <Show when={hidden()}>
        <p class="small muted">{t(words.fewWhy)}</p>
      </Show>
    </div>
  );
}

/** One way to tell them apart, most first. */
function Side(props: {
  readonly name: string;
  readonly by: string;
  readonly all: readonly Indicator[];
}) {
  const rows = () =>
    props.all
      .filter(({ name, by }) => name === props.name && by === props.by)
      .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return (
    <table class="data">
      <caption class="small">{capital(sideOf(props.name, props.by))}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">{t(words.what)}</th>
          <th scope="col">{t(words.howMany)}</th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">{capital(indicatorText(row).at(-1) ?? "")}</th>
              <td class="num">{numberOf(row)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function sidesOf(all: readonly Indicator[], of: string): readonly string[] {
  return [...new Set(all.flatMap(({ name, by }) => (name === of && by ? [by] : [])))];
}

function numberOf({ count: number }: Indicator): string {
  return number === null ? t(words.few) : count(number);
}

function sideOf(name: string, by: string): string {
  if (by === "mrc") return t(words.mrc);
  if (by === "done") return t(words.done);
  return isRecordType(name) ? fieldLabel(name, by) : by;
}
