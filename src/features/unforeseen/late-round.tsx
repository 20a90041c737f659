import { createMemo, createSignal, For, Show } from "solid-js";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { roundsOf } from "#parts/day-rounds.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { type Delay, lateNow, pauseFor, withMore } from "./delays.ts";
import { useEventAct } from "./event-act.ts";
import { words } from "./words.ts";

const steps = [5, 10, 15] as const;

/** A round takes too long: the rest is later, or a pause makes up for it. */
export function LateRound(props: { readonly input: DayInput }) {
  const act = useEventAct();
  const event = () => props.input.event;
  const possible = createMemo(() => lateNow(props.input.rounds, props.input.begun));
  const [said, setSaid] = createSignal<number>();
  const round = () => possible().find((one) => one === said()) ?? possible()[0] ?? 0;
  const standing = () => event().delays?.find(({ key }) => key === String(round()));
  /** The round to which more is being added: a second tap by mistake adds nothing. */
  const [more, setMore] = createSignal<number>();
  const isMore = () => standing() !== undefined && more() === round();
  const endOf = (day: Parameters<typeof roundsOf>[0]) =>
    clockText(roundsOf(day).at(-1)?.to ?? "00:00");

  function shift(minutes: number): void {
    setMore(undefined);
    const delays = withMore(event().delays, round(), minutes);
    const day = { ...event(), delays };
    const next = roundsOf(day).find(({ number }) => number > round())?.from;
    const text =
      next === undefined
        ? delayText({ key: "", round: round(), minutes })
        : t(words.shifted)(clockText(next), endOf(day));
    act(event(), { delays }, text);
  }
  const change = (delay: Delay, now: Delay | undefined, text: string) =>
    act(
      event(),
      {
        delays: (event().delays ?? []).flatMap((one) =>
          one.key === delay.key ? (now ?? []) : one,
        ),
      },
      text,
    );

  return (
    <section class="flow">
      <SectionHead title={t(words.late)} />
      <ChipGroup
        legend={t(words.which)}
        choices={possible().map((number) => ({
          value: String(number),
          label: number === 0 ? t(words.beforeFirst) : t(words.round)(number),
        }))}
        chosen={String(round())}
        onChoose={(value) => setSaid(Number(value))}
      />
      <Show
        when={standing() === undefined || isMore()}
        fallback={
          <div>
            <p class="q">{t(words.already)(standing()?.minutes ?? 0)}</p>
            <Button onClick={() => setMore(round())}>{t(words.shiftMore)}</Button>
          </div>
        }
      >
        <div>
          <p class="q">{t(isMore() ? words.shiftMoreBy : words.shift)}</p>
          <div class="row wrap">
            <For each={steps}>
              {(minutes) => (
                <Button onClick={() => shift(minutes)}>
                  {t(isMore() ? words.more : words.minutes)(minutes)}
                </Button>
              )}
            </For>
          </div>
        </div>
      </Show>
      <Show when={(event().delays ?? []).length > 0}>
        <ul class="list" aria-label={t(words.delays)}>
          <For each={event().delays}>
            {(delay) => (
              <li>
                <Item
                  title={delayText(delay)}
                  detail={
                    delay.upTo === undefined
                      ? t(words.toTheEnd)(endOf(event()))
                      : t(words.byPause)(delay.upTo)
                  }
                >
                  <span class="row wrap">
                    <Show when={delay.upTo === undefined && pauseFor(event(), delay)}>
                      {(upTo) => (
                        <Button
                          shape="small"
                          onClick={() =>
                            change(delay, { ...delay, upTo: upTo() }, t(words.caughtUp))
                          }
                        >
                          {t(words.catchUp)}
                        </Button>
                      )}
                    </Show>
                    <Button
                      shape="small"
                      kind="plain"
                      aria-label={t(words.removeDelay)(delayText(delay))}
                      onClick={() => change(delay, undefined, t(words.delayGone))}
                    >
                      {t(words.remove)}
                    </Button>
                  </span>
                </Item>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function delayText({ round = 0, minutes = 0 }: Delay): string {
  return round === 0 ? t(words.lateStart)(minutes) : t(words.over)(round, minutes);
}
