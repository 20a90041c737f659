import { For, Show } from "solid-js";
import type { DayReport } from "#domain/day-report.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { words } from "./words.ts";

/** What the figures do not hold: who has not answered is no zero. */
export function Missing(props: {
  readonly report: DayReport;
  readonly event: string;
  /** Its meetings are no more to come. */
  readonly isOver: boolean;
}) {
  const unsaid = () => (props.isOver ? props.report.planned : 0);
  const lines = () => {
    const { held, mutual, promises, contracts, signedOf } = props.report;
    return [
      unsaid() > 0 && t(words.stillPlanned)(unsaid()),
      held > mutual.of && t(words.missed)(held - mutual.of),
      promises.toCome > 0 && t(words.toCome)(promises.toCome),
      contracts > signedOf && t(words.unsaid)(contracts - signedOf),
    ].filter((line) => line !== false);
  };
  return (
    <Show when={lines().length > 0}>
      <p class="small muted">
        {t(words.notZero)} <For each={lines()}>{(line) => <>{line} </>}</For>
      </p>
      <Show when={unsaid() > 0}>
        <p class="report-acts">
          <a class="btn" href={links.schedule(props.event)}>
            {t(words.sayWhich)}
          </a>
        </p>
      </Show>
    </Show>
  );
}
