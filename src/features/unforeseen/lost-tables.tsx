import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { ChipChecks } from "#ui/chip-group.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useEventAct } from "./event-act.ts";
import { words } from "./words.ts";

/** Tables that are there no more: a tap takes one away from the next round on, another brings it back. */
export function LostTables(props: { readonly input: DayInput }) {
  const act = useEventAct();
  const next = () =>
    props.input.rounds.find(({ number }) => !props.input.begun.includes(number - 1))?.number;
  const lost = () => props.input.event.lostTables ?? [];

  function choose(chosen: readonly string[], from: number): void {
    const { event } = props.input;
    const gone = chosen.filter((table) => lost().every(({ key }) => key !== table));
    const kept = lost().filter(({ key }) => chosen.includes(key));
    const back = lost().find(({ key }) => !chosen.includes(key));
    const text =
      back === undefined ? t(words.tableGone)(gone[0] ?? "", from) : t(words.tableBack)(back.key);
    const lostTables = [...kept, ...gone.map((key) => ({ key, from }))];
    act(event, { lostTables }, text);
  }
  return (
    <Show when={next()}>
      {(from) => (
        <section class="flow">
          <SectionHead title={t(words.tables)} />
          <p class="small">{t(words.tablesHint)(from())}</p>
          <ChipChecks
            legend={t(words.tables)}
            hiddenLegend
            choices={props.input.day.tables.map(({ name }) => ({ value: name, label: name }))}
            chosen={lost().map(({ key }) => key)}
            onChoose={(chosen) => choose(chosen, from())}
          />
        </section>
      )}
    </Show>
  );
}
