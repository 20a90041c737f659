import { createResource, For, Show, Suspense } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { findReceipts, type ImportReceipt } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { outWords } from "./out-words.ts";
import { isOfCards, wordsOf } from "./import-words-of.ts";

/** The imports of this device, each with its receipt and the way to take it back. */
export function PastImports() {
  const { store, today } = useWorkspace();
  const [receipts] = createResource(() => findReceipts(store.db).catch(() => []));
  const detail = (receipt: ImportReceipt) =>
    [
      dayAndTime(receipt.at, today()),
      receipt.undone === undefined
        ? t(wordsOf(isOfCards(receipt)).words.lines)(receipt.lines)
        : t(outWords.isUndone),
    ].join(dot);
  return (
    <Suspense>
      <Show when={(receipts() ?? []).length > 0}>
        <section>
          <SectionHead title={t(outWords.past)} />
          <ul class="list" aria-label={t(outWords.past)}>
            <For each={receipts()}>
              {(receipt) => (
                <li>
                  <Item
                    href={links.importReceipt(receipt.id)}
                    title={receipt.name}
                    detail={detail(receipt)}
                    center
                    chevron
                  />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </Suspense>
  );
}
