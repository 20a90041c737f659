import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ChipChecks, ChipGroup } from "#ui/chip-group.tsx";
import { aState, show } from "./show.tsx";

const days = [
  { value: "tomorrow", label: "demain" },
  { value: "friday", label: "vendredi" },
];

test("one chip of a group holds, chosen by tap or by arrow", async () => {
  const chosen = aState<string | undefined>(undefined);
  show(() => <ChipGroup legend="Avant" choices={days} chosen={chosen.now} onChoose={chosen.set} />);
  expect(screen.getByRole("group", { name: "Avant" })).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "demain" }));
  expect(chosen.now).toBe("tomorrow");
  await userEvent.keyboard("{ArrowDown}");
  expect(chosen.now).toBe("friday");
  expect(screen.getByRole("radio", { name: "vendredi" })).toBeChecked();
});

test("a second tap takes the choice back where it may be left open", async () => {
  const chosen = aState<string | undefined>("friday");
  show(() => (
    <ChipGroup
      legend="Avant"
      choices={days}
      chosen={chosen.now}
      onChoose={chosen.set}
      onClear={() => chosen.set(undefined)}
    />
  ));
  await userEvent.click(screen.getByRole("radio", { name: "vendredi" }));
  expect(chosen.now).toBeUndefined();
  expect(screen.getByRole("radio", { name: "vendredi" })).not.toBeChecked();
});

test("two groups on a screen do not share their choice", async () => {
  const first = aState<string | undefined>("tomorrow");
  const second = aState<string | undefined>(undefined);
  show(() => (
    <>
      <ChipGroup legend="Avant" choices={days} chosen={first.now} onChoose={first.set} />
      <ChipGroup legend="Après" choices={days} chosen={second.now} onChoose={second.set} />
    </>
  ));
  const [, , , later] = screen.getAllByRole("radio");
  if (later) await userEvent.click(later);
  expect([first.now, second.now]).toEqual(["tomorrow", "friday"]);
  expect(screen.getAllByRole("radio", { checked: true })).toHaveLength(2);
});

test("several chips may hold, and their counts are part of what is read", async () => {
  const chosen = aState<readonly string[]>(["tomorrow"]);
  show(() => (
    <ChipChecks
      legend="MRC"
      choices={[
        { value: "tomorrow", label: "demain", count: 8 },
        { value: "friday", label: "vendredi", count: 8 },
      ]}
      chosen={chosen.now}
      onChoose={chosen.set}
    />
  ));
  await userEvent.click(screen.getByRole("checkbox", { name: "vendredi 8" }));
  expect(chosen.now).toEqual(["tomorrow", "friday"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "demain 8" }));
  expect(chosen.now).toEqual(["friday"]);
});
