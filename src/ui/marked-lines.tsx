import { For, type JSX } from "solid-js";
import { Balise, type BaliseProps } from "./balise.tsx";

/** A line of a list, with its mark. */
export function MarkedLine(props: BaliseProps & { readonly children: JSX.Element }) {
  return (
    <li>
      <Balise shape={props.shape} tone={props.tone} />
      <span class="grow">{props.children}</span>
    </li>
  );
}

/** Lines of one state, all with its mark. */
export function MarkedLines(props: BaliseProps & { readonly lines: readonly string[] }) {
  return (
    <ul class="list lines">
      <For each={props.lines}>
        {(line) => (
          <MarkedLine shape={props.shape} tone={props.tone}>
            {line}
          </MarkedLine>
        )}
      </For>
    </ul>
  );
}
