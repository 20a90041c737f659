import { createUniqueId, For, type JSX, Show } from "solid-js";

export interface ChipChoice<T extends string = string> {
  readonly value: T;
  readonly label: JSX.Element;
  /** How many there are, in light weight. */
  readonly count?: JSX.Element;
  /** When the words are not in the language of the page. */
  readonly lang?: string | undefined;
}

interface ChipGroupFrame<T extends string> {
  readonly legend: string;
  /** The legend is for screen readers alone. */
  readonly hiddenLegend?: boolean | undefined;
  readonly choices: readonly ChipChoice<T>[];
  /** After the chips: « autre… » as a button, or « Les 14 autres familles ». */
  readonly more?: JSX.Element;
}

interface OneChip<T extends string> extends ChipGroupFrame<T> {
  readonly chosen: T | undefined;
  readonly onChoose: (value: T) => void;
  /** Called when the chosen chip is tapped again; without it a choice can only be replaced. */
  readonly onClear?: (() => void) | undefined;
}

interface SeveralChips<T extends string> extends ChipGroupFrame<T> {
  readonly chosen: readonly T[];
  readonly onChoose: (values: readonly T[]) => void;
}

/** Up to six choices, one of which may hold. */
export function ChipGroup<T extends string>(props: OneChip<T>) {
  const name = createUniqueId();
  return (
    <Frame {...props}>
      {(choice) => (
        <input
          type="radio"
          name={name}
          value={choice.value}
          checked={props.chosen === choice.value}
          onChange={() => props.onChoose(choice.value)}
          onClick={() => {
            if (props.chosen === choice.value) props.onClear?.();
          }}
        />
      )}
    </Frame>
  );
}

/** Up to six choices, any of which may hold. */
export function ChipChecks<T extends string>(props: SeveralChips<T>) {
  return (
    <Frame {...props}>
      {(choice) => (
        <input
          type="checkbox"
          value={choice.value}
          checked={props.chosen.includes(choice.value)}
          onChange={(event) => {
            const others = props.chosen.filter((value) => value !== choice.value);
            props.onChoose(event.currentTarget.checked ? [...others, choice.value] : others);
          }}
        />
      )}
    </Frame>
  );
}

interface FrameProps<T extends string> extends ChipGroupFrame<T> {
  readonly children: (choice: ChipChoice<T>) => JSX.Element;
}

function Frame<T extends string>(props: FrameProps<T>) {
  return (
    <fieldset>
      <legend class={props.hiddenLegend ? "vh" : "q"}>{props.legend}</legend>
      <div class="chips">
        <For each={props.choices}>
          {(choice) => (
            <label class="chip" lang={choice.lang}>
              {props.children(choice)}
              {choice.label}{" "}
              <Show when={choice.count !== undefined}>
                <span class="n">{choice.count}</span>
              </Show>
            </label>
          )}
        </For>
        {props.more}
      </div>
    </fieldset>
  );
}
