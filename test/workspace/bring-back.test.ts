import { expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { bringBack } from "#workspace/bring-back.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer } from "../support/builders.ts";
import { aColleague, anotherValue, aWorkspace, exchange, put } from "../support/render.tsx";

const earlier = "SoLene-first123";

function inFile(id: string, value: string): StoredRecord {
  return { type: "buyers", id, fields: { phone: [earlier, 1, 1, value] }, erased: [] };
}

const phones = (workspace: Workspace, id: string) =>
  liveValuesOf(workspace.directory.find("buyers", id)?.record, "phone")
    .map(({ value }) => (typeof value === "string" ? value : ""))
    .toSorted((a, b) => a.localeCompare(b));

test("what is taken of a file replaces what was shown beside it, and no value that came since", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "buyers", aBuyer({ phone: "418 555-0100" }));
  const theirs = await aColleague(mine);
  const here = mine.directory.find("buyers", id)?.record;
  await anotherValue(theirs, "buyers", id, { phone: "418 555-0177" });
  await exchange(theirs, mine);

  const chosen = { inFile: inFile(id, "418 555-0133"), here, cells: ["phone"] };
  const { undo } = await bringBack(mine, [chosen]);
  expect(phones(mine, id)).toEqual(["418 555-0133", "418 555-0177"]);
  await undo();
  expect(mine.directory.find("buyers", id)).toMatchObject({ phone: "418 555-0177", conflicts: [] });
});

test("a sheet that was shown as absent, and came since, keeps what it says", async () => {
  const theirs = await aWorkspace();
  const id = await put(theirs, "buyers", aBuyer({ phone: "418 555-0177" }));
  const mine = await aColleague(theirs);
  const chosen = { inFile: inFile(id, "418 555-0133"), here: undefined, cells: ["phone"] };
  await bringBack(mine, [chosen]);
  expect(phones(mine, id)).toEqual(["418 555-0133", "418 555-0177"]);
});

test("a sheet goes to the bin with what was shown of it; a value that came since asks", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "buyers", aBuyer({ phone: "418 555-0100" }));
  const theirs = await aColleague(mine);
  const here = mine.directory.find("buyers", id)?.record;
  await anotherValue(theirs, "buyers", id, { phone: "418 555-0177" });
  await exchange(theirs, mine);
  const binned: StoredRecord = {
    ...inFile(id, "418 555-0100"),
    fields: {
      phone: [earlier, 1, 1, "418 555-0100"],
      deleted: [earlier, 2, 1, { dots: [[earlier, 1]] }],
    },
  };
  await bringBack(mine, [{ inFile: binned, here, cells: ["deleted"] }]);
  expect(mine.directory.find("buyers", id)?.state).toBe("asked");
});
