import { globSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vite";

/** What is measured, built as for people. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  // Named as in the app: the worker that reads codes comes with a policy of its own.
  worker: {
    rolldownOptions: { output: { entryFileNames: "assets/worker-[name]-[hash].js" } },
  },
  build: {
    target: "es2024",
    emptyOutDir: true,
    rolldownOptions: { input: globSync(join(import.meta.dirname, "*.html")) },
  },
});
