import { expect, test } from "vitest";
import { runFolderHistory } from "./folder-history.ts";
import { wrongFolders } from "./wrong-folders.ts";

/** `MAILLON_HISTORIES=60000` before a release. */
const histories = Number(process.env["MAILLON_HISTORIES"] ?? 1000);

/** Ms; 1,000 histories take some 20,000. */
const patience = { timeout: 100_000 + 60 * histories };

test(
  "a folder that is wiped, stale, half listed or put back loses nothing and skips nothing",
  patience,
  async () => {
    for (let seed = 1; seed <= histories; seed += 1) {
      // oxlint-disable-next-line no-await-in-loop -- the first that fails is enough
      expect(await runFolderHistory({ seed }), `history ${seed}`).toBeUndefined();
    }
  },
);

test("in a folder where nothing goes wrong all end equal", patience, async () => {
  for (let seed = 1; seed <= histories / 4; seed += 1) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await runFolderHistory({ seed, calm: true }), `history ${seed}`).toBeUndefined();
  }
});

/** Something is gone, or not all hold the same. */
const isLoss = /lost |holds/;

test.for(Object.entries(wrongFolders))("histories tell when %s", patience, async ([, rules]) => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    // oxlint-disable-next-line no-await-in-loop
    if (isLoss.test((await runFolderHistory({ seed, rules })) ?? "")) return;
  }
  expect.unreachable("no history was lost");
});
