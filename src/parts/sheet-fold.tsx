import { createEffect, createSignal, createUniqueId, type JSX, on, Show } from "solid-js";
import { Icon } from "#ui/icon.tsx";
import { printing } from "#ui/printing.ts";

export interface FoldProps {
  readonly title: JSX.Element;
  readonly detail?: JSX.Element;
  /** Amount, state, or an act that needs no unfolding. */
  readonly end?: JSX.Element;
  /** The address names it: it opens, and comes into view. */
  readonly named?: boolean | undefined;
  readonly children: JSX.Element;
}

/** A plank that opens in its place: all that is known of an offer, a need, a person. */
export function Fold(props: FoldProps) {
  const id = createUniqueId();
  const [isUnfolded, setIsOpen] = createSignal(false);
  const isOpen = () => isUnfolded() || printing();
  let plank: HTMLLIElement | undefined;
  createEffect(
    on(
      () => props.named,
      (named) => {
        if (!named) return;
        setIsOpen(true);
        plank?.scrollIntoView({ block: "center" });
      },
    ),
  );
  return (
    <li class="fold" ref={(element) => (plank = element)}>
      <div class="item">
        <button
          type="button"
          class="grow"
          aria-expanded={isOpen()}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen())}
        >
          <span class="t">{props.title}</span>{" "}
          <Show when={props.detail}>{(detail) => <span class="d">{detail()}</span>}</Show>
        </button>
        <Show when={props.end}>{(end) => <span class="end">{end()}</span>}</Show>
        <Icon name="chevron-down" class="muted" />
      </div>
      <div id={id} class="flow unfolded" hidden={!isOpen()}>
        <Show when={isOpen()}>{props.children}</Show>
      </div>
    </li>
  );
}
