/** Bytes, as the browser estimates them. */
export interface Room {
  readonly used: number;
  readonly free: number;
}

/** `kept`: the device promised to keep our data; `evictable`: it may erase them when space runs out. */
export type Safety = "kept" | "evictable";

const limitMs = 2000;

/** `undefined` where the browser does not say. */
export async function estimateRoom(): Promise<Room | undefined> {
  const { usage, quota } = (await inTime(() => navigator.storage.estimate())) ?? {};
  if (usage === undefined || quota === undefined) return undefined;
  return { used: usage, free: Math.max(0, quota - usage) };
}

/** Asks the device to keep our data; ask after the first save. */
export async function askToKeep(): Promise<Safety> {
  return (await inTime(() => navigator.storage.persist())) === true ? "kept" : "evictable";
}

export async function readSafety(): Promise<Safety> {
  return (await inTime(() => navigator.storage.persisted())) === true ? "kept" : "evictable";
}

/** No answer, a refusal or no such thing (plain http): `undefined`. Headless Firefox never answers. */
async function inTime<T>(ask: () => Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), limitMs);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return undefined;
  }
}
