import { useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import { weekdayDay } from "#i18n/calendar.ts";
import { dayOf, time } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { dayMoment, type DayMoment } from "#parts/day-clock.ts";
import { secondsOf } from "#parts/day-now.ts";
import { roundsOf, usualTransition } from "#parts/day-rounds.ts";
import { dayWords } from "#parts/day-words.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { GoneScreen } from "#parts/gone-screen.tsx";
import { links } from "#parts/links.ts";
import { createDay } from "#parts/open-day.ts";
import { useTabTitle } from "#parts/tab-title.ts";
import { type Chime, makeChime } from "#ui/chime.ts";
import { useToasts } from "#ui/toasts.ts";
import { keepAwake } from "#workspace/keep-awake.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { Calls } from "./calls.tsx";
import { Controls } from "./controls.tsx";
import "./hall.css";
import { HallClock } from "./hall-clock.tsx";
import { words } from "./words.ts";

/** The wall of the hall: what round it is, how long it lasts, and who goes where next. */
export function HallPage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const event = createDay(() => parameters.id);
  const rounds = createMemo(() => {
    const found = event();
    return found === undefined ? [] : roundsOf(found);
  });
  const [now, setNow] = createSignal(workspace.now());
  const ticking = setInterval(() => setNow(workspace.now()), 1000);
  onCleanup(() => clearInterval(ticking));
  keepAwake(() => true);
  useTabTitle(() => t(words.title));

  const isToday = () => event()?.on === undefined || event()?.on === dayOf(now());
  const moment = createMemo((): DayMoment => {
    const [first] = rounds();
    const isOver = (event()?.on ?? "") < dayOf(now());
    if (first === undefined || (!isToday() && isOver)) return { is: "over" };
    if (!isToday()) return { is: "before", next: first, left: Infinity };
    const transition = event()?.transitionMinutes ?? usualTransition;
    return dayMoment(rounds(), transition, secondsOf(now()));
  });

  const toasts = useToasts();
  const [chime, setChime] = createSignal<Chime>();
  onCleanup(() => chime()?.close());
  /** What is rung for: the last minute, the end of a round, its beginning. */
  const ringsAt = () => {
    const current = moment();
    if (current.is !== "round") return current.is;
    return `${current.round.number} ${current.left <= 60 ? "last" : "on"}`;
  };
  createEffect(on(ringsAt, (at) => chime()?.ring(at.endsWith("last") ? 1 : 2), { defer: true }));

  return (
    <Show
      when={rounds().length > 0 && event()}
      fallback={
        <Show when={event()} fallback={<GoneDay title={t(words.title)} />}>
          <GoneScreen
            title={t(words.title)}
            place="events"
            what={t(dayWords.noRound)}
            why={t(dayWords.noRoundWhy)}
            back={{ href: links.event(parameters.id), label: t(words.back) }}
          />
        </Show>
      }
    >
      {(day) => (
        <main class="hall" data-theme="dark">
          <HallClock
            moment={moment()}
            rounds={rounds()}
            transition={day().transitionMinutes ?? usualTransition}
            day={
              isToday()
                ? undefined
                : t(words.onDay)(weekdayDay(day().on ?? dayOf(now()), dayOf(now())))
            }
          />
          <Calls event={day().id} moment={moment()} now={now()} />
          <footer>
            <span>{t(words.moved)}</span>
            <b class="num">{time(now())}</b>
          </footer>
          <Controls
            event={day().id}
            rings={chime() !== undefined}
            onRing={() => {
              const bell = makeChime();
              bell?.ring(2);
              setChime(bell);
              if (bell === undefined) toasts.show({ text: t(words.noSound) });
            }}
            onSilence={() => {
              chime()?.close();
              setChime(undefined);
            }}
          />
        </main>
      )}
    </Show>
  );
}
