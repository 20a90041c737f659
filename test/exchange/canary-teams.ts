import * as fc from "fast-check";
import { deletedValue } from "#crdt/bin.ts";
import type { Cell } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica, type Replica } from "#crdt/replica.ts";
import type { FieldSpec } from "#domain/field.ts";
import { makeId } from "#domain/ids.ts";
import { fieldsOf, isRecordType, type RecordType, recordTypes } from "#domain/record-types.ts";
import { audienceKeys, reply } from "./publications.ts";

/** Something that was written somewhere and can be found again in any text. */
export interface Canary {
  readonly text: string;
  readonly type: string;
  readonly id: string;
  /** `field`, or `field.part` of an item. */
  readonly field: string;
  /** An older value beside a newer one, or of a field that this version does not know. */
  readonly hidden: boolean;
}

export interface CanaryTeam {
  readonly replica: Replica;
  readonly canaries: readonly Canary[];
  /** What may stand in no publication, whoever reads it: ids, actors, clocks, keys. */
  readonly never: readonly string[];
  readonly reader: string;
  readonly kind: "enterprise" | "buyer" | "funder";
  readonly own: string | undefined;
  readonly scope: "all" | "event" | "tag";
  readonly event: string;
  readonly plainOf: (type: string, id: string) => Made | undefined;
}

export interface Made {
  readonly type: string;
  readonly id: string;
  readonly fate: "live" | "binned" | "erased" | "asked";
  /** Links and flags, as drawn. */
  readonly facts: Readonly<Record<string, Json>>;
  /** Flags of which two values stand side by side. */
  readonly torn: readonly string[];
}

type Gen = fc.GeneratorValue;

/** Any team whatever: every field of every type may be there, each with a text or a number of its own. */
export function drawTeam(gen: Gen): CanaryTeam {
  let drawn = 1;
  const canaries: Canary[] = [];
  const never: string[] = [];
  const made: Made[] = [];
  const records: StoredRecord[] = [];
  const random = () => (drawn += 1);
  const newId = () => {
    const n = random();
    return makeId(Uint32Array.from({ length: 12 }, (_, at) => n * 7919 * (at + 3) + at * 31));
  };
  const coin = (percent: number) => gen(fc.integer, { min: 1, max: 100 }) <= percent;
  const pick = <T>(list: readonly T[]): T | undefined =>
    list.length === 0 ? undefined : list[gen(fc.nat, { max: list.length - 1 })];
  const ids = new Map<RecordType, string[]>(
    Object.keys(recordTypes)
      .filter(isRecordType)
      .map((type) => [type, Array.from({ length: gen(fc.nat, { max: 4 }) }, newId)]),
  );
  ids.set("audiences", [newId()]);
  ids.set("readers", [newId(), newId()]);
  ids.set("proposals", []);
  const kind = pick(["enterprise", "buyer", "funder"] as const) ?? "enterprise";
  const scope = pick(["all", "event", "tag"] as const) ?? "all";
  const event = pick(ids.get("events") ?? []) ?? newId();
  const actor = "DevceX-opening1";

  function cellOf(value: Json): Cell {
    const n = random();
    const at = 1_795_000_000_000 + n * 1117;
    never.push(String(at));
    return [actor, n, at, value];
  }

  /** The older value first. */
  function torn(older: Json, newer: Json): Cell {
    const values = [older, newer].map((value) => {
      const n = random();
      return { actor, n, at: 1_795_000_000_000 + n * 1117, value };
    });
    return { seen: { [actor]: drawn }, values };
  }

  function mark(type: string, id: string, field: string, hidden = false): string {
    const text = `c4n4ry${String(random()).padStart(5, "0")}z`;
    canaries.push({ text, type, id, field, hidden });
    return text;
  }

  function number(type: string, id: string, field: string): number {
    const n = 7_000_000_000 + random();
    canaries.push({ text: String(n), type, id, field, hidden: false });
    return n;
  }

  function plainOf(spec: FieldSpec, type: string, id: string, field: string): Json | undefined {
    switch (spec.kind) {
      case "flag":
        return coin(50);
      case "choice":
        return pick(spec.options) ?? null;
      case "link":
        return pick(ids.get(spec.to) ?? []) ?? undefined;
      case "cents":
      case "count":
        return number(type, id, field);
      case "day":
      case "instant": {
        const n = random();
        const day = `${2100 + Math.floor(n / 336)}-${two(Math.floor((n % 336) / 28) + 1)}-${two((n % 28) + 1)}`;
        canaries.push({ text: day, type, id, field, hidden: false });
        return spec.kind === "day" ? day : `${day}T14:05:00.000Z`;
      }
      case "clock":
        return "10:15"; // two days may begin at the same hour: it betrays nothing
      case "set":
      case "links":
      case "items":
        return undefined;
      default:
        return mark(type, id, field);
    }
  }

  function writeMembers(
    fields: Record<string, Cell>,
    spec: FieldSpec,
    type: string,
    id: string,
    field: string,
  ): void {
    if (spec.kind === "links") {
      const to = pick(ids.get(spec.to) ?? []);
      if (to !== undefined) fields[`${field}/${to}`] = cellOf(true);
    } else if (spec.kind === "set") {
      const member = spec.options === undefined ? mark(type, id, field) : pick(spec.options);
      if (member !== undefined) fields[`${field}/${member}`] = cellOf(true);
    } else if (spec.kind === "items") {
      const key = newId();
      never.push(key);
      const parts = Object.entries(spec.parts).map(([part, { kind: is }]) => [
        part,
        is === "choice"
          ? "other"
          : is === "day"
            ? "2031-01-01"
            : is === "clock"
              ? "10:15"
              : is === "count"
                ? number(type, id, `${field}.${part}`)
                : mark(type, id, `${field}.${part}`),
      ]);
      const unknown = mark(type, id, `${field}.later`, true);
      fields[`${field}/${key}`] = cellOf({ ...Object.fromEntries(parts), later: unknown });
    }
  }

  function write(type: RecordType, id: string): void {
    const fields: Record<string, Cell> = {};
    const facts: Record<string, Json> = {};
    const tornFields: string[] = [];
    for (const [field, spec] of Object.entries(fieldsOf(type))) {
      if (spec.required !== true && coin(25)) continue;
      const value = plainOf(spec, type, id, field);
      if (value === undefined) writeMembers(fields, spec, type, id, field);
      else {
        facts[field] = value;
        const isTorn = coin(12) && (typeof value === "boolean" || spec.kind === "name");
        const older =
          typeof value === "boolean" ? !value : isTorn ? mark(type, id, field, true) : "";
        fields[field] = isTorn ? torn(older, value) : cellOf(value);
        if (isTorn) tornFields.push(field);
      }
    }
    fields["laterField"] = cellOf(mark(type, id, "laterField", true));
    if (type === "buyers" && coin(40)) {
      fields["tags/cible"] = cellOf(true);
      facts["cible"] = true;
    }
    const kept = { type, id, fields, erased: [] };
    const fate = coin(70) ? "live" : (pick(["binned", "erased", "asked"] as const) ?? "live");
    made.push({ type, id, fate, facts, torn: tornFields });
    never.push(id);
    if (fate === "erased") records.push({ ...kept, fields: {}, erased: ["gesture11111"] });
    else if (fate === "live") records.push(kept);
    else {
      const deleted = cellOf({ ...deletedValue(kept) });
      const later = fate === "asked" ? { phone: cellOf(mark(type, id, "phone")) } : {};
      records.push({ ...kept, fields: { ...fields, ...later, deleted } });
    }
  }

  for (const [type, list] of ids) {
    if (type === "audiences" || type === "readers") continue;
    for (const id of list) write(type, id);
  }
  const [audience = ""] = ids.get("audiences") ?? [];
  const [reader = "", other = ""] = ids.get("readers") ?? [];
  const ownType = kind === "buyer" ? "buyers" : "enterprises";
  const own = kind === "funder" ? undefined : pick(ids.get(ownType) ?? []);
  never.push(audience, reader, other, audienceKeys.hmacKey, audienceKeys.signKey);
  records.push(
    stored("audiences", audience, {
      kind,
      name: "Cohorte",
      hmacKey: audienceKeys.hmacKey,
      signKey: audienceKeys.signKey,
      verifyKey: audienceKeys.verifyKey,
      "editions/4": true,
    }),
    stored("readers", reader, {
      audience,
      name: "Un lecteur",
      reply,
      scope,
      event,
      tag: "cible",
      ...(own !== undefined && { [kind === "buyer" ? "buyer" : "enterprise"]: own }),
    }),
    stored("readers", other, {
      audience,
      name: "c4n4ry-autre",
      reply: mark("readers", other, "reply"),
    }),
    stored("laterType", newId(), { text: mark("laterType", "", "text", true) }),
  );
  never.push(actor, "DevceX", "opening1", "c4n4ry-autre");
  const replica = makeReplica();
  replica.join(records);
  return {
    replica,
    canaries,
    never,
    reader,
    kind,
    own,
    scope,
    event,
    plainOf: (type, id) => made.find((one) => one.type === type && one.id === id),
  };

  function stored(type: string, id: string, values: Readonly<Record<string, Json>>): StoredRecord {
    const cells = Object.entries(values).map(([field, value]) => [field, cellOf(value)] as const);
    return { type, id, fields: Object.fromEntries(cells), erased: [] };
  }
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
