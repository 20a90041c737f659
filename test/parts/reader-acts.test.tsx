import { screen } from "@solidjs/testing-library";
import { Show } from "solid-js";
import { expect, test } from "vitest";
import { CorrectionPage } from "#parts/correction-page.tsx";
import { links } from "#parts/links.ts";
import { ReaderActs } from "#parts/reader-acts.tsx";
import { saveAsks, takeAnswers, type Wish } from "#storage/asks.ts";
import { keepAsks } from "#workspace/asks.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, anEnterprise } from "../support/builders.ts";
import { putEdition } from "../support/edition.ts";
import { aWorkspace, openPage, openPages, put } from "../support/render.tsx";

async function anEnterprisesPhone() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const enterprise = await put(workspace, "enterprises", anEnterprise());
  await putEdition(workspace, {
    audience: "enterprise",
    own: { type: "enterprises", id: enterprise },
  });
  return { workspace, buyer, enterprise };
}

function Sheet(workspace: Workspace, type: "buyers" | "enterprises", id: string) {
  const entry = workspace.directory.find(type, id);
  return () => <Show when={entry}>{(known) => <ReaderActs entry={known()} />}</Show>;
}

const meet = (id: string): Wish => ({ is: "meet", type: "buyers", id, why: "" });
const phone = (id: string, value: string): Wish => ({
  is: "change",
  type: "enterprises",
  id,
  field: "phone",
  value,
  before: null,
  seen: "",
});

test("a sheet says that its meeting was asked for, and what the team answered", async () => {
  const { workspace, buyer } = await anEnterprisesPhone();
  const { db } = workspace.store;
  await openPage(Sheet(workspace, "buyers", buyer), { workspace });
  expect(await screen.findByRole("link", { name: "Demander une rencontre" })).toBeVisible();
  expect(screen.queryByText(/^Rencontre demandée/)).toBeNull();
  await keepAsks(workspace, [meet(buyer)]);
  expect(await screen.findByRole("link", { name: /demandée, à envoyer/ })).toHaveAttribute(
    "href",
    links.asks(),
  );
  const sent = { at: 1, proposal: "hash" };
  await saveAsks(db, [{ id: "Ask111111111", at: 2, what: meet(buyer), sent }]);
  const answer = { proposal: "hash", about: `meet/buyers/${buyer}`, answer: "accepted" } as const;
  await db.transaction("rw", db.published, () => takeAnswers(db, [answer], 3));
  expect(await screen.findByRole("link", { name: /demandée.*acceptée/ })).toBeVisible();
});

test("the own sheet and its form say which corrections wait to be sent", async () => {
  const { workspace, enterprise } = await anEnterprisesPhone();
  await keepAsks(workspace, [phone(enterprise, "418 555-0222")]);
  const { go } = await openPages(
    {
      "/": Sheet(workspace, "enterprises", enterprise),
      "/proposer/:id": () => (
        <CorrectionPage
          type="enterprises"
          groups={[{ fields: ["name", "phone"] }]}
          sheet={links.enterprise}
        />
      ),
    },
    { workspace },
  );
  expect(await screen.findByRole("link", { name: /^1 correction à envoyer/ })).toBeVisible();
  go(`/proposer/${enterprise}`);

  expect(
    await screen.findByText("Déjà proposé, à envoyer : téléphone « 418 555-0222 »."),
  ).toBeVisible();
});
