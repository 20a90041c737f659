import { For, type JSX, type ParentProps, Show } from "solid-js";

export interface ThreadProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => JSX.Element;
}

/** Link after link with one buyer or enterprise, newest first. Its children draw ThreadItems. */
export function Thread<T>(props: ThreadProps<T>) {
  return (
    <ol class="fil">
      <For each={props.items}>{(item) => props.children(item)}</For>
    </ol>
  );
}

export interface ThreadItemProps {
  /** Promised, not yet done: a dashed link. */
  readonly todo?: boolean | undefined;
  /** « Appel · 9 novembre, 10 h 20 ». */
  readonly title: JSX.Element;
  /** Who, and where it is kept. */
  readonly detail?: JSX.Element;
}

/** One trace; its children are what was said. */
export function ThreadItem(props: ParentProps<ThreadItemProps>) {
  return (
    <li classList={{ todo: props.todo === true }}>
      <div class="t">{props.title}</div>
      <Show when={props.children}>{(said) => <p>{said()}</p>}</Show>
      <Show when={props.detail}>{(detail) => <div class="d">{detail()}</div>}</Show>
    </li>
  );
}
