import { For, Show } from "solid-js";
import { minutesOf } from "#domain/clock.ts";
import type { Side } from "#domain/wish.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { Round } from "#parts/day-rounds.ts";
import { entryName } from "#parts/entry-name.ts";
import { MinuteStaff } from "#ui/minute-staff.tsx";
import { Name } from "#ui/name.tsx";
import { Plate } from "#ui/plate.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { words } from "./words.ts";

export interface NowCardProps {
  readonly meeting: Entry<"meetings">;
  readonly round: Round;
  /** Seconds. */
  readonly left: number;
  /** Minutes to change tables. */
  readonly transition: number;
  readonly name: string;
  readonly side: Side;
}

/** The meeting that is on: the table, with whom, how long it lasts, and two things to ask. */
export function NowCard(props: NowCardProps) {
  const minutes = () => Math.ceil(props.left / 60);
  const length = () => minutesOf(props.round.to) - minutesOf(props.round.from);
  const questions = createQuery(["needs", "offers"], (directory) => {
    const { buyer = "", enterprise = "" } = props.meeting;
    const asked =
      props.side === "enterprise"
        ? directory.linked("needs", "buyer", buyer).map((one) => t(words.askNeed)(entryName(one)))
        : directory
            .linked("offers", "enterprise", enterprise)
            .map((one) => t(words.askOffer)(entryName(one)));
    return asked.slice(0, 2);
  });
  return (
    <>
      <section class="now" aria-label={t(words.now)}>
        <div class="top">
          <Plate
            table={props.meeting.table ?? ""}
            label={t(words.table)(String(props.meeting.table ?? ""))}
            word={t(words.tableWord)}
          />
          <div class="grow">
            <div class="r">
              {t(words.seat)(
                props.round.number,
                clockText(props.round.from),
                clockText(props.round.to),
              )}
            </div>
            <div class="who1">
              <Name text={props.name} />
            </div>
          </div>
        </div>
        <MinuteStaff length={length()} left={minutes()} change={props.transition} />
        <div class="remain" role="timer" aria-label={t(words.leftSpoken)(minutes())}>
          <b class="num">{t(words.left)(minutes())}</b>
          <span class="muted small">{t(words.thenChange)(props.transition)}</span>
        </div>
      </section>
      <Show when={questions().length > 0}>
        <section class="pad narrow">
          <SectionHead title={t(words.ask)} />
          <ol class="asked">
            <For each={questions()}>{(question) => <li>{question}</li>}</For>
          </ol>
        </section>
      </Show>
    </>
  );
}
