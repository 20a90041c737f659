import { type JSX, Show, splitProps } from "solid-js";
import { Icon } from "./icon.tsx";

type Kept =
  | "aria-activedescendant"
  | "aria-autocomplete"
  | "aria-controls"
  | "aria-expanded"
  | "autofocus"
  | "enterkeyhint"
  | "onKeyDown"
  | "role";

export interface SearchFieldProps extends Pick<JSX.InputHTMLAttributes<HTMLInputElement>, Kept> {
  /** « Rechercher »: its accessible name, and what it shows while empty. */
  readonly label: string;
  /** « Effacer la recherche ». */
  readonly clearLabel: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The key that leads here, shown where there is a keyboard. */
  readonly shortcut?: string | undefined;
  readonly ref?: ((element: HTMLInputElement) => void) | undefined;
}

export function SearchField(props: SearchFieldProps) {
  const [own, attributes] = splitProps(props, [
    "label",
    "clearLabel",
    "value",
    "onInput",
    "shortcut",
    "ref",
  ]);
  let input: HTMLInputElement | undefined;
  return (
    <label class="search">
      <Icon name="search" />
      <span class="vh">{own.label}</span>
      <input
        {...attributes}
        ref={(element) => {
          input = element;
          own.ref?.(element);
        }}
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={own.label}
        value={own.value}
        onInput={(event) => own.onInput(event.currentTarget.value)}
      />
      <Show when={own.value !== ""}>
        <button
          type="button"
          class="iconbtn"
          aria-label={own.clearLabel}
          onClick={() => {
            own.onInput("");
            input?.focus();
          }}
        >
          <Icon name="x" />
        </button>
      </Show>
      <Show when={own.shortcut}>
        {(key) => (
          <kbd class="laptop-only" aria-hidden="true">
            {key()}
          </kbd>
        )}
      </Show>
    </label>
  );
}
