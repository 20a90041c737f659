import { type JSX, type ParentProps, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Icon } from "./icon.tsx";

export interface ItemProps {
  /** With it the plank opens something; without it the plank holds its own controls. */
  readonly href?: string | undefined;
  /** Before the name: a Balise, a CheckButton, an Icon. */
  readonly start?: JSX.Element;
  /** In strong: whom or what. */
  readonly title: JSX.Element;
  /** Why it matters now. */
  readonly detail?: JSX.Element;
  /** Amount, distance, state, or an act on a plank that opens nothing. */
  readonly end?: JSX.Element;
  /** An arrow at the end of a plank that opens something. */
  readonly chevron?: boolean | undefined;
  /** Chosen, in two panes. */
  readonly current?: boolean | undefined;
  /** Everything on the middle line: planks with an icon or with buttons. */
  readonly center?: boolean | undefined;
  /** Done or gone: the name struck through. */
  readonly struck?: boolean | undefined;
  readonly tall?: boolean | undefined;
}

/** A plank of a list, to be put in a `li`. */
export function Item(props: ParentProps<ItemProps>) {
  return (
    <Dynamic
      component={props.href === undefined ? "div" : "a"}
      href={props.href}
      class="item"
      classList={{ center: props.center === true, tall: props.tall === true }}
      aria-current={props.current ? "true" : undefined}
    >
      {props.start}
      <span class="grow">
        <span class="t" classList={{ struck: props.struck === true }}>
          {props.title}
        </span>{" "}
        <Show when={props.detail}>{(detail) => <span class="d">{detail()}</span>}</Show>
        {props.children}
      </span>
      <Show when={props.end}>{(end) => <span class="end">{end()}</span>}</Show>
      <Show when={props.chevron}>
        <Icon name="chevron-right" class="muted" />
      </Show>
    </Dynamic>
  );
}
