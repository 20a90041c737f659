import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { CodeImage, CodeImages } from "#workspace/code-images.ts";

export type CodeSpeed = "slow" | "normal" | "fast";

/** How many images a second, and how many blocks in each: that is how dense it is. */
export const pace: Readonly<
  Record<CodeSpeed, { readonly perSecond: number; readonly blocks: number }>
> = {
  slow: { perSecond: 6, blocks: 1 },
  normal: { perSecond: 12, blocks: 3 },
  fast: { perSecond: 15, blocks: 4 },
};

/** A reader that looked away at the first image sees its key again, so many images later. */
const keyEvery = 24;
/** Images drawn in advance. */
const ahead = 12;

/** Seconds that the plain blocks take, once through. */
export function secondsOf(k: number, speed: CodeSpeed): number {
  const { perSecond, blocks } = pace[speed];
  return Math.ceil(k / blocks) / perSecond;
}

/**
 * Shows one image after the other. After thrice the time that one pass takes and nobody said that all
 * is there, it goes slower by itself: an older phone reads what is small and late less well.
 */
export function createAnimation(images: CodeImages, speed: Accessor<CodeSpeed>, slow: () => void) {
  const [image, setImage] = createSignal<CodeImage>(images.first);
  const [shown, setShown] = createSignal(0);
  const [isOn, setOn] = createSignal(false);
  let waiting: { readonly speed: CodeSpeed; readonly image: CodeImage }[] = [];
  let next = 0;
  let isDrawing = false;
  let due = 0;
  /** Since the last change of speed, ms. */
  let since = 0;
  let last: CodeSpeed | undefined;
  let request = 0;
  onCleanup(stop);

  async function fill(): Promise<void> {
    if (isDrawing || waiting.length >= ahead) return;
    isDrawing = true;
    const now = speed();
    const { blocks } = pace[now];
    const drawn = await images.draw(next, blocks, ahead).catch(() => []);
    next += blocks * drawn.length;
    waiting = [...waiting, ...drawn.map((one) => ({ speed: now, image: one }))];
    isDrawing = false;
  }

  function tick(at: number): void {
    request = requestAnimationFrame(tick);
    const now = speed();
    if (now !== last) {
      [last, since] = [now, at];
      // What was drawn at another density would be read at this pace, or not at all.
      if (waiting.some((one) => one.speed !== now)) waiting = [];
    }
    void fill();
    if (at < due) return;
    const isKeyDue = images.isSealed && shown() % keyEvery === 0;
    const one = isKeyDue ? images.first : waiting.shift()?.image;
    if (one === undefined) return; // the next is not drawn yet: the one on screen stays
    setImage(one);
    setShown((before) => before + 1);
    const every = 1000 / pace[now].perSecond;
    due = Math.max(due + every, at - every);
    if (at - since > patience(images.k, now)) slow();
  }

  function stop(): void {
    cancelAnimationFrame(request);
    setOn(false);
  }

  function start(): void {
    if (isOn()) return;
    setOn(true);
    due = since = performance.now();
    request = requestAnimationFrame(tick);
  }

  return {
    image,
    /** Images so far. */
    shown,
    isOn,
    start,
    stop,
  };
}

/** Before it goes slower, ms. */
function patience(k: number, speed: CodeSpeed): number {
  return 5000 + 3000 * secondsOf(k, speed);
}
