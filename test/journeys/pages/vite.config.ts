import { join } from "node:path";
import { defineConfig } from "vite";
import { leanDexie } from "../../../.ci/lean-dexie.ts";

/** Pages that no person opens: the real storage under a journey's hands. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  // The Dexie of the app.
  plugins: [leanDexie()],
  build: {
    emptyOutDir: true,
    rolldownOptions: { input: join(import.meta.dirname, "durability.html") },
  },
});
