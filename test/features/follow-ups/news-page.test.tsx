import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EditFollowUpPage } from "#features/follow-ups/follow-up-form.tsx";
import { FollowUpPage } from "#features/follow-ups/follow-up-page.tsx";
import { FollowUpsPage } from "#features/follow-ups/follow-ups-page.tsx";
import { NewsPage } from "#features/follow-ups/news-page.tsx";
import { DueToday } from "#features/today/due-today.tsx";
import { aDay } from "../../support/a-day.ts";
import { anotherValue, openPages, put } from "../../support/render.tsx";

const pages = {
  "/evenements/:id/suivis": NewsPage,
  "/relances": FollowUpsPage,
  "/relances/:id": FollowUpPage,
  "/relances/:id/modifier": EditFollowUpPage,
  "/aujourdhui": DueToday,
};

/** A day eight days ago with `met` meetings that its buyer liked, and one that it did not. */
async function aDayBehind(met = 2) {
  const day = await aDay({ enterprises: met + 1, buyers: 1, wishes: false }, { on: "2026-11-15" });
  const { workspace, event, enterprises, buyers } = day;
  await Promise.all(
    enterprises.map(async (enterprise, at) => {
      const meeting = await put(workspace, "meetings", {
        event,
        enterprise,
        buyer: buyers[0] ?? "",
        round: at + 1,
        table: 1,
        status: "held",
      });
      const interest = at < met ? "good" : "little";
      await put(workspace, "ratings", { meeting, event, side: "buyer", interest });
    }),
  );
  return day;
}

async function followed(met?: number) {
  const day = await aDayBehind(met);
  const opened = await openPages(pages, {
    address: `/evenements/${day.event}/suivis`,
    workspace: day.workspace,
  });
  await userEvent.click(await screen.findByRole("button", { name: /^Suivre / }));
  await screen.findByRole("group", { name: "Après la journée" });
  return { ...day, ...opened };
}

const told = (workspace: Awaited<ReturnType<typeof aDay>>["workspace"]) =>
  workspace.directory
    .list("followUps")
    .toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""))
    .map(({ outcome, doneOn }) => outcome ?? doneOn ?? "open");

test("meetings that were rated elsewhere are followed in one tap, those that nobody liked are not", async () => {
  const { workspace } = await aDayBehind().then(async (day) => {
    await openPages(pages, {
      address: `/evenements/${day.event}/suivis`,
      workspace: day.workspace,
    });
    return day;
  });
  await userEvent.click(await screen.findByRole("button", { name: "Suivre 2 rencontres" }));
  await screen.findByText("2 rencontres suivies.");
  expect(workspace.directory.list("followUps")).toHaveLength(8);
  expect(screen.queryByRole("button", { name: /^Suivre/ })).toBeNull();
  expect(screen.getByText("2 à demander sur 2")).toBeVisible();
});

test("follow-ups that were put in the bin are not made again", async () => {
  const { workspace, event } = await followed(1);
  await workspace.remove(workspace.directory.list("followUps"));
  expect(await screen.findByText("Aucune rencontre à suivre")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Suivre/ })).toBeNull();
  expect(workspace.directory.linked("followUps", "event", event)).toEqual([]);
});

test("a meeting is answered in one tap; « clos » ends its later follow-ups, and « Annuler » asks them again", async () => {
  const { workspace } = await followed(1);
  const answers = screen.getByRole("group", { name: /^Où en est-on\s: Atelier 1 × Ville 1$/ });
  await userEvent.click(within(answers).getByLabelText("échange"));
  await screen.findByText("Réponse gardée.");
  expect(told(workspace)).toEqual(["exchange", "open", "open", "open"]);
  await userEvent.click(screen.getByLabelText(/^30\sjours/, { selector: "input" }));
  await userEvent.click(screen.getByLabelText("clos"));
  await screen.findByText("Clos : ses autres suivis sont terminés.");
  expect(told(workspace)).toEqual(["exchange", "closed", "closed", "closed"]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => told(workspace)).toEqual(["exchange", "open", "open", "open"]);
});

test("on Aujourd’hui and in Relances forty meetings of a day are one line, which leads to their answers", async () => {
  const { event, go } = await followed(40);
  const toAnswers = async () => {
    const found = await screen.findByRole("link", { name: /^Suivi à 7\sjours\s·\s40 rencontres/ });
    expect(found).toHaveAttribute("href", `#/evenements/${event}/suivis?jalon=7`);
    expect(screen.queryByRole("link", { name: /^Suivi à 7\sjours$/ })).toBeNull();
  };
  go("/aujourdhui");
  await toAnswers();
  go("/relances");
  await toAnswers();
  expect(screen.getByRole("link", { name: /^Suivi à 180\sjours\s·\s40 rencontres/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /à l’agenda/ })).toBeNull();
});

test("the follow-up of a single meeting is answered where it stands", async () => {
  const { workspace, go } = await followed(1);
  go("/aujourdhui");
  await screen.findByRole("heading", { name: "À faire aujourd’hui" });
  const answers = await screen.findByRole("group", {
    name: /^Où en est-on\s: Atelier 1 × Ville 1$/,
  });
  await userEvent.click(within(answers).getByLabelText("pas de nouvelle"));
  await expect.poll(() => told(workspace)).toEqual(["no-news", "open", "open", "open"]);
});

test("a contract asks for its amount, which its own page then says", async () => {
  const { workspace, go } = await followed(1);
  const first = workspace.directory.list("followUps").find((one) => one.milestone === "day-7");
  go(`/relances/${first?.id}`);
  await screen.findByRole("link", { name: "Voir la rencontre" });
  await userEvent.click(screen.getByLabelText("contrat"));
  expect(await screen.findByRole("link", { name: "Dire le montant signé" })).toHaveAttribute(
    "href",
    `#/relances/${first?.id}/modifier`,
  );
  go(`/relances/${first?.id}/modifier`);
  await userEvent.type(await screen.findByLabelText(/^Montant du contrat/), "12 500");
  expect(screen.queryByLabelText("Promis")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByText("12 500 $")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Dire le montant signé" })).toBeNull();
});

test("the list says what a contract is worth, or asks for it", async () => {
  const { workspace } = await followed(1);
  await userEvent.click(screen.getByLabelText("contrat"));
  await screen.findByRole("link", { name: "Dire le montant signé" });
  const asked = workspace.directory.list("followUps").find((one) => one.outcome === "contract");
  if (asked === undefined) throw new Error("no contract");
  await anotherValue(workspace, "followUps", asked.id, { contractAmount: 1_250_000 });
  const amount = await screen.findByRole("link", { name: /^12\s500\s\$ avant taxes$/ });
  expect(amount).toHaveAttribute("href", `#/relances/${asked.id}/modifier`);
});
