import { createSignal } from "solid-js";
import { keep, recall } from "./small-memory.ts";

const [badgeOn, setSignal] = createSignal(recall("badge") !== "off");

/** Whether the icon of the installed app carries how many things are to be done today. */
export { badgeOn };

export function setBadgeOn(on: boolean): void {
  setSignal(on);
  keep("badge", on ? undefined : "off");
}

/** An iPhone shows it only to apps that may send notifications: this one sends none, and asks nothing. */
export function canBadge(): boolean {
  return "setAppBadge" in navigator && !/iPhone|iPad|Macintosh.*Mobile/.test(navigator.userAgent);
}

/** None for zero. A system that refuses shows what it showed. */
export function showBadge(number: number): void {
  if (!("setAppBadge" in navigator)) return;
  const showing = number > 0 ? navigator.setAppBadge(number) : navigator.clearAppBadge();
  showing.catch(() => undefined);
}
