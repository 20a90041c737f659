import { join } from "node:path";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { serve } from "../../.ci/serve.ts";

const builds = join(
  import.meta.dirname,
  "../../node_modules/.cache",
  process.env["MAILLON_BUILDS"] ?? "builds",
);
/** The folder that prepare.ts built a version into, or the pages that no person opens. */
export const built = (folder: "1" | "2" | "pages") => join(builds, folder);
// Only there, not at the root: an absolute address would be found missing.
const folders = ["/un/dossier/"];
const host = (version: "1" | "2", port: number) => serve(built(version), port, folders);

export interface Site {
  readonly address: string;
  /** The host now has another build. */
  readonly put: (version: "1" | "2") => Promise<void>;
  /** The host is gone: no answer at all. */
  readonly stop: () => Promise<void>;
}

/** Build 1 on a port of its own; a script error, a refusal by the CSP or a request to anywhere else fails the journey. */
export const test = base.extend<{ site: Site; faults: string[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
  site: async ({}, use) => {
    let server: Awaited<ReturnType<typeof serve>> | undefined = await host("1", 0);
    const { port } = server;
    const stop = async () => {
      await server?.stop();
      server = undefined;
    };
    const put = async (version: "1" | "2") => {
      await stop();
      server = await host(version, port);
    };
    await use({ address: `http://localhost:${port}/un/dossier/`, put, stop });
    await stop();
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await watchFaults(context, faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes a script error, a refusal by the CSP and a request to anywhere else. */
export async function watchFaults(context: BrowserContext, faults: string[]): Promise<void> {
  context.on("weberror", (error) => faults.push(error.error().message));
  await context.exposeFunction("refusedByPolicy", (what: string) => faults.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (refusal) => {
      const { refusedByPolicy } = Object(globalThis);
      refusedByPolicy(`${refusal.effectiveDirective} ${refusal.blockedURI}`);
    });
  });
  await context.addInitScript(forgiveLeaving);
  context.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) faults.push(message.text());
  });
  context.on("request", (request) => {
    if (/^(https?|wss?):(?!\/\/localhost:)/.test(request.url())) faults.push(request.url());
  });
}

/** First visit: waits until the service worker holds everything and serves this page. */
export async function visit(page: Page, site: Site): Promise<void> {
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** A page that is being left drops the files that it was fetching, and nobody is there to miss them. */
function forgiveLeaving(): void {
  let isLeft = false;
  addEventListener("beforeunload", () => {
    isLeft = true;
  });
  addEventListener("unhandledrejection", (event) => {
    if (isLeft && String(event.reason).includes("dynamically imported")) event.preventDefault();
  });
}
