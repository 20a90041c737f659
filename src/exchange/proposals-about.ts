import type { Replica } from "#crdt/replica.ts";
import { type Named, namedIn, valueIn } from "./named-in.ts";
import { livePlain, type PlainRecord } from "./plain-record.ts";
import { findReader } from "./readers.ts";
import { makeRekey, type Rekey } from "./rekey.ts";

/**
 * Ids of the proposals that are about one of `keys` (`type/id` of the team’s own records), whose reader
 * is one of them, or whose reader’s own sheet is.
 */
export async function proposalsAbout(
  replica: Replica,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id, values } of livePlain(replica, "proposals")) {
    const { reader = "", changes = [], meets = [] } = values;
    const named = changes.flatMap((one) => namedIn({ ...one, value: valueIn(one.value) }));
    // oxlint-disable-next-line no-await-in-loop -- proposals that wait are few
    if (await isAbout(replica, reader, [...named, ...meets], keys)) found.add(id);
  }
  return found;
}

async function isAbout(
  replica: Replica,
  reader: string,
  named: readonly Named[],
  keys: readonly string[],
): Promise<boolean> {
  if (keys.includes(`readers/${reader}`)) return true;
  if (ownKeys(replica, reader).some((key) => keys.includes(key))) return true;
  const chosen = findReader(replica, reader);
  return chosen !== undefined && (await speaksOf(named, makeRekey(chosen.keys.hmacKey), keys));
}

/** Whether one of `named` is one of `keys`, as the circle of this key knows them. */
export async function speaksOf(
  named: readonly Named[],
  rekey: Rekey,
  keys: readonly string[],
): Promise<boolean> {
  const said = new Set(named.map(({ type, id }) => `${type}/${id}`));
  const types = new Set(named.map(({ type }) => type));
  for (const key of keys) {
    const [type = "", id = ""] = key.split("/");
    // oxlint-disable-next-line no-await-in-loop -- erased records are few
    if (types.has(type) && said.has(`${type}/${await rekey.id(type, id)}`)) return true;
  }
  return false;
}

/** `type/id` of the sheets that a reader has as its own, alive or not. */
export function ownKeys(replica: Replica, reader: string): readonly string[] {
  const plain: PlainRecord<"readers"> | undefined = livePlain(replica, "readers").find(
    ({ id }) => id === reader,
  );
  const { enterprise, buyer } = plain?.values ?? {};
  return [
    ...(enterprise === undefined ? [] : [`enterprises/${enterprise}`]),
    ...(buyer === undefined ? [] : [`buyers/${buyer}`]),
  ];
}
