import {
  change,
  clone,
  type Doc,
  from,
  getHeads,
  ImmutableString,
  loadIncremental,
  save,
  saveSince,
} from "@automerge/automerge";
import type { Json } from "#crdt/json.ts";
import type { Edit, Plain, Story } from "./story.ts";
import type { Post } from "./tellers.ts";

type Records = Record<string, Record<string, Record<string, unknown>>>;

/** As the other libraries: a map of maps a type, texts that are replaced whole. The maps of the types are everybody's. */
export function automerge({ made, edits, more }: Story): Promise<Post> {
  const types = [...new Set(made.flat().map(({ type }) => type))];
  const root = from<Records>(Object.fromEntries(types.map((type) => [type, {}])), "00");
  const start = getHeads(root);
  const bases = made.map((records, device) =>
    saveSince(
      change(cloneFor(root, device), (doc) => put(doc, records)),
      start,
    ),
  );
  let shared: Doc<Records> = clone(root);
  for (const base of bases) shared = loadIncremental(shared, base);
  const heads = getHeads(shared);
  const changed = edits.map((ofDevice, device) =>
    change(cloneFor(shared, device + bases.length), (doc) => edit(doc, ofDevice)),
  );
  const [first] = changed;
  if (first === undefined) throw new RangeError("no device");
  const last = change(clone(first, { actor: actor(0) }), (doc) => edit(doc, more));
  return Promise.resolve({
    files: [save(root), ...bases, ...changed.map((doc) => saveSince(doc, heads))],
    more: saveSince(last, getHeads(first)),
  });
}

function put(doc: Records, records: readonly Plain[]): void {
  for (const { type, id, values } of records) {
    const ofType = doc[type];
    if (ofType === undefined) continue;
    ofType[id] = Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, kept(value)]),
    );
  }
}

function edit(doc: Records, edits: readonly Edit[]): void {
  for (const { type, id, field, value } of edits) {
    const record = doc[type]?.[id];
    if (record !== undefined) record[field] = kept(value);
  }
}

/** A plain string would be a text that many write in at once, which costs much more. */
function kept(value: Json): unknown {
  return typeof value === "string" ? new ImmutableString(value) : value;
}

function cloneFor(doc: Doc<Records>, device: number): Doc<Records> {
  return clone(doc, { actor: actor(device + 1) });
}

function actor(at: number): string {
  return `a${at.toString(16).padStart(3, "0")}`;
}
