import type { Bytes } from "#exchange/bundle.ts";
import type { CodeImage, ShowAnswer, ShowQuestion } from "#workers/show.ts";
// `?worker` gives a constructor and a file of its own, which a strict CSP lets run.
import ShowWorker from "#workers/show.ts?worker";
import { askInTurn } from "./ask-in-turn.ts";

export type { CodeImage };

/** A file as images of an animated code, drawn off the page's thread. */
export interface CodeImages {
  /** Of the packed file, bytes. */
  readonly size: number;
  readonly isSealed: boolean;
  /** Blocks that a reader needs. */
  readonly k: number;
  /** To begin with: when the file is sealed, the one that shows its key. */
  readonly first: CodeImage;
  /** `images` of them, `blocks` combined blocks each, from combination `from` on. */
  readonly draw: (from: number, blocks: number, images: number) => Promise<readonly CodeImage[]>;
  readonly close: () => void;
}

/** Shown as it is: what must stay secret is sealed or protected already. */
export function animate(bytes: Bytes): Promise<CodeImages> {
  return open(bytes, false);
}

/** Sealed under a key of its own, which the code shows: for a publication, never for a replica. */
export function animateSealed(bytes: Bytes): Promise<CodeImages> {
  return open(bytes, true);
}

/** @throws {Error} named `WorkerRefused`: the browser starts no worker. */
async function open(bytes: Bytes, isSealed: boolean): Promise<CodeImages> {
  const worker = new ShowWorker();
  const ask = askInTurn<ShowQuestion, ShowAnswer>(worker);
  try {
    const opened = await ask({ ask: "open", bytes, isSealed });
    if (opened.is !== "opened") throw new Error(`nothing to show: ${opened.is}`);
    const { size, k, first } = opened;
    return {
      size,
      isSealed,
      k,
      first,
      async draw(from, blocks, images) {
        const drawn = await ask({ ask: "images", from, blocks, images });
        return drawn.is === "images" ? drawn.images : [];
      },
      close: () => worker.terminate(),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
