import { caps } from "#exchange/caps.ts";

export interface SmallPhoto {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What draws: an OffscreenCanvas in a worker, an ordinary one where there is none. */
export interface Easel {
  /** Upright, `width` × `height`, on white; encoded at `quality`, 0 to 1. */
  readonly encode: (
    width: number,
    height: number,
    type: string,
    quality: number,
  ) => Promise<Blob | null>;
  /** Of the picture, upright. */
  readonly width: number;
  readonly height: number;
}

/**
 * Drawn again as small as it takes to travel, text still readable: smaller before worse. What the
 * camera wrote beside the picture (place, hour, model) is not drawn, so it is gone.
 */
export async function shrinkPhoto(easel: Easel): Promise<SmallPhoto> {
  const longest = Math.max(easel.width, easel.height);
  for (const side of sides) {
    const scale = Math.min(1, side / longest);
    const size = [easel.width, easel.height].map((one) => Math.max(1, Math.round(one * scale)));
    const [width = 1, height = 1] = size;
    for (const quality of qualities) {
      // Each is tried only when the one before was too heavy.
      // oxlint-disable-next-line no-await-in-loop
      const blob = await encode(easel, width, height, quality);
      if (blob.size > caps.attachmentBytes) continue;
      // oxlint-disable-next-line no-await-in-loop
      return { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
    }
  }
  throw new RangeError("no quality is small enough");
}

/** Pixels of the longest side, and how well it is encoded. */
const sides = [1600, 1280, 1024, 800, 640, 480];
const qualities = [0.8, 0.7, 0.6];

/** Where WebP is not written the browser gives a PNG without a word: then JPEG. */
async function encode(easel: Easel, width: number, height: number, quality: number): Promise<Blob> {
  const webp = await easel.encode(width, height, "image/webp", quality);
  if (webp?.type === "image/webp") return webp;
  const jpeg = await easel.encode(width, height, "image/jpeg", quality);
  if (jpeg === null) throw new TypeError("the canvas gives no picture");
  return jpeg;
}
