import { onTestFinished } from "vitest";

interface Download {
  readonly name: string;
}

/** jsdom follows no download link: what would be saved is listed here. */
export function catchDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  const follow = (event: Event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || link.download === "") return;
    event.preventDefault();
    downloads.push({ name: link.download });
  };
  document.addEventListener("click", follow);
  URL.createObjectURL = () => "blob:here";
  URL.revokeObjectURL = () => {};
  onTestFinished(() => document.removeEventListener("click", follow));
  return downloads;
}
