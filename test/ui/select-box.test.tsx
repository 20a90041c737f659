import { screen } from "@solidjs/testing-library";
import { batch } from "solid-js";
import { expect, test } from "vitest";
import { SelectBox } from "#ui/select-box.tsx";
import { aState, show } from "./show.tsx";

const optionsOf = (...values: readonly string[]) =>
  values.map((value) => ({ value, label: value.toUpperCase() }));

function aBox(options: ReturnType<typeof optionsOf>, chosen: string) {
  const state = { options: aState(options), chosen: aState(chosen) };
  show(() => (
    <SelectBox
      label="Famille"
      options={state.options.now.filter(({ value }) => value !== "" || state.chosen.now === "")}
      chosen={state.chosen.now}
      onChoose={state.chosen.set}
    />
  ));
  return state;
}

const box = () => screen.getByLabelText("Famille");

test("a value that came before its options is shown once they come", () => {
  const { options } = aBox([], "b");
  options.set(optionsOf("a", "b"));
  expect(box()).toHaveDisplayValue("B");
});

test("a value and its options that change together are shown, whichever changed first", () => {
  const { options, chosen } = aBox(optionsOf("a", "b", "c"), "a");
  batch(() => {
    chosen.set("e");
    options.set(optionsOf("d", "e"));
  });
  expect(box()).toHaveDisplayValue("E");
  batch(() => {
    options.set(optionsOf("a", "b", "c"));
    chosen.set("c");
  });
  expect(box()).toHaveDisplayValue("C");
});

test("options that say the same stay in the page when another is chosen", () => {
  const { chosen } = aBox(optionsOf("", "a", "b"), "a");
  const [first] = box().children;
  chosen.set("b");
  expect(box()).toHaveDisplayValue("B");
  expect(box().children[0]).toBe(first);
  chosen.set("");
  expect(box()).toHaveDisplayValue("");
  expect(box().children).toHaveLength(3);
});
