import type { Page } from "@playwright/test";

/** No journey can drive the system's own picker: what it gives is a folder of the browser's own, a real one. */
export async function havePicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle("Équipe OneDrive", { create: true });
    };
    Object.assign(globalThis, { showDirectoryPicker });
  });
  await page.reload();
}

type Files = readonly (readonly [path: string, base64: string])[];

/** As a synchronising program does: copies the files of one computer's folder to the other, or a part of them. */
export async function keepInStep(from: Page, to: Page, part: number): Promise<void> {
  const files = await from.evaluate(async (): Promise<Files> => {
    const found: [string, string][] = [];
    async function read(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === "directory") {
          await read(await folder.getDirectoryHandle(name), `${path}${name}/`);
        } else {
          const file = await (await folder.getFileHandle(name)).getFile();
          const bytes = new Uint8Array(await file.arrayBuffer());
          found.push([
            path + name,
            btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join("")),
          ]);
        }
      }
    }
    const root = await navigator.storage.getDirectory();
    await read(await root.getDirectoryHandle("Équipe OneDrive"), "");
    return found;
  });
  await to.evaluate(
    async ({ some, cut }) => {
      const root = await navigator.storage.getDirectory();
      const top = await root.getDirectoryHandle("Équipe OneDrive", { create: true });
      for (const [path, base64] of some) {
        const parts = path.split("/");
        const last = parts.pop() ?? "";
        let folder = top;
        for (const name of parts) folder = await folder.getDirectoryHandle(name, { create: true });
        const whole = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        const bytes = whole.slice(0, Math.ceil(whole.length * cut));
        const handle = await folder.getFileHandle(last, { create: true });
        // What is there already is not made shorter by what comes late.
        if ((await handle.getFile()).size >= bytes.length) continue;
        const stream = await handle.createWritable();
        await stream.write(bytes);
        await stream.close();
      }
    },
    { some: files, cut: part },
  );
}
