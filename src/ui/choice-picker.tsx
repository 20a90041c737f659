/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- the ARIA combobox pattern: the search holds the focus and the keys, a <datalist> shows neither two lines nor marks */
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  on,
  Show,
} from "solid-js";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { SearchField } from "./search-field.tsx";
import { Sheet } from "./sheet.tsx";

export interface PickerChoice {
  readonly id: string;
  readonly title: JSX.Element;
  readonly detail?: JSX.Element;
}

export interface ChoicePickerProps {
  /** « Qui avez-vous rencontré? » */
  readonly title: string;
  /** What the list holds: « Acheteurs ». */
  readonly label: string;
  readonly words: {
    readonly search: string;
    readonly clear: string;
    readonly close: string;
    /** Said when nothing answers what was typed. */
    readonly nothing: (typed: string) => string;
    /** With `several`: closes the sheet. */
    readonly done?: string;
  };
  /** All that answers what was typed, best first; called again as the person types. */
  readonly choices: (typed: string) => readonly PickerChoice[];
  readonly chosen: readonly string[];
  /** A tap on a choice. The caller closes the sheet, unless `several`. */
  readonly onChoose: (id: string) => void;
  readonly several?: boolean | undefined;
  /** « Ajouter « port » comme nouvel acheteur ». */
  readonly add?:
    | {
        readonly label: (typed: string) => string;
        /** Unless given, whatever was typed may be added. */
        readonly isNew?: (typed: string) => boolean;
        readonly onAdd: (typed: string) => void;
      }
    | undefined;
  readonly onClose: () => void;
}

/** Choices drawn at a time; more come as one goes down. */
const slice = 40;

/** More than six choices: a sheet with a search and a list. Arrows move, Enter chooses, Esc closes. */
export function ChoicePicker(props: ChoicePickerProps) {
  const list = createUniqueId();
  const [typed, setTyped] = createSignal("");
  const [active, setActive] = createSignal(0);
  const [drawn, setDrawn] = createSignal(slice);
  const choices = createMemo(() => props.choices(typed().trim()));
  const shown = createMemo(() => choices().slice(0, drawn()));
  const optionId = (index: number) => `${list}-${index}`;
  createEffect(
    on(typed, () => {
      setActive(0);
      setDrawn(slice);
    }),
  );

  function goTo(index: number): void {
    const last = choices().length - 1;
    const next = Math.max(0, Math.min(index, last));
    setDrawn((count) => Math.max(count, next + slice));
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  }
  const addable = () => {
    const text = typed().trim();
    return text !== "" && props.add?.isNew?.(text) !== false ? props.add : undefined;
  };
  function add(): void {
    addable()?.onAdd(typed().trim());
    if (props.several) setTyped(""); // for the next one
  }
  let field: HTMLInputElement | undefined;
  function choose(choice: PickerChoice | undefined): void {
    if (choice === undefined) return;
    props.onChoose(choice.id);
    if (props.several) field?.select(); // the next name is typed over this one
  }
  function onKeyDown(event: KeyboardEvent): void {
    const moves: Partial<Record<string, number>> = {
      ArrowDown: active() + 1,
      ArrowUp: active() - 1,
      PageDown: active() + 8,
      PageUp: active() - 8,
    };
    const to = moves[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === "Enter") {
      if (choices().length > 0) choose(choices()[active()]);
      else add();
    } else return;
    event.preventDefault();
  }

  return (
    <Sheet title={props.title} closeLabel={props.words.close} onClose={props.onClose}>
      <SearchField
        autofocus
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={choices().length === 0 ? undefined : optionId(active())}
        label={props.words.search}
        clearLabel={props.words.clear}
        value={typed()}
        ref={(element) => (field = element)}
        onInput={setTyped}
        onKeyDown={onKeyDown}
      />
      <ul
        class="list"
        id={list}
        role="listbox"
        aria-label={props.label}
        aria-multiselectable={props.several}
        onScroll={({ currentTarget: box }) => {
          const left = box.scrollHeight - box.scrollTop - box.clientHeight;
          if (left < box.clientHeight) setDrawn((count) => count + slice);
        }}
      >
        <For each={shown()}>
          {(choice, index) => (
            <li role="presentation">
              <div
                class="item"
                classList={{ active: index() === active() }}
                role="option"
                id={optionId(index())}
                tabIndex={-1}
                aria-selected={
                  props.several ? props.chosen.includes(choice.id) : index() === active()
                }
                aria-setsize={choices().length}
                aria-posinset={index() + 1}
                onMouseDown={(event) => event.preventDefault()} // the search keeps the focus
                onClick={() => {
                  setActive(index());
                  choose(choice);
                }}
              >
                <span class="grow">
                  <span class="t">{choice.title}</span>
                  <Show when={choice.detail}>{(detail) => <span class="d">{detail()}</span>}</Show>
                </span>
                <Show when={props.chosen.includes(choice.id)}>
                  <Icon name="check" />
                </Show>
              </div>
            </li>
          )}
        </For>
      </ul>
      <output class="small muted" classList={{ vh: choices().length > 0 }}>
        {choices().length === 0 ? props.words.nothing(typed().trim()) : ""}
      </output>
      <Show when={addable()}>
        {(one) => (
          <Button shape="big left" icon="plus" onClick={add}>
            {one().label(typed().trim())}
          </Button>
        )}
      </Show>
      <Show when={props.several}>
        <Button kind="primary" shape="big" onClick={() => props.onClose()}>
          {props.words.done}
        </Button>
      </Show>
    </Sheet>
  );
}
