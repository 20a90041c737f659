import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import type { SheetType } from "#formats/column-target.ts";
import { t } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { MendItem, MendItems } from "#workspace/import-desk.ts";
import { useItemTitle } from "./item-title.ts";
import { lineWords } from "./line-words.ts";
import { type MendActs, MendForm } from "./mend-form.tsx";
import { itemProblem } from "./mending.ts";
import { targetLabel } from "./target-text.ts";

export interface MendListProps extends MendActs {
  readonly title: string;
  readonly why?: string | undefined;
  readonly items: MendItems;
  readonly sheet: SheetType;
  readonly isStale: boolean;
  /** The first one stands open. */
  readonly opens: boolean;
  readonly onKeepAll?: (() => void) | undefined;
}

/** Drawn at a time; more come as one asks. */
const slice = 20;

/** What is wrong, one open at a time; what is settled leaves the list, and the next one opens. */
export function MendList(props: MendListProps) {
  let section: HTMLElement | undefined;
  const [chosen, setChosen] = createSignal<string>();
  const [drawn, setDrawn] = createSignal(slice);
  const shown = createMemo(() => props.items.first.slice(0, drawn()));
  const keys = createMemo(() => shown().map(({ key }) => key));
  const byKey = createMemo(() => new Map(shown().map((item) => [item.key, item])));
  const open = () => {
    const key = chosen();
    if (key !== undefined && byKey().has(key)) return key;
    return props.opens || key !== undefined ? keys()[0] : undefined;
  };
  const total = createMemo<number>((most) => Math.max(most, props.items.count), 0);

  // The field that had the focus is gone with its row: the next one takes it.
  createEffect(
    on(
      open,
      () => {
        if (document.activeElement !== document.body) return;
        const next = section?.querySelector<HTMLElement>(".fix");
        next?.scrollIntoView({ block: "nearest" });
        next
          ?.querySelector<HTMLElement>(":is(input, select, textarea)")
          ?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );

  return (
    <Show when={props.items.count > 0}>
      <section ref={(element) => (section = element)}>
        <SectionHead
          title={props.title}
          count={
            open() === undefined
              ? t(lineWords.questions)(props.items.count)
              : t(lineWords.questionOf)(total() - props.items.count + 1, total())
          }
          end={
            <Show when={props.onKeepAll && props.items.count > 1}>
              <Button kind="plain" onClick={() => props.onKeepAll?.()}>
                {t(lineWords.keepAll)(props.items.count)}
              </Button>
            </Show>
          }
        />
        <Show when={props.why}>{(why) => <p class="hint">{why()}</p>}</Show>
        <ul class="list" aria-label={props.title}>
          <For each={keys()}>
            {(key) => (
              <Show when={byKey().get(key)}>
                {(item) => (
                  <li classList={{ fix: open() === key }}>
                    <Show
                      when={open() === key}
                      fallback={
                        <Closed item={item()} sheet={props.sheet} onOpen={() => setChosen(key)} />
                      }
                    >
                      <MendForm
                        item={item()}
                        sheet={props.sheet}
                        isStale={props.isStale}
                        mend={props.mend}
                        keep={props.keep}
                        skip={props.skip}
                      />
                    </Show>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
        <Show when={props.items.first.length > drawn()}>
          <Button shape="big" onClick={() => setDrawn((number) => number + slice)}>
            {t(lineWords.more)(Math.min(slice, props.items.first.length - drawn()))}
          </Button>
        </Show>
      </section>
    </Show>
  );
}

function Closed(props: {
  readonly item: MendItem;
  readonly sheet: SheetType;
  readonly onOpen: () => void;
}) {
  const itemTitle = useItemTitle();
  return (
    <button type="button" class="item" onClick={() => props.onOpen()}>
      <span class="grow">
        <span class="t">{itemTitle(props.item)}</span>{" "}
        <span class="d">
          {targetLabel(props.sheet, props.item.target)}
          {"\u00A0: "}
          {problemText(itemProblem(props.sheet, props.item))}
        </span>
      </span>
      <Icon name="chevron-right" class="muted" />
    </button>
  );
}
