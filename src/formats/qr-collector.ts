import { readFrame, type Transfer } from "./qr-frame.ts";
import { makeSolver, type Solver } from "./qr-solver.ts";

/** What one more image told. */
export type Collected =
  /** Some other code; one of ours that was read badly; the key of a transfer not yet begun. */
  | { readonly is: "foreign" | "damaged" | "key" }
  | {
      readonly is: "part";
      readonly transfer: Transfer;
      readonly have: number;
      readonly of: number;
      /** All blocks are here, and the image with the key has not been seen. */
      readonly lacksKey: boolean;
    }
  | {
      readonly is: "whole";
      readonly transfer: Transfer;
      readonly content: Uint8Array<ArrayBuffer>;
      readonly key: Uint8Array<ArrayBuffer> | undefined;
    };

export interface Collector {
  readonly take: (text: string) => Collected;
  /** What was put together is not what was sent: begin anew. */
  readonly forget: (transfer: Transfer) => void;
}

/**
 * Puts transfers together from images in any order, repeated, missed, damaged, or of several senders
 * at once. A sender that starts the same content again goes on where it was.
 */
export function makeCollector(): Collector {
  /** The one seen last at the end. */
  const solvers = new Map<string, Solver>();
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  let current: Transfer | undefined;

  function take(text: string): Collected {
    const frame = readFrame(text);
    if (frame.is === "key") {
      keep(keys, frame.id, frame.key);
      return current?.id === frame.id ? told(current) : { is: "key" };
    }
    if (frame.is !== "blocks") return frame;
    const { transfer, from, blocks } = frame;
    current = transfer;
    const name = nameOf(transfer);
    const solver = solvers.get(name) ?? makeSolver(transfer);
    keep(solvers, name, solver);
    for (let at = 0; at < blocks.length; at += transfer.block) {
      solver.add(from + at / transfer.block, blocks.subarray(at, at + transfer.block));
    }
    return told(transfer);
  }

  function told(transfer: Transfer): Collected {
    const solver = solvers.get(nameOf(transfer));
    const key = transfer.isSealed ? keys.get(transfer.id) : undefined;
    const [have, of] = [solver?.rank() ?? 0, solver?.k ?? 0];
    const lacksKey = transfer.isSealed && key === undefined && have === of;
    const content = lacksKey ? undefined : solver?.solve();
    if (content !== undefined) return { is: "whole", transfer, content, key };
    return { is: "part", transfer, have, of, lacksKey };
  }

  return { take, forget: (transfer) => void solvers.delete(nameOf(transfer)) };
}

/** Transfers under way at once; of a hostile crowd, the latest. */
const most = 4;

function keep<T>(kept: Map<string, T>, name: string, value: T): void {
  kept.delete(name);
  kept.set(name, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

/** Of one content two senders may show blocks of different sizes. */
function nameOf({ id, total, block, isSealed }: Transfer): string {
  return `${id} ${total} ${block} ${isSealed}`;
}
