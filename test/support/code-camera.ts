import { onTestFinished } from "vitest";

/** By picture: read once for all tests of a file, as the worker keeps the browser's reader. */
const texts = new WeakMap<object, string>();

/**
 * A browser that reads codes by itself, as Chrome on Android does: of a picture that is in truth a
 * text file it reads that text. Gives back what makes such a picture.
 */
export function readCodesHere(): (text: string) => File {
  const { structuredClone: clone } = globalThis;
  const gaps = {
    // jsdom's files do not outlive a clone.
    structuredClone: (value: unknown) => (hasPicture(value) ? value : clone(value)),
    createImageBitmap: async (file: Blob) => {
      const bitmap = { width: 100, height: 100, close: () => {} };
      texts.set(bitmap, await file.text());
      return bitmap;
    },
    BarcodeDetector: class {
      static getSupportedFormats = () => Promise.resolve(["qr_code"]);
      detect = (bitmap: object) => {
        const text = texts.get(bitmap);
        return Promise.resolve(text === undefined ? [] : [{ rawValue: text }]);
      };
    },
  };
  for (const [name, gap] of Object.entries(gaps)) {
    const before = Reflect.get(globalThis, name);
    Reflect.set(globalThis, name, gap);
    onTestFinished(() => void Reflect.set(globalThis, name, before));
  }
  return (text) => new File([text], "code.png", { type: "image/png" });
}

function hasPicture(value: unknown): boolean {
  return typeof value === "object" && value !== null && "picture" in value;
}
