import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createUpdate } from "#app/update.ts";
import { release } from "#parts/release.ts";

test("« Prêt hors ligne » names the version that « À propos » names, and no build", () => {
  createRoot((dispose) => {
    expect(createUpdate().build).toBe(release.version);
    dispose();
  });
});
