import { onCleanup, onMount } from "solid-js";

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** What scrolls takes the focus itself while nothing in it can: arrows then scroll it. For a `ref`. */
export function keepReachable(element: HTMLElement): void {
  const update = () => {
    if (element.querySelector(focusable) === null) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  };
  const watch = new MutationObserver(update);
  onMount(() => {
    update();
    watch.observe(element, { childList: true, subtree: true });
  });
  onCleanup(() => watch.disconnect());
}
