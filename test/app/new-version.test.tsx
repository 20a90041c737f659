import { cleanup, render, screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { createSignal, Show } from "solid-js";
import { expect, onTestFinished, test, vi } from "vitest";
import { NewVersion } from "#app/new-version.tsx";
import { registerOpenForm } from "#parts/open-form.ts";

function Form() {
  registerOpenForm();
  return <input aria-label="Nom" />;
}

test("a new version is offered once no form is open, and waits for the person", async () => {
  const apply = vi.fn<() => void>();
  const [form, setForm] = createSignal(true);
  const version = {
    build: "1",
    waiting: () => true,
    offlineReady: () => true,
    apply,
    missingFiles: async () => 0,
  };
  render(() => (
    <>
      <NewVersion version={version} />
      <Show when={form()}>
        <Form />
      </Show>
    </>
  ));
  onTestFinished(cleanup);
  expect(screen.queryByRole("button", { name: "Relancer" })).not.toBeInTheDocument();
  setForm(false);
  expect(screen.getByRole("status")).toHaveTextContent(
    "Une nouvelle version est prête. Vos fiches ne bougent pas.",
  );
  expect(apply).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Relancer" }));
  expect(apply).toHaveBeenCalledOnce();
});
