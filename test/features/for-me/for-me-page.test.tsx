import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AttendancePage } from "#features/for-me/attendance-page.tsx";
import { ForMePage } from "#features/for-me/for-me-page.tsx";
import { listAsks } from "#storage/asks.ts";
import { aDay } from "../../support/a-day.ts";
import { aNeed } from "../../support/builders.ts";
import { asReader } from "../../support/reader.ts";
import { openPage, put } from "../../support/render.tsx";

async function aReaderOfDay() {
  const day = await aDay({ enterprises: 1, buyers: 3, wishes: false });
  const own = day.enterprises[0] ?? "";
  await asReader(day.workspace, { type: "enterprises", id: own, name: "Atelier 1" });
  return { ...day, own };
}

test("on any day, those whose needs one answers are there, who was met lately after who was not", async () => {
  const { workspace, own, buyers } = await aReaderOfDay();
  await put(workspace, "offers", { enterprise: own, title: "Buffet", family: "food-catering" });
  await put(workspace, "needs", aNeed({ buyer: buyers[0] ?? "" }));
  await put(workspace, "needs", aNeed({ buyer: buyers[1] ?? "" }));
  await put(
    workspace,
    "needs",
    aNeed({ buyer: buyers[2] ?? "", family: "textile-sewing", title: "Tabliers" }),
  );
  const met = { buyer: buyers[0] ?? "", channel: "visit", at: "2026-11-02T15:00:00.000Z" } as const;
  await put(workspace, "interactions", { ...met, summary: "Visite" });
  await openPage(ForMePage, { address: "/pour-moi", workspace });
  await screen.findByRole("heading", { name: "Acheteurs pour moi" });
  const names = (await screen.findAllByRole("link", { name: /^Ville/ })).map(
    (one) => one.textContent,
  );
  expect(names).toEqual([expect.stringMatching(/^Ville 2/), expect.stringMatching(/^Ville 1/)]);
  expect(screen.getAllByText("aucune rencontre dans vos notes")).toHaveLength(1);
});

test("how many meetings one wants goes to the team as a change of its enrolment, and nothing changes here", async () => {
  const { workspace, own } = await aReaderOfDay();
  const [enrolment] = workspace.directory.linked("enrolments", "enterprise", own);
  const address = `/inscriptions/${enrolment?.id}/proposer`;
  await openPage(AttendancePage, { path: "/inscriptions/:id/proposer", address, workspace });
  await userEvent.type(await screen.findByLabelText(/^Rencontres au plus/), "4");
  await userEvent.click(screen.getByRole("button", { name: "Garder pour l’équipe" }));
  await waitFor(async () => {
    expect((await listAsks(workspace.store.db)).map(({ what }) => what)).toEqual([
      expect.objectContaining({ type: "enrolments", field: "maxMeetings", value: 4 }),
    ]);
  });
  expect(workspace.directory.find("enrolments", enrolment?.id)?.maxMeetings).toBeUndefined();
});
