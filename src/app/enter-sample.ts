import { joinStored, type Removed, type StoredRecord } from "#crdt/record.ts";
import { makeBase58 } from "#domain/ids.ts";
import { deviceOfWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { saveSetting } from "#storage/settings.ts";
import type { Store } from "#storage/store.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { sampleMakerKey } from "#workspace/written-here.ts";
import { drawId, type Session } from "#workspace/session.ts";
import { today } from "./device.ts";
import { sampleWords } from "./sample-words.ts";

/** Makes the fictional region in a space of its own and opens it. */
export async function enterSample(session: Session): Promise<void> {
  const space = drawId();
  const name = t(sampleWords.team);
  await session.create({ id: space, name, sample: true, fill: (store) => fill(store, space) });
}

async function fill(store: Store, space: string): Promise<void> {
  const { sampleAsStored } = await import("./sample-stored.ts");
  const memberName = t(sampleWords.member);
  const actor = `${store.device}-${makeBase58(crypto.getRandomValues(new Uint32Array(8)))}`;
  const sample = await sampleAsStored({
    today: today(),
    now: Date.now(),
    space,
    actor,
    deviceName: t(deviceOfWords[deviceKind()])(memberName),
    memberName,
  });
  // The values that were corrected come first, so that the history has them.
  await store.join(earlier(sample.removed), { from: store.device });
  await store.join(sample.records, { from: store.device });
  await saveSetting(store.db, sampleMakerKey, actor);
}

function earlier(removed: readonly Removed[]): readonly StoredRecord[] {
  const found = new Map<string, StoredRecord>();
  for (const { type, id, field, value } of removed) {
    const { actor, n, at } = value;
    const one: StoredRecord = {
      type,
      id,
      fields: { [field]: [actor, n, at, value.value] },
      erased: [],
    };
    const known = found.get(`${type}/${id}`);
    found.set(`${type}/${id}`, known === undefined ? one : joinStored(known, one).record);
  }
  return [...found.values()];
}
