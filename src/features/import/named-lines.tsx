import { For, type JSX, Show } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { NamedLine } from "#workspace/import-desk.ts";
import { lineWords } from "./line-words.ts";
import { words } from "./words.ts";

export interface NamedLinesProps<T extends NamedLine> {
  readonly title: string;
  readonly why?: string | undefined;
  readonly lines: readonly T[];
  /** Of them all: not every one is listed. */
  readonly count: number;
  /** At the end of each line. */
  readonly end?: ((line: T) => JSX.Element) | undefined;
}

/** Rows of the file that something is said of as a whole. */
export function NamedLines<T extends NamedLine>(props: NamedLinesProps<T>) {
  return (
    <section>
      <SectionHead title={props.title} count={count(props.count)} />
      <Show when={props.why}>{(why) => <p class="hint">{why()}</p>}</Show>
      <ul class="list" aria-label={props.title}>
        <For each={props.lines}>
          {(line) => (
            <li>
              <Item
                title={`${t(words.line)(line.line)}${dot}${line.name || t(lineWords.nameless)}`}
                end={props.end?.(line)}
                center
              />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
