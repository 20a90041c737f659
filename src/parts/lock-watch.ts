import { isLockDue, locked, setLocked } from "./lock.ts";
import { keep, recall } from "./small-memory.ts";

/** How often the last touch is written down, and how often it is looked at, ms. */
const noteMs = 2000;
const lookMs = 5000;

let isWatching = false;

/** Hides the screens of every tab when nobody touches any; once a page, and only where a lock is on. */
export function watchLock(): void {
  if (isWatching) return;
  isWatching = true;
  let notedAt = 0;
  const touch = () => {
    look();
    if (locked() || recall("lock-after") === undefined || Date.now() - notedAt < noteMs) return;
    notedAt = Date.now();
    keep("lock-seen", String(notedAt));
  };
  for (const event of ["pointerdown", "keydown", "input"]) {
    document.addEventListener(event, touch, { capture: true });
  }
  document.addEventListener("visibilitychange", look);
  // Another tab was touched, locked or opened.
  window.addEventListener("storage", ({ key }) => {
    if (key === null || key.startsWith("maillon.lock")) look();
  });
  setInterval(look, lookMs);
  touch();
}

function look(): void {
  if (isLockDue()) hide();
  else setLocked(false);
}

/** Now, in every tab. */
export function lockNow(): void {
  keep("lock-seen", undefined);
  hide();
}

function hide(): void {
  if (locked()) return;
  // What hangs over the page is taken away by whoever opened it: closed, its text would stay in the page.
  for (const dialog of document.querySelectorAll("dialog[open]")) {
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    if (dialog instanceof HTMLDialogElement) dialog.close();
  }
  for (const { srcObject } of document.querySelectorAll("video")) {
    if (srcObject instanceof MediaStream) for (const track of srcObject.getTracks()) track.stop();
  }
  setLocked(true);
}
