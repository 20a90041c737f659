import { Blob, File } from "node:buffer";
import { onTestFinished } from "vitest";

/**
 * The browser’s cache where there is none, by the parts that the app uses; and files whose bytes a
 * Response takes, which those of jsdom are not.
 */
export function haveCaches(): void {
  const all = new Map<string, MemoryCache>();
  const open = (name: string) => {
    const cache = all.get(name) ?? new MemoryCache();
    all.set(name, cache);
    return Promise.resolve(cache);
  };
  const caches = { open, delete: (name: string) => Promise.resolve(all.delete(name)) };
  for (const [name, value] of Object.entries({ caches, Blob, File })) {
    const before = Reflect.get(globalThis, name);
    Reflect.set(globalThis, name, value);
    onTestFinished(() => void Reflect.set(globalThis, name, before));
  }
}

class MemoryCache {
  readonly #kept = new Map<string, Response>();

  keys(): Promise<readonly Pick<Request, "url">[]> {
    return Promise.resolve(Array.from(this.#kept.keys(), (url) => ({ url })));
  }

  put(address: string, response: Response): Promise<void> {
    this.#kept.set(new URL(address, "http://localhost/").href, response);
    return Promise.resolve();
  }

  match({ url }: Pick<Request, "url">): Promise<Response | undefined> {
    return Promise.resolve(this.#kept.get(url)?.clone());
  }

  delete({ url }: Pick<Request, "url">): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(url));
  }
}
