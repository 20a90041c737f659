import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { ReceiveAnswer } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { ReceiptLedger } from "./receipt-ledger.tsx";
import { receiptWords as words } from "./receipt-words.ts";

export interface ReturnedStepProps {
  readonly answer: Extract<ReceiveAnswer, { readonly is: "returned" }>;
}

/** A colleague's receipt of what was sent from here: what became of it there. */
export function ReturnedStep(props: ReturnedStepProps) {
  const { safety, today } = useWorkspace();
  const left = () => safety().onlyHere + safety().unconfirmed;
  return (
    <div class="pad flow narrow">
      <NoteBox kind="ok" title={t(words.returned)} alert>
        <p>{left() === 0 ? t(words.allConfirmed) : t(words.notAllConfirmed)(left())}</p>
      </NoteBox>
      <For each={props.answer.receipts}>
        {(one) => (
          <section>
            <SectionHead title={t(words.ofFile)(dayAndTime(Date.parse(one.made), today()))} />
            <ReceiptLedger counts={one.counts} caption={t(words.there)} total={t(words.total)} />
            <Show when={one.missing}>
              <p class="small">{t(words.missingThere)}</p>
            </Show>
          </section>
        )}
      </For>
    </div>
  );
}
