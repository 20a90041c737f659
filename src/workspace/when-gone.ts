import { listSpaces, type Space, type Spaces } from "#storage/spaces.ts";

/** Looks at the list of spaces while another tab deletes one, and the time between them. */
const patience = 50;
const lookMs = 100;

/** Settles once the list of spaces names it no more, or patience ends. */
export async function whenGone(spaces: Spaces, { database }: Space): Promise<void> {
  for (let tries = 0; tries < patience; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    if ((await listSpaces(spaces)).every((row) => row.database !== database)) break;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => {
      setTimeout(resolve, lookMs);
    });
  }
}
