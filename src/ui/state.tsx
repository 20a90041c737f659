import { type ParentProps, Show } from "solid-js";
import { Balise, type BaliseShape, type Tone } from "./balise.tsx";

export interface StateProps {
  readonly shape: BaliseShape;
  readonly tone: Exclude<Tone, "none">;
  /** The words are for screen readers alone: in the end part of a plank, where the shape is enough. */
  readonly hiddenWords?: boolean | undefined;
  readonly tiny?: boolean | undefined;
}

/** A state in its shape and its words (the children). */
export function State(props: ParentProps<StateProps>) {
  return (
    <span class={`state ${props.tone}`} classList={{ tiny: props.tiny === true }}>
      <Balise shape={props.shape} tone="none" />
      <Show when={props.hiddenWords} fallback={props.children}>
        <span class="vh">{props.children}</span>
      </Show>
    </span>
  );
}
