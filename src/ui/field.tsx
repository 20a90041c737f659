import { createUniqueId, type JSX, Show } from "solid-js";
import { Balise } from "./balise.tsx";

export interface FieldProps {
  readonly label: string;
  /** Beside the label, lighter: « (facultatif) ». */
  readonly aside?: string | undefined;
  /** A sentence under the control that helps to fill it. */
  readonly hint?: string | undefined;
  /** What is to be said of what was typed; `stop` also marks the control as wrong. */
  readonly problem?: FieldProblem | undefined;
  /** What stands under the control, such as the other values of the field, as chips. */
  readonly below?: JSX.Element;
  /** The control itself: spread `wiring` on an input, a textarea or a select. */
  readonly children: (wiring: FieldWiring) => JSX.Element;
}

export interface FieldProblem {
  readonly text: string;
  readonly weight: "stop" | "check";
}

export interface FieldWiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
}

/** A label, a control and what is to be said about it, tied together for screen readers. */
export function Field(props: FieldProps) {
  const id = createUniqueId();
  const wiring: FieldWiring = {
    id,
    get "aria-describedby"() {
      const described = [props.problem && `${id}-problem`, props.hint && `${id}-hint`];
      return described.filter(Boolean).join(" ") || undefined;
    },
    get "aria-invalid"() {
      return props.problem?.weight === "stop" || undefined;
    },
  };
  return (
    <div class="fieldset">
      <label class="q" for={id}>
        {props.label}
        <Show when={props.aside}>
          {(aside) => (
            <>
              {" "}
              <span class="muted">{aside()}</span>
            </>
          )}
        </Show>
      </label>
      {props.children(wiring)}
      <div class="said" id={`${id}-problem`} aria-live="polite">
        <Show when={props.problem}>
          {(problem) => (
            <p class="err" classList={{ warn: problem().weight === "check" }}>
              <Balise shape="alerte" tone="none" />
              <span>{problem().text}</span>
            </p>
          )}
        </Show>
      </div>
      <Show when={props.hint}>
        {(hint) => (
          <p class="hint" id={`${id}-hint`}>
            {hint()}
          </p>
        )}
      </Show>
      {props.below}
    </div>
  );
}
