import { createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { aWorkspace } from "../support/render.tsx";

test("a screen that names many devices is drawn again once, not once for each", async () => {
  const workspace = await aWorkspace();
  let drawn = 0;
  const dispose = createRoot((disposeRoot) => {
    createEffect(() => {
      drawn += 1;
      for (let one = 0; one < 50; one += 1) workspace.author(`Phone${one}-first123`);
    });
    return disposeRoot;
  });
  await expect.poll(() => drawn).toBeGreaterThan(1);
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  expect(drawn).toBe(2);
  dispose();
});
