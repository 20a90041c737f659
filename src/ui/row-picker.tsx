import { Icon } from "./icon.tsx";
import { type JSX, Show } from "solid-js";

export interface RowPickerProps {
  /** « Acheteur ». */
  readonly label: string;
  /** What is chosen; undefined shows `empty`. */
  readonly value: JSX.Element;
  /** « choisir ». */
  readonly empty: string;
  readonly onClick: () => void;
  readonly ref?: ((element: HTMLButtonElement) => void) | undefined;
}

/** A line of a form that opens a sheet where one chooses. */
export function RowPicker(props: RowPickerProps) {
  return (
    <button
      type="button"
      class="who"
      ref={(element) => props.ref?.(element)}
      aria-haspopup="dialog"
      onClick={() => props.onClick()}
    >
      <span class="k">{props.label}</span>{" "}
      <Show when={props.value} fallback={<span class="grow muted">{props.empty}</span>}>
        {(value) => <span class="grow">{value()}</span>}
      </Show>
      <Icon name="chevron-down" class="muted" />
    </button>
  );
}
