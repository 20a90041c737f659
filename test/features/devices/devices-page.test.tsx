import { screen } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { DevicesPage } from "#features/devices/devices-page.tsx";
import { aSigner } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

const patient = { timeout: 5000 };

test("the first device of a team is told to bring in a colleague, not to ask anyone for keys", async () => {
  const workspace = await aWorkspace();
  const { deriveId } = await import("#storage/derive-id.ts");
  const id = await deriveId(workspace.space.id, "devices", "device", workspace.store.device);
  await workspace.save([{ type: "devices", id, shown: undefined, values: { name: "Portable" } }]);
  await openPage(DevicesPage, { workspace });
  expect(await screen.findByText("Portable", {}, patient)).toBeVisible();
  expect(screen.getByRole("heading", { name: /^Cet appareil/ })).toBeVisible();
  expect(screen.queryByText("pas jumelé")).toBeNull();
  expect(screen.queryByRole("link", { name: "Demander les nouvelles clés" })).toBeNull();
});

test("a device without the keys says of nobody that they lack them", async () => {
  const workspace = await aWorkspace();
  await put(
    workspace,
    "signers",
    aSigner({ device: "phoneA", status: "active", epoch: "Epoch1111111" }),
  );
  await openPage(DevicesPage, { workspace });
  expect(
    await screen.findByRole("link", { name: "Demander les nouvelles clés" }, patient),
  ).toBeVisible();
  expect(
    screen.getByRole("heading", { name: "Cet appareil n’a pas les clés de l’équipe" }),
  ).toBeVisible();
  expect(screen.getByText("en service")).toBeVisible();
  expect(screen.queryByText("clés à redonner")).toBeNull();
});
