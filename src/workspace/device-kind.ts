/** What people call the device in their hand. */
export type DeviceKind = "phone" | "tablet" | "computer";

export function deviceKind(): DeviceKind {
  if (!matchMedia("(pointer: coarse)").matches) return "computer";
  return Math.min(screen.width, screen.height) < 600 ? "phone" : "tablet";
}

/** Started from the home screen, with a storage of its own. */
export function isInstalled(): boolean {
  return (
    matchMedia("(display-mode: standalone)").matches ||
    Reflect.get(navigator, "standalone") === true
  );
}

/** Where the steps to install differ. */
export type Platform = "ios" | "android" | "other";

export function platform(): Platform {
  const { userAgent, maxTouchPoints } = navigator;
  // An iPad says that it is a Mac, with fingers.
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) {
    return "ios";
  }
  return /Android/.test(userAgent) ? "android" : "other";
}
