import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { FieldProblem } from "#ui/field.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { aState, show } from "./show.tsx";

const nothing = () => undefined;

test("a field is named by its label and described by its hint", () => {
  show(() => (
    <TextField label="NEQ" aside="(facultatif)" hint="Dix chiffres" value="" onInput={nothing} />
  ));
  expect(screen.getByRole("textbox", { name: "NEQ (facultatif)" })).toHaveAccessibleDescription(
    "Dix chiffres",
  );
  expect(screen.getByRole("textbox")).toBeValid();
});

test("what stops is said, and marks the field as wrong; what is mended is no longer said", () => {
  const problem = aState<FieldProblem | undefined>(undefined);
  show(() => <TextField label="Fin" value="" onInput={nothing} problem={problem.now} />);
  problem.set({ weight: "stop", text: "La fin vient avant le début." });
  expect(screen.getByLabelText("Fin")).toBeInvalid();
  expect(screen.getByLabelText("Fin")).toHaveAccessibleDescription("La fin vient avant le début.");

  problem.set(undefined);
  expect(screen.getByLabelText("Fin")).toBeValid();
  expect(screen.getByLabelText("Fin")).not.toHaveAccessibleDescription();
});

test("a doubt is said, and the field is not wrong", () => {
  show(() => (
    <TextField
      label="NEQ"
      value="1"
      onInput={nothing}
      problem={{ weight: "check", text: "Le dernier chiffre ne concorde pas." }}
    />
  ));
  expect(screen.getByLabelText("NEQ")).toBeValid();
  expect(screen.getByLabelText("NEQ")).toHaveAccessibleDescription(
    "Le dernier chiffre ne concorde pas.",
  );
});

test("each letter is told while typing, and the whole text on leaving", async () => {
  const onChange = vi.fn<(value: string) => void>();
  const value = aState("");
  show(() => (
    <TextArea label="Ce qui s’est dit" value={value.now} onInput={value.set} onChange={onChange} />
  ));
  await userEvent.type(screen.getByLabelText("Ce qui s’est dit"), "Deux menus");
  expect(value.now).toBe("Deux menus");
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onChange).toHaveBeenCalledExactlyOnceWith("Deux menus");
});
