import { LoroDoc, LoroMap } from "loro-crdt";
import { Doc, encodeStateAsUpdate, encodeStateVector, applyUpdate, Map as YMap } from "yjs";
import { type Cell, dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { automerge } from "./tell-automerge.ts";
import { tinybase } from "./tell-tinybase.ts";
import type { Edit, Plain, Story } from "./story.ts";

/** What reaches a new device: bytes in the order that suits the library best. */
export interface Post {
  readonly files: readonly Uint8Array[];
  /** The hundred edits that come later. */
  readonly more: Uint8Array;
}

/** By the name of its page. */
export const tellers = { ours, yjs, loro, automerge, tinybase } as const;
export type Contender = keyof typeof tellers;

/** A file of each device: the records that it made or changed, whole, in the format of the app. */
async function ours({ made, edits, more }: Story): Promise<Post> {
  const start = Date.UTC(2026, 10, 1);
  const shared = new Map<string, StoredRecord>();
  const written: number[] = [];
  const bases = made.map((records, device) => {
    let n = 0;
    const ofDevice = records.map((plain) => {
      const fields: Record<string, Cell> = {};
      for (const [field, value] of Object.entries(plain.values)) {
        fields[field] = [actor(device), (n += 1), start + n, value];
      }
      const record = { type: plain.type, id: plain.id, fields, erased: [] };
      shared.set(keyOf(plain), record);
      return record;
    });
    written.push(n);
    return ofDevice;
  });
  const states = edits.map((ofDevice, device) => {
    const own = new Map((bases[device] ?? []).map((record) => [keyOf(record), record]));
    const first = { n: (written[device] ?? 0) + 1, at: start + 1_000_000 };
    return change(shared, own, ofDevice, device, first);
  });
  const files = await Promise.all(states.map((own, device) => toFile([...own.values()], device)));
  const first = states[0] ?? new Map<string, StoredRecord>();
  const next = { n: (written[0] ?? 0) + (edits[0]?.length ?? 0) + 1, at: start + 2_000_000 };
  const later = change(new Map([...shared, ...first]), new Map(), more, 0, next);
  return { files, more: await toFile([...later.values()], 0) };
}

/** Writes each edit over what its device showed: `own`, which it adds to, else `shared`. */
function change(
  shared: ReadonlyMap<string, StoredRecord>,
  own: Map<string, StoredRecord>,
  edits: readonly Edit[],
  device: number,
  first: { readonly n: number; readonly at: number },
): Map<string, StoredRecord> {
  for (const [round, { type, id, field, value }] of edits.entries()) {
    const key = `${type}/${id}`;
    const shown = own.get(key) ?? shared.get(key);
    const write = { field, value, over: dotsOf(cellOf(shown, field)) };
    const stamp = { actor: actor(device), n: first.n + round, at: first.at + round };
    own.set(key, writeRecord(shown, { type, id, fields: [write] }, stamp).record);
  }
  return own;
}

function actor(device: number): string {
  return `Device-Opening${device + 1}`;
}

async function toFile(records: readonly StoredRecord[], device: number): Promise<Uint8Array> {
  const space = { id: "Space1234567", name: "Estuaire" };
  const from = { device: `Devic${device + 1}`, name: "" };
  return (await writeBundle({ space, from, made: "2026-11-23T14:05:00Z", records })).bytes;
}

function keyOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}

/** A map of maps a type. The records first, then the changes: none has to wait for another. */
function yjs({ made, edits, more }: Story): Promise<Post> {
  const bases = made.map((records, device) => {
    const doc = yDoc(device, []);
    doc.transact(() => {
      for (const plain of records) doc.getMap(plain.type).set(plain.id, yMap(plain));
    });
    return encodeStateAsUpdate(doc);
  });
  const first = yDoc(0, bases);
  const changed = edits.map((ofDevice, device) =>
    yChange(device === 0 ? first : yDoc(device, bases), ofDevice),
  );
  return Promise.resolve({ files: [...bases, ...changed], more: yChange(first, more) });
}

function yDoc(device: number, updates: readonly Uint8Array[]): Doc {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  // Afterwards: a number that comes in from elsewhere is drawn anew.
  doc.clientID = device + 1;
  return doc;
}

function yMap({ values }: Plain): YMap<unknown> {
  return new YMap(Object.entries(values));
}

function yChange(doc: Doc, edits: readonly Edit[]): Uint8Array {
  const before = encodeStateVector(doc);
  doc.transact(() => {
    for (const { type, id, field, value } of edits) {
      const record = doc.getMap(type).get(id);
      if (record instanceof YMap) record.set(field, value);
    }
  });
  return encodeStateAsUpdate(doc, before);
}

/** The same layout in Loro. */
function loro({ made, edits, more }: Story): Promise<Post> {
  const bases = made.map((records, device) => {
    const doc = loroDoc(device);
    for (const { type, id, values } of records) {
      const record = doc.getMap(type).setContainer(id, new LoroMap());
      for (const [field, value] of Object.entries(values)) record.set(field, value);
    }
    return doc.export({ mode: "update" });
  });
  const all = new LoroDoc();
  all.importBatch(bases);
  const shared = all.export({ mode: "snapshot" });
  const first = loroDoc(0, shared);
  const changed = edits.map((ofDevice, device) =>
    loroChange(device === 0 ? first : loroDoc(device, shared), ofDevice),
  );
  return Promise.resolve({ files: [...bases, ...changed], more: loroChange(first, more) });
}

function loroDoc(device: number, snapshot?: Uint8Array): LoroDoc {
  const doc = snapshot === undefined ? new LoroDoc() : LoroDoc.fromSnapshot(snapshot);
  doc.setPeerId(`${device + 1}`);
  return doc;
}

function loroChange(doc: LoroDoc, edits: readonly Edit[]): Uint8Array {
  const from = doc.version();
  for (const { type, id, field, value } of edits) {
    const record = doc.getMap(type).get(id);
    if (record instanceof LoroMap) record.set(field, value);
  }
  doc.commit();
  return doc.export({ mode: "update", from });
}
