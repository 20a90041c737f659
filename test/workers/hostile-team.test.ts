import { expect, test } from "vitest";
import { ensureSigner, ensureTeamKeys, introduceSigner } from "#exchange/team-start.ts";
import { writeBundle, writeReceipt } from "#exchange/write-bundle.ts";
import { saveReceived } from "#storage/inbox.ts";
import { receive } from "#workers/receive.ts";
import { annie, idOf, makeErased, makeRecord, noon, twoPhones } from "../exchange/bundles.ts";
import { signedBy, twisted } from "../exchange/hostile-files.ts";
import { aDatabaseName, aTab } from "../storage/tabs.ts";

const space = { id: "Space1234567", name: "Équipe" };
const quiet = { progress: () => {}, writing: () => {} };

/** Every answer that a colleague’s file may get, however its phone was tampered with. */
const named = /^(?:joined|returned|refused|other-space)$/;

test(
  "a colleague’s tampered file, rightly signed, is refused by name or joined whole",
  { timeout: 60_000 },
  async () => {
    const [mine, theirs] = [await aTab(aDatabaseName()), await aTab(aDatabaseName())];
    await ensureTeamKeys(mine, space.id);
    const { publicKey, privateKey } = await ensureSigner(theirs, space.id, mine.device);
    const { device } = theirs;
    const known = { device, publicKey, status: "active", introducedBy: mine.device } as const;
    await introduceSigner(mine, space.id, known);
    const sign = { signer: device, privateKey };
    const common = { space, from: { device, name: "Téléphone" }, made: "2026-11-23T14:05:00Z" };
    const points = { [mine.device]: [[1, "x"] as const] };
    const counts = {
      created: 1,
      known: 2,
      updated: 0,
      conflict: 0,
      erased: 0,
      refused: 0,
      received: 3,
    };
    const written = [
      await writeBundle({
        ...common,
        points,
        feed: { since: [0, ""], to: [9, annie] },
        records: [
          makeErased(idOf("partie")),
          makeRecord({ name: [annie, 17, noon, "Érablière"], phone: twoPhones() }),
        ],
      }),
      await writeReceipt({
        ...common,
        points,
        receipts: [{ from: mine.device, made: common.made, counts }],
      }),
    ];
    const seen = new Set<string>();
    const wrong: unknown[] = [];
    for (let seed = 0; seed < 240; seed += 1) {
      const { bytes, count } = written[seed % written.length] ?? {
        bytes: new Uint8Array(),
        count: 0,
      };
      // oxlint-disable-next-line no-await-in-loop -- into one database
      const file = await signedBy(twisted(bytes, count, seed), count, sign);
      const id = `inbox${seed}`;
      // oxlint-disable-next-line no-await-in-loop
      await saveReceived(mine.db, { id, name: "f", receivedAt: 1, bytes: file.buffer });
      const question = { database: mine.db.name, space: space.id, now: 1, inbox: id };
      // oxlint-disable-next-line no-await-in-loop
      const answer = await receive({ ...question, passphrase: undefined, confirmed: true }, quiet);
      seen.add(answer.is === "refused" ? answer.problem.code : answer.is);
      if (!named.test(answer.is)) wrong.push([seed, answer]);
      // oxlint-disable-next-line no-await-in-loop
      if ((await mine.db.inbox.count()) > 0) wrong.push([seed, "its copy stays"]);
      if (answer.is !== "joined") continue;
      const { received, ...outcomes } = answer.receipt.counts;
      const sum = Object.values(outcomes).reduce((total, one) => total + one, 0);
      if (sum !== received) wrong.push([seed, "its receipt does not add up"]);
    }
    expect(wrong).toEqual([]);
    // The generator went behind the signature, both ways.
    expect([...seen]).toEqual(expect.arrayContaining(["joined", "returned", "bundle.line"]));
    expect(Object.prototype).not.toHaveProperty("polluted");
    await mine.catchUp();
    expect((await mine.db.meta.get("points"))?.key).toBe("points");
  },
);
