import { createHash } from "node:crypto";
import { binState, intoOf } from "#crdt/bin.ts";
import { liveValues, shownValue } from "#crdt/cell.ts";
import { cellOf, conflictsOf } from "#crdt/fields.ts";
import { members } from "./members.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import type { Replica } from "#crdt/replica.ts";
import { allRecords } from "#storage/all-records.ts";
import { wideRecord } from "#exchange/wide-record.ts";

/** Of a season that was opened again, what each kind of thing has become. */
export function contentsOf(replica: Replica) {
  const enterprise = (id: string) => {
    const record = replica.get("enterprises", id);
    if (record === undefined) throw new Error(`${id} is not there`);
    return record;
  };
  const first = enterprise("Enterprise11");
  const invention = replica.get("inventions", "Gadget111111");
  return {
    counts: Object.fromEntries(replica.types().map((type) => [type, replica.all(type).size])),
    name: shownValue(cellOf(first, "name")),
    conflicts: conflictsOf(first),
    phones: liveValues(cellOf(first, "phone")).map(({ value }) => value),
    tags: members(first, "tags"),
    licence: shownValue(cellOf(first, "compliance/k1")),
    fieldOfTomorrow: shownValue(cellOf(first, "fieldOfTomorrow")),
    typeOfTomorrow: shownValue(cellOf(invention, "shape")),
    bins: ["Enterprise22", "Enterprise33", "Enterprise44"].map((id) => binState(enterprise(id))),
    mergedInto: intoOf(enterprise("Enterprise44")),
    crewsTaken: shownValue(cellOf(first, "crews")),
    erased: replica.get("contacts", "Contact22222"),
    photos: members(contactOf(replica), "photos"),
    note: shownValue(cellOf(replica.get("interactions", "Note11111111"), "summary")),
    lastOfList: shownValue(cellOf(replica.get("enterprises", "Batch9999317"), "name")),
  };
}

/** One text for every cell of every record. */
export function digestOf(replica: Replica): string {
  const records = [...allRecords(replica)]
    .map((record) => canonicalJson(toJson(wideRecord(record))))
    .toSorted();
  return createHash("sha256").update(records.join("\n")).digest("hex");
}

function contactOf(replica: Replica) {
  const contact = replica.get("contacts", "Contact11111");
  if (contact === undefined) throw new Error("the contact is not there");
  return contact;
}

function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}
