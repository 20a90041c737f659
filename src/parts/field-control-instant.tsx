import { isDay } from "#domain/day.ts";
import { isInstant } from "#domain/instant.ts";
import { clockOf, dayOf, instantAt } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { TextField } from "#ui/text-field.tsx";
import { OddValue } from "./field-control-odd.tsx";
import { formWords } from "./form-words.ts";
import { OtherValues } from "./other-values.tsx";
import type { RecordDraft } from "./record-draft.ts";

/** A moment: its day and its hour, side by side. */
export function InstantControl(props: {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
}) {
  const held = () => {
    const value = props.draft.value(props.field);
    return typeof value === "string" && isInstant(value) ? value : undefined;
  };
  const on = () => {
    const instant = held();
    return instant === undefined ? "" : dayOf(instant);
  };
  const clock = () => {
    const instant = held();
    return instant === undefined ? "" : clockOf(instant);
  };
  // What is cleared in one of the two stands until both say a moment again.
  const set = (day: string, time: string) => {
    if (isDay(day) && time !== "") props.draft.set(props.field, instantAt(day, time));
  };
  return (
    <div>
      <div class="duo">
        <TextField
          label={props.label}
          type="date"
          value={on()}
          problem={props.draft.problem(props.field)}
          onInput={(day) => set(day, clock() || "12:00")}
        />
        <TextField
          label={t(formWords.clock)}
          type="time"
          value={clock()}
          onInput={(time) => set(on(), time)}
        />
      </div>
      <OddValue draft={props.draft} field={props.field} />
      <OtherValues draft={props.draft} field={props.field} />
    </div>
  );
}
