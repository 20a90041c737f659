import { createMemo, type JSX, Show } from "solid-js";
import { Icon } from "#ui/icon.tsx";
import { keepReachable } from "#ui/keep-reachable.ts";
import type { Link } from "./links.ts";
import { useTabTitle } from "./tab-title.ts";

export interface DoorScreenProps {
  readonly title: string;
  readonly sub?: string | undefined;
  readonly back?: { readonly href: Link; readonly label: string } | undefined;
  /** What decides; a page to read has none. */
  readonly foot?: JSX.Element;
  readonly children: JSX.Element;
}

/** A decision that needs no team: no rail, no tools, no data line. */
export function DoorScreen(props: DoorScreenProps) {
  const foot = createMemo(() => props.foot); // once: each reading of a prop makes its elements anew
  useTabTitle(() => props.title);
  return (
    <div class="app door">
      <header class="sky">
        <Show when={props.back} keyed>
          {({ href, label }) => (
            <a class="back" href={href}>
              <Icon name="arrow-left" />
              <span>{label}</span>
            </a>
          )}
        </Show>
        <h1 tabindex="-1">{props.title}</h1>
        <Show when={props.sub} fallback={<div class="sub" />}>
          <p class="small muted sub">{props.sub}</p>
        </Show>
      </header>
      <main class="main" ref={(element) => keepReachable(element)}>
        {props.children}
      </main>
      <Show when={foot()}>
        <footer class="foot">{foot()}</footer>
      </Show>
    </div>
  );
}
