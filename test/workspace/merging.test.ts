import { expect, test } from "vitest";
import { liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Entry } from "#workspace/entry.ts";
import { isMerged, merge, mergedInto, takeBack } from "#workspace/merging.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { binnedIn, unsettledIn } from "#workspace/odd-entries.ts";
import { aBuyer, aContact, anInteraction } from "../support/builders.ts";
import { aColleague, anotherValue, aWorkspace, exchange, put } from "../support/render.tsx";

async function twoBuyers() {
  const workspace = await aWorkspace();
  const kept = await put(workspace, "buyers", aBuyer({ phone: "418 555-0100" }));
  const merged = await put(
    workspace,
    "buyers",
    aBuyer({ name: "Port-aux-Brumes (Ville)", phone: "418 555-0199", mrcs: ["070"] }),
  );
  const contact = await put(workspace, "contacts", aContact({ buyer: merged }));
  await put(workspace, "interactions", anInteraction({ buyer: merged }));
  return { workspace, kept, merged, contact };
}

/** Of the record itself, in the bin too. */
function entryIn({ directory }: Workspace, id: string): Entry {
  const found = binnedIn(directory).find((one) => one.id === id) ?? directory.find("buyers", id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

async function putBack(workspace: Workspace, id: string) {
  const { writes, unknown } = await takeBack(workspace, [entryIn(workspace, id)]);
  await workspace.write("restore", writes);
  return unknown;
}

test("what named the merged sheet is read under the kept one, whichever of the two is asked for", async () => {
  const { workspace, kept, merged, contact } = await twoBuyers();
  const { directory } = workspace;
  await merge(workspace, entryIn(workspace, merged), entryIn(workspace, kept), new Set(["phone"]));
  expect(directory.find("buyers", merged)?.id).toBe(kept);
  expect(directory.list("buyers").map(({ id }) => id)).toEqual([kept]);
  for (const id of [kept, merged]) {
    expect(directory.linked("contacts", "buyer", id).map((one) => one.id)).toEqual([contact]);
    expect(directory.linked("interactions", "buyer", id)).toHaveLength(1);
  }
  const buyer = directory.find("buyers", kept);
  expect(buyer).toMatchObject({ name: "Ville de Port-aux-Brumes", phone: "418 555-0199" });
  expect(buyer?.mrcs).toEqual(["070", "080"]);
  expect(mergedInto(workspace, entryIn(workspace, kept))).toEqual([merged]);
  expect(isMerged(entryIn(workspace, merged))).toBe(true);
});

test("« Annuler » restores both, and what was linked goes back", async () => {
  const { workspace, kept, merged, contact } = await twoBuyers();
  const { directory } = workspace;
  const { undo } = await merge(
    workspace,
    entryIn(workspace, kept),
    entryIn(workspace, merged),
    new Set(["phone", "name"]),
  );
  await undo();
  expect(directory.find("buyers", kept)).toMatchObject(aBuyer({ phone: "418 555-0100" }));
  expect(directory.find("buyers", merged)).toMatchObject({ phone: "418 555-0199", mrcs: ["070"] });
  expect(directory.linked("contacts", "buyer", merged).map(({ id }) => id)).toEqual([contact]);
  expect(directory.linked("contacts", "buyer", kept)).toEqual([]);
});

test("merged on two phones at once, in opposite directions: one stays, and either phone takes it back whole", async () => {
  const { workspace: mine, kept, merged } = await twoBuyers();
  const yours = await aColleague(mine);
  await merge(mine, entryIn(mine, kept), entryIn(mine, merged), new Set(["phone"]));
  await merge(yours, entryIn(yours, merged), entryIn(yours, kept), new Set(["name"]));
  await exchange(mine, yours);
  await exchange(yours, mine);
  for (const { directory } of [mine, yours]) {
    expect(directory.list("buyers").map(({ id }) => id)).toEqual([kept]);
    expect(directory.find("buyers", merged)).toMatchObject({
      id: kept,
      name: "Port-aux-Brumes (Ville)",
      phone: "418 555-0199",
      conflicts: [],
    });
  }
  expect(await putBack(yours, merged)).toEqual([]);
  await exchange(yours, mine);
  for (const { directory } of [mine, yours]) {
    expect(directory.find("buyers", kept)).toMatchObject(aBuyer({ phone: "418 555-0100" }));
    expect(directory.find("buyers", merged)).toMatchObject({
      id: merged,
      state: "live",
      name: "Port-aux-Brumes (Ville)",
    });
    expect(unsettledIn(directory)).toEqual([]);
  }
});

test("a sheet merged here and changed elsewhere asks; deleted then, it still leads to what it became", async () => {
  const { workspace: mine, kept, merged } = await twoBuyers();
  const yours = await aColleague(mine);
  await merge(mine, entryIn(mine, kept), entryIn(mine, merged), new Set());
  await anotherValue(yours, "buyers", merged, { email: "info@port-aux-brumes.example" });
  await exchange(yours, mine);
  const asked = mine.directory.find("buyers", merged);
  expect(asked).toMatchObject({ id: merged, state: "asked" });
  await mine.remove([entryIn(mine, merged)]);
  expect(mine.directory.find("buyers", merged)?.id).toBe(kept);
});

test("two values of a field that is taken stay two", async () => {
  const { workspace: mine, kept, merged } = await twoBuyers();
  const yours = await aColleague(mine);
  await anotherValue(mine, "buyers", merged, { phone: "418 555-0111" });
  await anotherValue(yours, "buyers", merged, { phone: "418 555-0222" });
  await exchange(yours, mine);
  await merge(mine, entryIn(mine, kept), entryIn(mine, merged), new Set(["phone"]));
  const record = mine.directory.find("buyers", kept)?.record;
  expect(liveValues(cellOf(record, "phone")).map(({ value }) => value)).toEqual([
    "418 555-0111",
    "418 555-0222",
  ]);
});
