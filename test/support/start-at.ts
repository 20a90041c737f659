/** Puts the page at an address before a router is there, as a cold start does. */
export async function startAt(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const changed = new Promise((resolve) =>
    globalThis.addEventListener("hashchange", resolve, { once: true }),
  );
  location.hash = hash;
  await changed; // a router that hears of it later would take it for a step of its own
  history.replaceState({ _depth: history.length - 1 }, ""); // as the router does when it is loaded
}
