import type { BundleHeader } from "./bundle.ts";
import type { Receipt } from "./receipt.ts";

/** What is kept on this device of a file that was received, and shown in « Échanges ». */
export interface KeptReceipt {
  readonly from: BundleHeader["from"];
  /** ISO, UTC. */
  readonly made: string;
  readonly file: string;
  readonly counts: Receipt;
}
