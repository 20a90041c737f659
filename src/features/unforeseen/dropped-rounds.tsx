import { Show } from "solid-js";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { ChipChecks } from "#ui/chip-group.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useEventAct } from "./event-act.ts";
import { words } from "./words.ts";

/** Rounds still to come that will not be held: a tap drops one, another brings it back. */
export function DroppedRounds(props: { readonly input: DayInput }) {
  const act = useEventAct();
  const coming = () =>
    props.input.rounds.filter(({ number }) => !props.input.begun.includes(number - 1));
  const lost = () => props.input.event.lostRounds ?? [];

  function choose(chosen: readonly string[]): void {
    const { event } = props.input;
    const dropped = chosen.find((one) => !lost().includes(one));
    const back = lost().find((one) => !chosen.includes(one));
    const text =
      dropped === undefined ? t(words.backAgain)(Number(back)) : t(words.dropped)(Number(dropped));
    act(event, { lostRounds: chosen }, text);
  }
  return (
    <section class="flow">
      <SectionHead title={t(words.drop)} />
      <Show
        when={coming().length > 0}
        fallback={<p class="small muted said">{t(words.noRoundLeft)}</p>}
      >
        <p class="small">{t(words.dropHint)}</p>
        <ChipChecks
          legend={t(words.drop)}
          hiddenLegend
          choices={coming().map(({ number, from }) => ({
            value: String(number),
            label: t(words.roundAt)(number, clockText(from)),
          }))}
          chosen={lost()}
          onChoose={choose}
        />
      </Show>
    </section>
  );
}
