import { expect, onTestFinished, test } from "vitest";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { listHistory } from "#storage/history.ts";
import { listReceipts } from "#storage/inbox.ts";
import { openStore, type Store } from "#storage/store.ts";
import { abortWith, loseAnswers, onEachChange, onEachReading } from "./faults.ts";
import { aDatabaseName, aTab, contents, set } from "./tabs.ts";

function names(store: Store) {
  return liveValues(store.replica.get("enterprises", "Enterprise12")?.fields["name"]);
}

test("a save whose connection dies before it is on the disk is tried once more, with the same dots", async () => {
  const name = aDatabaseName();
  const store = await aTab(name);
  await store.write(set("name", "Scierie du Nord"));
  const plans: unknown[] = [];
  onEachChange((nth, transaction) => {
    if (nth === 1) abortWith(transaction, "UnknownError");
  });
  const { records } = await store.write((replica) => {
    const writes = set("name", "Scierie du Bas")(replica);
    plans.push(writes);
    return writes;
  });
  expect(plans).toHaveLength(1);
  expect(dotsOf(records[0]?.fields["name"])).toEqual([[expect.stringContaining("-"), 2]]);
  expect(contents(await aTab(name))).toEqual(contents(store));
});

test("a save that the browser aborts without a reason is tried once more", async () => {
  const store = await aTab(aDatabaseName());
  onEachChange((nth, transaction) => {
    if (nth === 1) transaction.abort();
  });
  await store.write(set("name", "Scierie"));
  expect(names(store)).toMatchObject([{ n: 1, value: "Scierie" }]);
});

test("a save that did commit on a dying connection is not written a second time", async () => {
  const name = aDatabaseName();
  const store = await aTab(name);
  await store.write(set("name", "Scierie du Nord"));
  loseAnswers(store.db, 1);
  await store.write(set("name", "Scierie du Bas"));
  expect(names(store)).toMatchObject([{ n: 2, value: "Scierie du Bas" }]);
  expect(await store.db.journal.count()).toBe(2);
  expect(await listHistory(store.db, "enterprises", "Enterprise12")).toHaveLength(1);
  expect([...store.unsent()]).toEqual([["enterprises/Enterprise12", 2]]);
  expect(store.mark()).toBe(2);
});

test("between the two attempts another tab's save and fold lose nothing", async () => {
  const name = aDatabaseName();
  const [store, other] = [await aTab(name), await aTab(name)];
  await store.write(set("name", "Scierie du Nord"));
  onEachChange((nth, transaction) => {
    if (nth === 1) abortWith(transaction, "UnknownError");
  });
  const reopen = store.db.open.bind(store.db);
  let openings = 0;
  Object.defineProperty(store.db, "open", {
    value: async () => {
      // Whoever else opens it later comes after both attempts.
      if ((openings += 1) > 1) return reopen();
      await other.write(set("name", "Scierie du Haut"));
      await other.fold(1);
      return reopen();
    },
  });
  await store.write(set("name", "Scierie du Bas"));
  await other.catchUp();
  // Neither had seen the other.
  expect(new Set(names(store).map((live) => live.value))).toEqual(
    new Set(["Scierie du Bas", "Scierie du Haut"]),
  );
  expect(contents(other)).toEqual(contents(store));
});

test("a file's numbers stay those of the attempt that committed", async () => {
  const store = await aTab(aDatabaseName());
  loseAnswers(store.db, 1);
  const record = { type: "buyers", id: "Buyer1234567", fields: {}, erased: [] };
  const counts = await store.join([record], { from: "phone1", receipt: "asked" });
  expect(counts).toMatchObject({ added: 1, known: 0 });
  expect(await listReceipts(store.db)).toMatchObject([{ counts: { added: 1 } }]);
});

test("a connection that dies twice is said by name, and memory is as before", async () => {
  const name = aDatabaseName();
  const store = await aTab(name);
  await store.write(set("name", "Scierie du Nord"));
  const before = contents(store);
  const changes = onEachChange((_, transaction) => abortWith(transaction, "UnknownError"));
  await expect(store.write(set("name", "Scierie du Bas"))).rejects.toMatchObject({
    name: "ConnectionLost",
  });
  changes.stop();
  expect(contents(store)).toEqual(before);
  expect(contents(await aTab(name))).toEqual(before);
  // Its numbers are spent: the next save takes others.
  await store.write(set("name", "Scierie du Haut"));
  expect(names(store)).toMatchObject([{ n: 3, value: "Scierie du Haut" }]);
});

test("a reading whose connection was closed by the browser is read again", async () => {
  const name = aDatabaseName();
  const [store, other] = [await aTab(name), await aTab(name)];
  await other.write(set("name", "Scierie du Nord"));
  store.db.backendDB().close();
  await store.catchUp();
  expect(contents(store)).toEqual(contents(other));
});

test("a reading that dies halfway is read again, and tells all that it brought", async () => {
  const name = aDatabaseName();
  const [store, other] = [await aTab(name), await aTab(name)];
  await store.write(set("name", "Scierie du Nord"));
  await other.catchUp();
  const behind = await openStore({ database: name, space: store.space, now: () => 1 });
  onTestFinished(() => behind.close());
  await other.write(() => [
    { type: "buyers", id: "Buyer1234567", fields: [{ field: "name", value: "B", over: [] }] },
  ]);
  const heard: (readonly string[])[] = [];
  behind.subscribe((types) => heard.push([...types]));
  // The counters, then two lines.
  onEachReading((nth, transaction, request) => {
    if (nth !== 2) return;
    request.addEventListener("success", () => abortWith(transaction, "UnknownError"));
  });
  await behind.catchUp();
  expect(contents(behind)).toEqual(contents(other));
  expect(heard).toEqual([["enterprises", "buyers"]]);
});

test("what was replaced is read again when the connection died meanwhile", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", "Scierie du Nord"));
  await store.write(set("name", "Scierie du Bas"));
  for (const die of [() => store.db.close(), () => store.db.backendDB().close()]) {
    die();
    // oxlint-disable-next-line no-await-in-loop -- one death after the other
    const past = await listHistory(store.db, "enterprises", "Enterprise12");
    expect(past).toMatchObject([{ field: "name", value: "Scierie du Nord" }]);
  }
});
