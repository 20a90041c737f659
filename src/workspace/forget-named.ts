import { dropGift, listGifts } from "#storage/shared-files.ts";
import { textInside } from "#storage/inside.ts";

/**
 * What this device keeps of a team outside its database: named filters, and what other apps gave. Those
 * that name an erased record go; whoever gave a file has it still.
 */
export async function forgetNamed(
  space: string,
  isNamed: (text: string) => boolean,
): Promise<void> {
  forgetFilters(space, isNamed);
  for (const { folder, text, files } of await listGifts()) {
    const texts = [text, ...files.map(({ file }) => file.name)];
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    for (const { file } of files) texts.push(await textInside(await file.arrayBuffer()));
    // oxlint-disable-next-line no-await-in-loop
    if (texts.some(isNamed)) await dropGift(folder);
  }
}

/** Lists of named filters, as JSON: see parts/kept-filters.ts. */
function forgetFilters(space: string, isNamed: (text: string) => boolean): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(`maillon.filters.${space}.`)) continue;
      const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
      if (!Array.isArray(kept)) continue;
      const left = kept.filter((one) => !isNamed(JSON.stringify(one)));
      if (left.length === 0) localStorage.removeItem(name);
      else if (left.length < kept.length) localStorage.setItem(name, JSON.stringify(left));
    }
  } catch {
    // Refused: then nothing was kept there.
  }
}
