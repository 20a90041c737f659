/**
 * Every address that one screen may give of another: screens know each other only by these. Named in
 * full, `links.home()`: what a screen does not name is left out of what it loads.
 */
export * as links from "./every-link.ts";
export * from "./address.ts";
