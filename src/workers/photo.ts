import { answerWith } from "./answering.ts";
import { type Easel, shrinkPhoto, type SmallPhoto } from "./shrink-photo.ts";

export interface PhotoQuestion {
  readonly file: Blob;
}

export type PhotoAnswer =
  | ({ readonly is: "shrunk" } & SmallPhoto)
  /** This browser reads no such picture, or it is none. */
  | { readonly is: "unreadable" }
  /** It has no canvas in a worker: the page draws. */
  | { readonly is: "unable" };

answerWith<PhotoQuestion, PhotoAnswer>(({ file }) => makePhoto(file));

export async function makePhoto(file: Blob): Promise<PhotoAnswer> {
  if (typeof OffscreenCanvas === "undefined" || typeof createImageBitmap === "undefined") {
    return { is: "unable" };
  }
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return { is: "unreadable" };
  }
  try {
    return { is: "shrunk", ...(await shrinkPhoto(easelOf(picture))) };
  } finally {
    picture.close();
  }
}

function easelOf(picture: ImageBitmap): Easel {
  return {
    width: picture.width,
    height: picture.height,
    async encode(width, height, type, quality) {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      if (context === null) return null;
      context.fillStyle = "#fff";
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = "high";
      context.drawImage(picture, 0, 0, width, height);
      return canvas.convertToBlob({ type, quality });
    },
  };
}
