import { createUniqueId } from "solid-js";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { words } from "./words.ts";

/** The most that one thing may weigh, and the step of the slider. */
const most = 50;
const step = 5;

/** How much one thing counts. What it shows is its share of 100 points, which follows the others too. */
export function WeightSlider(props: {
  readonly label: string;
  readonly weight: number;
  readonly total: number;
  readonly onChange: (weight: number) => void;
}) {
  const id = createUniqueId();
  const share = () => (props.total === 0 ? 0 : Math.round((100 * props.weight) / props.total));
  return (
    <div class="weight">
      <label for={id}>{props.label}</label>
      <output class="num" for={id} aria-hidden="true">
        {count(share())}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(most, props.weight)}
        step={step}
        value={props.weight}
        aria-valuetext={t(words.ofHundred)(count(share()))}
        style={{ "--share": `${(100 * props.weight) / Math.max(most, props.weight)}%` }}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
