import { createRenderEffect } from "solid-js";
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
  /** At once: a spreadsheet of twenty columns has over a thousand options, too many to follow one by one. */
  function fill(select: HTMLSelectElement): void {
    createRenderEffect(() => {
      const options = props.options.map(({ value, label }) => new Option(label, value));
      select.replaceChildren(...options);
    });
    createRenderEffect(() => {
      const place = props.options.findIndex(({ value }) => value === props.chosen);
      select.selectedIndex = Math.max(0, place);
    });
  }
  return (
    <span class="pickbox">
      <select
        ref={fill}
        class="field pick"
        aria-label={props.label}
        onChange={(event) => {
          const chosen = props.options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) props.onChoose(chosen.value);
        }}
      />
      <Icon name="chevron-down" class="muted" />
    </span>
  );
}
