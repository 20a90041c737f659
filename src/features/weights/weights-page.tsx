import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { createDayInput } from "#parts/open-day.ts";
import { WeightsForm } from "./weights-form.tsx";
import { words } from "./words.ts";

/** What counts most when a day is matched: changed with its effect before the eyes, then kept. */
export function WeightsPage() {
  const parameters = useParams<{ id: string }>();
  const input = createDayInput(() => parameters.id);
  return (
    <Show when={input()} fallback={<GoneDay title={t(words.title)} />}>
      {(of) => <WeightsForm input={of()} />}
    </Show>
  );
}
