import { For } from "solid-js";
import { SectionHead } from "#ui/section-head.tsx";

export interface Bar {
  readonly label: string;
  /** As it is read: « 44 », « 97 400 $ ». */
  readonly figure: string;
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  /** Filled, hatched or dotted: told apart without a colour. */
  readonly fill: "p3" | "p2" | "p1";
}

/** A chart that is its own table: a line each, the figure at its end. */
export function Bars(props: { readonly title: string; readonly bars: readonly Bar[] }) {
  return (
    <section>
      <SectionHead title={props.title} />
      <table class="chart" aria-label={props.title}>
        <tbody>
          <For each={props.bars}>
            {(bar) => (
              <tr class="l">
                <th scope="row">{bar.label}</th>
                <td class="track" aria-hidden="true">
                  <i class={bar.fill} style={{ "inline-size": `${100 * bar.share}%` }} />
                </td>
                <td class="num nowrap">{bar.figure}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
