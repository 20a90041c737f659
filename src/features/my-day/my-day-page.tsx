import { useParams } from "@solidjs/router";
import { createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { clockText, dayOf, time } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { dayMoment } from "#parts/day-clock.ts";
import { secondsOf } from "#parts/day-now.ts";
import { roundsOf, usualTransition } from "#parts/day-rounds.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { Plate } from "#ui/plate.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { createEdition } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import "./my-day.css";
import { NowCard } from "./now-card.tsx";
import { words } from "./words.ts";

/** The day of an enterprise or of a buyer, on its own phone: where to go, and when. */
export function MyDayPage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const edition = createEdition();
  const own = () => edition()?.reader.own;
  const event = createQuery(["events"], (directory) => directory.find("events", parameters.id));
  const [now, setNow] = createSignal(workspace.now());
  const ticking = setInterval(() => setNow(workspace.now()), 1000);
  onCleanup(() => clearInterval(ticking));

  const side = () => (own()?.type === "buyers" ? ("buyer" as const) : ("enterprise" as const));
  const meetings = createQuery(["meetings"], (directory) => {
    const id = own()?.id;
    if (id === undefined) return [];
    return directory
      .linked("meetings", side(), id)
      .filter((one) => one.event === parameters.id && one.round !== undefined)
      .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0));
  });
  const rounds = createMemo(() => {
    const found = event();
    return found === undefined ? [] : roundsOf(found);
  });
  const moment = createMemo(() => {
    const on = event()?.on;
    if (on !== undefined && on !== dayOf(now())) return undefined;
    const transition = event()?.transitionMinutes ?? usualTransition;
    return dayMoment(rounds(), transition, secondsOf(now()));
  });
  const isLive = (one: Entry<"meetings">) => one.status === undefined || one.status === "planned";
  const current = () => {
    const at = moment();
    if (at?.is !== "round") return undefined;
    const { round, left } = at;
    const meeting = meetings().find((one) => one.round === round.number && isLive(one));
    return meeting && { meeting, round, left };
  };
  /** The number of the first round that is still to come. */
  const from = () => {
    const at = moment();
    if (at === undefined) return (event()?.on ?? "9") < dayOf(now()) ? Infinity : 0;
    if (at.is === "over") return Infinity;
    return at.is === "round" ? at.round.number + 1 : at.next.number;
  };
  const coming = () => meetings().filter((one) => (one.round ?? 0) >= from());
  const past = () =>
    meetings().filter((one) => (one.round ?? 0) < from() && one !== current()?.meeting);
  const nameOf = (one: Entry<"meetings">) =>
    side() === "buyer"
      ? linkedName(workspace.directory, "enterprises", one.enterprise ?? "")
      : linkedName(workspace.directory, "buyers", one.buyer ?? "");

  return (
    <Screen
      title={t(words.title)}
      place="events"
      back={{ href: links.allEvents(), label: t(words.back) }}
      end={<span class="num clockface">{time(now())}</span>}
      sub={
        <Show when={event()}>
          {(day) => dotted(entryName(day()), eventFacts(day(), workspace.today()))}
        </Show>
      }
    >
      <Show when={event()} fallback={<EmptyState title={t(words.gone)} text={t(words.goneWhy)} />}>
        <Show when={current()}>
          {(one) => (
            <NowCard
              meeting={one().meeting}
              round={one().round}
              left={one().left}
              transition={event()?.transitionMinutes ?? usualTransition}
              name={nameOf(one().meeting)}
              side={side()}
            />
          )}
        </Show>
        <div class="pad flow narrow">
          <Show when={meetings().length > 0} fallback={<p class="small muted">{t(words.none)}</p>}>
            <For
              each={[
                { title: t(words.next), rows: coming() },
                { title: t(words.past), rows: past() },
              ].filter(({ rows }) => rows.length > 0)}
            >
              {(group) => (
                <section>
                  <SectionHead title={group.title} count={t(words.meetings)(group.rows.length)} />
                  <ul class="list" aria-label={group.title}>
                    <For each={group.rows}>
                      {(one) => (
                        <li>
                          <Item
                            center
                            start={<span class="h">{hourOf(one)}</span>}
                            title={<Name text={nameOf(one)} />}
                            struck={!isLive(one) && one.status !== "held"}
                            detail={dotted(
                              t(words.round)(one.round ?? 0),
                              !isLive(one) && one.status !== "held" && t(words.cancelled),
                            )}
                            end={
                              <Show when={one.table}>
                                {(table) => (
                                  <Plate table={table()} label={t(words.table)(String(table()))} />
                                )}
                              </Show>
                            }
                          />
                        </li>
                      )}
                    </For>
                  </ul>
                </section>
              )}
            </For>
          </Show>
        </div>
      </Show>
    </Screen>
  );

  function hourOf({ round }: Entry<"meetings">): string {
    const at = rounds().find(({ number }) => number === round)?.from;
    return at === undefined ? "" : clockText(at);
  }
}
