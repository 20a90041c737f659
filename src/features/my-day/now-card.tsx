import { type JSX, Show } from "solid-js";
import { minutesOf } from "#domain/clock.ts";
import { otherSide } from "#domain/sides.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { AskedList } from "#parts/asked-list.tsx";
import type { Round } from "#parts/day-rounds.ts";
import { type Self } from "#parts/for-me.ts";
import { links } from "#parts/links.ts";
import { toAsk, toAskTypes } from "#parts/to-ask.ts";
import { toAskWords } from "#parts/to-ask-words.ts";
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
  /** Seconds: of the meeting, or until it begins. */
  readonly left: number;
  /** The one to go to, not the one that is on. */
  readonly isNext: boolean;
  /** Minutes to change tables. */
  readonly transition: number;
  readonly name: string;
  /** What a new plan did to it. */
  readonly change: string;
  readonly self: Self;
  /** What to do before it begins. */
  readonly children?: JSX.Element;
}

/** The meeting that is on, or the one to go to: the table, with whom, how long, and two things to ask. */
export function NowCard(props: NowCardProps) {
  const minutes = () => Math.ceil(props.left / 60);
  const length = () => minutesOf(props.round.to) - minutesOf(props.round.from);
  const other = () => props.meeting[otherSide[props.self.side]] ?? "";
  const questions = createQuery([...toAskTypes], (directory) =>
    toAsk(directory, props.self, other()).slice(0, 2),
  );
  return (
    <>
      <section class="now" aria-label={t(props.isNext ? words.toGo : words.now)}>
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
              <a href={links.preparation(props.meeting.event ?? "", other())}>
                <Name text={props.name} />
              </a>
            </div>
            <Show when={props.change}>
              <div class="small late">{props.change}</div>
            </Show>
          </div>
        </div>
        <Show
          when={props.isNext}
          fallback={
            <>
              <MinuteStaff length={length()} left={minutes()} change={props.transition} />
              <div class="remain" role="timer" aria-label={t(words.leftSpoken)(minutes())}>
                <b class="num">{t(words.left)(minutes())}</b>
                <span class="muted small">{t(words.thenChange)(props.transition)}</span>
              </div>
            </>
          }
        >
          <div class="remain" role="timer" aria-label={t(words.goSpoken)(minutes())}>
            <b class="num">{t(words.go)(minutes())}</b>
          </div>
          {props.children}
        </Show>
      </section>
      <section class="pad narrow">
        <SectionHead title={t(toAskWords.two)} />
        <AskedList asked={questions()} />
      </section>
    </>
  );
}
