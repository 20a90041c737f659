import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const cache = join(import.meta.dirname, "../../node_modules/.cache");
// Both are set by prepare.ts where the machine has no browser of its own.
const executablePath = process.env["CHROMIUM_PATH"];
const libraries = process.env["CHROMIUM_LIBRARIES"];

export default defineConfig({
  testMatch: "*.journey.ts",

  outputDir: join(cache, "journeys", process.env["MAILLON_BUILDS"] ?? "builds"),
  reporter: [["list"], ["json", { outputFile: join(cache, "reports/journeys.json") }]],
  forbidOnly: true,
  // A journey that passes at the second attempt has found something.
  retries: 0,
  fullyParallel: true,
  // One core each on the smallest machine of a build service.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 360, height: 740 },
    locale: "fr-CA",
    // Pictures of every moment of every journey cost a third of the run.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // For the browser only: these libraries are older than the machine's.
      ...(libraries === undefined ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
    },
  },
});
