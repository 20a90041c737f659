import { readAhead } from "#workspace/read-ahead.ts";
import type { ListType } from "./filter-facets.ts";
import { byName, type Named } from "./list-order.ts";
import { keepOrder, type ListSource, nameOrder } from "./name-order.ts";
import { sheetName } from "./sheet-name.ts";

/** So many names are sorted in a few milliseconds on a slow phone. */
const slice = 1000;

/**
 * The lists by name, before they are asked for: reading and sorting 10,000 takes longer than a tap may
 * wait.
 */
export async function sortAhead(
  directory: ListSource,
  types: readonly ListType[],
  pause: () => Promise<void>,
): Promise<void> {
  for (const type of types) {
    // oxlint-disable-next-line no-await-in-loop -- one list after the other
    await readAhead(directory.replica, type, pause);
    const { rows, left } = nameOrder(directory, type);
    if (left.length === 0) continue;
    let runs: (readonly Named<(typeof rows)[number]>[])[] = [];
    for (let from = 0; from < rows.length; from += slice) {
      // oxlint-disable-next-line no-await-in-loop -- one slice after the other
      await pause();
      const some = rows.slice(from, from + slice);
      runs.push(some.map((entry) => ({ entry, name: sheetName(entry) })).toSorted(byName));
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    while (runs.length > 1) runs = await mergePairs(runs, pause);
    keepOrder(directory, type, rows, runs[0]?.map(({ entry }) => entry) ?? []);
  }
}

/** Half as many lists, each of two. */
async function mergePairs<N extends Named<{ readonly id: string }>>(
  runs: readonly (readonly N[])[],
  pause: () => Promise<void>,
): Promise<(readonly N[])[]> {
  const pairs: (readonly N[])[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    // oxlint-disable-next-line no-await-in-loop -- one pair after the other
    pairs.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], pause));
  }
  return pairs;
}

async function merge<N extends Named<{ readonly id: string }>>(
  a: readonly N[],
  b: readonly N[],
  pause: () => Promise<void>,
): Promise<readonly N[]> {
  const both: N[] = [];
  let [ofA, ofB] = [0, 0];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each is a slice
    if (both.length % slice === 0) await pause();
    const [one, other] = [a[ofA], b[ofB]];
    if (one === undefined || other === undefined) break;
    if (byName(one, other) < 0) {
      both.push(one);
      ofA += 1;
    } else {
      both.push(other);
      ofB += 1;
    }
  }
  return [...both, ...a.slice(ofA), ...b.slice(ofB)];
}
