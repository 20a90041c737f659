import { expect, test } from "vitest";
import { aBuyer, aContact } from "../support/builders.ts";
import { aWorkspace, put } from "../support/render.tsx";

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
