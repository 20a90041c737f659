import { type JSX, Show } from "solid-js";

export interface SectionHeadProps {
  readonly title: JSX.Element;
  /** « 3 », « 9 traces ». */
  readonly count?: string | number | undefined;
  /** A button at the end of the line. */
  readonly end?: JSX.Element;
  readonly id?: string | undefined;
}

/** The title of a section, its count, and the thick line under them. */
export function SectionHead(props: SectionHeadProps) {
  return (
    <div class="head">
      <h2 id={props.id}>{props.title}</h2>
      <Show when={props.count !== undefined}>
        <span class="count">{props.count}</span>
      </Show>
      {props.end}
    </div>
  );
}
