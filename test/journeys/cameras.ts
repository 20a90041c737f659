import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";

/** What stands before a camera: data URLs, each for so many thirtieths of a second. */
export interface Scene {
  readonly pictures: readonly string[];
  readonly hold?: number;
}

/** A phone of its own, in a browser of its own: which file is its camera is said when it starts. */
export interface CameraPhone {
  readonly page: Page;
  /** What its camera sees when it is next turned on, over and over. */
  readonly see: (scene: Scene) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Chromium plays one file after the other: JPEG pictures end to end, thirty a second. */
export async function phoneWithCamera(
  viewport = { width: 360, height: 740 },
): Promise<CameraPhone> {
  const folder = mkdtempSync(join(tmpdir(), "camera-"));
  const film = join(folder, "film.mjpeg");
  const libraries = process.env["CHROMIUM_LIBRARIES"];
  const executablePath = process.env["CHROMIUM_PATH"];
  const options = {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(libraries === undefined ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  };
  const studio = await chromium.launch(options);
  const see = async (scene: Scene) => {
    const pictures = await drawn(studio, scene.pictures);
    writeFileSync(
      `${film}.new`,
      Buffer.concat(pictures.flatMap((one) => Array.from({ length: scene.hold ?? 1 }, () => one))),
    );
    renameSync(`${film}.new`, film); // a camera that is on goes on with the old one
  };
  await see({ pictures: [nothing] });
  const browser = await chromium.launch({
    ...options,
    args: [
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const context = await browser.newContext({ viewport, locale: "fr-CA" });
  const page = await context.newPage();
  return {
    page,
    see,
    async close() {
      await Promise.all([browser.close(), studio.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A code on a screen, as one photographs it. */
export async function pictureOf(code: Locator): Promise<string> {
  return asPicture(await code.screenshot());
}

export function asPicture(png: Buffer): string {
  return `data:image/png;base64,${png.toString("base64")}`;
}

/** The images of an animated code as they follow each other on the screen of its sender, `number` of them. */
export async function imagesOf(page: Page, number: number): Promise<readonly string[]> {
  return page.locator("canvas.qr").evaluate(
    (canvas, wanted) =>
      new Promise<string[]>((resolve) => {
        const images: string[] = [];
        const look = () => {
          if (!(canvas instanceof HTMLCanvasElement)) return;
          const image = canvas.toDataURL();
          if (image !== images.at(-1)) images.push(image);
          if (images.length === wanted) resolve(images);
          else requestAnimationFrame(look);
        };
        look();
      }),
    number,
  );
}

/** A dark wall. */
export const nothing = "";

/** Each picture in the middle of a frame of 1280 × 720, a little turned, as a hand holds a phone. */
async function drawn(studio: Browser, pictures: readonly string[]): Promise<readonly Buffer[]> {
  const page = await studio.newPage();
  const frames = await page.evaluate(async (all) => {
    const canvas = new OffscreenCanvas(1280, 720);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    const made: string[] = [];
    for (const picture of all) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = "#44484c";
      context.fillRect(0, 0, 1280, 720);
      if (picture !== "") {
        const image = await createImageBitmap(await (await fetch(picture)).blob());
        const scale = Math.min(600 / image.height, 1000 / image.width);
        context.translate(640, 360);
        context.rotate(0.04);
        context.scale(scale, scale);
        context.drawImage(image, -image.width / 2, -image.height / 2);
      }
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      made.push(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
    }
    return made.map((binary) => btoa(binary));
  }, pictures);
  await page.close();
  return frames.map((frame) => Buffer.from(frame, "base64"));
}
