import type { LineCounts, ReplicaHeader } from "./bundle.ts";
import type { Receipt } from "./receipt.ts";

/** What is kept on this device of a file that was received, and shown in « Échanges ». */
export interface KeptReceipt {
  readonly from: ReplicaHeader["from"];
  /** ISO, UTC. */
  readonly made: string;
  readonly file: string;
  readonly counts: Receipt;
  /** The same by type of record: they add up to `counts`. */
  readonly byType: Readonly<Record<string, Receipt>>;
  /** `type/id` of those that brought a question. */
  readonly questions: readonly string[];
  /** Attachments are kept; lines of another kind are not taken. */
  readonly lines: LineCounts;
}
