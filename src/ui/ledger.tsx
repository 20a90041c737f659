import { For, type JSX, Show } from "solid-js";
import { Balise, type BaliseShape, type Tone } from "./balise.tsx";

export interface LedgerLine {
  readonly shape?: BaliseShape | undefined;
  readonly tone?: Tone | undefined;
  readonly label: JSX.Element;
  readonly value: JSX.Element;
}

export interface LedgerProps {
  /** For screen readers. */
  readonly caption: string;
  readonly lines: readonly LedgerLine[];
  /** The lines add up to it. */
  readonly total: { readonly label: JSX.Element; readonly value: JSX.Element };
}

/** A receipt: lines that add up, a double rule under the total. */
export function Ledger(props: LedgerProps) {
  return (
    <table class="ledger">
      <caption class="vh">{props.caption}</caption>
      <tbody>
        <For each={props.lines}>
          {(line) => (
            <tr>
              <th scope="row">
                <span class="row lead">
                  <Show when={line.shape}>
                    {(shape) => <Balise shape={shape()} tone={line.tone} />}
                  </Show>
                  {line.label}
                </span>
              </th>
              <td class="num">{line.value}</td>
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{props.total.label}</th>
          <td class="num">{props.total.value}</td>
        </tr>
      </tfoot>
    </table>
  );
}
