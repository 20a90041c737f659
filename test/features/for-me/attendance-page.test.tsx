import { screen } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { wishesAsk } from "#domain/day-asks.ts";
import { AttendancePage } from "#features/for-me/attendance-page.tsx";
import { keepAsks } from "#workspace/asks.ts";
import { aDay } from "../../support/a-day.ts";
import { asReader } from "../../support/reader.ts";
import { openPage } from "../../support/render.tsx";

test("says of what waits for the team its hours and its number of meetings, not whom it chose", async () => {
  const { workspace, enterprises, buyers } = await aDay({ enterprises: 1, buyers: 2 });
  const own = enterprises[0] ?? "";
  await asReader(workspace, { type: "enterprises", id: own, name: "Atelier 1" });
  const id = workspace.directory.linked("enrolments", "enterprise", own)[0]?.id ?? "";
  const change = { is: "change" as const, type: "enrolments", id, before: null, seen: "" };
  await keepAsks(workspace, [
    { ...change, field: wishesAsk, value: [{ id: buyers[1] ?? "" }] },
    { ...change, field: "maxMeetings", value: 4 },
  ]);
  await openPage(AttendancePage, {
    path: "/inscriptions/:id/presence",
    address: `/inscriptions/${id}/presence`,
    workspace,
  });
  expect(await screen.findByText(/^Déjà proposé, à envoyer/)).toHaveTextContent(
    /à envoyer : rencontres au plus « 4 »\.$/,
  );
  expect(screen.getByText(/^Dites quand vous arrivez/)).toBeVisible();
});
