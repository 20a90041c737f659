import { createUniqueId, Index, type JSX } from "solid-js";

export interface ValueOption {
  readonly key: string;
  readonly value: JSX.Element;
  /** Who, when, how it came. */
  readonly detail: JSX.Element;
  /** Figures, which do not wrap. */
  readonly figures?: boolean | undefined;
  /** Nothing there: in light weight. */
  readonly nothing?: boolean | undefined;
}

export interface ValueChoiceProps {
  readonly legend: string;
  readonly options: readonly ValueOption[];
  /** Undefined until the person has chosen: in a conflict nothing is chosen in advance. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Whole values one under the other, in the same size: a conflict. The legend is only spoken. */
export function ValueChoice(props: ValueChoiceProps) {
  return (
    <fieldset>
      <legend class="vh">{props.legend}</legend>
      <Options {...props} class="choice" />
    </fieldset>
  );
}

/** Two values side by side under the field's name: several fields on one screen. */
export function DuelChoice(props: ValueChoiceProps) {
  return (
    <fieldset class="duel">
      <legend class="q">{props.legend}</legend>
      <Options {...props} class="opt" />
    </fieldset>
  );
}

function Options(props: ValueChoiceProps & { readonly class: string }) {
  const name = createUniqueId();
  return (
    <Index each={props.options}>
      {(option) => (
        <label class={props.class}>
          <input
            type="radio"
            name={name}
            checked={props.chosen === option().key}
            onChange={() => props.onChoose(option().key)}
          />
          <span class="grow">
            <span class="v" classList={{ num: option().figures, muted: option().nothing }}>
              {option().value}
            </span>{" "}
            <span class="d">{option().detail}</span>
          </span>
        </label>
      )}
    </Index>
  );
}
