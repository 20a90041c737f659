import { screen } from "@solidjs/testing-library";
import { createSignal, Show } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { setLocked } from "#parts/lock.ts";
import { lockNow } from "#parts/lock-watch.ts";
import { useTabTitle } from "#parts/tab-title.ts";
import { Sheet } from "#ui/sheet.tsx";
import { show } from "../ui/show.tsx";

afterEach(() => {
  setLocked(false);
});

test("while it is locked the tab names no screen, nor one that comes meanwhile, and does afterwards", () => {
  const [title, setTitle] = createSignal("Scierie du Canari");
  function Titled() {
    useTabTitle(title);
    return undefined;
  }
  show(() => <Titled />);
  expect(document.title).toBe("Scierie du Canari · Maillon");
  setLocked(true);
  expect(document.title).toBe("Maillon");
  setTitle("Karl Canari");
  expect(document.title).toBe("Maillon");
  setLocked(false);
  expect(document.title).toBe("Karl Canari · Maillon");
});

test("locking takes away what hangs over the page, and its text with it", () => {
  const [isOpen, setOpen] = createSignal(true);
  show(() => (
    <Show when={isOpen()}>
      <Sheet title="Choisir" closeLabel="Fermer" onClose={() => setOpen(false)}>
        <p>{"Karl Canari"}</p>
      </Sheet>
    </Show>
  ));
  expect(screen.getByText("Karl Canari")).toBeInTheDocument();
  lockNow();
  expect(document.body).not.toHaveTextContent("Canari");
});
