import type { Directory } from "#workspace/directory.ts";
import type { ListType } from "./filter-facets.ts";
import { inOrderOf, keepNamed, namedBefore } from "./list-order.ts";
import { sheetName } from "./sheet-name.ts";

/** So many names are sorted in a few milliseconds on a slow phone. */
const slice = 1000;

/**
 * The lists by name, before they are asked for: 10,000 names take longer than a tap may wait. What is
 * in order by slices is soon in order as a whole.
 */
export async function sortAhead(
  directory: Pick<Directory, "list">,
  types: readonly ListType[],
  pause: () => Promise<void>,
): Promise<void> {
  for (const type of types) {
    const rows = directory.list(type);
    if (namedBefore(rows) !== undefined) continue;
    const runs = [];
    for (let from = 0; from < rows.length; from += slice) {
      // oxlint-disable-next-line no-await-in-loop -- one slice after the other
      await pause();
      runs.push(...inOrderOf(rows.slice(from, from + slice), named, "name"));
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause();
    keepNamed(rows, inOrderOf(runs, named, "name"));
  }
}

const named = { name: sheetName, place: () => "" };
