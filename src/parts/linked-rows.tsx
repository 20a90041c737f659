import { createSignal, For, Show } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { entryLink } from "./entry-link.ts";
import { entryName } from "./entry-name.ts";

export interface LinkedRowsProps {
  readonly title: string;
  readonly why: string;
  readonly rows: readonly Entry[];
  /** How many are shown before somebody asks for all. */
  readonly few: number;
  /** The words of the button that shows them all. */
  readonly more: (rows: number) => string;
}

/** What names a record: the first few, then all when somebody asks. */
export function LinkedRows(props: LinkedRowsProps) {
  const [isWhole, setIsWhole] = createSignal(false);
  const shown = () => (isWhole() ? props.rows : props.rows.slice(0, props.few));
  return (
    <section>
      <SectionHead title={props.title} count={props.rows.length} />
      <p class="small muted">{props.why}</p>
      <ul class="list">
        <For each={shown()}>
          {(row) => (
            <li>
              <Item
                href={entryLink(row)}
                title={<Name text={entryName(row)} />}
                detail={capital(t(recordWords[row.type].one))}
                chevron
              />
            </li>
          )}
        </For>
      </ul>
      <Show when={props.rows.length > shown().length}>
        <Button kind="plain" onClick={() => setIsWhole(true)}>
          {props.more(props.rows.length)}
        </Button>
      </Show>
    </section>
  );
}
