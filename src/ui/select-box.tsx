import { createMemo, createRenderEffect } from "solid-js";
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
  // A parent that makes them anew at each word of the person would have a thousand drawn anew.
  const options = createMemo(() => props.options, undefined, { equals: isSame });
  /** One effect for both: options that come after the value would take its place. */
  function fill(select: HTMLSelectElement): void {
    createRenderEffect((drawn?: SelectBoxProps["options"]) => {
      const now = options();
      const { chosen } = props;
      if (now !== drawn)
        select.replaceChildren(...now.map(({ value, label }) => new Option(label, value)));
      select.selectedIndex = Math.max(
        0,
        now.findIndex(({ value }) => value === chosen),
      );
      return now;
    });
  }
  return (
    <span class="pickbox">
      <select
        ref={fill}
        class="field pick"
        aria-label={props.label}
        onChange={(event) => {
          const chosen = options()[event.currentTarget.selectedIndex];
          if (chosen !== undefined) props.onChoose(chosen.value);
        }}
      />
      <Icon name="chevron-down" class="muted" />
    </span>
  );
}

function isSame(a: SelectBoxProps["options"], b: SelectBoxProps["options"]): boolean {
  return (
    a.length === b.length &&
    a.every(({ value, label }, at) => value === b[at]?.value && label === b[at].label)
  );
}
