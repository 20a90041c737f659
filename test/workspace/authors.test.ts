import { createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { deriveId } from "#storage/derive-id.ts";
import { takeDevice } from "#workspace/change-person.ts";
import { introduce } from "#workspace/new-team.ts";
import { anId } from "../support/builders.ts";
import { aWorkspace, put } from "../support/render.tsx";

test("a screen that names many devices is drawn again once, not once for each", async () => {
  const learnt: (() => void)[] = [];
  const workspace = await aWorkspace([], {
    deviceId: (team, name) =>
      name.startsWith("Phone")
        ? new Promise((resolve) => learnt.push(() => resolve(name)))
        : deriveId(team, "devices", "device", name),
  });
  let drawn = 0;
  const dispose = createRoot((disposeRoot) => {
    createEffect(() => {
      drawn += 1;
      for (let one = 0; one < 50; one += 1) workspace.author(`Phone${one}-first123`);
    });
    return disposeRoot;
  });
  expect(learnt).toHaveLength(50);
  for (const learn of learnt.slice(1)) learn();
  await new Promise((resolve) => setTimeout(resolve)); // what was learnt is told by now
  expect(drawn).toBe(1);
  learnt[0]?.();
  await expect.poll(() => drawn).toBe(2);
  dispose();
});

test("on a shared tablet each write is its person’s, and « vous » is who holds it now", async () => {
  const workspace = await aWorkspace();
  const { store, space, directory } = workspace;
  const nadine = { id: anId(), name: "Nadine Fiset", isNew: true, role: "field" } as const;
  await introduce(store, space.id, nadine, "Tablette");
  const before = await put(workspace, "buyers", { name: "Avant" });
  const deviceId = await deriveId(space.id, "devices", "device", store.device);
  const solene = { id: anId(), name: "Solène Roy", isNew: true, role: "field" } as const;
  const { undo } = await takeDevice(workspace, deviceId, solene);
  const after = await put(workspace, "buyers", { name: "Après" });
  const authorOfName = (id: string) => {
    const value = liveValues(cellOf(directory.find("buyers", id)?.record, "name")).at(-1);
    return workspace.author(value?.actor ?? "");
  };
  expect(workspace.me()?.name).toBe("Solène Roy");
  expect(authorOfName(before)).toMatchObject({ memberName: "Nadine Fiset", here: false });
  expect(authorOfName(after)).toMatchObject({ memberName: "Solène Roy", here: true });
  await undo();
  expect(workspace.me()?.name).toBe("Nadine Fiset");
  expect(authorOfName(before)).toMatchObject({ memberName: "Nadine Fiset", here: true });
  expect(authorOfName(after)).toMatchObject({ memberName: "Solène Roy", here: false });
});
