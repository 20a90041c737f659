import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { fileWords } from "#parts/file-words.ts";
import { links } from "#parts/links.ts";
import { listQuestions } from "#parts/questions.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { State } from "#ui/state.tsx";
import { allTypes } from "#workspace/directory.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { createReceipts, freshOf, type Received } from "./receipts.ts";
import { fromWhom } from "./from-whom.ts";
import { exchangeWords as words } from "./words.ts";

/** Every file that was joined, the latest first, with what it left to settle. */
export function ReceivedList(props: { readonly onFiles: (files: readonly File[]) => void }) {
  const { today, author, store } = useWorkspace();
  const receipts = createReceipts();
  const unsettled = createQuery(
    allTypes,
    (directory) =>
      new Set(listQuestions(directory).map(({ entry }) => `${entry.type}/${entry.id}`)),
  );
  const open = ({ receipt }: Received) =>
    receipt.questions.filter((key) => unsettled().has(key)).length;

  return (
    <section class="section">
      <SectionHead title={t(words.received)} count={receipts()?.length || undefined} />
      <Show when={receipts()?.length === 0}>
        <p class="small muted said">{t(words.nothingReceived)}</p>
      </Show>
      <ul class="list">
        <For each={receipts()}>
          {(one) => (
            <li>
              <Item
                href={links.receipt(one.id)}
                title={fromWhom(one.receipt.from, { author, store })}
                detail={t(words.receivedDetail)(
                  dayAndTime(one.at, today()),
                  one.receipt.counts.received,
                  freshOf(one.receipt.counts),
                )}
                end={
                  <Show
                    when={open(one) > 0}
                    fallback={
                      <State shape="ok" tone="ok" hiddenWords>
                        {t(words.allSettled)}
                      </State>
                    }
                  >
                    <State shape="deux" tone="warn">
                      {t(words.toSettle)(open(one))}
                    </State>
                  </Show>
                }
              />
            </li>
          )}
        </For>
      </ul>
      <div class="row wrap drop-line">
        <FilePicker label={t(fileWords.choose)} several onFiles={props.onFiles} />
        <p class="small muted wide-only">{t(words.orDrop)}</p>
      </div>
    </section>
  );
}
