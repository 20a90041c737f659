import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { test as base, type BrowserContext, chromium, type LaunchOptions } from "@playwright/test";
import { serve } from "../../.ci/serve.ts";
import type { Heard } from "./durability-ledger.ts";
import { openTab, type Tab } from "./durability-tab.ts";
import { built } from "./site.ts";

/** The moments are drawn; with another DURABILITY_SEED, others. */
export const seed = Number(process.env["DURABILITY_SEED"] ?? 20_261_123);

/** A browser whose profile stays on the disk when it is gone. */
export interface Machine {
  readonly context: BrowserContext;
  readonly openTab: () => Promise<Tab>;
  /** SIGKILL for all its processes: no page, no worker and no writer gets to say a last word. */
  readonly kill: () => Promise<void>;
}

export interface Desk {
  readonly address: string;
  /** All that any tab of any machine told. */
  readonly heard: Heard[];
  /** Another browser on the profile of this test. */
  readonly start: () => Promise<Machine>;
}

export const test = base.extend<{ desk: Desk }>({
  // A trace would hold the pictures of pages that show nothing.
  trace: "off",
  desk: async ({ launchOptions }, use, info) => {
    const server = await serve(built("pages"), 0, ["/"]);
    const address = `http://localhost:${server.port}/`;
    const heard: Heard[] = [];
    const machines: Machine[] = [];
    const profile = info.outputPath("profile");
    const start = async () => {
      const machine = await startMachine(profile, launchOptions, address, heard);
      machines.push(machine);
      return machine;
    };
    await use({ address, heard, start });
    await Promise.all(machines.map(({ context }) => context.close()));
    await server.stop();
    // Of a journey that failed, the disk is worth a look.
    if (info.errors.length === 0) await rm(profile, { recursive: true, force: true });
  },
});

async function startMachine(
  profile: string,
  options: LaunchOptions,
  address: string,
  heard: Heard[],
): Promise<Machine> {
  const context = await chromium.launchPersistentContext(profile, options);
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send("SystemInfo.getProcessInfo")) ?? {};
  const browser = processInfo.find(({ type }) => type === "browser")?.id;
  if (browser === undefined) throw new Error("the browser does not name its process");
  return {
    context,
    openTab: () => openTab(context, address, heard),
    async kill() {
      const closed = context.waitForEvent("close");
      // Playwright starts it as the leader of a group of its own.
      process.kill(-browser, "SIGKILL");
      await closed;
    },
  };
}

/** Kills the machine in the middle of `work`, unless it was over before. */
export async function killDuring(
  { kill }: Machine,
  work: Promise<void>,
  afterMs: number,
): Promise<void> {
  const end = work.catch(() => {});
  await sleep(afterMs);
  await kill();
  await end;
}

/** As soon as a tab tells it: a poll would come too late to kill anything. */
export async function hears(heard: readonly Heard[], wanted: (one: Heard) => boolean) {
  while (!heard.some(wanted)) await sleep(1);
}
