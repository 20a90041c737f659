import { createEffect, createMemo, type JSX, onCleanup, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import type { RowsChoosing } from "./choosing.tsx";
import { choosingWords } from "./choosing-words.ts";

export interface ChoosingBarProps {
  readonly choosing: RowsChoosing;
  /** All that « Tout choisir » would take. */
  readonly total: number;
  /** « 12 choisies », or « choisis ». */
  readonly feminine: boolean;
  /** What can be done with those chosen. */
  readonly children: JSX.Element;
}

/** In place of the tools and the tabs while several lines are chosen. */
export function ChoosingBar(props: ChoosingBarProps) {
  const count = createMemo(() => props.choosing.chosen().length);
  const opener = document.activeElement;
  createEffect(() => {
    // Nothing is left to choose among: the list was emptied, here or elsewhere.
    if (props.total === 0) props.choosing.end();
  });
  onCleanup(() => {
    // Whoever ends it with the keyboard goes on from where it began.
    if (document.activeElement !== document.body) return;
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  });
  return (
    <section
      class="choosing"
      aria-label={t(choosingWords.bar)}
      ref={(bar) =>
        bar.addEventListener("keydown", (event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          props.choosing.end();
        })
      }
    >
      <div class="row between">
        <output>
          <Show when={count() > 0} fallback={t(choosingWords.tapSome)}>
            <b>{t(choosingWords.chosen)(count(), props.feminine)}</b>
          </Show>
        </output>
        <span class="row">
          <Button
            kind="plain"
            shape="small"
            onClick={() => (props.choosing.isAll() ? props.choosing.none() : props.choosing.all())}
          >
            {props.choosing.isAll() ? t(choosingWords.none) : t(choosingWords.all)(props.total)}
          </Button>
          <IconButton icon="x" label={t(choosingWords.end)} onClick={() => props.choosing.end()} />
        </span>
      </div>
      <div class="row acts-row">{props.children}</div>
    </section>
  );
}
