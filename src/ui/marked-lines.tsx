import { For } from "solid-js";
import { Balise, type BaliseProps } from "./balise.tsx";

/** Lines of one state: each with its mark. */
export function MarkedLines(props: BaliseProps & { readonly lines: readonly string[] }) {
  return (
    <ul class="list lines">
      <For each={props.lines}>
        {(line) => (
          <li>
            <Balise shape={props.shape} tone={props.tone} />
            <span class="grow">{line}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
