import fc from "fast-check";
import { expect, test } from "vitest";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { dotKey } from "#crdt/dot.ts";
import { makeReplica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import { listHistory } from "#storage/history.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab, contents } from "./tabs.ts";

/** How many interleavings; more on demand. */
const numRuns = Number(process.env["INTERLEAVINGS"] ?? 60);

type Act =
  | { readonly does: "write"; readonly tab: number; readonly id: string; readonly field: string }
  | { readonly does: "receive"; readonly tab: number; readonly id: string; readonly field: string }
  | { readonly does: "erase"; readonly tab: number; readonly id: string }
  | { readonly does: "catchUp" | "fold" | "reopen" | "sent"; readonly tab: number };

const tab = fc.nat(1);
const id = fc.constantFrom("a", "b", "c");
const field = fc.constantFrom("name", "phone");
const change = fc.record({ tab, id, field });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: change.map((one): Act => ({ does: "write", ...one })) },
  { weight: 2, arbitrary: change.map((one): Act => ({ does: "receive", ...one })) },
  { weight: 1, arbitrary: fc.record({ tab, id, does: fc.constant("erase" as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      tab,
      does: fc.constantFrom(
        "catchUp" as const,
        "fold" as const,
        "fold" as const,
        "reopen" as const,
        "sent" as const,
      ),
    }),
  },
);
/** The acts of one step are begun together, whether or not they are of one tab. */
const steps = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});

test("whatever two tabs do at once, each confirmed write is kept and both show the same", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const desk = await aDesk();
      // One step after the other.
      // oxlint-disable-next-line no-await-in-loop
      for (const step of all) await Promise.all(step.map((one) => desk.perform(one)));
      await desk.check();
      desk.leave();
    }),
    { numRuns },
  );
}, 600_000);

/** Two tabs, a colleague's phone that sends files, and a plain model of what must be there. */
async function aDesk() {
  const name = aDatabaseName();
  const all: Store[] = [];
  const opened = (store: Store) => all[all.push(store) - 1] ?? store;
  const tabs: [Store, Store] = [opened(await aTab(name)), opened(await aTab(name))];
  const phone = makeReplica();
  // By record and field, the dots confirmed and those replaced by a confirmed write.
  const confirmed = new Map<string, Map<string, Set<string>>>();
  const replaced = new Set<string>();
  const erased = new Set<string>();
  let sent = 0;

  function confirm(where: { id: string; field: string }, dot: string, over: readonly string[]) {
    const fields = confirmed.get(where.id) ?? new Map<string, Set<string>>();
    confirmed.set(where.id, fields);
    fields.set(where.field, (fields.get(where.field) ?? new Set()).add(dot));
    for (const old of over) replaced.add(old);
  }
  const at = (which: number) => tabs[which === 0 ? 0 : 1];

  async function write(which: number, where: { id: string; field: string }): Promise<void> {
    const { id: of, field: named } = where;
    // The form was filled from what memory showed before its turn came.
    const over = dotsOf(at(which).replica.get("enterprises", of)?.fields[named]);
    const value = Math.random();
    const { records } = await at(which).write(() => [
      { type: "enterprises", id: of, fields: [{ field: named, value, over }] },
    ]);
    const written = liveValues(records[0]?.fields[named]).find((live) => live.value === value);
    if (written === undefined) return expect(records.flatMap((one) => one.erased)).not.toEqual([]);
    confirm(
      where,
      dotKey(written.actor, written.n),
      over.map(([actor, n]) => dotKey(actor, n)),
    );
  }

  async function receive(which: number, where: { id: string; field: string }): Promise<void> {
    const { id: of, field: named } = where;
    const before = phone.get("enterprises", of);
    const over = dotsOf(before?.fields[named]);
    sent += 1;
    const stamp = { actor: "phone1-opening1", n: sent, at: sent };
    const plain = { type: "enterprises", id: of, fields: [{ field: named, value: sent, over }] };
    const { record } = writeRecord(before, plain, stamp);
    phone.join([record]);
    const file: StoredRecord[] = [...phone.all("enterprises").values()];
    await at(which).join(file, { from: "phone1" });
    confirm(
      where,
      dotKey(stamp.actor, stamp.n),
      over.map(([actor, n]) => dotKey(actor, n)),
    );
  }

  async function perform(one: Act): Promise<void> {
    if (one.does === "write") await write(one.tab, one);
    else if (one.does === "receive") await receive(one.tab, one);
    else if (one.does === "erase") {
      await at(one.tab).write(() => [{ type: "enterprises", id: one.id, fields: [], erase: "g1" }]);
      erased.add(one.id);
    } else if (one.does === "catchUp") await at(one.tab).catchUp();
    else if (one.does === "fold") await at(one.tab).fold(1);
    else if (one.does === "sent") await at(one.tab).markSent(at(one.tab).mark(), new Set());
    else tabs[one.tab === 0 ? 0 : 1] = opened(await aTab(name));
  }

  async function check(): Promise<void> {
    await Promise.all(tabs.map((store) => store.catchUp()));
    const fresh = opened(await aTab(name));
    expect(contents(tabs[0])).toEqual(contents(fresh));
    expect(contents(tabs[1])).toEqual(contents(fresh));
    expect(tabs[0].unsent()).toEqual(fresh.unsent());
    expect(tabs[1].unsent()).toEqual(fresh.unsent());
    for (const [of, fields] of confirmed) {
      const record = fresh.replica.get("enterprises", of);
      for (const [named, dots] of fields) {
        const live = dotsOf(record?.fields[named]).map(([actor, n]) => dotKey(actor, n));
        const due = erased.has(of) ? [] : [...dots].filter((dot) => !replaced.has(dot));
        expect(new Set(live)).toEqual(new Set(due));
      }
      if (erased.has(of)) continue;
      const gone = [...fields.values()].flatMap((dots) => [...dots]).filter((d) => replaced.has(d));
      const past = (await listHistory(fresh.db, "enterprises", of)).map((one) =>
        dotKey(one.actor, one.n),
      );
      // Of two files of the phone the newer may have come first: then the older value was never here.
      expect(past.filter(isOurs).toSorted()).toEqual(gone.filter(isOurs).toSorted());
      expect(past.filter((dot) => !gone.includes(dot))).toEqual([]);
    }
  }
  const leave = () => {
    for (const store of all) store.close();
  };
  return { perform, check, leave };
}

function isOurs(dot: string): boolean {
  return !dot.endsWith("phone1-opening1");
}
