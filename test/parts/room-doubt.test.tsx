import { cleanup, render, screen } from "@solidjs/testing-library";
import { Show } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { RoomDoubtText } from "#parts/room-doubt.tsx";
import { createRoomDoubt } from "#workspace/room.ts";

/** A browser that estimates so, in bytes. */
function aBrowser(quota: number, usage: number, hasWorkers = true): void {
  const before = { storage: navigator.storage, isSecureContext: globalThis.isSecureContext };
  Object.defineProperty(navigator, "storage", {
    configurable: true,
    value: { estimate: async () => ({ quota, usage }) },
  });
  Object.defineProperty(globalThis, "isSecureContext", { configurable: true, value: true });
  if (hasWorkers) Object.assign(navigator, { serviceWorker: {} });
  onTestFinished(() => {
    cleanup();
    Object.defineProperty(navigator, "storage", { configurable: true, value: before.storage });
    Object.defineProperty(globalThis, "isSecureContext", {
      configurable: true,
      value: before.isSecureContext,
    });
    Reflect.deleteProperty(navigator, "serviceWorker");
  });
  render(() => {
    const doubt = createRoomDoubt();
    return (
      <>
        <p>{"looked"}</p>
        <Show when={doubt()}>{(found) => <RoomDoubtText doubt={found()} />}</Show>
      </>
    );
  });
}

test("a very small quota may be private browsing, and is said so with « peut-être »", async () => {
  aBrowser(120_000_000, 0);
  expect(await screen.findByText("Navigation privée, peut-être.")).toBeVisible();
  expect(screen.getByText(/L’espace offert est très petit/)).toBeVisible();
});

test("a browser that keeps no app may be a private window of Firefox", async () => {
  aBrowser(10_000_000_000, 0, false);
  expect(await screen.findByText("Navigation privée, peut-être.")).toBeVisible();
  expect(screen.getByText(/refuse de garder l’application/)).toBeVisible();
});

test("a device that is nearly full says how much is left, before a save is refused", async () => {
  aBrowser(10_000_000_000, 9_960_000_000);
  expect(await screen.findByText("Bientôt plein.")).toBeVisible();
  expect(screen.getByText(/Il reste 40 Mo pour Maillon/)).toBeVisible();
});

test("an ordinary device says nothing of it", async () => {
  aBrowser(10_000_000_000, 1_000_000);
  await new Promise((resolve) => setTimeout(resolve)); // every answer is there by then
  expect(screen.queryByText(/peut-être|plein/)).not.toBeInTheDocument();
});
