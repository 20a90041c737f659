import { type JSX, Show } from "solid-js";
import { Balise, type BaliseShape } from "#ui/balise.tsx";
import { Icon } from "#ui/icon.tsx";
import type { IconName } from "#ui/icon-paths.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Link } from "./links.ts";

/** Ways to screens that have no tab of their own, under a title. */
export function Doors(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <section class="section">
      <SectionHead title={props.title} />
      <ul class="list">{props.children}</ul>
    </section>
  );
}

interface DoorProps {
  readonly href: Link;
  readonly icon?: IconName;
  /** In place of an icon. */
  readonly shape?: BaliseShape;
  readonly title: string;
  readonly detail: string;
  /** Things that wait for a decision. */
  readonly number?: number;
}

/** One way, with what waits behind it. */
export function Door(props: DoorProps) {
  return (
    <li>
      <Item
        href={props.href}
        start={
          <>
            <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
            <Show when={props.shape}>{(shape) => <Balise shape={shape()} />}</Show>
          </>
        }
        title={props.title}
        detail={props.detail}
        end={<Show when={props.number}>{(number) => <b>{number()}</b>}</Show>}
        chevron
        center
      />
    </li>
  );
}
