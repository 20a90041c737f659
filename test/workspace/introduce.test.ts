import { expect, test } from "vitest";
import { shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { deriveId } from "#storage/derive-id.ts";
import { introduce, introduceAgain } from "#exchange/introduce.ts";
import { changePerson } from "#storage/person-now.ts";
import { aDatabaseName, aTab } from "../storage/tabs.ts";

const space = "Space1234567";

test("a restored device is held by whoever took it last, not by its first person", async () => {
  const [before, restored] = [await aTab(aDatabaseName()), await aTab(aDatabaseName())];
  const solene = { id: "SoLene111111", name: "Solène", isNew: true, role: "field" } as const;
  await introduce(before, space, solene, "Tablette");
  const id = await deriveId(space, "devices", "device", before.device);
  await before.write((replica) => [changePerson(replica.get("devices", id), id, "NaDine111111")]);
  await introduceAgain(restored, space, before);
  const now = await deriveId(space, "devices", "device", restored.device);
  const device = restored.replica.get("devices", now);
  expect(shownValue(cellOf(device, "member"))).toBe("NaDine111111");
  expect(shownValue(cellOf(device, "name"))).toBe("Tablette");
});
