import { dotsOf, liveValues } from "#crdt/cell.ts";
import { type Dot, dotKey } from "#crdt/dot.ts";
import { makeReplica } from "#crdt/replica.ts";
import { writeRecord } from "#crdt/write.ts";
import { listHistory } from "#storage/history.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab, contents } from "./tabs.ts";

export type Act =
  | { readonly does: "write" | "receive"; readonly tab: 0 | 1; readonly place: Place }
  | { readonly does: "erase"; readonly tab: 0 | 1; readonly place: Place }
  | { readonly does: "catchUp" | "fold" | "reopen" | "sent"; readonly tab: 0 | 1 };

export interface Place {
  readonly id: string;
  readonly field: string;
}

/** What is there, once both tabs have caught up; the two columns must be equal. */
export interface Balance {
  readonly found: unknown;
  readonly due: unknown;
}

const type = "enterprises";

/** Two tabs, a colleague's phone that sends files, and a plain model of what must be there. */
export async function aDesk() {
  const database = aDatabaseName();
  const opened: Store[] = [];
  const phone = makeReplica();
  /** By record and field, the dots of confirmed writes; and those that a confirmed write replaced. */
  const confirmed = new Map<string, { readonly place: Place; readonly dots: Set<string> }>();
  const replaced = new Set<string>();
  const erased = new Set<string>();
  let values = 0;

  async function open(): Promise<Store> {
    const store = await aTab(database);
    opened.push(store);
    return store;
  }
  const tabs: [Store, Store] = [await open(), await open()];

  function confirm(place: Place, dot: string, over: readonly Dot[]): void {
    const key = `${place.id}/${place.field}`;
    const known = confirmed.get(key) ?? { place, dots: new Set() };
    confirmed.set(key, known);
    known.dots.add(dot);
    for (const [actor, n] of over) replaced.add(dotKey(actor, n));
  }

  async function write(store: Store, place: Place): Promise<void> {
    const { id, field } = place;
    // The form was filled from what memory showed before its turn came.
    const over = dotsOf(store.replica.get(type, id)?.fields[field]);
    values += 1;
    const value = values;
    const { records } = await store.write(() => [{ type, id, fields: [{ field, value, over }] }]);
    const written = liveValues(records[0]?.fields[field]).find((live) => live.value === value);
    if (written !== undefined) confirm(place, dotKey(written.actor, written.n), over);
    else if (records[0]?.erased.length === 0) throw new Error("a confirmed save is not shown");
  }

  async function receive(store: Store, place: Place): Promise<void> {
    const { id, field } = place;
    const before = phone.get(type, id);
    const over = dotsOf(before?.fields[field]);
    values += 1;
    const stamp = { actor: phoneActor, n: values, at: values };
    const plain = { type, id, fields: [{ field, value: values, over }] };
    phone.join([writeRecord(before, plain, stamp).record]);
    await store.join([...phone.all(type).values()], { from: "phone1" });
    confirm(place, dotKey(stamp.actor, stamp.n), over);
  }

  async function perform(act: Act): Promise<void> {
    const store = tabs[act.tab];
    if (act.does === "write") await write(store, act.place);
    else if (act.does === "receive") await receive(store, act.place);
    else if (act.does === "erase") {
      const { id } = act.place;
      await store.write(() => [{ type, id, fields: [], erase: "gesture1" }]);
      erased.add(id);
    } else if (act.does === "catchUp") await store.catchUp();
    else if (act.does === "fold") await store.fold(1);
    else if (act.does === "sent") await store.markSent(store.mark(), new Set());
    else tabs[act.tab] = await open();
  }

  /** Both tabs and a fresh opening, and of each field the dots that live and those in the history. */
  async function balance(): Promise<Balance> {
    await Promise.all(tabs.map((store) => store.catchUp()));
    const fresh = await open();
    const whole = (store: Store) => [contents(store), [...store.unsent()].toSorted(byKey)];
    const found: unknown[] = tabs.map(whole);
    const due: unknown[] = tabs.map(() => whole(fresh));
    for (const { place, dots } of confirmed.values()) {
      const isErased = erased.has(place.id);
      const record = fresh.replica.get(type, place.id);
      const live = dotsOf(record?.fields[place.field]).map(([actor, n]) => dotKey(actor, n));
      const left = isErased ? [] : [...dots].filter((dot) => !replaced.has(dot));
      // oxlint-disable-next-line no-await-in-loop -- few
      const past = await listHistory(fresh.db, type, place.id);
      const gone = past.filter(({ field }) => field === place.field);
      const lost = [...dots].filter((dot) => replaced.has(dot) && isOurs(dot));
      found.push(
        live.toSorted(),
        gone
          .map(({ actor, n }) => dotKey(actor, n))
          .filter(isOurs)
          .toSorted(),
      );
      // Until it is folded, the history of an erased record may still be there.
      due.push(left.toSorted(), isErased ? found.at(-1) : lost.toSorted());
    }
    return { found, due };
  }

  function leave(): void {
    for (const store of opened) store.close();
  }
  return { perform, balance, leave };
}

const phoneActor = "phone1-opening1";

/** Of two files of the phone the newer may come first: the older value was never here, so it is no history. */
function isOurs(dot: string): boolean {
  return !dot.endsWith(phoneActor);
}

function byKey([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
