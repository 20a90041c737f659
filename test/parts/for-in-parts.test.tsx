import { cleanup, render, screen, waitFor } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { ForInParts } from "#parts/for-in-parts.tsx";

const names = ["Récup", "Traiteur", "Friperie", "Imprimerie", "Ébénisterie"];

function open(first = names) {
  const [each, setEach] = createSignal(first);
  render(() => (
    <ul>
      <ForInParts each={each()} some={2}>
        {(name) => <li>{name}</li>}
      </ForInParts>
    </ul>
  ));
  onTestFinished(cleanup);
  return setEach;
}

const shown = () => screen.queryAllByRole("listitem").map((line) => line.textContent);

test("what is drawn in parts is all there in the end, in its order", async () => {
  open();
  expect(shown()).toEqual(names.slice(0, 2));
  await waitFor(() => expect(shown()).toEqual(names));
});

test("a longer list is drawn to its end too, a shorter one loses its last lines", async () => {
  const setEach = open(names.slice(0, 1));
  expect(shown()).toEqual(names.slice(0, 1));
  setEach(names);
  await waitFor(() => expect(shown()).toEqual(names));
  setEach(names.slice(3));
  expect(shown()).toEqual(names.slice(3));
});

test("paper has every line at once", () => {
  open();
  dispatchEvent(new Event("beforeprint"));
  expect(shown()).toEqual(names);
  dispatchEvent(new Event("afterprint"));
});
