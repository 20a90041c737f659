import { type JSX, Show } from "solid-js";
import { Shore } from "./shore.tsx";

export interface EmptyStateProps {
  /** The shore: only where nothing was ever made, not where filters hide everything. */
  readonly drawing?: boolean | undefined;
  /** Left out where the screen's own title says it. */
  readonly title?: JSX.Element;
  readonly text?: JSX.Element;
  /** Ways out, the main one first: `.btn.primary`, `.btn`, `.btn.plain`. */
  readonly children?: JSX.Element;
}

/** Nothing to list: says why, and what to do. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="empty" classList={{ bare: !props.drawing }}>
      <Show when={props.drawing}>
        <Shore />
      </Show>
      <Show when={props.title}>{(title) => <h2>{title()}</h2>}</Show>
      <Show when={props.text}>{(text) => <p class="muted">{text()}</p>}</Show>
      {props.children}
    </div>
  );
}
