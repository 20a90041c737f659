import { For, Show } from "solid-js";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";

export interface PickRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Without a box: it can be read, not chosen. */
  readonly fixed?: boolean;
}

/** Planks with a box each; nothing at all when there is none. */
export function PickList(props: {
  readonly title: string;
  readonly why: string;
  readonly rows: readonly PickRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  function pick(id: string): void {
    const now = new Set(props.chosen);
    if (!now.delete(id)) now.add(id);
    props.onChange(now);
  }
  return (
    <Show when={props.rows.length > 0}>
      <section>
        <SectionHead title={props.title} count={props.rows.length} />
        <Show when={props.rows.some(({ fixed }) => fixed !== true)}>
          <p class="small muted said">{props.why}</p>
        </Show>
        <ul class="list">
          <For each={props.rows}>
            {(row) => (
              <li>
                <Show when={row.fixed !== true} fallback={<Row row={row} />}>
                  <label class="choosable">
                    <input
                      type="checkbox"
                      class="box"
                      aria-label={row.title}
                      checked={props.chosen.has(row.id)}
                      onChange={() => pick(row.id)}
                    />
                    <span class="grow" inert>
                      <Row row={row} />
                    </span>
                  </label>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function Row(props: { readonly row: PickRow }) {
  return <Item title={<Name text={props.row.title} />} detail={<Name text={props.row.detail} />} />;
}
