import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { serve } from "../../.ci/serve.ts";
import { findBrowser } from "../journeys/prepare.ts";

const cache = join(import.meta.dirname, "../../node_modules/.cache/bench");

/** What is served: the app under `dist/`, the pages of `pages/` under theirs, so that both share a database. */
export const site = join(cache, "site");

/** Built as for people. */
export function buildPages(): void {
  build("pages", ["-c", join(import.meta.dirname, "pages/vite.config.ts")]);
}

/** The app itself, in `dist/`: what weighs it looks there. */
export function buildApp(): void {
  build("dist", []);
}

function build(name: string, more: readonly string[]): void {
  const dir = join(site, name);
  execFileSync(
    "vite",
    ["build", "--outDir", dir, "--emptyOutDir", "--logLevel", "error", ...more],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
}

/** Runs `work` with a new folder for a browser's profile, gone afterwards. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "maillon-bench-"));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Runs `work` in a browser that keeps what it is given; another one on that profile finds it. */
export async function withBrowser<T>(
  profile: string,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  findBrowser();
  const executablePath = process.env["CHROMIUM_PATH"];
  const libraries = process.env["CHROMIUM_LIBRARIES"];
  const context = await chromium.launchPersistentContext(profile, {
    viewport: { width: 360, height: 740 },
    locale: "fr-CA",
    // Loro is wasm, which our own policy does not let run.
    bypassCSP: true,
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(libraries === undefined ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  });
  // What is measured may take minutes: 50,000 records, or a slow peer.
  context.setDefaultTimeout(120_000);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** Serves the site while `work` runs; each call is another origin, so another database. */
export async function withSite<T>(
  work: (address: string, stop: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const server = await serve(site, 0, ["/"]);
  let isUp = true;
  const stop = async () => {
    if (isUp) await server.stop();
    isUp = false;
  };
  try {
    return await work(`http://localhost:${server.port}/`, stop);
  } finally {
    await stop();
  }
}
