import { useLocation } from "@solidjs/router";
import { createEffect, on, onCleanup } from "solid-js";
import { cameBack, stepOf } from "#parts/arrival.ts";

/**
 * After a link, the focus goes to the title of the screen, unless the screen has taken it (a form's
 * first field). After « back », to the link by which one had left; from a sheet up to its list, to
 * the line of the sheet.
 */
export function moveFocus(): void {
  followHand();
  const location = useLocation();
  const left = new Map<string, string>();
  let step = stepOf(location.pathname);

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.closest("main") && link.getAttribute("href");
    if (href) left.set(step, href);
  };
  document.addEventListener("click", onClick, { capture: true });
  onCleanup(() => document.removeEventListener("click", onClick, { capture: true }));

  createEffect(
    on(
      () => location.pathname,
      (pathname, before = "") => {
        step = stepOf(pathname);
        const href = cameBack() ? left.get(step) : undefined;
        const isUnder = pathname !== "/" && before.startsWith(`${pathname}/`);
        // With the frame, which has to lay the screen out in any case: drawing it is a long task already.
        const frame = requestAnimationFrame(() => {
          if (href !== undefined) focusLink(`[href="${CSS.escape(href)}"]`);
          else if (isUnder) focusLink(`[href^="#${CSS.escape(before)}"]`);
          else focusTitle();
        });
        onCleanup(() => cancelAnimationFrame(frame));
      },
      { defer: true },
    ),
  );
}

/**
 * A browser marks what takes the focus after letters were typed, even when a finger led there. Who
 * points knows where; the next key brings the mark back.
 */
function followHand(): void {
  const { dataset } = document.documentElement;
  const onPointer = () => (dataset["by"] = "finger");
  const onKey = () => delete dataset["by"];
  onPointer(); // until a key says otherwise: the first title of all would be framed
  document.addEventListener("pointerdown", onPointer, { capture: true });
  document.addEventListener("keydown", onKey, { capture: true });
  onCleanup(() => {
    onKey();
    document.removeEventListener("pointerdown", onPointer, { capture: true });
    document.removeEventListener("keydown", onKey, { capture: true });
  });
}

function focusTitle(): void {
  const active = document.activeElement;
  if (active?.closest("main, dialog, .search")) return; // taken by a form, or by who is typing
  const titles = [...document.querySelectorAll<HTMLElement>("main h1, .sky h1")];
  const title = titles.find((heading) => heading.getClientRects().length > 0) ?? titles[0];
  if (title === undefined) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** A long list takes a few frames to draw the line that one comes back to. */
function focusLink(which: string, frames = 20): void {
  const link = document.querySelector<HTMLElement>(`main a${which}`);
  if (link) link.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusLink(which, frames - 1));
  else focusTitle();
}
