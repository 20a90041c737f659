import { For } from "solid-js";
import "./asked-list.css";

/** Things to ask, numbered. */
export function AskedList(props: { readonly asked: readonly string[] }) {
  return (
    <ol class="asked">
      <For each={props.asked}>{(question) => <li>{question}</li>}</For>
    </ol>
  );
}
