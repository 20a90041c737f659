import { t } from "#i18n/language.ts";
import { UnsignedFile } from "#parts/unsigned-file.tsx";
import type { KeptReceipt } from "#workspace/exchange.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { ReceiptLedger } from "./receipt-ledger.tsx";
import { receiptWords as words } from "./receipt-words.ts";
import { freshOf } from "./receipts.ts";

/** Whose a file says it is and what it would change, before any of it is. */
export function UnsignedStep(props: { readonly receipt: KeptReceipt }) {
  const held = () =>
    Object.fromEntries(
      Object.entries(props.receipt.byType).map(([type, { received }]) => [type, received]),
    );
  return (
    <div class="pad flow narrow">
      <UnsignedFile from={props.receipt.from.name} made={props.receipt.made} held={held()} />
      <section>
        <SectionHead title={t(words.coming)} />
        <ReceiptLedger
          counts={props.receipt.counts}
          caption={t(words.coming)}
          total={t(words.inFile)}
        />
      </section>
      <p class="small muted">
        {t(freshOf(props.receipt.counts) > 0 ? words.nothingYet : words.wouldChangeNothing)}
      </p>
    </div>
  );
}
