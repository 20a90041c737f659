import { createSignal, For, type JSX, Show } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { NamedLine } from "#workspace/import-desk.ts";
import { lineWords } from "./line-words.ts";
import { useImportWords } from "./import-words-of.ts";

export interface NamedLinesProps<T extends NamedLine> {
  readonly title: string;
  readonly why?: string | undefined;
  readonly lines: readonly T[];
  /** Of them all: not every one is listed. */
  readonly count: number;
  /** At the end of each line. */
  readonly end?: ((line: T) => JSX.Element) | undefined;
}

const slice = 20;

/** Rows of the file that something is said of as a whole. */
export function NamedLines<T extends NamedLine>(props: NamedLinesProps<T>) {
  const { words } = useImportWords();
  const [drawn, setDrawn] = createSignal(slice);
  return (
    <section>
      <SectionHead title={props.title} count={count(props.count)} />
      <Show when={props.why}>{(why) => <p class="hint">{why()}</p>}</Show>
      <ul class="list" aria-label={props.title}>
        <For each={props.lines.slice(0, drawn())}>
          {(line) => (
            <li class="named">
              <Item
                title={`${t(words.line)(line.line)}${dot}${line.name || t(lineWords.nameless)}`}
                end={props.end?.(line)}
                center
              />
            </li>
          )}
        </For>
      </ul>
      <Show when={props.lines.length > drawn()}>
        <Button shape="big" onClick={() => setDrawn((number) => number + slice)}>
          {t(lineWords.more)(Math.min(slice, props.lines.length - drawn()))}
        </Button>
      </Show>
    </section>
  );
}
