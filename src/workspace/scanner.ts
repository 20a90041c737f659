import type { ScanAnswer, ScanQuestion } from "#workers/scan.ts";
// `?worker` gives a constructor and a file of its own, which a strict CSP lets run.
import ScanWorker from "#workers/scan.ts?worker";
import { askInTurn } from "./ask-in-turn.ts";

export type { ScanAnswer };

/** Reads codes off the page's thread. */
export interface Scanner {
  /** The picture is given away. A browser that starts no worker is `unable`. */
  readonly look: (picture: ImageBitmap | Blob) => Promise<ScanAnswer>;
  readonly close: () => void;
}

export function makeScanner(): Scanner {
  const worker = new ScanWorker();
  const ask = askInTurn<ScanQuestion, ScanAnswer>(worker);
  return {
    look: (picture) =>
      ask({ picture }, picture instanceof Blob ? [] : [picture]).catch(() => ({ is: "unable" })),
    close: () => worker.terminate(),
  };
}
