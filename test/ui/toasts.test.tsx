import { fireEvent, screen } from "@solidjs/testing-library";
import { expect, onTestFinished, test, vi } from "vitest";
import { ToastHost } from "#ui/toast-host.tsx";
import { createToasts, ToastsContext } from "#ui/toasts.ts";
import { show } from "./show.tsx";

function openHost() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const toasts = createToasts();
  show(() => (
    <ToastsContext.Provider value={toasts}>
      <ToastHost undoLabel="Annuler" />
    </ToastsContext.Provider>
  ));
  return toasts;
}

test("a toast is spoken, stays 7 seconds, then goes", () => {
  const toasts = openHost();
  toasts.show({ text: "Note gardée." });
  expect(screen.getByRole("status")).toHaveTextContent("Note gardée.");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  vi.advanceTimersByTime(6900);
  expect(screen.getByText("Note gardée.")).toBeVisible();
  vi.advanceTimersByTime(200);
  expect(screen.queryByText("Note gardée.")).not.toBeInTheDocument();
});

test("one at a time: the newest takes the place, with 7 seconds of its own", () => {
  const toasts = openHost();
  toasts.show({ text: "Note gardée." });
  vi.advanceTimersByTime(5000);
  toasts.show({ text: "Relance faite." });
  expect(screen.queryByText("Note gardée.")).not.toBeInTheDocument();
  vi.advanceTimersByTime(5000);
  expect(screen.getByText("Relance faite.")).toBeVisible();
});

test.each(["mouse", "focus"] as const)("it waits while the %s is on it", (what) => {
  const toasts = openHost();
  toasts.show({ text: "Fiche mise à la corbeille.", undo: () => undefined });
  const toast = screen.getByText("Fiche mise à la corbeille.");
  const button = screen.getByRole("button", { name: "Annuler" });
  if (what === "mouse") fireEvent.mouseEnter(toast.closest(".toast") ?? toast);
  else button.focus();
  vi.advanceTimersByTime(60_000);
  expect(button).toBeVisible();
  if (what === "mouse") fireEvent.mouseLeave(toast.closest(".toast") ?? toast);
  else button.blur();
  vi.advanceTimersByTime(7100);
  expect(button).not.toBeInTheDocument();
});

test("« Annuler » takes the act back and closes the toast", () => {
  const toasts = openHost();
  const undo = vi.fn<() => void>();
  toasts.show({ text: "Fiche mise à la corbeille.", undo });
  fireEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("Ctrl and Z take the act back from anywhere but a field, where they are the field’s", () => {
  const toasts = openHost();
  const undo = vi.fn<() => void>();
  toasts.show({ text: "Fiche mise à la corbeille.", undo });
  const field = document.body.appendChild(document.createElement("input"));
  onTestFinished(() => field.remove());
  fireEvent.keyDown(field, { key: "z", ctrlKey: true });
  fireEvent.keyDown(document.body, { key: "z" });
  expect(undo).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
});
