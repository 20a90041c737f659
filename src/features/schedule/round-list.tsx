import { createSignal, For, Show } from "solid-js";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { t } from "#i18n/language.ts";
import { type DayInput, isPrinted } from "#parts/day-input.ts";
import { links } from "#parts/links.ts";
import { Icon } from "#ui/icon.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { Plate } from "#ui/plate.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Names } from "./names.ts";
import { PrintedRound } from "./printed-round.tsx";
import { words } from "./words.ts";

interface RoundListProps {
  readonly input: DayInput;
  readonly names: Names;
}

/** On a phone: one round at a time, table by table. */
export function RoundList(props: RoundListProps) {
  const first = () => {
    const { begun, rounds } = props.input;
    return rounds.find(({ number }) => !begun.includes(number - 1))?.number ?? 1;
  };
  const [chosen, setChosen] = createSignal<number>();
  const round = () => chosen() ?? first();
  const isLost = () => props.input.day.lost?.includes(round() - 1) === true;
  const rows = () =>
    props.input.today
      .filter((one) => one.round === round() - 1)
      .toSorted((a, b) => Number(a.table) - Number(b.table));
  return (
    <>
      <fieldset class="pad rounds">
        <legend class="vh">{t(words.rounds)}</legend>
        <div class="chips line">
          <For each={props.input.rounds}>
            {({ number }) => (
              <label class="chip">
                <input
                  type="radio"
                  name="ronde"
                  checked={round() === number}
                  aria-label={t(words.round)(number)}
                  onChange={() => setChosen(number)}
                />
                {number}
                <Show when={isPrinted(props.input, number - 1)}>
                  <Icon name="lock" />
                  <span class="vh">{t(words.printed)}</span>
                </Show>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <section class="section day">
        <SectionHead
          title={t(words.roundAt)(round(), props.names.hour(round() - 1))}
          count={isLost() ? t(words.notHeld) : t(words.meetings)(rows().length)}
        />
        <Show when={isPrinted(props.input, round() - 1)}>
          <PrintedRound input={props.input} round={round() - 1} />
        </Show>
        <ul class="list" aria-label={t(words.round)(round())}>
          <For each={rows()}>
            {(meeting) => (
              <li>
                <MeetingItem {...props} meeting={meeting} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </>
  );
}

function MeetingItem(props: RoundListProps & { readonly meeting: Meeting }) {
  const record = () => props.input.records.get(pairKey(props.meeting));
  return (
    <Item
      href={links.schedule(props.input.event.id, record()?.id)}
      start={<Plate table={props.meeting.table} label={t(words.table)(props.meeting.table)} />}
      title={<Name text={props.names.of(props.meeting.enterprise)} />}
      detail={<Name text={props.names.of(props.meeting.buyer)} />}
      end={
        <Show when={record()?.pinned}>
          <Icon name="pin" class="muted" />
          <span class="vh">{t(words.pinned)}</span>
        </Show>
      }
      center
      chevron
    />
  );
}
