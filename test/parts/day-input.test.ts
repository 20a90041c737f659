import { expect, test } from "vitest";
import { dayInput } from "#parts/day-input.ts";
import { aDay } from "../support/a-day.ts";

const before = { on: "2026-11-01", at: "08:00" } as const;

test.each([Number.MAX_SAFE_INTEGER, 100_000])(
  "%d tables, typed by mistake, do not take the memory of the device",
  async (tables) => {
    const { workspace, event } = await aDay({}, { tables });
    expect(dayInput(workspace.directory, event, before)?.day.tables).toHaveLength(1000);
  },
);

test("a table with a number beyond all others is there for the buyer who keeps it", async () => {
  const { workspace, event, buyers } = await aDay({ enterprises: 1, buyers: 1 });
  const { directory } = workspace;
  const [enrolment] = directory.linked("enrolments", "buyer", buyers[0] ?? "");
  const table = 2_000_000_001;
  await workspace.save([
    {
      type: "events",
      id: event,
      shown: directory.find("events", event)?.record,
      values: { tables: null },
    },
    { type: "enrolments", id: enrolment?.id ?? "", shown: enrolment?.record, values: { table } },
  ]);
  const tables = dayInput(directory, event, before)?.day.tables.map(({ name }) => name);
  expect(tables).toHaveLength(1001);
  expect(tables).toContain("2000000001");
});
