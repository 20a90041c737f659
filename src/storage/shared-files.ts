import { weekMs } from "#domain/day-ms.ts";
/*
 * What another app gave to this one, in the browser's cache until a person takes it up: the service
 * worker that receives it knows no team. One folder per gift. A file's name is in its address, since
 * headers hold no « é ».
 */

export interface Gift {
  /** A text, a title, an address of the web: what came without a file. */
  readonly text: string;
  readonly files: readonly File[];
}

export interface KeptGift {
  readonly folder: string;
  /** Wall clock, ms. */
  readonly at: number;
  readonly text: string;
  readonly files: readonly KeptFile[];
}

export interface KeptFile {
  /** Its folder and its place there: what an address of the app may carry. */
  readonly id: string;
  readonly file: File;
}

/** @throws what the device refuses: nothing of the gift stays. */
export async function keepGift({ text, files }: Gift, folder: string, now: number): Promise<void> {
  const cache = await caches.open(cacheName);
  await dropOlder(cache, now - keptMs);
  const keep = (name: string, body: Blob) =>
    cache.put(
      `${root}/${folder}/${name}`,
      new Response(body, { headers: { [keptAt]: String(now) } }),
    );
  try {
    if (text !== "") await keep(textName, new Blob([text], { type: "text/plain" }));
    for (const [place, file] of files.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
      await keep(`${place}-${encodeURIComponent(file.name.toWellFormed())}`, file);
    }
  } catch (error) {
    await dropGift(folder);
    throw error;
  }
}

/** In a gift, the place of its text. */
export const textName = "texte";

/** Undefined when it was taken up, or never came. */
export async function findGift(folder: string): Promise<KeptGift | undefined> {
  const cache = await caches.open(cacheName);
  const found = (await cache.keys()).filter((request) => placeOf(request)?.folder === folder);
  if (found.length === 0) return undefined;
  const read = await Promise.all(found.map(async (request) => readOne(cache, request)));
  const kept = read.filter((one) => one !== undefined);
  return {
    folder,
    at: Math.max(...kept.map(({ at }) => at)),
    text: (await kept.find(({ name }) => name === textName)?.file.text()) ?? "",
    files: kept.flatMap(({ id, name, file }) => (name === textName ? [] : [{ id, file }])),
  };
}

export async function findGiftFile(id: string): Promise<File | undefined> {
  const gift = await findGift(id.slice(0, id.indexOf("/")));
  return gift?.files.find((one) => one.id === id)?.file;
}

/** Those that wait, the latest first. */
export async function listGifts(): Promise<readonly KeptGift[]> {
  if (!("caches" in globalThis)) return []; // plain http
  const cache = await caches.open(cacheName);
  const folders = new Set(
    (await cache.keys()).flatMap((request) => placeOf(request)?.folder ?? []),
  );
  const gifts = await Promise.all([...folders].map(findGift));
  return gifts.filter((gift) => gift !== undefined).toSorted((a, b) => b.at - a.at);
}

/** A whole gift, or one file of it by its id. */
export async function dropGift(id: string): Promise<void> {
  const cache = await caches.open(cacheName);
  const isOf = ({ folder, place }: Place) => id === folder || id === `${folder}/${place}`;
  await Promise.all(
    (await cache.keys()).map(async (request) => {
      const place = placeOf(request);
      if (place !== undefined && isOf(place)) await cache.delete(request);
    }),
  );
}

/** Plain files of this space: a header begins them, and says whose they are. */
export async function dropGiftsOf(space: string): Promise<void> {
  const files = (await listGifts()).flatMap((gift) => gift.files);
  for (const { id, file } of files) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const head = await file.slice(0, headBytes).text();
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (head.includes(`"space":{"id":"${space}"`)) await dropGift(id);
  }
}

/** Of a file, enough for whose it is. */
const headBytes = 1024;

/** Nothing that came from another app stays. */
export async function dropAllGifts(): Promise<void> {
  if ("caches" in globalThis) await caches.delete(cacheName);
}

const cacheName = "maillon-gifts";
/** Beside the page; no file of the app has this name. */
const root = "partage";
/** A header's name. */
const keptAt = "x-kept-at";
/** A week, ms: what nobody took up by then is in the app that gave it. */
const keptMs = weekMs;

interface Place {
  readonly folder: string;
  readonly place: string;
  readonly name: string;
}

function placeOf({ url }: Request): Place | undefined {
  const [, folder, last] =
    new RegExp(`/${root}/([^/]+)/([^/]+)$`).exec(new URL(url).pathname) ?? [];
  if (folder === undefined || last === undefined) return undefined;
  if (last === textName) return { folder, place: textName, name: textName };
  const cut = last.indexOf("-");
  return { folder, place: last.slice(0, cut), name: decodeURIComponent(last.slice(cut + 1)) };
}

async function readOne(cache: Cache, request: Request) {
  const place = placeOf(request);
  const response = await cache.match(request);
  if (place === undefined || response === undefined) return undefined; // another tab took it
  const { folder, name } = place;
  const blob = await response.blob();
  const file = new File([blob], name, { type: blob.type });
  return {
    id: `${folder}/${place.place}`,
    name,
    at: Number(response.headers.get(keptAt)),
    file,
  };
}

async function dropOlder(cache: Cache, limit: number): Promise<void> {
  for (const request of await cache.keys()) {
    // oxlint-disable-next-line no-await-in-loop -- few
    const response = await cache.match(request);
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (Number(response?.headers.get(keptAt)) < limit) await cache.delete(request);
  }
}
