import { expect, test } from "vitest";
import { Staff } from "#ui/staff.tsx";
import { show } from "./show.tsx";

/** F full, h hatched, . empty. */
function drawn(full: number, here: number): string {
  const { container } = show(() => <Staff full={full} here={here} />);
  const marks: Partial<Record<string, string>> = { on: "F", off: ".", "": "h" };
  return [...container.querySelectorAll("i")].map((plank) => marks[plank.className]).join("");
}

test.each([
  { full: 0, here: 0, planks: ".........." },
  { full: 1204, here: 0, planks: "FFFFFFFFFF" },
  { full: 0, here: 38, planks: "hhhhhhhhhh" },
  { full: 1182, here: 22, planks: "FFFFFFFFFh" },
  { full: 9999, here: 1, planks: "FFFFFFFFFh" },
  { full: 1, here: 9999, planks: "hhhhhhhhhh" },
  { full: 50, here: 50, planks: "FFFFFhhhhh" },
])("$full elsewhere too and $here only here: $planks", ({ full, here, planks }) => {
  expect(drawn(full, here)).toBe(planks);
});

test("it is silent: the sentence beside it speaks", () => {
  const { container } = show(() => <Staff full={1} here={0} />);
  expect(container.querySelector(".staff")).toHaveAttribute("aria-hidden", "true");
});
