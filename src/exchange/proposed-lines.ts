import { canonicalJson, isList, type Json } from "#crdt/json.ts";
import { originOf } from "#crdt/contest.ts";
import type { Replica } from "#crdt/replica.ts";
import type { FieldSpec, ItemsField } from "#domain/field.ts";
import { leavingFields, leavingParts, standingOf } from "#domain/projection.ts";
import { isRecordType, type RecordType } from "#domain/record-types.ts";
import { checkField } from "#domain/schema.ts";
import { attendanceFields } from "#domain/day-asks.ts";
import { keyOf, rekeyed } from "./leaving-value.ts";
import { type Named, namedIn, valueIn } from "./named-in.ts";
import { followed, type PlainRecord, plainRecord } from "./plain-record.ts";
import { seenHash } from "./proposal.ts";
import { dayLine, ownDay } from "./proposed-day.ts";
import type {
  ChangeLine,
  DayLine,
  LineState,
  MeetLine,
  ProposedLine,
  TextLine,
} from "./proposed-line.ts";
import { type LeavingValue, leavingValues } from "./published-values.ts";
import { type ChosenReader, findReader } from "./readers.ts";
import { makeRekey, type Rekey } from "./rekey.ts";

export type { ChangeLine, DayLine, MeetLine, ProposedLine, TextLine };

/** `newId` names items that are not here yet. No line: its reader is not here any more. */
export async function proposedLines(
  replica: Replica,
  proposal: PlainRecord<"proposals">,
  newId: () => string,
): Promise<readonly ProposedLine[]> {
  const { reader: id = "", changes = [], meets = [], messages = [] } = proposal.values;
  const reader = findReader(replica, id);
  if (reader === undefined) return [];
  const rekey = makeRekey(reader.keys.hmacKey);
  const stateOf = (key: string): LineState => {
    if (proposal.values.accepted?.includes(key) === true) return "accepted";
    return proposal.values.refused?.includes(key) === true ? "refused" : "open";
  };
  const said = changes.map((change) => Object.assign({}, change, { value: valueIn(change.value) }));
  const lookUp = await findSheets(replica, rekey, [...said.flatMap(namedIn), ...meets]);
  const here = { replica, reader, rekey, lookUp };
  const lines = said.map(async (change): Promise<ProposedLine> => {
    const { key, type = "", id: about = "", field = "", value, seen = "" } = change;
    const sheet = lookUp(type, about);
    const state = stateOf(key);
    const told: TextLine = {
      is: "told",
      key,
      state,
      text: typeof value === "string" ? value : canonicalJson(value),
      about: { type, id: sheet?.id, field },
    };
    if (sheet === undefined) return told;
    const asked = { field, value, seen };
    const line =
      (await dayLine(here, sheet, asked)) ??
      (isOwn(replica, sheet, reader, field)
        ? await changeLine(sheet, reader, rekey, asked, newId)
        : undefined);
    return line === undefined ? told : Object.assign(line, { key, state });
  });
  return [
    ...(await Promise.all(lines)),
    ...meets.map(({ key, type, id: about = "", why = "" }): ProposedLine => {
      const state = stateOf(key);
      const sheet = type === undefined ? undefined : lookUp(type, about);
      if (type !== "enterprises" && type !== "buyers") {
        return {
          is: "told",
          key,
          state,
          text: why,
          about: { type: type ?? "", id: undefined, field: "" },
        };
      }
      return { is: "meet", key, state, type, id: sheet?.id, why };
    }),
    ...messages.map(({ key, text = "" }): ProposedLine => ({
      is: "message",
      key,
      state: stateOf(key),
      text,
    })),
  ];
}

/** What « Tout accepter » takes: open changes whose value here is still the one that their writer saw. */
export function freshChanges(lines: readonly ProposedLine[]): readonly (ChangeLine | DayLine)[] {
  return lines
    .flatMap((line) => (isChange(line) ? [line] : []))
    .filter(({ state, isFresh }) => state === "open" && isFresh);
}

/** It would write something in place of what stands here. */
export function isChange(line: ProposedLine): line is ChangeLine | DayLine {
  return ["change", "wishes", "veto", "rating", "missed"].includes(line.is);
}

/** Its own record, what it offers, and when it is there on a day. */
function isOwn(replica: Replica, sheet: PlainRecord, reader: ChosenReader, field: string): boolean {
  const { type, id, values } = sheet;
  const { own } = reader;
  if (own === undefined) return false;
  if (type === "enrolments") {
    const isAttendance = attendanceFields.some((one) => one === field);
    return isAttendance && ownDay({ replica, reader }, sheet) !== undefined;
  }
  if (type === own.type) return id === own.id;
  if (type !== "offers" || own.type !== "enterprises") return false;
  const enterprise: unknown = Reflect.get(values, "enterprise");
  return (
    typeof enterprise === "string" && followed(replica, "enterprises", enterprise)?.id === own.id
  );
}

interface Proposed {
  readonly field: string;
  readonly value: Json;
  readonly seen: string;
}

/** `undefined`: not a field that this reader reads, a link, or a value that nobody could write here. */
async function changeLine(
  sheet: PlainRecord,
  reader: ChosenReader,
  rekey: Rekey,
  { field, value, seen }: Proposed,
  newId: () => string,
): Promise<Omit<ChangeLine, "key" | "state"> | undefined> {
  const { type, id, record } = sheet;
  const standing = standingOf(type, sheet.values, sheet.conflicts, { own: true });
  const open = leavingFields(type, reader.kind, standing).find((one) => one.field === field);
  if (open === undefined || open.spec.kind === "link" || open.spec.kind === "links")
    return undefined;
  const known = leavingValues(sheet, reader.kind, { own: true }).find((one) => one.field === field);
  const kept =
    open.spec.kind === "items"
      ? await withOurKeys(
          sheet,
          open.spec,
          { field, value, parts: leavingParts(open.spec, reader.kind, standing) },
          rekey,
          newId,
        )
      : value;
  if (kept === undefined || !fits(type, field, open.spec, kept)) return undefined;
  const published = known === undefined ? null : await publishedNow(type, known, rekey);
  const isTorn = sheet.conflicts.some((cell) => cell === field || cell.startsWith(`${field}/`));
  const isFresh = !isTorn && (await seenHash(published)) === seen;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a guard took it from JSON
  const current = (Reflect.get(sheet.values, field) ?? null) as Json;
  return { is: "change", type, id, field, value: kept, current, isFresh, shown: record };
}

/** No link is among them: whom it would name is nothing. */
async function publishedNow(type: RecordType, known: LeavingValue, rekey: Rekey): Promise<Json> {
  return (await rekeyed(type, known, rekey, () => undefined)) ?? null;
}

/** Items under the keys that they have here, with the parts that this reader does not see. */
async function withOurKeys(
  { type, values }: PlainRecord,
  spec: ItemsField,
  {
    field,
    value,
    parts,
  }: { readonly field: string; readonly value: Json; readonly parts: readonly string[] },
  rekey: Rekey,
  newId: () => string,
): Promise<Json | undefined> {
  if (value === null) return [];
  if (!isList(value)) return undefined;
  const ours = new Map<string, Readonly<Record<string, Json>>>();
  const here: unknown = Reflect.get(values, field);
  for (const item of Array.isArray(here) ? here : []) {
    // oxlint-disable-next-line no-await-in-loop -- a sheet has a few
    ours.set(await rekey.id(`${type}/${field}`, keyOf(item)), item);
  }
  const items = value.map((item) => {
    if (item === null || typeof item !== "object" || isList(item)) return undefined;
    const known = ours.get(keyOf(item));
    const hidden = Object.entries(known ?? {}).filter(([part]) => !parts.includes(part));
    const said = Object.entries(item).filter(
      ([part]) => parts.includes(part) && part in spec.parts,
    );
    return {
      ...Object.fromEntries([...hidden, ...said]),
      key: known === undefined ? newId() : keyOf(known),
    };
  });
  return items.some((item) => item === undefined) ? undefined : items.flatMap((item) => item ?? []);
}

/** As a form would check it. */
function fits(type: RecordType, field: string, spec: FieldSpec, value: Json): boolean {
  const isFine = (cell: string, said: unknown) => checkField(type, cell, said)?.weight !== "stop";
  if (value === null) return isFine(field, null);
  if (spec.kind === "set") {
    return (
      isList(value) &&
      value.every((member) => typeof member === "string" && isFine(`${field}/${member}`, true))
    );
  }
  if (spec.kind !== "items") return isFine(field, value);
  return isList(value) && value.every((item) => isFine(`${field}/item`, withoutKey(item)));
}

function withoutKey(item: Json): Json {
  if (item === null || typeof item !== "object" || isList(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([part]) => part !== "key"));
}

/** From a reader's id to the sheet that answers for it here, merged or not, brought back or not. */
async function findSheets(
  replica: Replica,
  rekey: Rekey,
  named: readonly Named[],
): Promise<(type: string, id: string) => PlainRecord | undefined> {
  const wanted = new Set(named.map(({ type, id }) => `${type}/${id}`));
  const types = new Set(
    named.flatMap(({ type }) => (type !== undefined && isRecordType(type) ? [type] : [])),
  );
  const found = new Map<string, PlainRecord>();
  for (const type of types) {
    for (const known of replica.all(type).values()) {
      const record = followed(replica, type, known.id);
      if (record === undefined || record.erased.length > 0) continue;
      for (const id of new Set([known.id, originOf(known)])) {
        // oxlint-disable-next-line no-await-in-loop -- hashed one after the other
        const key = `${type}/${await rekey.id(type, id)}`;
        if (wanted.has(key)) found.set(key, plainRecord(type, record));
      }
    }
  }
  return (type, id) => found.get(`${type}/${id}`);
}
