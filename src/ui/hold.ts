/** How long a finger stays, ms, and how far it may tremble, px. */
const patience = 450;
const tremble = 10;

/** Calls `then` when the finger of `down` is still there; it then opens nothing when it leaves. */
export function whenHeld(down: PointerEvent, then: () => void): void {
  const watch = new AbortController();
  const { signal } = watch;
  const timer = setTimeout(hold, Math.max(0, patience - (performance.now() - down.timeStamp)));
  function hold(): void {
    stop();
    swallow();
    navigator.vibrate?.(15);
    then();
  }
  function stop(): void {
    clearTimeout(timer);
    watch.abort();
  }
  for (const name of ["pointerup", "pointercancel", "scroll"]) {
    window.addEventListener(name, stop, { signal, capture: true });
  }
  window.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > tremble) stop();
    },
    { signal },
  );
  // Android says so by itself, with a menu that nobody wants here.
  window.addEventListener(
    "contextmenu",
    (event) => {
      event.preventDefault();
      hold();
    },
    { signal, capture: true },
  );
}

/** The click and the menu that may follow the same finger. */
function swallow(): void {
  const watch = new AbortController();
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const options = { signal: watch.signal, capture: true };
  window.addEventListener("click", refuse, options);
  window.addEventListener("contextmenu", refuse, options);
  const end = () => setTimeout(() => watch.abort(), 50); // the click comes right after
  window.addEventListener("pointerup", end, options);
  window.addEventListener("pointercancel", end, options);
}
