import type { ParentProps } from "solid-js";

export interface SwitchLineProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
}

/** A box to tick and its sentence (the children); the whole line answers. */
export function SwitchLine(props: ParentProps<SwitchLineProps>) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
