import { createSignal, Show, untrack } from "solid-js";
import { isDay } from "#domain/day.ts";
import { promiseDays } from "#domain/promise-days.ts";
import { promiseDayWords } from "#i18n/follow-up-words.ts";
import { t } from "#i18n/language.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { ratingWords as words } from "./rating-words.ts";

/** By when a promise is kept: in one tap, or any day. */
export function DueDay(props: {
  readonly value: string;
  readonly onChoose: (day: string) => void;
}) {
  const { today } = useWorkspace();
  const days = promiseDays(today());
  const code = () => days.find(({ on }) => on === props.value)?.code;
  const [isOther, setOther] = createSignal(
    untrack(() => props.value !== "" && code() === undefined),
  );
  return (
    <>
      <ChipGroup
        legend={t(words.before)}
        choices={days.map((one) => ({ value: one.code, label: t(promiseDayWords[one.code]) }))}
        chosen={isOther() ? undefined : code()}
        onChoose={(chosen) => {
          setOther(false);
          props.onChoose(days.find((one) => one.code === chosen)?.on ?? "");
        }}
        onClear={() => props.onChoose("")}
        more={
          <button
            type="button"
            class="chip"
            aria-pressed={isOther()}
            onClick={() => setOther(true)}
          >
            {t(words.otherDay)}
          </button>
        }
      />
      <Show when={isOther()}>
        <TextField
          label={t(words.otherDayField)}
          type="date"
          value={props.value}
          onInput={(on) => props.onChoose(isDay(on) ? on : "")}
        />
      </Show>
    </>
  );
}
