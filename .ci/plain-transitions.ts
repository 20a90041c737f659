import type { Plugin } from "vite";

/**
 * Gives the router a `startTransition` that waits for the file of the page, and then goes at once. Solid
 * 1.9 (1.9.5 to 1.9.20 tried) loses what a transition drew when parts of the page that is left load
 * meanwhile: the address changed, and the old page stayed, half empty, for good (7 of 60 openings with
 * slow files, none without).
 */
export function plainTransitions(): Plugin {
  return {
    name: "plain-transitions",
    enforce: "pre",
    resolveId(source, importer) {
      const isRouter = importer?.includes("/@solidjs/router/") === true;
      return source === "solid-js" && isRouter ? id : undefined;
    },
    load: (asked) => (asked === id ? text : undefined),
  };
}

const id = "\0solid-js-of-the-router";
const text = `
import { batch } from "solid-js";
import { pageFetched } from "/src/app/page.ts";
export * from "solid-js";
export const startTransition = (change) => pageFetched().then(() => batch(change));
`;
