import { type JSX, Show } from "solid-js";
import type { FieldProblem } from "#ui/field.tsx";
import { Balise } from "#ui/balise.tsx";

export interface PickedFrameProps {
  readonly label: string;
  readonly aside?: string | undefined;
  readonly hint?: string | undefined;
  readonly problem?: FieldProblem | undefined;
  readonly below?: JSX.Element;
  /** The button that opens the sheet; its own name holds the label. */
  readonly children: JSX.Element;
}

/** A line that opens a sheet, in the shape of a field. */
export function PickedFrame(props: PickedFrameProps) {
  return (
    <div class="fieldset picked" data-wrong={props.problem?.weight === "stop" ? "" : undefined}>
      <span class="q" aria-hidden="true">
        {props.label}{" "}
        <Show when={props.aside}>{(aside) => <span class="muted">{aside()}</span>}</Show>
      </span>
      {props.children}
      <div class="said" aria-live="polite">
        <Show when={props.problem}>
          {(problem) => (
            <p class="err">
              <Balise shape="alerte" tone="none" />
              <span>{problem().text}</span>
            </p>
          )}
        </Show>
      </div>
      <Show when={props.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
      {props.below}
    </div>
  );
}
