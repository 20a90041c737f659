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
  follow(element, () => `${name} ${step}`);
  createEffect(
    on(
      () => location.pathname,
      (pathname) => {
        step = stepOf(pathname);
        settle(element, cameBack() ? (tops.get(`${name} ${step}`) ?? 0) : 0);
      },
    ),
  );
}

/** What scrolls beside the page: a list that stays where it was while its sheets open one by one. */
export function rememberPane(element: HTMLElement, name: string, isSheetOpen: () => boolean): void {
  follow(element, () => name);
  createEffect(
    on([], () => {
      if (cameBack() || isSheetOpen()) settle(element, tops.get(name) ?? 0);
    }),
  );
}

function follow(element: HTMLElement, name: () => string): void {
  const onScroll = () => tops.set(name(), element.scrollTop);
  element.addEventListener("scroll", onScroll, { passive: true });
  onCleanup(() => element.removeEventListener("scroll", onScroll));
}

/** A long list takes a few frames to be as tall as it will be. */
function settle(element: HTMLElement, top: number, frames = 12): void {
  element.scrollTop = top;
  if (frames > 0 && Math.abs(element.scrollTop - top) > 1) {
    requestAnimationFrame(() => settle(element, top, frames - 1));
  }
}
