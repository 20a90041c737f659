import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ShowCode } from "#features/exchanges/show-code.tsx";
import { bytesOf, seeded } from "../../support/random.ts";
import { openPage } from "../../support/render.tsx";
import { breakWorkers, runWorkersHere } from "../../support/workers.ts";

async function open(size: number) {
  const bytes = bytesOf(size, seeded(2));
  const onFile = vi.fn<() => void>();
  const onDone = vi.fn<() => void>();
  await openPage(() => (
    <ShowCode bytes={bytes} passphrase={undefined} onFile={onFile} onDone={onDone} />
  ));
  return { onFile, onDone };
}

test("what is too large for a code says how large it is, and leaves by a file", async () => {
  runWorkersHere();
  const { onFile } = await open(150_000);
  expect(await screen.findByText(/Trop gros pour un code\s: 150\sko/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Il a tout reçu" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Par fichier" }));
  expect(onFile).toHaveBeenCalledTimes(1);
});

test("a code is said to blink before it does, and nobody has received what never moved", async () => {
  runWorkersHere();
  const { onDone } = await open(2000);
  expect(await screen.findByText(/le code va clignoter/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Il a tout reçu" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Commencer" }));
  await userEvent.click(await screen.findByRole("button", { name: "Il a tout reçu" }));
  expect(onDone).toHaveBeenCalledTimes(1);
});

test("where the browser starts no worker a file is proposed instead", async () => {
  breakWorkers("stopped");
  await open(2000);
  expect(await screen.findByText("Le code n’a pas pu être préparé")).toBeVisible();
  expect(screen.getByRole("button", { name: "Par fichier" })).toBeVisible();
});
