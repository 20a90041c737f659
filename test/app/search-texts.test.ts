import { expect, test } from "vitest";
import { aBuyer, aContact, anEnterprise } from "../support/builders.ts";
import { anotherValue, aWorkspace, put } from "../support/render.tsx";

test.for(["418 555-0142", "4185550142", "555-0142", "(418) 555-0142"])(
  "who called is found by the number, written %s",
  async (typed) => {
    const workspace = await aWorkspace();
    const id = await put(workspace, "contacts", aContact({ workPhone: "418 555-0142" }));
    await put(workspace, "contacts", aContact({ workPhone: "418 555-0199" }));
    await expect.poll(() => workspace.search.find(typed).hits[0]?.key).toBe(`contacts/${id}`);
  },
);

test.for(["G5L 1A1", "g5l1a1"])("a postal code is found written %s", async (typed) => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "buyers", aBuyer({ postalCode: "G5L 1A1" }));
  await put(workspace, "buyers", aBuyer({ postalCode: "G0J 2L0" }));
  await expect
    .poll(() => workspace.search.find(typed).hits.map(({ key }) => key))
    .toEqual([`buyers/${id}`]);
});

test("a note is found by whom it names, also when they are called otherwise since, or came after it", async () => {
  const workspace = await aWorkspace();
  const contact = await put(
    workspace,
    "contacts",
    aContact({ firstName: "Zoé", lastName: "Xavier" }),
  );
  const enterprise = await put(workspace, "enterprises", anEnterprise({ name: "Kayak du Fleuve" }));
  const at = "2026-11-23T14:00:00.000Z";
  const note = await put(workspace, "interactions", {
    at,
    buyer: "LaterBuyer12",
    contacts: [contact],
    enterprises: [enterprise],
    summary: "Budget voté",
  });
  const notes = (typed: string) =>
    workspace.search.find(typed, { types: ["interactions"] }).hits.map(({ key }) => key);
  await expect.poll(() => notes("zoe xavier")).toEqual([`interactions/${note}`]);
  expect(notes("kayak")).toEqual([`interactions/${note}`]);

  const later = { type: "buyers", id: "LaterBuyer12", shown: undefined } as const;
  await workspace.save([{ ...later, values: aBuyer({ name: "Régie de Quimper" }) }]);
  await expect.poll(() => notes("quimper")).toEqual([`interactions/${note}`]);

  await anotherValue(workspace, "enterprises", enterprise, { name: "Canot du Fleuve" });
  await expect.poll(() => notes("canot")).toEqual([`interactions/${note}`]);
  expect(notes("kayak")).toEqual([]);
});

test("a sheet that many notes name stands before them", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ name: "Régie de Quimper" }));
  for (const hour of ["10", "11", "12"]) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await put(workspace, "interactions", { at: `2026-11-23T${hour}:00:00.000Z`, buyer });
  }
  await expect.poll(() => workspace.search.find("quimper").hits).toHaveLength(4);
  expect(workspace.search.find("quimper").hits[0]?.key).toBe(`buyers/${buyer}`);
});

test("a sheet and a person are found by their tags; nobody is found by the name of a photo", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", anEnterprise({ tags: ["Salon du printemps"] }));
  const hash = "0f".repeat(32);
  await put(workspace, "contacts", aContact({ tags: ["à inviter"], photos: [hash] }));
  await expect
    .poll(() => workspace.search.find("printemps").hits.map(({ key }) => key))
    .toEqual([`enterprises/${id}`]);
  expect(workspace.search.find("inviter").hits).toHaveLength(1);
  expect(workspace.search.find(hash).hits).toEqual([]);
});

test("a name finds what was promised to it, and not the news that is asked of each of its meetings", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ name: "Ville de Kamik" }));
  const promise = await put(workspace, "followUps", { what: "Rappeler", buyer });
  await put(workspace, "followUps", {
    what: "J+7",
    buyer,
    milestone: "day-7",
    meeting: "Meeting11111",
  });
  await expect
    .poll(() => workspace.search.find("kamik").hits.map(({ key }) => key))
    .toEqual([`buyers/${buyer}`, `followUps/${promise}`]);
});
