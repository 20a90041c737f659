import { expect, test } from "vitest";
import { countDue } from "#domain/is-due.ts";

const today = "2026-12-03";

test("what is asked of several meetings of a day at one milestone counts once, like the line that shows it", () => {
  const asked = { event: "day", milestone: "day-7", dueOn: "2026-12-03" } as const;
  const followUps = [
    { id: "a", ...asked },
    { id: "b", ...asked },
    { id: "c", ...asked, doneOn: "2026-12-03" },
    { id: "d", ...asked, event: "other" },
    { id: "e", ...asked, milestone: "day-30", dueOn: "2026-12-26" },
    { id: "f", event: "day", dueOn: "2026-12-01" },
    { id: "g", dueOn: "2026-12-02" },
    { id: "h" },
  ] as const;
  expect(countDue(followUps, today)).toBe(4);
});
