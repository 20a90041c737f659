import { expect, test } from "vitest";
import { type Easel, shrinkPhoto } from "#workers/shrink-photo.ts";

/** A canvas whose pictures weigh `perPixel` bytes a pixel at full quality. */
function anEasel(width: number, height: number, perPixel: number, types = ["image/webp"]) {
  const asked: string[] = [];
  const easel: Easel = {
    width,
    height,
    encode(w, h, type, quality) {
      asked.push(`${w}×${h} ${type} ${quality}`);
      const given = types.includes(type) ? type : "image/png";
      const size = Math.round(w * h * perPixel * quality);
      return Promise.resolve(new Blob([new Uint8Array(size)], { type: given }));
    },
  };
  return { easel, asked };
}

test("a photo of a phone is drawn at 1,600 pixels and kept upright in its proportions", async () => {
  const { easel, asked } = anEasel(3000, 4000, 0.05);
  const { type, bytes } = await shrinkPhoto(easel);
  expect(asked).toEqual(["1200×1600 image/webp 0.8"]);
  expect(type).toBe("image/webp");
  expect(bytes.length).toBeLessThanOrEqual(180_000);
});

test("what is too heavy is made a little worse, then smaller, never above 180 kB", async () => {
  const { easel, asked } = anEasel(4000, 3000, 0.25);
  const { bytes } = await shrinkPhoto(easel);
  expect(asked.slice(0, 4)).toEqual([
    "1600×1200 image/webp 0.8",
    "1600×1200 image/webp 0.7",
    "1600×1200 image/webp 0.6",
    "1280×960 image/webp 0.8",
  ]);
  expect(bytes.length).toBeLessThanOrEqual(180_000);
});

test("a small picture is not blown up", async () => {
  const { easel, asked } = anEasel(320, 200, 0.1);
  await shrinkPhoto(easel);
  expect(asked).toEqual(["320×200 image/webp 0.8"]);
});

test("where WebP is not written the photo is a JPEG, and never the PNG that came in its place", async () => {
  const { easel } = anEasel(800, 600, 0.1, ["image/jpeg"]);
  expect((await shrinkPhoto(easel)).type).toBe("image/jpeg");
});
