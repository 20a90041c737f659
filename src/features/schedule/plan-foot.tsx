import { Show } from "solid-js";
import { pairKey } from "#domain/scheduling/day-to-plan.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { links } from "#parts/links.ts";
import { stateOf } from "#parts/planned-cells.ts";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

/** Before the last round begins, a plan is proposed; after, no plan can change anything. */
export function PlanFoot(props: {
  readonly input: DayInput;
  readonly isSearching: boolean;
  readonly onPropose: () => void;
}) {
  return (
    <Show when={!nothingToPlan(props.input)} fallback={<AfterDay input={props.input} />}>
      <a class="btn" href={links.weights(props.input.event.id)}>
        {t(words.weights)}
      </a>
      <Button
        kind="primary"
        busy={props.isSearching ? t(words.searching) : undefined}
        onClick={() => props.onPropose()}
      >
        {t(words.propose)}
      </Button>
    </Show>
  );
}

/** Every round has begun. */
export function nothingToPlan({ rounds, begun }: DayInput): boolean {
  return begun.length === rounds.length;
}

/** Meetings that nobody marked, one after the other; then the report. */
function AfterDay(props: { readonly input: DayInput }) {
  const unmarked = () =>
    props.input.today
      .toSorted((a, b) => a.round - b.round || Number(a.table) - Number(b.table))
      .flatMap((one) => props.input.records.get(pairKey(one)) ?? [])
      .filter((record) => stateOf(record) === "planned");
  return (
    <>
      <a
        class="btn"
        classList={{ primary: unmarked().length === 0 }}
        href={links.dayReport(props.input.event.id)}
      >
        {t(words.report)}
      </a>
      <Show when={unmarked()[0]}>
        {(next) => (
          <>
            <a class="btn primary" href={links.rating(next().id)}>
              {t(words.rateNext)}
            </a>
            <output class="reason">{t(words.unmarked)(unmarked().length)}</output>
          </>
        )}
      </Show>
    </>
  );
}
