import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { CaptureButton } from "#parts/capture-button.tsx";
import { aWorkspace, openPage, put } from "../support/render.tsx";

async function noteFrom(address: string, workspace = aWorkspace()) {
  const opened = await openPage(CaptureButton, { address, workspace: await workspace });
  await userEvent.click(await screen.findByRole("button", { name: "Noter" }));
  await waitFor(() => expect(opened.address()).toContain("/notes/nouvelle"));
  return opened.address();
}

const buyer = "buyer1111111";
const enterprise = "enterpr11111";

test("from a sheet « Noter » is about it", async () => {
  expect(await noteFrom(`/acheteurs/${buyer}`)).toBe(`/notes/nouvelle?acheteur=${buyer}`);
});

test("from a follow-up it is about those to whom it was promised", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "followUps", { what: "Rappeler", buyer, enterprise });
  expect(await noteFrom(`/relances/${id}`, Promise.resolve(workspace))).toBe(
    `/notes/nouvelle?acheteur=${buyer}&entreprise=${enterprise}`,
  );
});

test.for(["/entreprises/filtres", "/entreprises/nouvelle", "/acheteurs", "/"])(
  "from %s it is about nobody in advance",
  async (address) => {
    expect(await noteFrom(address)).toBe("/notes/nouvelle");
  },
);
