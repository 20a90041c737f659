import { type Id, makeId } from "#domain/ids.ts";

/** The id of a sheet of the sample: the same on every device, so that a lesson or a test can name it. */
export function sampleId(type: string, key: string): Id {
  const chance = new Uint32Array(12);
  let hash = 0x811c9dc5;
  for (let place = 0; place < chance.length; place += 1) {
    hash = fnv(`${place} ${type}/${key}`, hash);
    chance[place] = hash;
  }
  return makeId(chance);
}

/** FNV-1a over UTF-16 units, then the finaliser of MurmurHash3, whose last digits are as good as its first. */
export function fnv(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
