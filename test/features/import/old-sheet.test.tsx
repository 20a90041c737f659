import { screen } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { OldSheet } from "#features/import/old-sheet.tsx";
import { aContact } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

async function afterAnErasure() {
  const workspace = await aWorkspace();
  const before = workspace.now();
  const id = await put(workspace, "contacts", aContact());
  await workspace.store.write(() => [{ type: "contacts", id, fields: [], erase: "Gesture11111" }]);
  return { workspace, before, after: workspace.now() };
}

test("a sheet older than the last erasure asks for a look", async () => {
  const { workspace, before } = await afterAnErasure();
  await openPage(() => <OldSheet madeAt={before} />, { workspace });
  expect(await screen.findByText(/date d’avant le dernier effacement/)).toBeVisible();
});

test("one made since does not, nor one of which nobody knows when it was made", async () => {
  const { workspace, after } = await afterAnErasure();
  await openPage(
    () => (
      <>
        <OldSheet madeAt={after} />
        <OldSheet madeAt={undefined} />
        <p>{"read"}</p>
      </>
    ),
    { workspace },
  );
  expect(await screen.findByText("read")).toBeVisible();
  await workspace.store.db.meta.count();
  expect(screen.queryByText(/dernier effacement/)).toBeNull();
});
