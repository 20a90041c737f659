import { useLocation } from "@solidjs/router";
import { createEffect, on, onCleanup } from "solid-js";
import { cameBack, stepOf } from "./arrival.ts";

const tops = new Map<string, number>();

/**
 * What scrolls as a page: at its top after a link, where it was after « back ».
 * To be called in a `ref`, under the router.
 */
export function rememberPage(element: HTMLElement, name: string): void {
  const location = useLocation();
  let step = "";
  const isAtTop = follow(element, () => `${name} ${step}`);
  createEffect(
    on(
      () => location.pathname,
      (pathname) => {
        step = stepOf(pathname);
        const top = cameBack() ? (tops.get(`${name} ${step}`) ?? 0) : 0;
        if (top > 0 || !isAtTop()) settle(element, top);
      },
    ),
  );
}

/** What scrolls beside the page: a list that stays where it was while its sheets open one by one. */
export function rememberPane(element: HTMLElement, name: string, isSheetOpen: () => boolean): void {
  follow(element, () => name);
  createEffect(
    on([], () => {
      const top = tops.get(name) ?? 0;
      if (top > 0 && (cameBack() || isSheetOpen())) settle(element, top);
    }),
  );
}

/** Gives whether it is at its top, without asking the page, which would lay it out to answer. */
function follow(element: HTMLElement, name: () => string): () => boolean {
  let top = 0;
  const onScroll = () => {
    top = element.scrollTop;
    tops.set(name(), top);
  };
  element.addEventListener("scroll", onScroll, { passive: true });
  onCleanup(() => element.removeEventListener("scroll", onScroll));
  return () => top === 0;
}

/** A long list takes a few frames to be as tall as it will be. */
function settle(element: HTMLElement, top: number, frames = 12): void {
  element.scrollTop = top;
  if (frames > 0 && Math.abs(element.scrollTop - top) > 1) {
    requestAnimationFrame(() => settle(element, top, frames - 1));
  }
}
