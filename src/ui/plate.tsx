import { Show } from "solid-js";
import "./plate.css";

export interface PlateProps {
  readonly table: number | string;
  /** « table 7 ». */
  readonly label: string;
  /** The word above the number, on a large plate. */
  readonly word?: string | undefined;
  /** The table that was left. */
  readonly ghost?: boolean | undefined;
}

/** The number of a table: the same on a phone, on the wall and on paper. */
export function Plate(props: PlateProps) {
  return (
    <span
      class="plaque"
      classList={{ ghost: props.ghost === true }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a number drawn as a plate, read « table 7 »
      role="img"
      aria-label={props.label}
    >
      <Show when={props.word}>{(word) => <small>{word()}</small>}</Show>
      <b>{props.table}</b>
    </span>
  );
}
