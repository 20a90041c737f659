import { join } from "node:path";
import { defineConfig } from "vite";

/** Pages that no person opens: the real storage under a journey's hands. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  build: {
    emptyOutDir: true,
    rolldownOptions: { input: join(import.meta.dirname, "durability.html") },
  },
});
