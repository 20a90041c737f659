import { isLineCount } from "./header-line.ts";
import { isName, isObject } from "./read-record.ts";
import { caps } from "./caps.ts";
import type { Outcome, Receipt } from "./receipt.ts";

/** `{"receipt":{…}}`: what became of one file. No record is named: a receipt may pass through any hand. */
export interface ReceiptLine {
  /** The device that had made the file. */
  readonly from: string;
  /** When, as its header said it. */
  readonly made: string;
  readonly counts: Receipt;
  /** What came before that file is not all here. */
  readonly missing?: true | undefined;
}

export function receiptLine({ from, made, counts, missing }: ReceiptLine): string {
  const inOrder = Object.fromEntries(
    ([...outcomes, "received"] as const).map((name) => [name, counts[name]]),
  );
  return JSON.stringify({ receipt: { from, made, counts: inOrder, ...(missing && { missing }) } });
}

/** `undefined` when the form is not the format's, or the numbers do not add up. */
export function readReceipt(
  line: Readonly<Record<string, unknown>>,
): { readonly receipt: ReceiptLine } | undefined {
  const { receipt } = line;
  if (!isObject(receipt)) return undefined;
  const { from, made, counts, missing } = receipt;
  if (!isName(from, caps.actorLength) || !isName(made, caps.actorLength)) return undefined;
  if (!isObject(counts) || !isReceipt(counts)) return undefined;
  const more = missing === true ? ({ missing } as const) : {};
  return { receipt: { from, made, counts, ...more } };
}

const outcomes = [
  "created",
  "known",
  "updated",
  "conflict",
  "erased",
  "refused",
] as const satisfies readonly Outcome[];

function isReceipt(counts: Readonly<Record<string, unknown>>): counts is Receipt {
  const numbers = outcomes.map((name) => counts[name]);
  if (!numbers.every(isLineCount)) return false;
  return counts["received"] === numbers.reduce((sum, number) => sum + number, 0);
}
