import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type BrowserContext, chromium, type LaunchOptions, type Page } from "@playwright/test";
import type { Heard } from "./durability-ledger.ts";

const dir = join(
  import.meta.dirname,
  "../../node_modules/.cache",
  process.env["MAILLON_BUILDS"] ?? "builds",
  "pages",
);

/** Builds the pages that no person opens. Gives their folder, to be served. */
export function buildPages(): string {
  const config = join(import.meta.dirname, "pages/vite.config.ts");
  execFileSync("vite", ["build", "-c", config, "--outDir", dir, "--logLevel", "warn"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  return dir;
}

/** A browser whose profile stays on the disk when it is gone. */
export interface Machine {
  readonly context: BrowserContext;
  /** SIGKILL for every process of it: no page, no worker and no writer gets to say a last word. */
  readonly kill: () => Promise<void>;
}

export async function startMachine(profile: string, options: LaunchOptions): Promise<Machine> {
  const context = await chromium.launchPersistentContext(profile, options);
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send("SystemInfo.getProcessInfo")) ?? {};
  const browser = processInfo.find(({ type }) => type === "browser")?.id;
  if (browser === undefined) throw new Error("the browser does not name its process");
  return {
    context,
    async kill() {
      const closed = context.waitForEvent("close");
      // Playwright starts it as the leader of a group of its own.
      process.kill(-browser, "SIGKILL");
      await closed;
    },
  };
}

/** A tab of the test page, its store open on `database`; what it tells is added to `heard`. */
export async function openTab(
  context: BrowserContext,
  address: string,
  heard: Heard[],
  database = "space",
): Promise<Page> {
  const page = await context.newPage();
  await page.exposeFunction("hear", (what: Heard) => {
    heard.push(what);
  });
  page.on("pageerror", ({ message }) => heard.push({ does: "failed", message }));
  await enter(page, address, database);
  return page;
}

/** The page anew, as after a reload. */
export async function enter(page: Page, address: string, database = "space"): Promise<void> {
  await page.goto(`${address}durability.html`);
  await page.waitForFunction(() => "tab" in window);
  await page.evaluate((name) => window.tab.open(name), database);
}
