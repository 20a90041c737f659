import { Show } from "solid-js";
import { Icon } from "./icon.tsx";

export interface CheckButtonProps {
  /** What a tap does, and to what: « Marquer faite : rappeler au sujet des bacs ». */
  readonly label: string;
  readonly done: boolean;
  readonly onToggle: () => void;
}

/** The round box of a follow-up. */
export function CheckButton(props: CheckButtonProps) {
  return (
    <button
      type="button"
      class="check"
      classList={{ done: props.done }}
      aria-label={props.label}
      aria-pressed={props.done}
      onClick={() => props.onToggle()}
    >
      <Show when={props.done}>
        <Icon name="check" />
      </Show>
    </button>
  );
}
