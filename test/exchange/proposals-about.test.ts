import { expect, test } from "vitest";
import type { Replica } from "#crdt/replica.ts";
import { proposalsAbout } from "#exchange/proposals-about.ts";
import { withOrigins } from "#storage/contested.ts";
import { deriveId } from "#storage/derive-id.ts";
import { idOf } from "./bundles.ts";
import { aTeam, editionOf, spaceId, stored } from "./team-with-readers.ts";

const own = idOf("menuiserie");
const town = idOf("ville");

/** Kept here as it came: one wants to meet the town, one corrects its own sheet, one only names them. */
async function aTeamWithProposals(): Promise<Replica> {
  const replica = aTeam();
  const { keyOf } = await editionOf(replica);
  const of = { reader: idOf("ecteur"), hash: "x", edition: 1, made: "2026-11-25" };
  replica.join([
    stored("proposals", "rencontre", { ...of, "meets/r0": { type: "buyers", id: keyOf(town) } }),
    stored("proposals", "correction", {
      ...of,
      "changes/c0": { type: "enterprises", id: keyOf(own), field: "phone", value: "1", seen: "" },
    }),
    stored("proposals", "mots", { ...of, "messages/m0": { text: "Ville de Port-aux-Brumes" } }),
  ]);
  return replica;
}

test("a proposal is about the record that it names by the reader’s own id of it, not by its words", async () => {
  const replica = await aTeamWithProposals();
  expect([...(await proposalsAbout(replica, [`buyers/${town}`]))]).toEqual([idOf("rencontre")]);
  expect([...(await proposalsAbout(replica, [`enterprises/${town}`]))]).toEqual([]);
  expect([...(await proposalsAbout(replica, [`enterprises/${idOf("traiteur")}`]))]).toEqual([]);
});

test("with its own sheet, or itself, goes all that a reader proposed", async () => {
  const all = [idOf("rencontre"), idOf("correction"), idOf("mots")].toSorted();
  for (const key of [`enterprises/${own}`, `readers/${idOf("ecteur")}`]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const replica = await aTeamWithProposals();
    // oxlint-disable-next-line no-await-in-loop
    expect([...(await proposalsAbout(replica, [key]))].toSorted()).toEqual(all);
  }
});

test("what was said of a record before it was erased by mistake and brought back is about it", async () => {
  const replica = await aTeamWithProposals();
  const copy = await deriveId(spaceId, "buyers", "contest", town);
  const keys = () => withOrigins(replica, spaceId, [`buyers/${copy}`]);
  expect(await keys()).toEqual([`buyers/${copy}`]);
  replica.join([{ type: "buyers", id: town, fields: {}, erased: ["Mass11111111"] }]);
  expect(await keys()).toEqual([`buyers/${copy}`, `buyers/${town}`]);
  expect([...(await proposalsAbout(replica, await keys()))]).toEqual([idOf("rencontre")]);
});
