import { onTestFinished } from "vitest";

/** jsdom has no `navigator.locks`: one holder at a time, in the order asked, as browsers give them. */
export function haveLocks(): void {
  const lasts = new Map<string, Promise<unknown>>();
  const held = new Set<string>();

  async function request(name: string, ...given: unknown[]): Promise<unknown> {
    const work = given.at(-1);
    if (typeof work !== "function") throw new TypeError("no work");
    const options: { ifAvailable?: boolean } = given.length > 1 ? Object(given[0]) : {};
    if (options.ifAvailable === true && held.has(name)) return work(null);
    const before = lasts.get(name) ?? Promise.resolve();
    const mine = before.then(async () => {
      held.add(name);
      try {
        return await work({ name });
      } finally {
        held.delete(name);
      }
    });
    lasts.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  }
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "locks"));
}
