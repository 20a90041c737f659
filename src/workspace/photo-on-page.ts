import { shrinkPhoto, type SmallPhoto } from "#workers/shrink-photo.ts";

/** Where no worker can draw. `undefined`: this browser cannot read the picture. */
export async function shrinkOnPage(file: Blob): Promise<SmallPhoto | undefined> {
  const address = URL.createObjectURL(file);
  const picture = new Image();
  try {
    picture.src = address;
    await picture.decode();
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
  return shrinkPhoto({
    // Upright: an image turns itself as its camera says, and so it is drawn.
    width: picture.naturalWidth,
    height: picture.naturalHeight,
    encode: (width, height, type, quality) =>
      new Promise((resolve) => {
        const canvas = document.createElement("canvas");
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext("2d");
        if (context === null) {
          resolve(null);
          return;
        }
        context.fillStyle = "#fff";
        context.fillRect(0, 0, width, height);
        context.imageSmoothingQuality = "high";
        context.drawImage(picture, 0, 0, width, height);
        canvas.toBlob(resolve, type, quality);
      }),
  });
}
