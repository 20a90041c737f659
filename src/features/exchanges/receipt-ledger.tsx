import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { Ledger, type LedgerLine } from "#ui/ledger.tsx";
import type { Receipt } from "#workspace/exchange.ts";
import { receiptWords as words } from "./receipt-words.ts";

export interface ReceiptLedgerProps {
  readonly counts: Receipt;
  readonly caption: string;
  readonly total: string;
}

/** What becomes of the records of a file, in lines that add up. */
export function ReceiptLedger(props: ReceiptLedgerProps) {
  const lines = (): readonly LedgerLine[] => {
    const { created, updated, known, conflict, erased, refused } = props.counts;
    return [
      { shape: "ok", label: t(words.created)(created), value: count(created) },
      { shape: "ok", label: t(words.updated)(updated), value: count(updated) },
      { shape: "ici", label: t(words.known)(known), value: count(known) },
      { shape: "deux", label: t(words.conflict)(), value: count(conflict) },
      ...(erased === 0
        ? []
        : [{ shape: "refus" as const, label: t(words.erased)(erased), value: count(erased) }]),
      { shape: "refus", tone: "here", label: t(words.refused)(refused), value: count(refused) },
    ];
  };
  return (
    <Ledger
      caption={props.caption}
      lines={lines()}
      total={{ label: props.total, value: count(props.counts.received) }}
    />
  );
}
