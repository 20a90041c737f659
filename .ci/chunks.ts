/**
 * Which file of the build a module goes into. Left alone the bundler makes thirty of a first screen
 * and five hundred of the app, and whoever installs it waits for each: twice as long as for these. In
 * a first screen gzip also finds more that repeats: 5 kB less. Packages in a file of their own would cost 0.8 kB and spare
 * nothing: every file names that of the base, so all change with it.
 */

/** What the size limits are about: `#/` and `#/entreprises`, opened cold. */
export const firstScreens = [
  "src/features/today/today-page.tsx",
  "src/features/enterprises/enterprises-page.tsx",
];
/** What every screen of an open team fetches by itself once it is drawn; told, not limited. */
export const afterwards = [
  "src/app/beside.tsx",
  "src/app/fetch-near.ts",
  "src/app/search-texts.ts",
  "src/app/service-worker.ts",
  "src/storage/writer.ts",
  "src/ui/more-icon-paths.ts",
  "src/workspace/acts.ts",
  "src/workspace/after-opening.ts",
  "src/workspace/indexed-search.ts",
];
/** And each of the first screens besides, in a team that has records. */
export const afterwardsOf: Readonly<Record<string, readonly string[]>> = {
  "src/features/today/today-page.tsx": [
    "src/features/today/beside-today.tsx",
    "src/features/today/to-settle.tsx",
  ],
  "src/features/enterprises/enterprises-page.tsx": [
    "src/features/enterprises/enterprise-facets.ts",
    "src/parts/directory-list-find.tsx",
    "src/ui/virtual-rows.tsx",
  ],
};
const main = "src/app/main.tsx";
/** Named beside what the first screens need, and used by none of them. */
const never = "src/parts/more-links.ts";

const soon = [...afterwards, ...Object.values(afterwardsOf).flat()];
const ownNames = new Set([never, ...firstScreens, ...soon].map(idOf));

/** Features opened together: what only they have in common is a file, what others need is "shared". */
const families: Readonly<Record<string, string>> = {
  day: "agendas check-in crossing day-report enrolments for-me hall my-day rating replan schedule unforeseen weights",
  passing:
    "backup devices doors exchanges folder import lock pairing proposals publications reader settings",
};

interface Graph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
}

/**
 * The rest is cut where pages are: a file holds only what some page of its feature needs, so that no
 * two can need each other. A package's modules follow those that use them.
 */
export const chunks = [
  { name: firstChunkOf, priority: 1 },
  { name: laterChunkOf, includeDependenciesRecursively: false },
];

/** A page is loaded by its own name. The app itself begins in the base: one request less, and 0.5 kB. */
function firstChunkOf(id: string, graph: Graph): string | null {
  if (standsAlone(id)) return null;
  const users = firstScreens.filter((screen) => reached(idOf(screen), graph).has(id));
  if (reached(idOf(main), graph).has(id) || users.length > 1) return "base";
  return users.length === 0 ? null : users[0] === firstScreens[0] ? "dues" : "lists";
}

function laterChunkOf(id: string, graph: Graph): string | null {
  if (standsAlone(id)) return null;
  if (soon.some((file) => reached(idOf(file), graph).has(id))) return "after";
  const users = [...(featuresBy(graph).get(id) ?? [])];
  if (users.length < 2) return users[0] ?? null;
  const isOf = (family: string) =>
    users.every((user) => families[family]?.split(" ").includes(user));
  return Object.keys(families).find(isOf) ?? "shared";
}

function standsAlone(id: string): boolean {
  return id.includes("/node_modules/") || ownNames.has(id);
}

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** By module, the features that have a page which needs it. */
function featuresBy(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  if (known !== undefined) return known;
  const features = new Map<string, Set<string>>();
  for (const entry of fetchedLater(graph)) {
    const feature = featureOf(entry);
    if (feature === undefined) continue;
    for (const id of reached(entry, graph)) {
      features.set(id, (features.get(id) ?? new Set()).add(feature));
    }
  }
  known = features;
  return known;
}

/** None of what is fetched by itself: those of the first screens, and outside of `features`. */
function featureOf(id: string): string | undefined {
  const feature = /\/src\/features\/([^/]+)\//.exec(id)?.[1];
  return firstScreens.some((screen) => screen.includes(`/${feature}/`)) ? undefined : feature;
}

/** All that some `import()` names. */
function fetchedLater(graph: Graph): ReadonlySet<string> {
  const found = new Set([idOf(main)]);
  const later = new Set<string>();
  // What is added on the way is gone through too.
  for (const id of found) {
    const info = graph.getModuleInfo(id);
    for (const next of info?.importedIds ?? []) found.add(next);
    for (const next of info?.dynamicallyImportedIds ?? []) {
      later.add(next);
      found.add(next);
    }
  }
  return later;
}

const reachedBy = new Map<string, ReadonlySet<string>>();

/** By static imports. */
function reached(from: string, graph: Graph): ReadonlySet<string> {
  const before = reachedBy.get(from);
  if (before !== undefined) return before;
  const found = new Set([from]);
  for (const one of found) {
    for (const next of graph.getModuleInfo(one)?.importedIds ?? []) found.add(next);
  }
  reachedBy.set(from, found);
  return found;
}

function idOf(file: string): string {
  return new URL(`../${file}`, import.meta.url).pathname;
}
