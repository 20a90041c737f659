import { createMemo, createSignal, onCleanup, onMount, Show } from "solid-js";
import { printing } from "#ui/printing.ts";
import { QrCode } from "#ui/qr-code.tsx";

/** A code on paper, drawn as it comes near the view, or is printed: a hundred at once take seconds. */
export function LaterCode(props: { readonly text: string; readonly label: string }) {
  let place: HTMLSpanElement | undefined;
  const [isNear, setIsNear] = createSignal(!("IntersectionObserver" in globalThis));
  onMount(() => {
    if (isNear() || place === undefined) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: "400px" },
    );
    watch.observe(place);
    onCleanup(() => watch.disconnect());
  });
  const isDrawn = createMemo<boolean>((before) => before || isNear() || printing(), false);
  return (
    <span class="codeplace" ref={(element) => (place = element)}>
      <Show when={isDrawn()}>
        <QrCode text={props.text} label={props.label} />
      </Show>
    </span>
  );
}
