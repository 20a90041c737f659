/**
 * To be called when an act may take the line that holds the focus off its list, and what it gives
 * back once it has: the focus goes to the line that took its place, else to the title of the screen.
 */
export function watchFocus(): () => void {
  const held = document.activeElement;
  const line = held?.closest("li");
  const near = line?.nextElementSibling ?? line?.previousElementSibling;
  return () => {
    if (held === null || held === document.body || held.isConnected) return;
    const title = document.querySelector<HTMLElement>("h1[tabindex]");
    const target = near?.isConnected ? near.querySelector<HTMLElement>("button, a") : null;
    (target ?? title)?.focus({ preventScroll: target === null });
  };
}
