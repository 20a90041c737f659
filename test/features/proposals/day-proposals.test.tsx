import { configure, screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Json } from "#crdt/json.ts";
import { missedAsk, ratingAsk, vetoAsk, wishesAsk } from "#domain/day-asks.ts";
import { importSignKey } from "#exchange/audience-keys.ts";
import { readProposal, seenHash, writeProposal } from "#exchange/proposal.ts";
import { readPublication, writePublication } from "#exchange/publication.ts";
import { preparePublication } from "#exchange/publish.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { ProposalsPage } from "#features/proposals/proposals-page.tsx";
import { addReader } from "#workspace/publications.ts";
import { aDay } from "../../support/a-day.ts";
import { openPages, put, spaceId } from "../../support/render.tsx";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

type KeyOf = (id: string) => string;
interface Said {
  /** As the team names it. */
  readonly id: string;
  readonly type: "enrolments" | "meetings";
  readonly field: (keyOf: KeyOf) => string;
  readonly value: (keyOf: KeyOf) => Json;
  readonly seen: (keyOf: KeyOf) => Json;
}

/** A day of two enterprises and three buyers; « Atelier 1 » says something of it, and the team reads it. */
async function openSaid(toSay: (day: Day) => readonly Said[], wishes = true) {
  const made = await aDay({ enterprises: 2, buyers: 3, wishes });
  const { workspace, event, enterprises, buyers } = made;
  const [own = ""] = enterprises;
  const enrolment = workspace.directory.linked("enrolments", "enterprise", own)[0]?.id ?? "";
  const pair = { event, enterprise: own, buyer: buyers[0] ?? "" };
  const meeting = await put(workspace, "meetings", { ...pair, round: 1, table: 1 });
  const day = { ...made, own, enrolment, meeting };
  const reader = await addReader(workspace, {
    kind: "enterprise",
    name: "Atelier 1",
    own: { type: "enterprises", id: own },
    circleName: "Entreprises",
  });
  const options = { team: "Équipe", made: "2026-11-23", decisions: {}, before: [] } as const;
  const prepared = await preparePublication(workspace.store.replica, {
    ...options,
    reader: reader.id,
  });
  if (prepared === undefined) throw new Error("no such reader");
  const key = await importSignKey(prepared.signKey);
  const reading = await readPublication(await writePublication(prepared.draft, key));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { header, reader: told } = reading.publication;
  const keys = new Map(Object.entries(prepared.sources).map(([to, id]) => [id, to.split("/")[1]]));
  const keyOf = (id: string) => keys.get(id) ?? "";
  const changes = toSay(day).map(async ({ type, id, field, value, seen }) => ({
    type,
    id: keyOf(id),
    field: field(keyOf),
    value: value(keyOf),
    seen: await seenHash(seen(keyOf)),
  }));
  const { space, audience, edition } = header;
  const bytes = await writeProposal(
    {
      space,
      audience: audience.id,
      reader: told.id,
      edition,
      made: "2026-11-22",
      changes: await Promise.all(changes),
      meets: [],
      messages: [],
    },
    told.reply,
  );
  const proposal = await readProposal(bytes);
  if (!proposal.ok) throw new Error(proposal.problem.code);
  const taken = await takeProposal(workspace.store.replica, spaceId, proposal.proposal);
  if (taken.is !== "taken") throw new Error(taken.is);
  await workspace.store.write(() => [taken.write]);
  const pages = { "/propositions/:id?": ProposalsPage };
  await openPages(pages, { address: `/propositions/${taken.id}`, workspace });
  return day;
}

type Day = Awaited<ReturnType<typeof aDay>> & {
  readonly own: string;
  readonly enrolment: string;
  readonly meeting: string;
};

const wished =
  (...places: readonly number[]) =>
  ({ enrolment, buyers }: Day): readonly Said[] => [
    {
      type: "enrolments",
      id: enrolment,
      field: () => wishesAsk,
      value: (keyOf) => places.map((at) => ({ id: keyOf(buyers[at] ?? ""), why: `motif ${at}` })),
      seen: (keyOf) => buyers.map(keyOf),
    },
  ];

const acceptAll = async () => {
  await userEvent.click(await screen.findByRole("button", { name: /^Accepter le/ }));
  await screen.findByText(/^1 acceptée\.$/);
};

test("accepted wishes stand in their order, those left out go to the bin, and all of it is undone", async () => {
  const { workspace, own, buyers } = await openSaid(wished(2, 0));
  const wishes = () =>
    workspace.directory
      .linked("wishes", "enterprise", own)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ buyer, why }) => [buyer, why]);
  const duel = await screen.findByRole("group", { name: /^Souhaits pour/ });
  expect(
    within(duel).getByRole("radio", { name: /1..Ville 1, ?2..Ville 2, ?3..Ville 3/ }),
  ).toBeVisible();
  expect(
    within(duel).getByRole("radio", { name: /1..Ville 3.: motif 2, ?2..Ville 1/ }),
  ).toBeVisible();
  await acceptAll();
  expect(wishes()).toEqual([
    [buyers[2], "motif 2"],
    [buyers[0], "motif 0"],
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(wishes().map(([id]) => id)).toEqual(buyers));
});

test("an accepted veto is of the side that asked it; taken back, that of the team stays", async () => {
  const said =
    (value: Json) =>
    (day: Day): readonly Said[] => [
      {
        type: "enrolments",
        id: day.enrolment,
        field: (keyOf) => vetoAsk(keyOf(day.buyers[1] ?? "")),
        value: () => value,
        seen: () => null,
      },
    ];
  const { workspace, event, own, buyers } = await openSaid(said(true));
  const pair = { event, enterprise: own, buyer: buyers[1] ?? "" };
  await put(workspace, "vetoes", { ...pair, side: "team" });
  expect(await screen.findByRole("group", { name: "Ne pas réunir avec Ville 2" })).toBeVisible();
  await acceptAll();
  const sides = workspace.directory.list("vetoes").map(({ side }) => side);
  expect(sides).toHaveLength(2);
  expect(sides).toEqual(expect.arrayContaining(["enterprise", "team"]));
});

test("an accepted rating is of its side, with its promise; the meeting was held", async () => {
  const { workspace, meeting, own } = await openSaid((day) => [
    {
      type: "meetings",
      id: day.meeting,
      field: () => ratingAsk,
      value: () => ({ interest: "strong", next: "quote", dueOn: "2026-12-10" }),
      seen: () => null,
    },
  ]);
  await put(workspace, "ratings", { meeting, event: "", side: "team", interest: "little" });
  expect(
    await screen.findByRole("group", { name: "Son avis sur la rencontre avec Ville 1" }),
  ).toHaveTextContent(/Intérêt : fort · Promis : offre de prix · Avant le : 10 décembre 2026/);
  await acceptAll();
  const { directory } = workspace;
  expect(directory.find("meetings", meeting)?.status).toBe("held");
  const ratings = directory.linked("ratings", "meeting", meeting);
  const bySide = Object.fromEntries(ratings.map(({ side, interest }) => [side, interest]));
  expect(bySide).toEqual({ enterprise: "strong", team: "little" });
  const promises = directory.list("followUps").filter(({ promise }) => promise === "quote");
  expect(promises).toEqual([expect.objectContaining({ enterprise: own, dueOn: "2026-12-10" })]);
});

test("an accepted absence of the other side is what became of the meeting", async () => {
  const { workspace, meeting } = await openSaid((day) => [
    {
      type: "meetings",
      id: day.meeting,
      field: () => missedAsk,
      value: () => true,
      seen: () => null,
    },
  ]);
  expect(
    await screen.findByRole("group", { name: "Ce qu’est devenue sa rencontre avec Ville 1" }),
  ).toHaveTextContent(/prévue.*acheteur absent/);
  await acceptAll();
  expect(workspace.directory.find("meetings", meeting)?.status).toBe("buyer-absent");
});

test("an accepted rating that is taken back is emptied, with its promise", async () => {
  const { workspace, meeting } = await openSaid((day) => [
    {
      type: "meetings",
      id: day.meeting,
      field: () => ratingAsk,
      value: () => null,
      seen: () => null,
    },
  ]);
  const known = {
    meeting,
    event: "",
    side: "enterprise",
    next: "quote",
    note: "Entre nous",
  } as const;
  await put(workspace, "ratings", known);
  const promise = await put(workspace, "followUps", { what: "Offre", promise: "quote", meeting });
  const group = await screen.findByRole("group", { name: /^Son avis/ });
  await waitFor(() => expect(group).toHaveTextContent(/Entre nous/));
  await userEvent.click(within(group).getAllByRole("radio").at(-1) ?? group);
  await userEvent.click(screen.getByRole("button", { name: /^(?:Répondre|Garder|Enregistrer)/ }));
  const { directory } = workspace;
  await waitFor(() =>
    expect(directory.linked("ratings", "meeting", meeting).map(({ note }) => note)).toEqual([
      undefined,
    ]),
  );
  expect(directory.find("followUps", promise)?.state).toBe("binned");
  expect(directory.find("meetings", meeting)?.status).toBeUndefined();
});
