/** How a file left: given to another app, put among the downloads, or not at all. */
export type HandedOver = "shared" | "downloaded" | "cancelled";

/** How long the browser may take to begin to save, ms. */
const patience = 60_000;

/**
 * Gives a file to the person: by the share sheet of a phone, else as a download. To be called soon
 * after a tap: a phone shares nothing unasked.
 */
export async function handOver(file: File): Promise<HandedOver> {
  // Files alone: with a text or a title beside them, some apps take the text and drop the file.
  const parcel = { files: [file] };
  if (isShared(file)) {
    try {
      await navigator.share(parcel);
      return "shared";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "cancelled";
      // Refused (too long after the tap, or a type that no app takes): the download is still there.
    }
  }
  download(file);
  return "downloaded";
}

/** The same, or a download even where there is a share sheet. */
export async function giveFile(file: File, how: "best" | "download"): Promise<HandedOver> {
  if (how === "best") return handOver(file);
  download(file);
  return "downloaded";
}

/** Whether `handOver` opens the share sheet, for the words of its button. */
export function isShared(file: File): boolean {
  return isHandheld() && canShare({ files: [file] });
}

/** On a computer a download is what people expect of a file. */
function isHandheld(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}

function canShare(parcel: ShareData): boolean {
  return typeof navigator.canShare === "function" && navigator.canShare(parcel);
}

export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  document.body.append(link); // Firefox follows only links that are in the page
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
