import { expect, onTestFinished, test, vi } from "vitest";
import { registerServiceWorker } from "#app/service-worker.ts";

test("a browser that refuses the worker leaves the app as it is, without a complaint", async () => {
  const register = vi.fn<() => Promise<never>>(() =>
    Promise.reject(new DOMException("The operation is insecure.", "SecurityError")),
  );
  const refusing = Object.assign(new EventTarget(), { controller: null, register });
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: refusing });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "serviceWorker"));
  const unhandled = vi.fn<(reason: unknown) => void>();
  process.on("unhandledRejection", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled));

  const heard = vi.fn<() => void>();
  const news = { onWaiting: heard, onOfflineReady: heard, onReplaced: heard };
  const worker = registerServiceWorker(null, news);
  await expect.poll(() => register.mock.calls.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).not.toHaveBeenCalled();
  expect(await worker.missingFiles()).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
});
