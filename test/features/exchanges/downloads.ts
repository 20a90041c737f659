import { onTestFinished } from "vitest";

interface Download {
  readonly name: string;
  /** What was made into an address last, before the tap. */
  readonly text: () => Promise<string>;
}

/** jsdom follows no download link: what would be saved is listed here. */
export function catchDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  let made: Blob | undefined;
  const follow = (event: Event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || link.download === "") return;
    event.preventDefault();
    const file = made;
    downloads.push({ name: link.download, text: async () => (await file?.text()) ?? "" });
  };
  document.addEventListener("click", follow);
  URL.createObjectURL = (file) => {
    made = file instanceof Blob ? file : undefined;
    return "blob:here";
  };
  URL.revokeObjectURL = () => {};
  onTestFinished(() => document.removeEventListener("click", follow));
  return downloads;
}
