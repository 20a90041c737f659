/** Runs one history on a merge core and on the oracle side by side, and compares after every act. */
import { deletedValue } from "#crdt/bin.ts";
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import { joinStored, type Removed, type StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import { type Act, plainFields } from "./histories.ts";
import { type Event, ignorance, type Knowledge, learn, liveOf, viewOf, without } from "./oracle.ts";
import { eventNames, removedNames, screenOf, seenBy, seenIn } from "./screen.ts";

/** The merge core, or a wrong one. */
export interface Core {
  readonly join: typeof joinStored;
  readonly write: typeof writeRecord;
  /** A copied phone, or one that opens again, goes on under its old name and numbers. */
  readonly keepsActor?: boolean;
}

export const ours: Core = { join: joinStored, write: writeRecord };

export interface Options {
  /** The wall clock that a device has at an instant. */
  readonly clock?: (actor: string, at: number) => number;
  /** Is told after each act how every record stands everywhere. */
  readonly watch?: (records: readonly (StoredRecord | undefined)[]) => void;
}

interface State {
  readonly record: StoredRecord | undefined;
  readonly known: Knowledge;
}

/** A screen: the record as it showed it, and the same as events. */
interface Form {
  readonly record: StoredRecord | undefined;
  readonly live: readonly Event[];
}

interface Device {
  readonly actor: string;
  readonly n: number;
  readonly states: Map<string, State>;
  readonly forms: Map<string, Form[]>;
}

interface Change {
  readonly field: string;
  readonly value: Json;
  /** The same for the oracle, if it is no plain value. */
  readonly told?: Event["value"];
  /** One more value, which replaces nothing. */
  readonly adds?: boolean;
}

const values: readonly Json[] = ["x", "y", null, { a: 1, b: [true] }];
const unknown: State = { record: undefined, known: ignorance };

/** Says the first act after which core and oracle disagree, with both views, if there is one. */
export function runHistory(
  acts: readonly Act[],
  core: Core,
  { clock = (_, at) => at, watch }: Options = {},
): string | undefined {
  let openings = 0;
  let gestures = 0;
  const past: { readonly id: string; readonly state: State }[] = [];
  const devices = [open(), open(), open()];

  /** Names that sort in no order of time; the second is one that every object inherits. */
  function open(from?: Device): Device {
    openings += 1;
    const name = openings === 2 ? "__proto__" : `${(openings * 7) % 10}-${openings}`;
    const { actor, n } = core.keepsActor === true && from ? from : { actor: name, n: 1 };
    return { actor, n, states: new Map(from?.states), forms: new Map() };
  }
  const deviceAt = (place: number) => devices[place] ?? open();
  const stateOf = ({ states }: Device, id: string) => states.get(id) ?? unknown;

  function keep(place: number, id: string, state: State, removed: readonly Removed[]) {
    const { record, known } = state;
    const { states } = deviceAt(place);
    const live = new Set(liveOf(known));
    const before = known.gestures.size > 0 ? [] : liveOf(stateOf(deviceAt(place), id).known);
    states.set(id, state);
    past.push({ id, state });
    const lost = eventNames(before.filter((event) => !live.has(event)));
    const told = JSON.stringify([viewOf(known, plainFields), lost]);
    const found = JSON.stringify([screenOf(record, plainFields), removedNames(removed)]);
    if (told !== found) return `${id} on ${place}\n oracle ${told}\n core   ${found}`;
    // Nobody sees what a cell has seen: a wrong core must be caught without it.
    if (core === ours && seenBy(known) !== seenIn(record)) return `seen: ${seenIn(record)}`;
    return undefined;
  }

  function save(
    act: { readonly who: number; readonly of: number; readonly form?: number; readonly at: number },
    changesOn: (form: Form) => readonly Change[],
  ) {
    const id = `r${act.of}`;
    const device = deviceAt(act.who);
    const { record, known } = stateOf(device, id);
    const forms = device.forms.get(id) ?? [];
    const place = act.form === undefined || act.form === 0 ? -1 : act.form % forms.length;
    const form = forms[place] ?? { record, live: liveOf(known) };
    const changes = changesOn(form);
    if (changes.length === 0) return undefined;

    const { actor, n } = device;
    const stamp = { actor, n, at: clock(actor, act.at) };
    const fields = changes.map(({ field, value, adds }) => {
      return { field, value, over: adds === true ? [] : dotsOf(cellOf(form.record, field)) };
    });
    const written = core.write(record, { type: "things", id, fields }, stamp);
    if (known.gestures.size > 0) {
      const isUntouched = written.record === record && written.n === n;
      return isUntouched ? undefined : "something was written on an erased record";
    }
    if (written.n !== n + changes.length) return `the next number is ${written.n}`;
    devices[act.who] = { ...device, n: written.n };

    const events = changes.map(({ field, value, told = value, adds }, i): Event => {
      const replaced = adds === true ? [] : form.live.filter((event) => event.field === field);
      return { field, actor, n: n + i, at: stamp.at, value: told, replaced };
    });
    if (place >= 0) {
      // After its own save, what a form shows is what it wrote.
      const replaced = new Set(events.flatMap((event) => event.replaced));
      const live = [...form.live.filter((event) => !replaced.has(event)), ...events];
      forms[place] = {
        record: core.write(form.record, { type: "things", id, fields }, stamp).record,
        live,
      };
    }
    const after = learn(known, { ...ignorance, events: new Set(events) });
    return keep(act.who, id, { record: written.record, known: after }, written.removed);
  }

  function erase(act: { readonly who: number; readonly of: number }) {
    const id = `r${act.of}`;
    const { actor, n, states } = deviceAt(act.who);
    const { record, known } = states.get(id) ?? unknown;
    gestures += 1;
    const gesture = `g${gestures}`;
    const write = { type: "things", id, fields: [], erase: gesture };
    const written = core.write(record, write, { actor, n, at: 0 });
    const after = learn(known, { ...ignorance, gestures: new Set([gesture]) });
    return keep(act.who, id, { record: written.record, known: after }, written.removed);
  }

  function receive(to: number, id: string, sent: State, part = 0) {
    if (sent.record === undefined) return undefined;
    const left = plainFields[part - 1];
    const cells = Object.entries(sent.record.fields).filter(([field]) => field !== left);
    const file = { ...sent.record, fields: Object.fromEntries(cells) };
    const { record, known } = stateOf(deviceAt(to), id);
    const joined = core.join(record, file);
    if (joined.changed === (joined.record === record)) return `changed: ${joined.changed}`;
    const told = left === undefined ? sent.known : without(sent.known, left);
    return keep(to, id, { record: joined.record, known: learn(known, told) }, joined.removed);
  }

  function play(act: Act): string | undefined {
    switch (act.kind) {
      case "write": {
        const field = plainFields[act.field] ?? "name";
        const value = field === "tags/a" ? act.value % 2 === 0 : (values[act.value] ?? null);
        return save(act, () => [{ field, value }]);
      }
      case "twice": {
        const field = plainFields[act.field] ?? "name";
        const older = field === "tags/a" ? true : "older";
        const old = field === "tags/a" ? false : "old";
        return save(act, () => [
          { field, value: older },
          { field, value: old, adds: true },
        ]);
      }
      case "look": {
        const { states, forms } = deviceAt(act.who);
        const { record, known } = states.get(`r${act.of}`) ?? unknown;
        forms.set(`r${act.of}`, [
          ...(forms.get(`r${act.of}`) ?? []),
          { record, live: liveOf(known) },
        ]);
        return undefined;
      }
      case "delete": {
        const into = act.into === 0 ? undefined : `r${act.into}`;
        return save(act, ({ record, live }) => {
          if (record === undefined) return [];
          const shown = new Set(live.filter(({ field }) => field !== "deleted"));
          return [{ field: "deleted", value: deletedValue(record, into), told: { shown, into } }];
        });
      }
      case "restore": {
        return save(act, () => [{ field: "deleted", value: null }]);
      }
      case "erase": {
        return erase(act);
      }
      case "send": {
        return receive(act.to, `r${act.of}`, stateOf(deviceAt(act.who), `r${act.of}`), act.part);
      }
      case "resend": {
        const old = past[act.pick % past.length];
        return old && receive(act.to, old.id, old.state, act.part);
      }
      case "reopen": {
        // Open forms are drafts on the disk: they stay.
        const { forms } = deviceAt(act.who);
        devices[act.who] = { ...open(deviceAt(act.who)), forms };
        return undefined;
      }
      case "clone": {
        devices[act.to] = open(deviceAt(act.who));
        return undefined;
      }
      case "revert": {
        const old = past[act.pick % past.length];
        const device = open(deviceAt(act.who));
        if (old !== undefined) device.states.set(old.id, old.state);
        devices[act.who] = device;
        return undefined;
      }
      default: {
        return act satisfies never;
      }
    }
  }

  /** At last everybody gets everything. */
  function settle(): string | undefined {
    const ways = [
      [1, 0],
      [2, 0],
      [0, 1],
      [0, 2],
    ] as const;
    for (const id of ["r0", "r1"]) {
      for (const [who, to] of ways) {
        const problem = receive(to, id, stateOf(deviceAt(who), id));
        if (problem !== undefined) return `at the end: ${problem}`;
      }
    }
    return undefined;
  }

  for (const [i, act] of acts.entries()) {
    const problem = play(act);
    if (problem !== undefined) return `act ${i}, ${act.kind}: ${problem}`;
    watch?.(devices.flatMap(({ states }) => ["r0", "r1"].map((id) => states.get(id)?.record)));
  }
  return settle();
}
