/**
 * Which file of the build a module goes into. Left alone the bundler makes thirty of a first screen;
 * in four, gzip finds more that repeats: 5 kB less, and fewer requests. Packages in a file of their
 * own would cost 0.8 kB and spare nothing: every file names that of the base, so all change with it.
 */

/** What the size limits are about: `#/` and `#/entreprises`, opened cold. */
export const firstScreens = [
  "src/features/today/today-page.tsx",
  "src/features/enterprises/enterprises-page.tsx",
];
const main = "src/app/main.tsx";
/** Named beside what the first screens need, and used by none of them. */
const never = "src/parts/more-links.ts";

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

export function chunkOf(id: string, graph: Graph): string | null {
  // A package's modules follow those that use them; a page is loaded by its own name. The app itself
  // begins in the base: one request less, and 0.5 kB.
  if ([never, ...firstScreens].some((file) => id === idOf(file))) return null;
  if (id.includes("/node_modules/")) return null;
  const users = firstScreens.filter((screen) => reaches(screen, id, graph));
  if (reaches(main, id, graph) || users.length > 1) return "base";
  return users.length === 0 ? null : users[0] === firstScreens[0] ? "dues" : "lists";
}

const reachedBy = new Map<string, ReadonlySet<string>>();

/** By static imports. */
function reaches(from: string, id: string, graph: Graph): boolean {
  const known = reachedBy.get(from);
  if (known !== undefined) return known.has(id);
  const reached = new Set([idOf(from)]);
  // What is added on the way is gone through too.
  for (const one of reached) {
    for (const next of graph.getModuleInfo(one)?.importedIds ?? []) reached.add(next);
  }
  reachedBy.set(from, reached);
  return reached.has(id);
}

function idOf(file: string): string {
  return new URL(`../${file}`, import.meta.url).pathname;
}
