import { afterEach, expect, test, vi } from "vitest";
import { handOver } from "#parts/hand-over.ts";

const file = new File(["nom"], "entreprises.csv", { type: "text/csv" });
const desk = globalThis.matchMedia;

/** A phone: fingers, and a share sheet that ends as given. */
function aPhone(share: (parcel: unknown) => Promise<void>): void {
  globalThis.matchMedia = (media) =>
    Object.assign(desk(media), { matches: media.includes("coarse") });
  Object.assign(navigator, { canShare: () => true, share });
}

function downloads(): readonly string[] {
  const names: string[] = [];
  URL.createObjectURL = () => "blob:1";
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return names;
}

afterEach(() => {
  globalThis.matchMedia = desk;
  Reflect.deleteProperty(navigator, "share");
  Reflect.deleteProperty(navigator, "canShare");
  vi.restoreAllMocks();
});

test("on a computer a file is a download under its name", async () => {
  const names = downloads();
  expect(await handOver(file)).toBe("downloaded");
  expect(names).toEqual(["entreprises.csv"]);
});

test("on a phone the share sheet takes the file, and the file alone", async () => {
  const share = vi.fn<(parcel: unknown) => Promise<void>>(() => Promise.resolve());
  aPhone(share);
  expect(await handOver(file)).toBe("shared");
  expect(share).toHaveBeenCalledWith({ files: [file] });
});

test("a share sheet that was closed is no download", async () => {
  const names = downloads();
  aPhone(() => Promise.reject(new DOMException("closed", "AbortError")));
  expect(await handOver(file)).toBe("cancelled");
  expect(names).toEqual([]);
});

test("where sharing is refused the download is still there", async () => {
  const names = downloads();
  aPhone(() => Promise.reject(new DOMException("too late", "NotAllowedError")));
  expect(await handOver(file)).toBe("downloaded");
  expect(names).toEqual(["entreprises.csv"]);
});
