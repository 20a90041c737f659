import { For } from "solid-js";
import { Icon } from "./icon.tsx";

export interface SelectBoxProps<T extends string = string> {
  /** Its accessible name: « « tel » va dans ». */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** Only where the values come from a file; elsewhere chips, or a sheet. */
export function SelectBox<T extends string>(props: SelectBoxProps<T>) {
  return (
    <span class="pickbox">
      <select
        class="field pick"
        aria-label={props.label}
        onChange={(event) => {
          const chosen = props.options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) props.onChoose(chosen.value);
        }}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.chosen}>
              {option.label}
            </option>
          )}
        </For>
      </select>
      <Icon name="chevron-down" class="muted" />
    </span>
  );
}
