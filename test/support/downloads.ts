import { expect, vi } from "vitest";

/** What is downloaded by a tap; call `vi.restoreAllMocks` after the test. */
export async function downloaded(tap: () => Promise<void>) {
  const files: File[] = [];
  URL.createObjectURL = (file) => {
    if (file instanceof File) files.push(file);
    return "blob:1";
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  await tap();
  await vi.waitFor(() => expect(files).toHaveLength(1));
  const [file] = files;
  if (file === undefined) throw new Error("no file");
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, text: (await file.text()).replace("\uFEFF", ""), bytes };
}
