import { For, type JSX } from "solid-js";

export interface Fact {
  readonly term: string;
  readonly value: JSX.Element;
}

/** What is known, term by term; what is not known is left out by the caller. */
export function Facts(props: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      <For each={props.facts}>
        {(fact) => (
          <>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </>
        )}
      </For>
    </dl>
  );
}
