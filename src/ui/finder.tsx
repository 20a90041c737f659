import { createEffect, on, onCleanup, type ParentProps } from "solid-js";
import "./finder.css";

export interface FinderProps {
  readonly stream: MediaStream | undefined;
  readonly label: string;
  /** One picture at a time, given away: the next is taken once this one was looked at. */
  readonly onFrame: (picture: ImageBitmap) => Promise<void>;
}

/** What the camera sees, with a sight to aim by; each picture is handed to who reads it. */
export function Finder(props: ParentProps<FinderProps>) {
  let video: HTMLVideoElement | undefined;

  createEffect(
    on(
      () => props.stream,
      (stream) => {
        if (video === undefined) return;
        video.srcObject = stream ?? null;
        if (stream === undefined) return;
        let isOver = false;
        onCleanup(() => (isOver = true));
        void follow(video, () => isOver);
      },
    ),
  );

  async function follow(of: HTMLVideoElement, isOver: () => boolean): Promise<void> {
    // Refused when it is taken out of the page before it begins.
    await of.play().catch(() => undefined);
    while (!isOver()) {
      // oxlint-disable-next-line no-await-in-loop -- one picture after the other
      await nextPicture(of);
      if (isOver() || of.videoWidth === 0) continue;
      // oxlint-disable-next-line no-await-in-loop
      await createImageBitmap(of).then(props.onFrame, () => undefined);
    }
  }

  return (
    <div class="finder tall">
      <video ref={(element) => (video = element)} aria-label={props.label} muted playsinline />
      <div class="sight" />
      {props.children}
    </div>
  );
}

/** When the camera has a new one; where that is not told, when the screen is drawn again. */
function nextPicture(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    const go = () => {
      clearTimeout(timer);
      resolve();
    };
    if ("requestVideoFrameCallback" in video) video.requestVideoFrameCallback(go);
    else requestAnimationFrame(go);
  });
}

/** Without a new picture (a still camera, a page behind another), ms. */
const longest = 500;
