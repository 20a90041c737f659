import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

/** `isStill`: of a photo there is only one, so it is worth the longer search. */
export async function readCode(
  picture: ImageBitmap,
  isStill: boolean,
): Promise<string | undefined> {
  const detector = await nativeDetector();
  if (detector !== undefined) {
    const [found] = await detector.detect(picture);
    if (found !== undefined || !isStill) return found?.rawValue;
  }
  await loaded();
  const pixels = pixelsOf(picture);
  const [found] = await readBarcodes(pixels, {
    ...options,
    tryHarder: isStill,
    tryInvert: isStill,
  });
  return found?.text;
}

const options: ReaderOptions = { formats: ["QRCode"], maxNumberOfSymbols: 1, tryDenoise: false };

/** A photo of 50 megapixels is read as well at two, and fits in the memory of a phone. */
export async function fitted(file: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = longestSide / Math.max(whole.width, whole.height);
  if (scale >= 1) return whole;
  const smaller = { resizeWidth: Math.round(whole.width * scale), resizeQuality: "high" } as const;
  return createImageBitmap(whole, smaller).finally(() => whole.close());
}

const longestSide = 1600;

let canvas: OffscreenCanvas | undefined;

function pixelsOf(picture: ImageBitmap): ImageData {
  canvas ??= new OffscreenCanvas(1, 1);
  if (canvas.width !== picture.width) canvas.width = picture.width;
  if (canvas.height !== picture.height) canvas.height = picture.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new TypeError("no canvas in a worker");
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

/** Its file is served with the app and kept with it; by itself the package would ask a stranger's host. */
function loaded(): Promise<unknown> {
  loading ??= prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return loading;
}

let loading: Promise<unknown> | undefined;

/** https://developer.mozilla.org/docs/Web/API/BarcodeDetector: Chrome on Android and macOS. */
interface Detector {
  readonly detect: (picture: ImageBitmap) => Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

let native: Promise<Detector | undefined> | undefined;

function nativeDetector(): Promise<Detector | undefined> {
  native ??= findDetector().catch(() => undefined);
  return native;
}

async function findDetector(): Promise<Detector | undefined> {
  const found: DetectorClass | undefined = Reflect.get(globalThis, "BarcodeDetector");
  if (found === undefined) return undefined;
  const formats = await found.getSupportedFormats();
  return formats.includes("qr_code") ? new found({ formats: ["qr_code"] }) : undefined;
}
