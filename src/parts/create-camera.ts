import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { type CameraFault, closeCamera, openCamera } from "#workspace/camera.ts";

export type CameraState =
  /** The phone may be asking the person. */
  | { readonly is: "opening" }
  | { readonly is: "on"; readonly stream: MediaStream }
  | { readonly is: "off" }
  | { readonly is: "fault"; readonly fault: CameraFault };

/** The camera while it is `wanted` and the page is in view; its light goes out as soon as one of them ends. */
export function createCamera(wanted: Accessor<boolean>) {
  const [state, setState] = createSignal<CameraState>({ is: "off" });
  const [isSeen, setSeen] = createSignal(!document.hidden);
  const [attempt, setAttempt] = createSignal(0);
  const look = () => setSeen(!document.hidden);
  document.addEventListener("visibilitychange", look);
  onCleanup(() => document.removeEventListener("visibilitychange", look));

  createEffect(
    on([() => wanted() && isSeen(), attempt], ([isWanted]) => {
      if (!isWanted) {
        setState({ is: "off" });
        return;
      }
      let isOver = false;
      let opened: MediaStream | undefined;
      onCleanup(() => {
        isOver = true;
        if (opened !== undefined) closeCamera(opened);
      });
      setState({ is: "opening" });
      void open();

      async function open(): Promise<void> {
        const answer = await openCamera();
        if ("fault" in answer) {
          if (!isOver) setState({ is: "fault", fault: answer.fault });
          return;
        }
        opened = answer.stream;
        if (isOver) {
          closeCamera(opened);
          return;
        }
        setState({ is: "on", stream: opened });
        for (const track of opened.getTracks()) {
          // Unplugged, or taken by another app; not said when it is we who stop it.
          track.addEventListener("ended", () => setState({ is: "fault", fault: "busy" }));
        }
      }
    }),
  );
  return { state, retry: () => setAttempt((before) => before + 1) };
}
