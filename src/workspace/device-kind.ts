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

/** Where a phone's own apps differ. */
export type Platform = "ios" | "android" | "other";

export function platform(): Platform {
  const at = browser();
  if (at === "iphone" || at === "ipad") return "ios";
  return at === "android" ? "android" : "other";
}

/** Where the steps to install differ. */
export type Browser = "iphone" | "ipad" | "android" | "mac-safari" | "firefox" | "desktop";

export function browser({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, "userAgent" | "maxTouchPoints"> = navigator): Browser {
  if (/iPhone|iPod/.test(userAgent)) return "iphone";
  // An iPad says that it is a Mac, with fingers.
  if (/iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return "ipad";
  if (/Android/.test(userAgent)) return "android";
  if (/Firefox/.test(userAgent)) return "firefox";
  return /Macintosh.*Version\/\d.*Safari/.test(userAgent) ? "mac-safari" : "desktop";
}

/** Safari deletes what a site keeps after 7 days of use without a visit; others when space runs out. */
export function erasesAfterAWeek(on: Browser = browser()): boolean {
  return on === "iphone" || on === "ipad" || on === "mac-safari";
}
